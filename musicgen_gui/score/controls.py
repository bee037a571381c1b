"""Controllers, pitch bend and pedal as they lie among the events of a track."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from musicgen_gui.score.types import Event, Track

CONTROLLER, PRESSURE, BEND = 0xB0, 0xD0, 0xE0
FOREVER = 1 << 52
"""Where a pedal comes up that nothing lifts."""
DOWN = 64
"""A switch such as the pedal is on from this value."""

_USUAL = {7: 100, 8: 64, 10: 64, 11: 127}
_BEND_MIDDLE = 8192


class Point(NamedTuple):
    """A value that holds from a tick on."""

    tick: int
    value: int


class Span(NamedTuple):
    """Time in which a pedal is down."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Control:
    """What of a channel changes in time: one of its controllers, its pressure, or its pitch bend."""

    kind: int
    number: int = 0

    @property
    def lowest(self) -> int:
        return -_BEND_MIDDLE if self.kind == BEND else 0

    @property
    def highest(self) -> int:
        return _BEND_MIDDLE - 1 if self.kind == BEND else 127

    @property
    def usual(self) -> int:
        """What an instrument has before anything is said."""
        return _USUAL.get(self.number, 0) if self.kind == CONTROLLER else 0

    def is_in(self, event: Event) -> bool:
        """Whether an event sets this."""
        data = event.data
        if data[0] & 0xF0 != self.kind or len(data) < (2 if self.kind == PRESSURE else 3):
            return False
        return self.kind != CONTROLLER or data[1] == self.number

    def value_in(self, event: Event) -> int:
        """The value that an event of it sets."""
        data = event.data
        if self.kind == BEND:
            return (data[1] | data[2] << 7) - _BEND_MIDDLE
        return data[1] if self.kind == PRESSURE else data[2]

    def event(self, tick: int, value: int, channel: int) -> Event:
        """The event that sets a value, held within its range."""
        value = min(self.highest, max(self.lowest, value))
        status = self.kind | channel & 15
        if self.kind == BEND:
            raw = value + _BEND_MIDDLE
            return Event(tick, bytes((status, raw & 127, raw >> 7)))
        if self.kind == PRESSURE:
            return Event(tick, bytes((status, value)))
        return Event(tick, bytes((status, self.number, value)))


PEDAL = Control(CONTROLLER, 64)
PITCH_BEND = Control(BEND)


def points(track: Track, control: Control) -> tuple[Point, ...]:
    """What a track says of a control, by tick, in the order of its events at one tick."""
    return points_in(track.events, control)


def points_in(events: Sequence[Event], control: Control) -> tuple[Point, ...]:
    """What events say of a control, in their order."""
    return tuple(Point(event.tick, control.value_in(event)) for event in events if control.is_in(event))


def value_at(track: Track, control: Control, tick: int) -> int:
    """The value that holds just after a tick."""
    at = last_before(track.events, control, tick + 1)
    return control.usual if at is None else control.value_in(track.events[at])


def last_before(events: Sequence[Event], control: Control, tick: float) -> int | None:
    """Index of the last event before a tick that sets a control; None without one. Events are sorted by tick."""
    first = bisect_left(events, tick, key=lambda event: event.tick)
    return next((i for i in range(first - 1, -1, -1) if control.is_in(events[i])), None)


def pedal_spans(track: Track, pedal: Control = PEDAL) -> tuple[Span, ...]:
    """When the pedal is down. Lifted and pressed at one tick it is down twice, with a new breath between."""
    return tuple(span for span, _, _ in pedal_places(track.events, pedal))


def pedal_places(events: Sequence[Event], pedal: Control = PEDAL) -> list[tuple[Span, int, int]]:
    """Each time in which the pedal is down, with the index of the event that presses it and behind the one that lifts
    it.
    """
    found: list[tuple[Span, int, int]] = []
    pressed: int | None = None
    for i, event in enumerate(events):
        if not pedal.is_in(event):
            continue
        down = pedal.value_in(event) >= DOWN
        if down and pressed is None:
            pressed = i
        elif not down and pressed is not None:
            if event.tick > events[pressed].tick:
                found.append((Span(events[pressed].tick, event.tick), pressed, i + 1))
            pressed = None
    if pressed is not None:
        found.append((Span(events[pressed].tick, FOREVER), pressed, len(events)))
    return found


def controls_in(track: Track) -> tuple[Control, ...]:
    """What a track says anything of: controllers by number, then pressure, then pitch bend."""
    found = set()
    for event in track.events:
        kind = event.data[0] & 0xF0
        if kind == CONTROLLER and len(event.data) > 2:
            found.add(Control(kind, event.data[1]))
        elif kind in (PRESSURE, BEND):
            found.add(Control(kind))
    return tuple(sorted(found, key=lambda control: (control.kind, control.number)))
