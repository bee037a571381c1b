"""A request made ready for the melody network: both sides of the span, what is pinned, and the way back to ticks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np

from musicgen_gui.codecs.harmony import chords_of, key_class
from musicgen_gui.codecs.melody import (
    PARTS,
    Ints,
    Melody,
    MeterGrid,
    encode,
    first_full_bar,
    meter_grid,
    to_ticks,
    top_line,
)
from musicgen_gui.codecs.melody_features import Features, features
from musicgen_gui.codecs.melody_rows import INPUTS, RIGHT, part_of
from musicgen_gui.codecs.straight import straightened
from musicgen_gui.engines.request import CannotAnswer, Keep, Request, Task
from musicgen_gui.score.types import Lock, Note, Origin, Score

LEFT = 400
STRIDE = 64
"""What is read of a long piece begins at a multiple of so many notes, so that an edit leaves its beginning alone."""
FARTHEST = 1000
SAME = 0.995
ACCENTS = {0: 8, 1: 3, 2: -3}
HEAD = 32
"""Notes at the start of a line that tell where its first bar begins."""
Arrays = dict[str, Ints]
Notes = tuple[Note, ...]


@dataclass(frozen=True)
class Pin:
    """A note of the span that something is kept of. ``pitch`` and ``length`` (parts) are None where they are free.

    ``move`` is None too, or the way into it from the note before: 1 up, −1 down, 0 the same again.
    """

    part: int
    pitch: int | None
    length: int | None
    note: Note
    move: int | None = None


@dataclass(frozen=True)
class Made:
    """A note of a line, in parts; ``kept`` is what was pinned of it."""

    part: int
    length: int
    pitch: int
    kept: Pin | None


@dataclass(frozen=True)
class Plan:
    """Times in parts of a quarter. ``past`` are the steps before the last one, ``last`` that one, at time ``now``.

    ``frame`` is a melody without notes: the piece's meters, the bar from which phrases are counted, key and chords.
    """

    request: Request
    frame: Melody
    start: int
    end: int
    now: int
    earliest: int
    past: Arrays
    last: Arrays
    after: Arrays | None
    pins: tuple[Pin, ...]
    originals: tuple[Pin, ...]
    legato: bool
    velocities: dict[int, int]

    @property
    def grid(self) -> MeterGrid:
        """The piece's meters."""
        return self.frame.meters

    @property
    def is_open(self) -> bool:
        return self.request.task is Task.CONTINUE

    @cached_property
    def keeps_rhythm(self) -> bool:
        """Every onset of the span is pinned, and there are no others."""
        return _keeps_rhythm(self.request)

    @cached_property
    def keeps_melody(self) -> bool:
        """Every pitch of the span comes again, in order, at other times."""
        return self.request.task is Task.VARY and self.request.keep is Keep.PITCHES

    def velocity(self, part: int) -> int:
        """How loud a note at this time is: as the notes around it at this place of the bar, else by accent."""
        found = self._loud.get(part)
        if found is None:
            found = self._loud[part] = self._velocity(self.grid.place(part)[1])
        return found

    @cached_property
    def _loud(self) -> dict[int, int]:
        return {}

    def _velocity(self, position: int) -> int:
        if position in self.velocities:
            return self.velocities[position]
        weight = 0 if position == 0 else 1 if position % PARTS == 0 else 2
        return min(max(self.velocities[-1] + ACCENTS[weight], 1), 127)

    def tick(self, part: int) -> int:
        """Ticks of a time, inside the span."""
        span = self.request.span
        return min(max(to_ticks(part, self.request.score.division), span.start), span.end)


def make_plan(request: Request) -> Plan:
    """Raises ``CannotAnswer`` when the span is empty or the track is not there."""
    score, span = request.score, request.span
    if span.end <= span.start:
        raise CannotAnswer("The hole is empty: select at least one beat.")
    if not 0 <= request.track < len(score.tracks):
        raise CannotAnswer("There is no such track.")
    track = score.tracks[request.track]
    if track.is_percussion:
        raise CannotAnswer("This track is percussion: the melody engine needs a track with pitches.")
    line = top_line(track.notes)
    left, inner, right = _three(line, span.start, span.end)
    written = _written(left, inner, right, request)
    if request.task is Task.VARY and not inner:
        raise CannotAnswer("There are no notes in the selection to vary: select some, or complete the hole instead.")
    if request.task is Task.CONTINUE:
        right = ()
    start, end = (round(tick * PARTS / score.division) for tick in (span.start, span.end))
    frame = _frame(straightened(line[:HEAD], score.division), score, start)
    grid = frame.meters
    heard, coming = (tuple(written.get(note, note) for note in notes) for notes in (left, right))
    before = _before(heard, request, frame, start)
    end = max(end, start + 1)
    inputs = features(before, start - grid.place(start)[1] if not len(before) else None)
    arrays = {name: getattr(inputs, name) for name in INPUTS}
    now = int(before.onset[-1]) if len(before) else start - grid.place(start)[1]
    plan = Plan(
        request=request,
        frame=frame,
        start=start,
        end=end,
        now=now,
        earliest=max(start, _sounding_until(heard, request, start)),
        past={name: x[:-1] for name, x in arrays.items()},
        last={name: x[-1:] for name, x in arrays.items()},
        after=_after(coming, request, frame),
        pins=_pins(track.notes, request, written),
        originals=tuple(_pin(n, request, Lock.NOTE, written) for n in inner),
        legato=_is_legato(before),
        velocities=_velocities((*heard, *coming), score.division, grid),
    )
    if plan.earliest >= plan.end and not plan.pins:
        raise CannotAnswer("A note from before sounds through the whole of it: shorten that note, or select more time.")
    return plan


def _three(
    notes: tuple[Note, ...], start: int, end: int
) -> tuple[tuple[Note, ...], tuple[Note, ...], tuple[Note, ...]]:
    left = tuple(n for n in notes if n.start < start)
    inner = tuple(n for n in notes if start <= n.start < end)
    return left, inner, tuple(n for n in notes if n.start >= end)


def _written(left: Notes, inner: Notes, right: Notes, request: Request) -> dict[Note, Note]:
    """What notes that were played by hand would be written as, each on its own side of the edges of the span."""
    division, span = request.score.division, request.span
    first = max(0, len(left) - LEFT - STRIDE) // STRIDE * STRIDE
    near = (*left[first:], *inner, *right[: 2 * RIGHT])
    found = straightened(near, division)
    if found is near:
        return {}
    part = -(-division // PARTS)
    sides = (
        (0, span.start - part),
        (span.start, span.end - part),
        (span.end, span.end + FARTHEST * division),
    )
    counts = (len(left) - first, len(inner), len(near))
    written: dict[Note, Note] = {}
    for (low, high), count in zip(sides, counts, strict=True):
        for note in near[len(written) : len(written) + count]:
            start = min(max(found[len(written)].start, low), high)
            written[note] = replace(found[len(written)], start=max(0, start))
    return written


def _frame(line: tuple[Note, ...], score: Score, start: int) -> Melody:
    """What is known of the piece without its notes; phrases are counted from its first note, or from ``start``."""
    grid = meter_grid(score.division, score.meters)
    first = round(line[0].start * PARTS / score.division) if line else start
    nothing: Ints = np.zeros(0, np.int64)
    key, chords = key_class(min(score.keys, default=None)), chords_of(score.chords, score.division, PARTS)
    origin = first_full_bar(np.array([min(first, start)]), grid)
    return Melody(nothing, nothing, nothing, grid, origin=origin, key=key, chords=chords)


def _framed(melody: Melody, frame: Melody) -> Melody:
    return replace(melody, origin=frame.origin, key=frame.key, chords=frame.chords)


def _before(left: tuple[Note, ...], request: Request, frame: Melody, start: int) -> Melody:
    score = request.score
    melody = _framed(encode(left, score.division, score.meters), frame)
    first = max(0, len(melody) - LEFT) // STRIDE * STRIDE
    if len(melody) and start - melody.onset[-1] > FARTHEST:
        first = len(melody)
    return part_of(melody, first, len(melody))


def _sounding_until(left: tuple[Note, ...], request: Request, start: int) -> int:
    """The part at which a note that began before the span has ended."""
    last = max((n.end for n in left), default=0)
    end = min(last, request.span.end - 1)
    return max(start, -(-end * PARTS // request.score.division)) if last > request.span.start else start


def _after(right: tuple[Note, ...], request: Request, frame: Melody) -> Arrays | None:
    score = request.score
    melody = _framed(encode(right[: 2 * RIGHT], score.division, score.meters), frame)
    if not len(melody) or melody.onset[0] - request.span.end * PARTS / score.division > FARTHEST:
        return None
    inputs: Features = features(part_of(melody, 0, min(RIGHT, len(melody))))
    return {name: getattr(inputs, name) for name in INPUTS}


def _pin(note: Note, request: Request, locks: Lock, written: dict[Note, Note]) -> Pin:
    division, as_written = request.score.division, written.get(note, note)
    part = round(as_written.start * PARTS / division)
    length = max(1, round(as_written.length * PARTS / division))
    return Pin(part, note.pitch if locks & Lock.PITCH else None, length if locks & Lock.RHYTHM else None, note)


def _pins(notes: Notes, request: Request, written: dict[Note, Note]) -> tuple[Pin, ...]:
    """Locked notes of the span, and in a variation that keeps the rhythm all of its top line."""
    span = request.span
    inside = [n for n in notes if span.start <= n.start < span.end and not n.muted]
    if _keeps_rhythm(request):
        kept = Lock.NOTE if request.knobs.closeness >= SAME else Lock.RHYTHM
        pins = [_pin(n, request, kept | n.locks, written) for n in top_line(tuple(inside))]
    else:
        held = top_line(tuple(inside)) if request.task is Task.VARY and request.keep is Keep.PITCHES else inside
        pins = [_pin(n, request, n.locks, written) for n in held if n.locks]
    by_part = {pin.part: pin for pin in pins}
    return _with_moves(tuple(by_part[part] for part in sorted(by_part)), notes, request)


def _with_moves(pins: tuple[Pin, ...], notes: tuple[Note, ...], request: Request) -> tuple[Pin, ...]:
    """Pins with their way in where that is kept: of notes whose contour is locked, and of all but the first where the
    question keeps the contour."""
    everywhere = request.task is Task.VARY and request.keep is Keep.CONTOUR
    if not everywhere and not any(pin.note.locks & Lock.CONTOUR for pin in pins):
        return pins
    line = top_line(notes)
    before = {b: a.pitch for a, b in pairwise(line)}
    found = []
    for i, pin in enumerate(pins):
        asked = (everywhere and i) or pin.note.locks & Lock.CONTOUR
        came = before.get(pin.note) if asked else None
        found.append(pin if came is None else replace(pin, move=int(np.sign(pin.note.pitch - came))))
    return tuple(found)


def _keeps_rhythm(request: Request) -> bool:
    rhythm = request.keep in (Keep.RHYTHM, Keep.CONTOUR) or request.knobs.closeness >= SAME
    return request.task is Task.VARY and rhythm


def _is_legato(before: Melody) -> bool:
    gaps = np.diff(before.onset)
    return len(gaps) < 4 or float((before.length[:-1] == gaps).mean()) > 0.7


def _velocities(notes: tuple[Note, ...], division: int, grid: MeterGrid) -> dict[int, int]:
    """Mean velocity by place in the bar where at least two notes tell it; key −1 holds the mean of all."""
    by_place: dict[int, list[int]] = defaultdict(list)
    for note in notes:
        by_place[grid.place(round(note.start * PARTS / division))[1]].append(note.velocity)
    everything = [v for values in by_place.values() for v in values]
    if len(set(everything)) < 2:
        return {-1: everything[0] if everything else 80}
    places = {place: round(sum(v) / len(v)) for place, v in by_place.items() if len(v) > 1}
    return {**places, -1: round(sum(everything) / len(everything))}


def to_note(plan: Plan, part: int, length: int, pitch: int, kept: Pin | None) -> Note:
    """A made note in ticks. What is kept of a note of the user's stays as it was, to the tick."""
    start = plan.tick(part)
    end = plan.tick(part + length)
    note = Note(start, pitch, max(1, end - start), plan.velocity(part), origin=Origin.MODEL)
    if kept is None:
        return note
    old = kept.note
    same_length = kept.length == length
    note = replace(old, pitch=pitch, length=old.length if same_length else max(1, end - old.start))
    return note if note == old else replace(note, origin=Origin.MODEL)
