"""Samples candidate lines from the melody network under the plan's pins, the rules and the sliders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import POSITIONS, VALUES, left_class, value_class
from musicgen_gui.codecs.melody_features import BAR_CYCLE, NO_INTERVAL, NO_PITCH, interval_class
from musicgen_gui.engines import filters
from musicgen_gui.engines.filters import Logits, Mask
from musicgen_gui.engines.melody_plan import INPUTS, Arrays, Pin, Plan, to_note
from musicgen_gui.engines.request import CannotAnswer, Keep, Piece, Task
from musicgen_gui.score.types import Note

SHORTEST_NEW = 3
VALUE_OF = VALUES.tolist()


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


class Lines:
    """All candidates of one request, step by step: times, lengths, pitches, then the notes are told."""

    def __init__(self, plan: Plan, seed: int, candidates: int) -> None:
        self.plan = plan
        self.choice = choice_of(plan)
        first = {name: int(x[0]) for name, x in plan.last.items()}
        if not plan.is_open:
            first["left"] = int(left_class(np.array([plan.end - plan.now]))[0])
        self.live = [Line(i, np.random.default_rng((seed, i)), plan.now, dict(first)) for i in range(candidates)]

    def inputs(self) -> Arrays:
        """Arrays (B,) of what each live line takes in next."""
        return {name: np.array([line.last[name] for line in self.live]) for name in INPUTS}

    def choose_times(self, logits: Logits) -> Arrays:
        """Take a time to the next onset for each line; what the heads further on must know of it."""
        for line, row in zip(self.live, logits, strict=True):
            self._choose_time(line, row)
        parts = [line.now if line.next_part is None else line.next_part for line in self.live]
        places = self.plan.grid.places(np.array(parts))
        gaps = value_class(np.array([p - line.now for p, line in zip(parts, self.live, strict=True)]))
        left = np.zeros(len(parts), np.int64) if self.plan.is_open else left_class(self.plan.end - np.array(parts))
        return {"gap": gaps, "next_position": np.minimum(places.position, POSITIONS), "next_left": left}

    def _choose_time(self, line: Line, logits: Logits) -> None:
        plan = self.plan
        pin = next((p for p in plan.pins if p.part > line.now or (p.part == line.now and not line.notes)), None)
        rest = (pin.part if pin else plan.end) - line.now
        if self.plan.keeps_rhythm or self._must_end(line):
            line.next_part = pin.part if pin else None
        else:
            line.next_part = self._drawn_time(line, logits, rest, pin is not None)
        gap = rest if line.next_part is None else line.next_part - line.now
        if line.next_part is not None:
            line.bits += filters.bits_of(logits, int(value_class(np.array([gap]))[0]))

    def _melody_to_keep(self) -> tuple[Pin, ...]:
        request = self.plan.request
        return self.plan.originals if request.task is Task.VARY and request.keep is Keep.PITCHES else ()

    def _must_end(self, line: Line) -> bool:
        kept = self._melody_to_keep()
        return bool(kept) and len(line.notes) >= len(kept)

    def _drawn_time(self, line: Line, logits: Logits, rest: int, to_pin: bool) -> int | None:
        """An onset up to ``rest`` parts on, where a pinned note or (None) the end of the span stands."""
        plan, knobs = self.plan, self.plan.request.knobs
        inside = filters.reachable_gaps(rest) & (rest > VALUES) & (VALUES >= SHORTEST_NEW)
        inside &= line.now + VALUES >= max(plan.earliest, line.kept_until)
        inside[0] = not line.notes and line.last["pitch"] == NO_PITCH and line.now >= plan.earliest
        arrive = rest <= VALUES
        kept = self._melody_to_keep()
        wanted = len(kept) - len(line.notes) if kept else 0
        may_arrive = to_pin or bool(line.notes) or not inside.any()
        if wanted:
            inside &= rest - VALUES >= (wanted - 1) * min(6, max(1, rest // (wanted + 1)))
            may_arrive = not inside.any()
        biased = logits + filters.density_bias(knobs.density)
        if wanted:
            biased = biased + filters.pace_bias(rest, wanted)
        original = self._original_gap(line, rest)
        if original is not None and knobs.closeness > 0:
            biased = biased + filters.closeness_bias(knobs.closeness, len(VALUES), original)
        class_of_rest = int(value_class(np.array([rest]))[0])
        if may_arrive:
            biased[class_of_rest] = _total(biased[arrive | (np.arange(len(VALUES)) == class_of_rest)])
            inside[class_of_rest] = True
        gap = filters.draw(filters.allow(biased, inside), self.choice.rhythm_temperature, knobs.top_p, line.rng)
        if may_arrive and gap == class_of_rest:
            return line.now + rest if to_pin else None
        return line.now + VALUE_OF[gap]

    def _original_gap(self, line: Line, rest: int) -> int | None:
        after = next((p.part for p in self.plan.originals if p.part > line.now), None)
        if not self.plan.originals:
            return None
        return int(value_class(np.array([rest if after is None else after - line.now]))[0])

    def choose_lengths(self, logits: Logits) -> NDArray[np.int64]:
        """Take a length for each line's next note; classes (B,)."""
        chosen = [self._choose_length(line, row) for line, row in zip(self.live, logits, strict=True)]
        return np.array(chosen)

    def _choose_length(self, line: Line, logits: Logits) -> int:
        if line.next_part is None:
            return 0
        plan = self.plan
        pin = self._pin_at(line.next_part)
        if pin is not None and pin.length is not None:
            line.next_length = pin.length
            chosen = int(value_class(np.array([pin.length]))[0])
        else:
            fits = (plan.end - line.next_part >= VALUES) & (VALUES > 0)
            original = next((p for p in plan.originals if p.part == line.next_part), None)
            biased = logits
            if original is not None and plan.request.knobs.closeness > 0:
                stood = int(value_class(np.array([original.length]))[0])
                biased = logits + filters.closeness_bias(plan.request.knobs.closeness, len(VALUES), stood)
            chosen = filters.draw(
                filters.allow(biased, fits), self.choice.rhythm_temperature, plan.request.knobs.top_p, line.rng
            )
            line.next_length = VALUE_OF[chosen]
        line.bits += filters.bits_of(logits, chosen)
        return chosen

    def _pin_at(self, part: int) -> Pin | None:
        return next((p for p in self.plan.pins if p.part == part), None)

    def choose_pitches(self, logits: Logits, lengths: NDArray[np.int64]) -> Iterator[Piece]:
        """Take a pitch for each line's next note, tell what is certain, and drop the lines that are done."""
        for line, row, length in zip(self.live, logits, lengths, strict=True):
            if line.next_part is None:
                yield self._finished(line)
                continue
            pitch = self._choose_pitch(line, row)
            before = self._grown(line, pitch, int(length))
            if before:
                yield Piece(line.number, (before,))
        self.live = [line for line in self.live if line.next_part is not None]

    def _choose_pitch(self, line: Line, logits: Logits) -> int:
        plan, knobs, index = self.plan, self.plan.request.knobs, len(line.notes)
        pin = self._pin_at(line.next_part or 0)
        kept = self._melody_to_keep()
        if kept:
            pitch = kept[index].note.pitch
        elif pin is not None and pin.pitch is not None:
            pitch = pin.pitch
        else:
            mask = self.choice.allowed
            if self.choice.contour:
                mask = self.choice.contour[index]
                mask = mask & filters.moved(line.notes[-1].pitch, self.choice.moves[index - 1]) if index else mask
            biased = logits + filters.leap_bias(knobs.leaps, line.last["pitch"])
            stood = [p for p in plan.originals if p.part <= (line.next_part or 0)]
            if stood and knobs.closeness > 0:
                biased = biased + filters.closeness_bias(knobs.closeness, 128, stood[-1].note.pitch)
            pitch = filters.draw(filters.allow(biased, mask), self.choice.pitch_temperature, knobs.top_p, line.rng)
        line.bits += filters.bits_of(logits, pitch)
        return pitch

    def _grown(self, line: Line, pitch: int, length: int) -> Note | None:
        """Add the chosen note to a line; the note before it, whose end is now certain."""
        part = line.next_part or 0
        told = self._told(line, part) if line.notes else None
        line.notes.append(Made(part, line.next_length, pitch, self._pin_at(part)))
        bar, position, _, meter = self.plan.grid.place(part)
        line.last = {
            "pitch": pitch,
            "interval": _interval(pitch, line.last["pitch"]),
            "gap": int(value_class(np.array([part - line.now]))[0]),
            "length": length,
            "position": min(position, POSITIONS),
            "bar": bar % BAR_CYCLE,
            "meter": meter,
            "left": 0 if self.plan.is_open else int(left_class(np.array([self.plan.end - part]))[0]),
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
    return int(interval_class(np.array([pitch]), np.array([before]))[0]) if before != NO_PITCH else NO_INTERVAL


def _total(logits: Logits) -> float:
    top = logits.max()
    return float(top + np.log(np.exp(logits - top).sum()))
