"""Samples candidate lines from the melody network under the plan's pins, the rules and the sliders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from musicgen_gui.codecs.melody import POSITIONS, VALUES, Ints, class_of, class_of_left, left_class, value_class
from musicgen_gui.codecs.melody_features import BAR_CYCLE, INTERVAL_SPAN, NO_INTERVAL, NO_PITCH
from musicgen_gui.codecs.melody_rows import INPUTS
from musicgen_gui.engines import filters
from musicgen_gui.engines.between import Between
from musicgen_gui.engines.copy_guard import Watch, Watched
from musicgen_gui.engines.filters import Logits, Mask
from musicgen_gui.engines.leanings import Leanings
from musicgen_gui.engines.lookahead import LookAhead, leaving_room, open_gaps
from musicgen_gui.engines.melody_plan import Arrays, Made, Pin, Plan, to_note
from musicgen_gui.engines.phrase_lead import PhraseLead
from musicgen_gui.engines.request import Piece
from musicgen_gui.score.types import Note

CALM = 1.0
"""So that adventure 0.5 draws at a temperature of 1, at which bars return about as often as in real tunes."""
VALUE_OF = VALUES.tolist()


@dataclass
class Line:
    """One candidate as it grows."""

    number: int
    rng: np.random.Generator
    now: int
    notes: list[Made] = field(default_factory=list)
    onsets: list[int] = field(default_factory=list)
    pitches: list[int] = field(default_factory=list)
    told: list[Note] = field(default_factory=list)
    bits: list[float] = field(default_factory=list)
    next_part: int | None = None
    next_length: int = 0
    lead: PhraseLead | None = None
    watched: Watched | None = None

    @property
    def kept_until(self) -> int:
        """Where the last note ends if its length is pinned; nothing may begin before."""
        last = self.notes[-1] if self.notes else None
        return last.part + last.length if last and last.kept and last.kept.length else 0

    @property
    def before(self) -> int | None:
        """The pitch of the last note; None before the first."""
        return self.notes[-1].pitch if self.notes else None

    @property
    def is_locked(self) -> bool:
        """Whether the pitch of the last note is pinned."""
        kept = self.notes[-1].kept if self.notes else None
        return kept is not None and kept.pitch is not None


@dataclass
class Ways:
    """How a line may go on: logits of time; those ``inside`` lie before what must be met, ``rest`` parts on. The
    class of that, ``arriving``, leads to ``arrival`` (None: the end) if the line ``may_arrive``."""

    logits: Logits
    inside: Mask
    rest: int
    arriving: int
    arrival: int | None
    may_arrive: bool = False

    @property
    def only_arrives(self) -> bool:
        """There is no other time."""
        others = self.inside.copy()
        others[self.arriving] = False
        return not others.any()


class Lines:
    """Candidates of one request, step by step: times, lengths, pitches, then the notes are told.

    A candidate is drawn by the plan's seed, its number and the attempt, whatever others are drawn beside it. Those in
    ``leads`` are led, and none is let copy too much where there is a ``watch``.
    """

    def __init__(
        self,
        plan: Plan,
        numbers: Sequence[int],
        attempt: int = 0,
        leads: Mapping[int, PhraseLead] | None = None,
        watch: Watch | None = None,
    ) -> None:
        self.plan = plan
        knobs = plan.request.knobs
        base = float(2 ** (2 * knobs.adventure - CALM))
        self._pitch_temperature = base if knobs.pitch_temperature is None else knobs.pitch_temperature
        self._rhythm_temperature = base if knobs.rhythm_temperature is None else knobs.rhythm_temperature
        self._ahead, self._leanings, self._between = LookAhead(plan), Leanings(plan), Between(plan.request)
        first = {name: int(x[0]) for name, x in plan.last.items()}
        if not plan.is_open:
            first["left"] = class_of_left(plan.end - plan.now)
        self._last = {name: np.full(len(numbers), first[name]) for name in INPUTS}
        self._next: Arrays = {}
        self._pitch_before = first["pitch"]
        self._pins = {pin.part: pin for pin in plan.pins}
        self._originals = {pin.part: pin for pin in plan.originals}
        self._places = {pin.part: i for i, pin in enumerate(plan.originals)}
        seed = plan.request.seed
        self.live = [
            Line(
                i,
                np.random.default_rng((seed, i, attempt)),
                plan.now,
                lead=leads.get(i) if leads else None,
                watched=watch.line(plan.request) if watch else None,
            )
            for i in numbers
        ]

    def inputs(self) -> Arrays:
        """Arrays (B,) of what each live line takes in next."""
        return self._last

    def choose_times(self, logits: Logits) -> Arrays:
        """Take a time to the next onset for each line; what the heads further on must know of it."""
        ways = [self._ways_on(line, row) for line, row in zip(self.live, logits, strict=True)]
        chosen = self._draw(_timed(ways), self._rhythm_temperature, self.plan.request.knobs.time_quantiles)
        for line, way, gap in zip(self.live, ways, chosen.tolist(), strict=True):
            line.next_part = way.arrival if gap == way.arriving else line.now + VALUE_OF[gap]
        parts = np.array([line.now if line.next_part is None else line.next_part for line in self.live])
        gaps = value_class(parts - np.array([line.now for line in self.live]))
        self._count(logits, gaps)
        self._next = self._placed(parts, gaps)
        told = {f"next_{name}": self._next[name] for name in ("position", "left", "chord")}
        return {"gap": gaps, **told}

    def _placed(self, parts: Ints, gaps: Ints) -> Arrays:
        """What the network is told of the times of notes."""
        plan, places = self.plan, self.plan.grid.places(parts)
        return {
            "gap": gaps,
            "position": np.minimum(places.position, POSITIONS),
            "bar": (places.bar - plan.frame.origin) % BAR_CYCLE,
            "meter": places.meter,
            "measure": places.bar,
            "chord": plan.frame.chords.at(parts),
            "left": np.zeros(len(parts), np.int64) if plan.is_open else left_class(plan.end - parts),
        }

    def _draw(self, rows: Logits, temperature: float, quantiles: tuple[float, float] = (0.0, 1.0)) -> Ints:
        uniforms = np.array([line.rng.random() for line in self.live])
        logits = filters.between(rows, quantiles)
        return filters.draw(logits, temperature, self.plan.request.knobs.top_p, uniforms)

    def _count(self, logits: Logits, chosen: Ints) -> None:
        """Add the bits of a choice to the next note of every line that goes on."""
        for line, bits in zip(self.live, filters.bits_of(logits, chosen).tolist(), strict=True):
            if line.next_part is not None:
                line.bits += [0.0] * (len(line.notes) + 1 - len(line.bits))
                line.bits[-1] += bits

    def _wanted(self, line: Line, pin: Pin | None) -> int:
        """How many notes are still to be placed before the next pinned one, or the end, where all pitches are kept."""
        if not self.plan.keeps_melody:
            return 0
        upto = self._places.get(pin.part, 0) if pin else len(self._places)
        return max(0, upto - len(line.notes))

    def _ways_on(self, line: Line, logits: Logits) -> Ways:
        """Onsets up to the next pinned note, or to the end of the span."""
        plan = self.plan
        pin = next((p for p in plan.pins if p.part > line.now or (p.part == line.now and not line.notes)), None)
        rest = (pin.part if pin else plan.end) - line.now
        arriving = class_of(rest)
        arrival = pin.part if pin else None
        if plan.keeps_rhythm or (plan.keeps_melody and not self._wanted(line, pin)):
            return Ways(logits, filters.one(len(VALUES), arriving), rest, arriving, arrival)
        biased, inside, may_arrive = self._timed(line, logits, rest, pin)
        ways = Ways(biased, inside, rest, arriving, arrival, may_arrive)
        if self._wanted(line, pin) and ways.only_arrives:
            ways.arrival = self._where_it_stood(line, plan.end if pin is None else pin.part, arrival)
        return ways

    def _where_it_stood(self, line: Line, before: int, otherwise: int | None) -> int | None:
        """The old place of the next kept pitch, where no class of time leads to any place for it."""
        part = self.plan.originals[len(line.notes)].part
        return (
            part
            if max(self.plan.earliest, line.kept_until, line.now + bool(line.notes)) <= part < before
            else otherwise
        )

    def _timed(self, line: Line, logits: Logits, rest: int, pin: Pin | None) -> tuple[Logits, Mask, bool]:
        """Logits of time that lean as asked, which times before what must be met may be, and whether that may."""
        plan, ahead = self.plan, self._ahead
        inside = open_gaps(rest, max(plan.earliest, line.kept_until) - line.now)
        if not line.notes and self._pitch_before == NO_PITCH and line.now >= plan.earliest and rest > 0:
            inside = inside | filters.one(len(VALUES), 0)
        wanted = self._wanted(line, pin)
        biased = self._leanings.times(logits, line.now, rest, line.onsets)
        if self._between.asked:
            biased = biased + self._between.times(line.number, line.now, rest, begun=bool(line.notes))
        if line.lead:
            biased = _led(biased, line.lead.times(line.now, rest, line.notes))
        if ahead.needed:
            inside = ahead.times(line.now, line.before, inside)
        may_arrive = pin is not None or bool(line.notes) or not inside.any()
        if wanted:
            inside = inside & leaving_room(rest, wanted - 1)
            may_arrive = not inside.any()
            biased = biased + filters.pace_bias(rest, wanted)
        may = may_arrive and (not ahead.needed or ahead.may_arrive(pin, line.before, locked=line.is_locked))
        return biased, inside, may

    def choose_lengths(self, logits: Logits) -> Ints:
        """Take a length for each line's next note; classes (B,)."""
        rows = [self._long(line, row) for line, row in zip(self.live, logits, strict=True)]
        chosen = self._draw(_allowed(rows), self._rhythm_temperature)
        self._count(logits, chosen)
        for line, length in zip(self.live, chosen.tolist(), strict=True):
            pin = self._pin_at(line.next_part)
            line.next_length = pin.length if pin and pin.length else VALUE_OF[length]
        return chosen

    def _long(self, line: Line, logits: Logits) -> tuple[Logits, Mask]:
        """Logits of a length and which may be."""
        if line.next_part is None:
            return logits, filters.any_of(len(VALUES))
        pin = self._pin_at(line.next_part)
        if pin is not None and pin.length is not None:
            return logits, filters.one(len(VALUES), class_of(pin.length))
        original = self._originals.get(line.next_part)
        logits = self._leanings.lengths(logits, original.length if original else None)
        if self._between.asked:
            logits = logits + self._between.lengths(line.number, line.next_part)
        if line.lead:
            logits = _led(logits, line.lead.lengths(line.next_part, line.notes))
        return logits, filters.at_most(self.plan.end - line.next_part)

    def _pin_at(self, part: int | None) -> Pin | None:
        return None if part is None else self._pins.get(part)

    def choose_pitches(self, logits: Logits, lengths: Ints) -> Iterator[Piece]:
        """Take a pitch for each line's next note, tell what is certain, and drop the lines that are done."""
        rows = [self._pitched(line, row) for line, row in zip(self.live, logits, strict=True)]
        chosen = self._draw(_allowed(rows), self._pitch_temperature, self.plan.request.knobs.pitch_quantiles)
        self._count(logits, chosen)
        going = np.array([line.next_part is not None for line in self.live])
        last = {**self._next, "pitch": chosen, "length": lengths, "interval": _intervals(chosen, self._last["pitch"])}
        for line, pitch in zip(self.live, chosen.tolist(), strict=True):
            if line.next_part is None:
                yield self._finished(line)
                continue
            before = self._grown(line, line.next_part, pitch)
            if before:
                line.told.append(before)
                yield Piece(line.number, (before,))
        self.live = [line for line in self.live if line.next_part is not None]
        self._last = {name: x[going] for name, x in last.items()}

    def _pitched(self, line: Line, logits: Logits) -> tuple[Logits, Mask]:
        """Logits of a pitch and which may be."""
        if line.next_part is None:
            return logits, filters.any_of(128)
        ahead, pin = self._ahead, self._pin_at(line.next_part)
        if self.plan.keeps_melody:
            place = self._places[pin.part] if pin else min(len(line.notes), len(self._places) - 1)
            return logits, filters.one(128, self.plan.originals[place].note.pitch)
        if pin is not None and pin.pitch is not None:
            return logits, filters.one(128, pin.pitch)
        mask = ahead.anywhere
        if ahead.needed:
            mask = ahead.pitches(line.next_part, line.before, locked=line.is_locked)
        last = self._pitch_before if line.before is None else line.before
        biased = self._leanings.pitches(logits, line.next_part, last, line.pitches, line.onsets)
        if self._between.asked:
            biased = biased + self._between.pitches(line.number, line.next_part)
        if line.lead:
            biased = _led(biased, line.lead.pitches(line.next_part, line.notes))
        if line.watched:
            biased[line.watched.against()] = filters.NEVER
        return biased, mask

    def _grown(self, line: Line, part: int, pitch: int) -> Note | None:
        """Add the chosen note to a line; the note before it, whose end is now certain."""
        told = self._told(line, part) if line.notes else None
        line.notes.append(Made(part, line.next_length, pitch, self._pin_at(part)))
        line.onsets.append(part)
        line.pitches.append(pitch)
        if line.watched:
            line.watched.add(pitch)
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
        followed = self._leanings.followed((*line.told, *last), line.bits)
        bits = sum(line.bits) / max(1, len(line.notes))
        return Piece(line.number, last, done=True, bits_per_note=bits, followed=followed)


def _timed(ways: Sequence[Ways]) -> Logits:
    """Logits of time (B, values), what may not be at −inf; the class that arrives stands for all that reach so far."""
    rows, inside = np.array([way.logits for way in ways]), np.array([way.inside for way in ways])
    may = np.array([way.may_arrive for way in ways])
    each, arriving = np.arange(len(ways)), np.array([way.arriving for way in ways])
    arrive = np.array([[way.rest] for way in ways]) <= VALUES
    arrive[each, arriving] = True
    rows[each, arriving] = np.where(may, filters.totals(np.where(arrive, rows, filters.NEVER)), rows[each, arriving])
    inside[each, arriving] |= may
    return filters.allow(rows, inside)


def _led(logits: Logits, bias: Logits | None) -> Logits:
    return logits if bias is None else logits + bias


def _allowed(rows: Sequence[tuple[Logits, Mask]]) -> Logits:
    return filters.allow(np.array([logits for logits, _ in rows]), np.array([mask for _, mask in rows]))


def _intervals(pitches: Ints, before: Ints) -> Ints:
    span = INTERVAL_SPAN
    return np.where(before != NO_PITCH, np.clip(pitches - before, -span, span) + span, NO_INTERVAL)
