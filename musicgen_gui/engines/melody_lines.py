"""Samples candidate lines from the melody network under the plan's pins, the rules and the sliders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from musicgen_gui.codecs.melody import POSITIONS, VALUES, Ints, class_of, class_of_left, left_class, value_class
from musicgen_gui.codecs.melody_features import BAR_CYCLE, INTERVAL_SPAN, NO_INTERVAL, NO_PITCH
from musicgen_gui.codecs.melody_rows import INPUTS
from musicgen_gui.engines import filters
from musicgen_gui.engines.filters import Logits, Mask
from musicgen_gui.engines.melody_plan import Arrays, Pin, Plan, to_note
from musicgen_gui.engines.request import CannotAnswer, Keep, Piece, Task
from musicgen_gui.score.types import Note

SHORTEST_NEW = 3
VALUE_OF = VALUES.tolist()
NEW = VALUES >= SHORTEST_NEW


@dataclass(frozen=True)
class Made:
    """A note of a line, in parts; ``kept`` is what was pinned of it."""

    part: int
    length: int
    pitch: int
    kept: Pin | None


@dataclass
class Line:
    """One candidate as it grows."""

    number: int
    rng: np.random.Generator
    now: int
    last: dict[str, int]
    notes: list[Made] = field(default_factory=list)
    bits: float = 0.0
    next_part: int | None = None
    next_length: int = 0

    @property
    def kept_until(self) -> int:
        """Where the last note ends if its length is pinned; nothing may begin before."""
        last = self.notes[-1] if self.notes else None
        return last.part + last.length if last and last.kept and last.kept.length else 0


@dataclass(frozen=True)
class Choice:
    """What does not change while the lines of one request grow."""

    plan: Plan
    pitch_temperature: float
    rhythm_temperature: float
    allowed: Mask
    contour: tuple[Mask, ...]
    moves: tuple[int, ...]


def choice_of(plan: Plan) -> Choice:
    """Raises ``CannotAnswer`` when the rules leave no pitch, or no room for the kept contour."""
    knobs, rules = plan.request.knobs, plan.request.rules
    base = float(2 ** (2 * knobs.adventure - 1.1))
    allowed = filters.pitch_mask(rules.scale, rules.lowest, rules.highest)
    if not allowed.any():
        raise CannotAnswer("No pitch is left: widen the range or choose another scale.")
    contour, moves = _contour(plan, allowed)
    return Choice(
        plan,
        knobs.pitch_temperature if knobs.pitch_temperature is not None else base,
        knobs.rhythm_temperature if knobs.rhythm_temperature is not None else base,
        allowed,
        contour,
        moves,
    )


def _contour(plan: Plan, allowed: Mask) -> tuple[tuple[Mask, ...], tuple[int, ...]]:
    if plan.request.task is not Task.VARY or plan.request.keep is not Keep.CONTOUR or not plan.pins:
        return (), ()
    pitches = [pin.note.pitch for pin in plan.pins]
    moves = [int(np.sign(b - a)) for a, b in pairwise(pitches)]
    each = [allowed if pin.pitch is None else np.arange(128) == pin.pitch for pin in plan.pins]
    masks = filters.contour_masks(each, moves)
    if not all(mask.any() for mask in masks):
        raise CannotAnswer("The contour does not fit between the lowest and highest note: widen the range.")
    return tuple(masks), tuple(moves)


@dataclass(frozen=True)
class Ways:
    """How a line may go on: filtered logits of time, whose class ``arriving`` leads to ``arrival`` (None: the end)."""

    logits: Logits
    arriving: int
    arrival: int | None


class Lines:
    """Candidates of one request, step by step: times, lengths, pitches, then the notes are told.

    A candidate is drawn by the plan's seed, its number and the attempt, whatever others are drawn beside it.
    """

    def __init__(self, plan: Plan, numbers: Sequence[int], attempt: int = 0) -> None:
        self.plan = plan
        self.choice = choice_of(plan)
        first = {name: int(x[0]) for name, x in plan.last.items()}
        if not plan.is_open:
            first["left"] = class_of_left(plan.end - plan.now)
        self._pins = {pin.part: pin for pin in plan.pins}
        self._originals = {pin.part: pin for pin in plan.originals}
        seed = plan.request.seed
        self.live = [Line(i, np.random.default_rng((seed, i, attempt)), plan.now, dict(first)) for i in numbers]

    def inputs(self) -> Arrays:
        """Arrays (B,) of what each live line takes in next."""
        return {name: np.array([line.last[name] for line in self.live]) for name in INPUTS}

    def choose_times(self, logits: Logits) -> Arrays:
        """Take a time to the next onset for each line; what the heads further on must know of it."""
        ways = [self._ways_on(line, row) for line, row in zip(self.live, logits, strict=True)]
        chosen = self._draw([way.logits for way in ways], self.choice.rhythm_temperature)
        for line, way, gap in zip(self.live, ways, chosen, strict=True):
            line.next_part = way.arrival if gap == way.arriving else line.now + VALUE_OF[gap]
        parts = np.array([line.now if line.next_part is None else line.next_part for line in self.live])
        gaps = value_class(parts - np.array([line.now for line in self.live]))
        self._count(logits, gaps)
        places = self.plan.grid.places(parts)
        left = np.zeros(len(parts), np.int64) if self.plan.is_open else left_class(self.plan.end - parts)
        return {"gap": gaps, "next_position": np.minimum(places.position, POSITIONS), "next_left": left}

    def _draw(self, rows: list[Logits], temperature: float) -> Ints:
        uniforms = np.array([line.rng.random() for line in self.live])
        return filters.draw(np.array(rows), temperature, self.plan.request.knobs.top_p, uniforms)

    def _count(self, logits: Logits, chosen: Ints) -> None:
        """Add the bits of a choice to every line that goes on."""
        for line, bits in zip(self.live, filters.bits_of(logits, chosen).tolist(), strict=True):
            if line.next_part is not None:
                line.bits += bits

    def _melody_to_keep(self) -> tuple[Pin, ...]:
        request = self.plan.request
        return self.plan.originals if request.task is Task.VARY and request.keep is Keep.PITCHES else ()

    def _must_end(self, line: Line) -> bool:
        kept = self._melody_to_keep()
        return bool(kept) and len(line.notes) >= len(kept)

    def _ways_on(self, line: Line, logits: Logits) -> Ways:
        """Onsets up to the next pinned note, or to the end of the span."""
        plan = self.plan
        pin = next((p for p in plan.pins if p.part > line.now or (p.part == line.now and not line.notes)), None)
        rest = (pin.part if pin else plan.end) - line.now
        arriving = class_of(rest)
        ways = Ways(logits, arriving, pin.part if pin else None)
        if plan.keeps_rhythm or self._must_end(line):
            return replace(ways, logits=filters.only(len(VALUES), arriving))
        return replace(ways, logits=self._timed(line, logits, rest, pin is not None))

    def _timed(self, line: Line, logits: Logits, rest: int, to_pin: bool) -> Logits:
        """Logits of time with what may not be at −inf; the class of ``rest`` stands for arriving there."""
        plan, knobs = self.plan, self.plan.request.knobs
        inside = filters.reachable_gaps(rest) & NEW & (line.now + VALUES >= max(plan.earliest, line.kept_until))
        inside[0] = not line.notes and line.last["pitch"] == NO_PITCH and line.now >= plan.earliest and rest > 0
        arriving = class_of(rest)
        inside[arriving] = False
        wanted = self._wanted(line)
        may_arrive = to_pin or bool(line.notes) or not inside.any()
        biased = logits + filters.density_bias(knobs.density)
        if wanted:
            inside &= rest - VALUES >= (wanted - 1) * min(6, max(1, rest // (wanted + 1)))
            may_arrive = not inside.any()
            biased = biased + filters.pace_bias(rest, wanted)
        if plan.originals and knobs.closeness > 0:
            biased = biased + filters.closeness_bias(knobs.closeness, len(VALUES), self._original_gap(line, rest))
        if may_arrive:
            arrive = rest <= VALUES
            arrive[arriving] = True
            biased[arriving] = filters.total(biased[arrive])
            inside[arriving] = True
        return filters.allow(biased, inside)

    def _wanted(self, line: Line) -> int:
        """How many notes are still to be placed, where their number is kept; else 0."""
        kept = self._melody_to_keep()
        return len(kept) - len(line.notes) if kept else 0

    def _original_gap(self, line: Line, rest: int) -> int:
        after = next((p.part for p in self.plan.originals if p.part > line.now), None)
        return class_of(rest if after is None else after - line.now)

    def choose_lengths(self, logits: Logits) -> Ints:
        """Take a length for each line's next note; classes (B,)."""
        rows = [self._long(line, row) for line, row in zip(self.live, logits, strict=True)]
        chosen = self._draw(rows, self.choice.rhythm_temperature)
        self._count(logits, chosen)
        for line, length in zip(self.live, chosen.tolist(), strict=True):
            pin = self._pin_at(line.next_part)
            line.next_length = pin.length if pin and pin.length else VALUE_OF[length]
        return chosen

    def _long(self, line: Line, logits: Logits) -> Logits:
        if line.next_part is None:
            return logits
        plan, closeness = self.plan, self.plan.request.knobs.closeness
        pin = self._pin_at(line.next_part)
        if pin is not None and pin.length is not None:
            return filters.only(len(VALUES), class_of(pin.length))
        original = self._originals.get(line.next_part)
        if original is not None and closeness > 0:
            logits = logits + filters.closeness_bias(closeness, len(VALUES), class_of(original.length or 1))
        return filters.allow(logits, (plan.end - line.next_part >= VALUES) & (VALUES > 0))

    def _pin_at(self, part: int | None) -> Pin | None:
        return None if part is None else self._pins.get(part)

    def choose_pitches(self, logits: Logits, lengths: Ints) -> Iterator[Piece]:
        """Take a pitch for each line's next note, tell what is certain, and drop the lines that are done."""
        rows = [self._pitched(line, row) for line, row in zip(self.live, logits, strict=True)]
        chosen = self._draw(rows, self.choice.pitch_temperature)
        self._count(logits, chosen)
        for line, pitch, length in zip(self.live, chosen.tolist(), lengths.tolist(), strict=True):
            if line.next_part is None:
                yield self._finished(line)
                continue
            before = self._grown(line, pitch, length)
            if before:
                yield Piece(line.number, (before,))
        self.live = [line for line in self.live if line.next_part is not None]

    def _pitched(self, line: Line, logits: Logits) -> Logits:
        if line.next_part is None:
            return logits
        plan, knobs, index = self.plan, self.plan.request.knobs, len(line.notes)
        pin = self._pin_at(line.next_part)
        kept = self._melody_to_keep()
        if kept:
            return filters.only(128, kept[index].note.pitch)
        if pin is not None and pin.pitch is not None:
            return filters.only(128, pin.pitch)
        mask = self.choice.allowed
        if self.choice.contour:
            mask = self.choice.contour[index]
            mask = mask & filters.moved(line.notes[-1].pitch, self.choice.moves[index - 1]) if index else mask
        biased = logits + filters.leap_bias(knobs.leaps, line.last["pitch"])
        stood = [p for p in plan.originals if p.part <= line.next_part]
        if stood and knobs.closeness > 0:
            biased = biased + filters.closeness_bias(knobs.closeness, 128, stood[-1].note.pitch)
        return filters.allow(biased, mask)

    def _grown(self, line: Line, pitch: int, length: int) -> Note | None:
        """Add the chosen note to a line; the note before it, whose end is now certain."""
        part = line.next_part or 0
        told = self._told(line, part) if line.notes else None
        line.notes.append(Made(part, line.next_length, pitch, self._pin_at(part)))
        bar, position, _, meter = self.plan.grid.place(part)
        line.last = {
            "pitch": pitch,
            "interval": _interval(pitch, line.last["pitch"]),
            "gap": class_of(part - line.now),
            "length": length,
            "position": min(position, POSITIONS),
            "bar": bar % BAR_CYCLE,
            "meter": meter,
            "left": 0 if self.plan.is_open else class_of_left(self.plan.end - part),
        }
        line.now = part
        return told

    def _told(self, line: Line, next_part: int) -> Note:
        """The last note of a line, cut where the next begins; a legato line is joined over small gaps to the end."""
        made = line.notes[-1]
        if made.kept and made.kept.length:
            return to_note(self.plan, made.part, made.length, made.pitch, made.kept)
        length = min(made.length, next_part - made.part)
        if self.plan.legato and next_part == self.plan.end:
            length = next_part - made.part
        return to_note(self.plan, made.part, length, made.pitch, made.kept)

    def _finished(self, line: Line) -> Piece:
        last = (self._told(line, self.plan.end),) if line.notes else ()
        return Piece(line.number, last, done=True, bits_per_note=line.bits / max(1, len(line.notes)))


def _interval(pitch: int, before: int) -> int:
    span = INTERVAL_SPAN
    return max(-span, min(span, pitch - before)) + span if before != NO_PITCH else NO_INTERVAL
