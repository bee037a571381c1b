"""What an answer keeps, read off its notes; only what it copies has to be believed: the engine knows the tunes."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from musicgen_gui.app.last import remembers_last
from musicgen_gui.app.voices import beside, without_others
from musicgen_gui.codecs.melody import top_line
from musicgen_gui.engines.chord_tones import PitchesAt
from musicgen_gui.engines.melody_plan import SAME
from musicgen_gui.engines.repeats import Repeats
from musicgen_gui.engines.request import COMMON_RUN, ChordTones, Copy, Keep, Request, Rules, Task
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.types import Lock, Note


class Promise(StrEnum):
    """What can be promised of an answer. ``INSIDE``: no note leaves the span. ``LOCKS``: locked parts are unchanged."""

    KEY = "key"
    RANGE = "range"
    CHORDS = "chords"
    LEAPS = "leaps"
    LAST = "last"
    FRESH = "fresh"
    LOCKS = "locks"
    INSIDE = "inside"


def kept(notes: tuple[Note, ...], request: Request) -> dict[Promise, bool]:
    """Whether an answer keeps each thing that was promised. Notes locked in pitch are the user's and keep no rule; nor
    do those beside its voice."""
    rules, span = request.rules, request.span
    notes = without_others(notes, request)
    line = top_line(notes)
    free = [note for note in line if not note.locks & Lock.PITCH]
    found: dict[Promise, bool] = {}
    if not _own_pitches(request):
        found.update(_pitched(line, free, request))
    if rules.last is not None and line and not _own_pitches(request):
        found[Promise.LAST] = line[-1].pitch in rules.last or bool(line[-1].locks & Lock.PITCH)
    if rules.no_repeat is not None or rules.longest_same is not None:
        found[Promise.FRESH] = not _repeats(request).broken(notes)
    locked = locked_notes(request)
    if locked:
        found[Promise.LOCKS] = all(holds(notes, note) for note in locked)
    new = [] if keeps_rhythm(request) else [note for note in notes if not note.locks & Lock.RHYTHM]
    found[Promise.INSIDE] = all(span.start <= note.start and note.end <= span.end for note in new)
    return found


_repeats = remembers_last(Repeats)
"""What the answers to a request may not repeat."""


def _own_pitches(request: Request) -> bool:
    """Whether all pitches are those that stood there."""
    same = request.keep is Keep.PITCHES or request.knobs.closeness >= SAME
    return request.task is Task.VARY and same


def keeps_rhythm(request: Request) -> bool:
    """Whether all times are those that stood there, which may reach over the edge."""
    same = request.keep in (Keep.RHYTHM, Keep.CONTOUR) or request.knobs.closeness >= SAME
    return request.task is Task.VARY and same


def _pitched(line: tuple[Note, ...], free: list[Note], request: Request) -> dict[Promise, bool]:
    rules = request.rules
    found: dict[Promise, bool] = {}
    if rules.scale is not None:
        found[Promise.KEY] = all(note.pitch % 12 in rules.scale for note in free)
    if (rules.lowest, rules.highest) != (0, 127):
        found[Promise.RANGE] = all(rules.lowest <= note.pitch <= rules.highest for note in free)
    if rules.chord_tones is not ChordTones.FREE:
        at = PitchesAt(request.score, rules)
        found[Promise.CHORDS] = all(at.at(note.start) >> note.pitch & 1 for note in free if at.asks(note.start))
    if rules.largest_leap is not None:
        leaps = [(a, b) for a, b in pairwise(line) if not a.locks & b.locks & Lock.PITCH]
        found[Promise.LEAPS] = all(abs(b.pitch - a.pitch) <= rules.largest_leap for a, b in leaps)
    return found


def fills(notes: tuple[Note, ...], request: Request) -> bool:
    """Whether an answer begins where its span does and ends on its edge."""
    notes, span = without_others(notes, request), request.span
    return bool(notes) and notes[0].start == span.start and max(note.end for note in notes) == span.end


def copies(copied: Copy | None, rules: Rules) -> bool | None:
    """Whether an answer has more notes in a row from a known tune than it may; None where no tunes are known."""
    most = COMMON_RUN if rules.longest_copy is None else rules.longest_copy
    return None if copied is None else copied.notes > most


def locked_notes(request: Request) -> tuple[Note, ...]:
    """Notes of the span of which anything is locked; those beside the voice asked about stay anyhow."""
    notes, span, others = request.score.tracks[request.track].notes, request.span, set(beside(request))
    inside = notes[starting_in(notes, span.start, span.end)]
    return tuple(note for note in inside if note.locks and note not in others)


def holds(notes: tuple[Note, ...], lock: Note) -> bool:
    """Whether an answer holds a locked note as far as that is locked."""
    return any(_keeps(note, lock) for note in notes if note.start == lock.start)


def _keeps(note: Note, lock: Note) -> bool:
    locks = lock.locks
    return (
        (note.locks, note.muted) == (locks, lock.muted)
        and (note.pitch == lock.pitch or not locks & Lock.PITCH)
        and (note.length == lock.length or not locks & Lock.RHYTHM)
        and (note.velocity == lock.velocity or not locks & Lock.VELOCITY)
    )
