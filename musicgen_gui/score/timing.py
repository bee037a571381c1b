"""Ticks to seconds, bars and beats, and back. Pure functions of an immutable score's tempo and meter maps."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.types import Meter, Score, Tempo

_Change = TypeVar("_Change", bound=Meter | Tempo)


class BarPosition(NamedTuple):
    """Bar and beat counted from 0, and ticks after that beat."""

    bar: int
    beat: int
    tick: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A run of bars of one meter, from ``tick`` = the start of bar ``bar``."""

    tick: int
    bar: int
    bar_ticks: int
    beat_ticks: int
    meter: Meter


@dataclass(frozen=True, slots=True)
class BarMap:
    """Where bars and beats lie. A meter change inside a bar starts a new bar."""

    stretches: tuple[_Stretch, ...]

    def _at(self, tick: int) -> _Stretch:
        i = bisect_right(self.stretches, tick, key=lambda s: s.tick) - 1
        return self.stretches[max(i, 0)]

    def meter_at(self, tick: int) -> Meter:
        """The meter in force at a tick."""
        return self._at(tick).meter

    def bar_ticks_at(self, tick: int) -> int:
        """Length in ticks of the bar around a tick; shorter than its meter says where a meter change cuts it off."""
        bar = self.position(tick).bar
        return self.bar_end(bar) - self.bar_start(bar)

    def beat_ticks_at(self, tick: int) -> int:
        """Length in ticks of one beat (a unit of the meter's denominator) at a tick."""
        return self._at(tick).beat_ticks

    def position(self, tick: int) -> BarPosition:
        """Bar, beat and rest of a tick; ticks below 0 count backwards in the first meter."""
        s = self._at(tick)
        bars, inside = divmod(tick - s.tick, s.bar_ticks)
        beat, rest = divmod(inside, s.beat_ticks)
        return BarPosition(s.bar + bars, beat, rest)

    def bar_start(self, bar: int) -> int:
        """Tick where a bar, counted from 0, begins."""
        i = bisect_right(self.stretches, bar, key=lambda s: s.bar) - 1
        s = self.stretches[max(i, 0)]
        return s.tick + (bar - s.bar) * s.bar_ticks

    def bar_starts(self, bars: NDArray[np.int64]) -> NDArray[np.int64]:
        """``bar_start`` of an array of bars, which may be empty."""
        at = np.maximum(np.searchsorted([s.bar for s in self.stretches], bars, side="right") - 1, 0)
        ticks, first, long = np.array([(s.tick, s.bar, s.bar_ticks) for s in self.stretches], np.int64)[at].T
        return np.asarray(ticks + (bars - first) * long, np.int64)

    def next_change(self, tick: int) -> int:
        """Where the next meter after a tick begins, or a tick beyond all."""
        i = bisect_right(self.stretches, tick, key=lambda s: s.tick)
        return self.stretches[i].tick if i < len(self.stretches) else 1 << 62

    def bar_end(self, bar: int) -> int:
        """Tick where a bar ends: where the next begins."""
        return self.bar_start(bar + 1)

    def beat_start(self, bar: int, beat: int) -> int:
        """Tick of a beat, both counted from 0; beats past the bar run on."""
        start = self.bar_start(bar)
        return start + beat * self._at(start).beat_ticks


@lru_cache(maxsize=64)
def _bar_map(division: int, meters: tuple[Meter, ...]) -> BarMap:
    stretches: list[_Stretch] = []
    for meter in _from_zero(meters, Meter(0)):
        beat = max(1, division * 4 // meter.denominator)
        bar_ticks = max(beat, division * 4 * meter.numerator // meter.denominator)
        bar = 0
        if stretches:
            last = stretches[-1]
            bar = last.bar + -(-(meter.tick - last.tick) // last.bar_ticks)
            if meter.tick == last.tick:
                stretches.pop()
        stretches.append(_Stretch(meter.tick, bar, bar_ticks, beat, meter))
    return BarMap(tuple(stretches))


def bar_map(score: Score) -> BarMap:
    """The bars of a score; cheap, kept per meter list."""
    return _bar_map(score.division, score.meters)


def pulse(meter: Meter) -> int:
    """How many units of a meter's denominator are one beat that is felt and counted: 3 in 6/8, 9/8, 12/8, else 1."""
    compound = meter.numerator > 3 and meter.numerator % 3 == 0 and meter.denominator >= 8
    return 3 if compound else 1


@dataclass(frozen=True, slots=True)
class TempoMap:
    """Ticks to seconds and back, exact for any number of tempo changes."""

    ticks: tuple[int, ...]
    seconds: tuple[float, ...]
    seconds_per_tick: tuple[float, ...]

    def to_seconds(self, tick: float) -> float:
        i = max(bisect_right(self.ticks, tick) - 1, 0)
        return self.seconds[i] + (tick - self.ticks[i]) * self.seconds_per_tick[i]

    def to_ticks(self, seconds: float) -> float:
        i = max(bisect_right(self.seconds, seconds) - 1, 0)
        return self.ticks[i] + (seconds - self.seconds[i]) / self.seconds_per_tick[i]

    def bpm_at(self, tick: float, division: int) -> float:
        i = max(bisect_right(self.ticks, tick) - 1, 0)
        return 60.0 / (self.seconds_per_tick[i] * division)


@lru_cache(maxsize=64)
def _tempo_map(division: int, tempos: tuple[Tempo, ...]) -> TempoMap:
    ticks: list[int] = []
    seconds: list[float] = []
    rates: list[float] = []
    for tempo in _from_zero(tempos, Tempo(0)):
        rate = max(1, tempo.microseconds_per_quarter) / 1e6 / division
        if ticks and tempo.tick == ticks[-1]:
            rates[-1] = rate
            continue
        now = seconds[-1] + (tempo.tick - ticks[-1]) * rates[-1] if ticks else 0.0
        ticks.append(tempo.tick)
        seconds.append(now)
        rates.append(rate)
    return TempoMap(tuple(ticks), tuple(seconds), tuple(rates))


def tempo_map(score: Score) -> TempoMap:
    """The tempo map of a score; cheap, kept per tempo list."""
    return _tempo_map(score.division, score.tempos)


def _from_zero(changes: tuple[_Change, ...], default: _Change) -> tuple[_Change, ...]:
    return changes if changes and changes[0].tick <= 0 else (default, *changes)
