"""Keeping notes sorted without sorting them anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from musicgen_gui.score.types import Note

ORDER = attrgetter("start", "pitch", "length", "velocity", "release", "origin", "locks", "muted")
"""Sort key that orders notes as ``Note`` itself does, several times faster."""

_start = attrgetter("start")


def sorted_notes(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes in the order that ``Track.notes`` wants."""
    return tuple(sorted(notes, key=ORDER))


def merged(notes: Sequence[Note], more: Iterable[Note]) -> tuple[Note, ...]:
    """Sorted ``notes`` with any others put in their places."""
    fresh = sorted(more, key=ORDER)
    if len(fresh) * 8 > len(notes):
        return tuple(sorted([*notes, *fresh], key=ORDER))
    out: list[Note] = []
    done = 0
    for note in fresh:
        at = bisect_right(notes, ORDER(note), lo=done, key=ORDER)
        out += notes[done:at]
        out.append(note)
        done = at
    out += notes[done:]
    return tuple(out)


def contains(notes: Sequence[Note], note: Note) -> bool:
    """Whether sorted ``notes`` hold an equal note."""
    at = bisect_left(notes, ORDER(note), key=ORDER)
    return at < len(notes) and notes[at] == note


def starting_in(notes: Sequence[Note], start: int, end: int) -> slice:
    """Where in sorted ``notes`` those with ``start`` ≤ onset < ``end`` lie."""
    return slice(bisect_left(notes, start, key=_start), bisect_left(notes, end, key=_start))
