"""What an answer changes of the notes that stand in its place. Pure functions of notes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from musicgen_gui.score.types import Note

Notes = tuple[Note, ...]
Apart = Callable[[Note, Note], float | None]
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Difference:
    """``moved`` pairs a note with what becomes of it; ``kept`` counts those at the same place and pitch."""

    added: Notes
    removed: Notes
    moved: tuple[tuple[Note, Note], ...]
    kept: int


def difference(before: Notes, after: Notes) -> Difference:
    """Each note of both is in exactly one part.

    Notes of one onset and pitch are the same one; then those of one onset have moved in pitch, the nearest first; then
    those of one pitch that begin at most a note's length apart have moved in time.
    """
    left, right = sorted(before), sorted(after)
    kept = len(_paired(left, right, lambda a, b: 0.0 if (a.start, a.pitch) == (b.start, b.pitch) else None))
    moved = _paired(left, right, lambda a, b: abs(a.pitch - b.pitch) if a.start == b.start else None)
    moved += _paired(left, right, lambda a, b: abs(a.start - b.start) if a.pitch == b.pitch and _touch(a, b) else None)
    return Difference(tuple(right), tuple(left), tuple(sorted(moved)), kept)


def _touch(a: Note, b: Note) -> bool:
    return abs(a.start - b.start) <= a.length


def _paired(
    left: list[Note], right: list[Note], apart: Callable[[Note, Note], float | None]
) -> list[tuple[Note, Note]]:
    """Take pairs out of both lists, those least apart first; None: they do not belong together."""
    found = [
        (gap, i, j) for i, a in enumerate(left) for j in _near(right, a) if (gap := apart(a, right[j])) is not None
    ]
    taken: dict[int, int] = {}
    given: set[int] = set()
    for _, i, j in sorted(found):
        if i not in taken and j not in given:
            taken[i] = j
            given.add(j)
    pairs = [(left[i], right[j]) for i, j in taken.items()]
    left[:] = [note for i, note in enumerate(left) if i not in taken]
    right[:] = [note for j, note in enumerate(right) if j not in given]
    return pairs


def _near(notes: list[Note], note: Note) -> range:
    """Indices of sorted notes that begin from the length of one before it up to its end."""
    first = bisect_left(notes, note.start - note.length, key=_start)
    return range(first, bisect_right(notes, note.end, key=_start))
