"""Clicks on every beat, the first of a bar accented."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.playback.message import Message, note_off, note_on
from musicgen_gui.score.timing import BarMap
from musicgen_gui.score.types import PERCUSSION_CHANNEL

HIGH, LOW = 76, 77
"""General MIDI's wood blocks."""

_ACCENT, _PLAIN = 112, 80
_BARS_AFTER_THE_END = 256


def channel(limit: int) -> int:
    """A percussion channel of its own where the output has one: the last; else the common one."""
    return (limit - 16 if limit > 16 else 0) + PERCUSSION_CHANNEL


def clicks(bars: BarMap, division: int, end: int, limit: int) -> NDArray[Any]:
    """Columns key, start, end, velocity of the clicks from tick 0 to 256 bars after ``end``."""
    last = bars.position(end).bar + _BARS_AFTER_THE_END
    starts, accents = [], []
    for i, s in enumerate(bars.stretches):
        until = bars.stretches[i + 1].tick if i + 1 < len(bars.stretches) else bars.bar_start(last)
        tick = np.arange(max(s.tick, 0), max(until, 0), s.beat_ticks, dtype=np.int64)
        starts.append(tick)
        accents.append((tick - s.tick) % s.bar_ticks == 0)
    start, accent = np.concatenate(starts), np.concatenate(accents)
    key = channel(limit) * 128 + np.where(accent, HIGH, LOW)
    length = max(1, division // 8)
    return np.stack((key, start, start + length, np.where(accent, _ACCENT, _PLAIN)))


def count_in(bars: BarMap, division: int, tick: float, limit: int) -> tuple[int, list[tuple[int, Message]]]:
    """The clicks of one bar of the meter at ``tick``: its length in ticks, and messages with ticks after its start."""
    beat = bars.beat_ticks_at(int(tick))
    beats = bars.meter_at(int(tick)).numerator
    found = []
    for i in range(beats):
        on = note_on(channel(limit), LOW if i else HIGH, _PLAIN if i else _ACCENT)
        found += [(i * beat, on), (i * beat + max(1, division // 8), note_off(on.channel, on.a))]
    return beats * beat, found
