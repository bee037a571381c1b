"""Looks ahead: the pitches from which a line can still keep every rule up to the end of its span.

Worked out backwards from the end, once a request: at each time the set of pitches that a note there may have, given
that some legal notes lead on from it to the next pinned note or to an allowed last one. A line that stays inside these
sets never comes to a dead end. Sets are integers, as in ``chord_tones``.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np

from musicgen_gui.codecs.melody import VALUES, class_of
from musicgen_gui.codecs.melody_features import NO_PITCH
from musicgen_gui.engines import filters
from musicgen_gui.engines.chord_tones import ALL, PITCHES, PitchesAt, pitch_set
from musicgen_gui.engines.filters import Mask
from musicgen_gui.engines.melody_plan import Pin, Plan
from musicgen_gui.engines.request import CannotAnswer, ChordTones

SHORTEST_NEW = 3
NEW = VALUES >= SHORTEST_NEW
VALUE_OF: list[int] = VALUES.tolist()
FAR = PITCHES - 1
EXACT, SIXTEENTH = 96, 6


@lru_cache(maxsize=8192)
def open_gaps(distance: int, wait: int) -> Mask:
    """Times (values,) to a further note before a place ``distance`` parts on, not before ``wait`` parts have passed.

    Read only.
    """
    gaps = filters.reachable_gaps(distance) & NEW & (wait <= VALUES)
    gaps[class_of(distance)] = False
    gaps.flags.writeable = False
    return gaps


@lru_cache(maxsize=4096)
def _gaps(distance: int, wait: int) -> tuple[int, ...]:
    return tuple(VALUES[open_gaps(distance, wait)].tolist())


@lru_cache(maxsize=512)
def most_notes(distance: int) -> int:
    """How many notes can be placed before a place ``distance`` parts on, of long distances at least so many."""
    if distance > EXACT:
        return most_notes(EXACT) + (distance - EXACT) // SIXTEENTH
    return max((1 + most_notes(distance - gap) for gap in _gaps(distance, 0)), default=0)


@lru_cache(maxsize=1024)
def leaving_room(distance: int, notes: int) -> Mask:
    """Times (values,) to a further note after which ``notes`` more fit in; evenly at first, else as close as can be."""
    even = distance - VALUES >= notes * min(SIXTEENTH, max(1, distance // (notes + 2)))
    room = np.array([most_notes(distance - value) >= notes if value < distance else False for value in VALUE_OF])
    return even & room if (even & room & open_gaps(distance, 0)).any() else room


@lru_cache(maxsize=8192)
def from_where(pitches: int, low: int, high: int) -> int:
    """The pitches from which a move of ``low`` … ``high`` semitones leads into a set."""
    if not pitches:
        return 0
    if high == FAR and low > 0:
        return (1 << max(0, pitches.bit_length() - low)) - 1
    if low == -FAR and high < 0:
        return ALL & ~((1 << ((pitches & -pitches).bit_length() - 1 - high)) - 1)
    if low == -FAR and high == FAR:
        return ALL
    found = 0
    for step in range(low, high + 1):
        found |= pitches >> step if step >= 0 else pitches << -step
    return found & ALL


@lru_cache(maxsize=4096)
def as_mask(pitches: int) -> Mask:
    """A set as a read-only mask (128,)."""
    octets = np.frombuffer(pitches.to_bytes(PITCHES // 8, "little"), np.uint8)
    mask = np.unpackbits(octets, bitorder="little").astype(np.bool_)
    mask.flags.writeable = False
    return mask


class LookAhead:
    """What a line of one plan may do so that it can still be finished. Raises ``CannotAnswer`` where nothing can.

    ``needed`` is False where every pitch of scale and range may always follow. Towards the notes on both sides of the
    span the largest leap holds as far as it can.
    """

    def __init__(self, plan: Plan) -> None:
        rules = plan.request.rules
        self.plan = plan
        self._at = PitchesAt(plan.request.score, rules)
        if not self._at.anywhere:
            raise CannotAnswer("No pitch is left: widen the range or choose another scale.")
        self.anywhere = as_mask(self._at.anywhere)
        self._leap = FAR if rules.largest_leap is None else rules.largest_leap
        self._pins = {pin.part: pin for pin in plan.pins}
        self._next_pin = {a.part: b for a, b in pairwise(plan.pins)}
        self._sets: dict[int, int] = {}
        self._into: dict[int, int] = {}
        self._rows: dict[int, list[int]] = {}
        self._last, self._ends_anyway = ALL, False
        ruled = self._leap < FAR or rules.last is not None or rules.chord_tones is not ChordTones.FREE
        self.needed = not plan.keeps_melody and (ruled or any(pin.move is not None for pin in plan.pins))
        if self.needed:
            self._prepare()

    def times(self, now: int, before: int | None, gaps: Mask) -> Mask:
        """Of the times (values,) to a further note those that can be gone on from; ``before`` is the last pitch of the
        line, None before its first note."""
        row = self._row(now)
        if before is None:
            can = [gap and self._first(now + value) != 0 for gap, value in zip(gaps.tolist(), VALUE_OF, strict=True)]
        else:
            can = [into >> before & 1 for into in row]
        return gaps & np.array(can, np.bool_)

    def may_arrive(self, pin: Pin | None, before: int | None, *, locked: bool) -> bool:
        """Whether the line may go straight to the next pinned note, or to the end; ``locked``: from a pinned pitch."""
        if pin is None:
            return before is None or (locked and self._ends_anyway) or bool(self._last >> before & 1)
        if before is None:
            return self._first(pin.part) != 0
        return bool(self._leading(pin, locked=locked) >> before & 1)

    def pitches(self, part: int, before: int | None, *, locked: bool) -> Mask:
        """(128,) pitches that a note at a time may have."""
        if before is None:
            return as_mask(self._first(part))
        low, high = self._moves(part, locked=locked)
        return as_mask(self._sets[part] & from_where(1 << before, -high, -low))

    def _prepare(self) -> None:
        """Keep near to the note after the span if that is possible; end on a locked note if only that is."""
        plan, rules = self.plan, self.plan.request.rules
        last = ALL if rules.last is None else pitch_set(rules.last)
        after = int(plan.after["pitch"][1]) if plan.after is not None else NO_PITCH
        near = ALL if after == NO_PITCH else from_where(1 << after, -self._leap, self._leap)
        for self._last, self._ends_anyway in ((last & near, False), (last, False), (last, True)):
            if self._fill():
                return
        raise CannotAnswer(self._why())

    def _why(self) -> str:
        if self.plan.request.rules.largest_leap is None and any(pin.move is not None for pin in self.plan.pins):
            return "The contour does not fit between the lowest and highest note: widen the range."
        return "The rules leave no way through: allow larger leaps, another last note or a wider range."

    def _fill(self) -> bool:
        """Work the sets out from the end; whether a line can begin."""
        plan = self.plan
        self._rows.clear()
        following: Pin | None = None
        last = max(plan.end - 1, *self._pins) if self._pins else plan.end - 1
        parts = sorted(self._pins, reverse=True) if plan.keeps_rhythm else range(last, plan.start - 1, -1)
        for part in parts:
            pin = self._pins.get(part)
            self._sets[part] = here = self._allowed(part, pin) & self._onward(part, pin, following)
            self._into[part] = from_where(here, *self._moves(part, locked=False))
            following = pin or following
        first = plan.pins[0] if plan.pins else None
        if first is not None and self._first(first.part):
            return True
        gaps = _gaps((first.part if first else plan.end) - plan.now, max(0, plan.earliest - plan.now))
        starts = [] if plan.keeps_rhythm else [plan.now, *(plan.now + gap for gap in gaps)]
        return any(self._first(part) for part in starts if part >= plan.earliest)

    def _allowed(self, part: int, pin: Pin | None) -> int:
        if pin is not None and pin.pitch is not None:
            return 1 << pin.pitch
        return self._at.at(pin.note.start if pin else self.plan.tick(part))

    def _onward(self, part: int, pin: Pin | None, following: Pin | None) -> int:
        """The pitches at a time from which the line can go on or end."""
        locked = pin is not None and pin.pitch is not None
        found = self._last if following is None else self._leading(following, locked=locked)
        if not self.plan.keeps_rhythm:
            distance = (following.part if following else self.plan.end) - part
            for gap in _gaps(distance, pin.length or 0 if pin else 0):
                found |= self._into[part + gap]
        return ALL if locked and following is None and self._ends_anyway else found

    def _leading(self, pin: Pin, *, locked: bool) -> int:
        """The pitches that may stand directly before a pin; two notes locked in pitch may be any leap apart."""
        return from_where(self._sets[pin.part], *self._moves(pin.part, locked=locked))

    def _moves(self, part: int, *, locked: bool) -> tuple[int, int]:
        """The moves, in semitones, that may lead into a note at a time."""
        pin = self._pins.get(part)
        leap = FAR if locked and pin is not None and pin.pitch is not None else self._leap
        move = pin.move if pin else None
        if move is None:
            return -leap, leap
        return (1, leap) if move > 0 else (-leap, -1) if move < 0 else (0, 0)

    def _first(self, part: int) -> int:
        """The pitches that the first note may have: near to the note before the span if that is possible."""
        pitches, last, pin = self._sets.get(part, 0), int(self.plan.last["pitch"][0]), self._pins.get(part)
        if last == NO_PITCH:
            return pitches
        low, high = self._moves(part, locked=False)
        near = pitches & from_where(1 << last, -high, -low)
        if pin is not None and pin.move is not None:
            return near if self._leap == FAR else near or pitches & self._turn(last, pin.move)
        return near or pitches

    def _turn(self, last: int, move: int) -> int:
        low, high = (1, FAR) if move > 0 else (-FAR, -1) if move < 0 else (0, 0)
        return from_where(1 << last, -high, -low)

    def _row(self, now: int) -> list[int]:
        """For each class of time the pitches at ``now`` that may lead to a note that much later."""
        if now not in self._rows:
            self._rows[now] = [self._into.get(now + value, 0) for value in VALUE_OF]
        return self._rows[now]
