"""Which part of an answer is taken, and how it is mixed with what stands there. Pure functions of notes and ticks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, pairwise

from musicgen_gui.codecs.melody import top_line
from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.sorting import sorted_notes, starting_in
from musicgen_gui.score.timing import BarMap
from musicgen_gui.score.types import Lock, Note, Origin, Score

Notes = tuple[Note, ...]
TONE = 2


def standing(score: Score, track: int, start: int, end: int) -> Notes:
    """Notes of a track that begin between two ticks."""
    notes = score.tracks[track].notes
    return notes[starting_in(notes, start, end)]


def after_next_note(proposal: Proposal, stood: Notes) -> int:
    """Tick up to which the chosen candidate holds one more onset that is new; what stands already is passed over."""
    new = next((note.start for note in proposal.notes if note not in stood), proposal.end)
    return next((note.start for note in proposal.notes if note.start > new), proposal.end)


def after_next_bar(proposal: Proposal, bars: BarMap) -> int:
    """Tick where the bar in which the proposal begins ends; the proposal's end when no note of it comes later."""
    tick = bars.bar_end(bars.position(proposal.start).bar)
    return tick if any(tick <= note.start < proposal.end for note in proposal.notes) else proposal.end


def before(notes: Notes, tick: int) -> Notes:
    """Those that begin before a tick."""
    return tuple(note for note in notes if note.start < tick)


def rhythm_only(answer: Notes, stood: Notes) -> Notes:
    """Onsets, lengths and loudness of the answer with the pitches of the top line that stood there, in order.

    The answer says how many notes there are: pitches left over go, and begin again when they run out. A note whose
    pitch is locked keeps it and takes part in neither row. Empty without a pitch to take.
    """
    pitches = _pitches(top_line(stood))
    return _pitched(answer, pitches) if any(_is_free(note) for note in top_line(stood)) else ()


def pitches_only(answer: Notes, stood: Notes) -> Notes:
    """The top line that stood there with the pitches of the answer, in order.

    What stood there says how many notes there are: pitches left over go, and begin again when they run out. A note
    whose pitch is locked keeps it and takes part in neither row. Empty when nothing stood there.
    """
    line = top_line(stood)
    return _pitched(line, _pitches(answer)) if any(_is_free(note) for note in answer) else ()


def contour_only(answer: Notes, stood: Notes, scale: frozenset[int] | None = None) -> Notes:
    """The top line that stood there, turned as the answer turns: its rhythm, its first pitch and the sizes of its steps
    stay, and each step rises, falls or repeats as the answer's does, in order and from the beginning again.

    A repeated note that has to move goes a tone. New pitches are of ``scale``. Locked pitches stay; empty when one of
    the two has no step.
    """
    line, turns = top_line(stood), [_sign(b.pitch - a.pitch) for a, b in pairwise(top_line(answer))]
    if len(line) < 2 or not turns:
        return ()
    made = [line[0]]
    for turn, (before, note) in zip(cycle(turns), pairwise(line)):
        size = abs(note.pitch - before.pitch) or TONE
        wanted = _on_scale(made[-1].pitch + turn * size, turn, scale)
        made.append(_at(note, wanted) if _is_free(note) else note)
    return tuple(made)


def _sign(step: int) -> int:
    return (step > 0) - (step < 0)


def _on_scale(pitch: int, turn: int, scale: frozenset[int] | None) -> int:
    """The pitch itself or, off the scale, the next one that lies farther the way it goes; inside of MIDI's range."""
    if scale and turn:
        pitch = next((p for p in range(pitch, pitch + 12 * turn, turn) if p % 12 in scale), pitch)
    return min(max(pitch, 0), 127)


def _pitches(notes: Notes) -> Iterator[int]:
    return cycle([note.pitch for note in notes if _is_free(note)])


def _pitched(rhythm: Notes, pitches: Iterator[int]) -> Notes:
    return sorted_notes(_at(note, next(pitches)) if _is_free(note) else note for note in rhythm)


def _at(note: Note, pitch: int) -> Note:
    return note if note.pitch == pitch else replace(note, pitch=pitch, origin=Origin.MODEL)


def _is_free(note: Note) -> bool:
    return not note.locks & Lock.PITCH
