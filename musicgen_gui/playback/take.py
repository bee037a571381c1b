"""What was played at a keyboard as notes and pedals in ticks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from musicgen_gui.score.types import Event, Note

PEDALS = (64, 66, 67)
_KEPT_CONTROLLERS = (1, 11, *PEDALS)
_ON, _OFF, _CONTROL, _PRESSURE, _BEND = 0x90, 0x80, 0xB0, 0xD0, 0xE0


@dataclass(frozen=True, slots=True)
class Taken:
    """A finished take: sorted notes, and events by tick as channel 0 would send them."""

    notes: tuple[Note, ...] = ()
    events: tuple[Event, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.notes or self.events)


class Take:
    """Gathers messages with the ticks at which they were played.

    Where time goes back, as in a loop, what sounds ends: at the loop's end if ``add`` is told it, else where it was.
    Modulation, expression, pedals, pressure and bend are kept; a pedal that is never lifted is lifted at the end.
    """

    def __init__(self) -> None:
        self._done: list[Note] = []
        self._sounding: dict[int, tuple[int, int]] = {}
        self._events: list[Event] = []
        self._down: set[int] = set()
        self._last = 0

    def __bool__(self) -> bool:
        return bool(self._done or self._sounding or self._events)

    def add(self, tick: float, data: bytes, turn: int | None = None) -> None:
        """A channel message at a tick; ``turn`` is the end of the loop that is played, if any."""
        now = max(0, round(tick))
        if now < self._last:
            self._end_all(turn if turn is not None else self._last)
        self._last = now
        kind = data[0] & 0xF0
        if kind in (_ON, _OFF):
            release = data[2] if kind == _OFF else -1
            self._end(data[1], now, release)
            if kind == _ON and data[2]:
                self._sounding[data[1]] = (now, data[2])
        elif kind in (_PRESSURE, _BEND) or (kind == _CONTROL and data[1] in _KEPT_CONTROLLERS):
            self._events.append(Event(now, bytes((kind,)) + data[1:]))
            self._note_pedal(data)

    def notes(self, tick: float) -> tuple[Note, ...]:
        """The notes so far; what still sounds reaches up to ``tick``."""
        held = (
            Note(start, pitch, max(1, round(tick) - start), velocity)
            for pitch, (start, velocity) in self._sounding.items()
        )
        return tuple(sorted((*self._done, *held)))

    def finished(self, tick: float) -> Taken:
        """The take as it is when recording ends at a tick."""
        end = max(round(tick), self._last)
        lifted = [Event(end, bytes((_CONTROL, pedal, 0))) for pedal in sorted(self._down)]
        return Taken(self.notes(end), tuple(sorted((*self._events, *lifted), key=lambda event: event.tick)))

    def _end(self, pitch: int, now: int, release: int) -> None:
        if pitch in self._sounding:
            start, velocity = self._sounding.pop(pitch)
            self._done.append(Note(start, pitch, max(1, now - start), velocity, release))

    def _end_all(self, now: int) -> None:
        for pitch in tuple(self._sounding):
            self._end(pitch, now, 64)

    def _note_pedal(self, data: bytes) -> None:
        if data[0] & 0xF0 == _CONTROL and data[1] in PEDALS:
            (self._down.add if data[2] >= 64 else self._down.discard)(data[1])


def taken(messages: Iterable[tuple[float, bytes]], turn: int | None = None) -> Taken:
    """A finished take of messages with their ticks, in the order in which they were played; it ends with the last."""
    take, last = Take(), 0.0
    for tick, data in messages:
        take.add(tick, data, turn)
        last = tick
    return take.finished(last)
