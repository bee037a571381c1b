"""By what answers are put in order, and which are so alike that one stands for all. Pure functions of notes."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from musicgen_gui.app.voices import without_others
from musicgen_gui.engines.request import Request, Task
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note

Notes = Sequence[Note]
SAME_PART = 8
"""One note in so many may differ between answers that are told as one."""


class Order(StrEnum):
    """What comes first: the likeliest or most surprising, the fullest or emptiest, the nearest, the widest."""

    LIKELY = "likely"
    SURPRISING = "surprising"
    BUSY = "busy"
    CALM = "calm"
    CLOSE = "close"
    WIDE = "wide"


def measure(order: Order, notes: Notes, bits: float, like: Notes) -> float:
    """What an order sorts by, least first: bits per note, notes, distance to ``like``, or semitones of range."""
    if order is Order.SURPRISING:
        return -bits
    if order is Order.BUSY:
        return -len(notes)
    if order is Order.CALM:
        return len(notes)
    if order is Order.CLOSE:
        return distance(notes, like)
    if order is Order.WIDE:
        pitches = [note.pitch for note in notes] or [0]
        return min(pitches) - max(pitches)
    return bits


def likened(request: Request) -> tuple[Note, ...]:
    """What closeness is measured against: the notes in the span, else as much time before it, moved there."""
    notes, span = request.score.tracks[request.track].notes, request.span
    inside = without_others(notes[starting_in(notes, span.start, span.end)], request)
    if inside:
        return inside
    bars = bar_map(request.score)
    count = max(1, bars.position(span.end - 1).bar - bars.position(span.start).bar + 1)
    first = bars.bar_start(max(0, bars.position(span.start).bar - count))
    by = span.start - first
    before = notes[starting_in(notes, first, span.start)]
    return tuple(Note(note.start + by, note.pitch, note.length) for note in before)


def distance(a: Notes, b: Notes) -> float:
    """0 for the same onsets with the same pitches, 1 for no onset in common.

    A shared onset counts half, its pitch the other half, less with every semitone up to an octave.
    """
    if not a and not b:
        return 0.0
    pitches = {note.start: note.pitch for note in b}
    shared = [abs(note.pitch - pitches[note.start]) for note in a if note.start in pitches]
    kept = sum(0.5 + 0.5 * max(0.0, 1 - semitones / 12) for semitones in shared)
    return 1 - kept / max(len(a), len(b))


def are_alike(a: Notes, b: Notes, task: Task) -> bool:
    """Whether two answers are told as one: at most one note in ``SAME_PART`` has another onset or pitch.

    Variations are near each other by nature: of them only equal ones are told as one.
    """
    if task is Task.VARY:
        return _outline(a) == _outline(b) and [n.length for n in a] == [n.length for n in b]
    longer = max(len(a), len(b))
    common = len(set(_outline(a)) & set(_outline(b)))
    return (longer - common) * SAME_PART <= longer


def _outline(notes: Notes) -> list[tuple[int, int]]:
    return [(note.start, note.pitch) for note in notes]
