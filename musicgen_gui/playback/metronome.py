"""Clicks on every beat, the first of a bar accented; in 6/8, 9/8 and 12/8 the beat is a dotted quarter note."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.playback.message import Message, note_off, note_on
from musicgen_gui.score.timing import BarMap, pulse
from musicgen_gui.score.types import PERCUSSION_CHANNEL

HIGH, LOW = 76, 77
"""General MIDI's wood blocks."""

_ACCENT, _PLAIN, _FAINT = 112, 80, 40
_BARS_AFTER_THE_END = 256


def channel(limit: int) -> int:
    """A percussion channel of its own where the output has one: the last; else the common one."""
    return (limit - 16 if limit > 16 else 0) + PERCUSSION_CHANNEL


def clicks(bars: BarMap, division: int, end: int, limit: int, divided: bool = False) -> NDArray[Any]:
    """Columns key, start, end, velocity of the clicks from tick 0 to 256 bars after ``end``.

    ``divided`` puts faint ones between: on the eighths of a dotted quarter note, on the half of any other beat.
    """
    last = bars.position(end).bar + _BARS_AFTER_THE_END
    starts, levels = [], []
    for i, s in enumerate(bars.stretches):
        until = bars.stretches[i + 1].tick if i + 1 < len(bars.stretches) else bars.bar_start(last)
        tick, level = _levels(s.beat_ticks, pulse(s.meter), s.bar_ticks, max(until, 0) - s.tick, divided)
        starts.append(tick + s.tick)
        levels.append(level)
    start, level = np.concatenate(starts), np.concatenate(levels)
    key = channel(limit) * 128 + np.where(level == _ACCENT, HIGH, LOW)
    found = np.stack((key, start, start + max(1, division // 8), level))
    return found[:, start >= 0]


def count_in(
    bars: BarMap, division: int, tick: float, limit: int, divided: bool = False
) -> tuple[int, list[tuple[int, Message]]]:
    """The clicks of one bar of the meter at ``tick``: its length in ticks, and messages with ticks after its start."""
    beat, meter = bars.beat_ticks_at(int(tick)), bars.meter_at(int(tick))
    length = beat * meter.numerator
    found = []
    for at, level in zip(*(a.tolist() for a in _levels(beat, pulse(meter), length, length, divided)), strict=True):
        on = note_on(channel(limit), HIGH if level == _ACCENT else LOW, level)
        found += [(at, on), (at + max(1, division // 8), note_off(on.channel, on.a))]
    return length, sorted(found)


def _levels(unit: int, units: int, bar: int, length: int, divided: bool) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Ticks and loudness of the clicks of a stretch of bars; a beat has so many ``units``."""
    main = np.arange(0, length, unit * units, dtype=np.int64)
    levels = np.where(main % bar == 0, _ACCENT, _PLAIN)
    if not divided:
        return main, levels
    between = [unit * i for i in range(1, units)] if units > 1 else [unit // 2]
    more = np.concatenate([main + tick for tick in between])
    more = more[more < length]
    ticks = np.concatenate((main, more))
    order = np.argsort(ticks, kind="stable")
    return ticks[order], np.concatenate((levels, np.full(len(more), _FAINT)))[order]
