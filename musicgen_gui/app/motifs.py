"""Motifs: where one comes again, and how it is laid into a hole to be varied there. Pure functions of notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from musicgen_gui.codecs.melody import PARTS, top_line
from musicgen_gui.engines.request import Span
from musicgen_gui.score.sorting import merged
from musicgen_gui.score.types import Lock, Note, Origin

Notes = tuple[Note, ...]
NEAR = 0.7
"""From this likeness on a stretch counts as the motif come again."""
STEP = 2
"""Semitones by which an interval may differ and still be the same one on other degrees of the scale."""


def likeness(notes: Sequence[Note], motif: Sequence[Note], division: int) -> float:
    """0–1: how many intervals and times between onsets of two stretches with as many notes agree, in any key.

    An interval in the same direction that differs by no more than a tone counts three quarters.
    """
    pairs = list(zip(pairwise(notes), pairwise(motif), strict=True))
    if not pairs:
        return 0.0
    turns = sum(_turn(b.pitch - a.pitch, d.pitch - c.pitch) for (a, b), (c, d) in pairs)
    times = sum(_gap(a, b, division) == _gap(c, d, division) for (a, b), (c, d) in pairs)
    return (turns + times) / (2 * len(pairs))


def _turn(one: int, other: int) -> float:
    if one == other:
        return 1.0
    same_way = (one > 0) - (one < 0) == (other > 0) - (other < 0)
    return 0.75 if same_way and abs(one - other) <= STEP else 0.0


def _gap(first: Note, second: Note, division: int) -> int:
    return round((second.start - first.start) * PARTS / division)


def repeats(notes: Notes, motif: Notes, division: int) -> tuple[Notes, ...]:
    """The stretches of a melody in which a motif comes again, itself left out, the likest first taken; none overlap.

    In time order.
    """
    line, wanted = top_line(notes), top_line(motif)
    count = len(wanted)
    if count < 2:
        return ()
    taken = {note.start for note in wanted}
    found: list[Notes] = []
    stretches = [line[i : i + count] for i in range(len(line) - count + 1)]
    for stretch in sorted(stretches, key=lambda s: -likeness(s, wanted, division)):
        if likeness(stretch, wanted, division) < NEAR:
            break
        if not taken & {note.start for note in stretch}:
            taken.update(note.start for note in stretch)
            found.append(stretch)
    return tuple(sorted(found))


def laid(motif: Notes, span: Span, beat: int, standing: Notes = ()) -> Notes:
    """A motif put into a span as often as it goes, each time on a beat (``beat`` ticks), around locked notes.

    Of what stands in the span only locked notes stay.
    """
    line = top_line(motif)
    if not line:
        return ()
    first = line[0].start // beat * beat
    period = -(-(max(note.end for note in line) - first) // beat) * beat
    copies = [
        replace(note, start=note.start + shift, locks=Lock.NONE, origin=Origin.MODEL)
        for shift in range(span.start - first, span.end - first, period)
        for note in line
    ]
    locked = tuple(note for note in standing if note.locks and span.start <= note.start < span.end)
    inside = [_cut(note, span) for note in copies if span.start <= note.start < span.end]
    free = tuple(note for note in inside if not any(lock.start < note.end and note.start < lock.end for lock in locked))
    return merged(free, locked)


def _cut(note: Note, span: Span) -> Note:
    return replace(note, length=min(note.length, span.end - note.start))
