"""Where the vertical lines of the grid stand: bars, beats and the steps that edits really snap to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.grid import Grid
from musicgen_gui.score.timing import BarMap
from musicgen_gui.score.types import Meter

Ticks = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Lines:
    """Ticks of each kind of line; a tick stands in the strongest kind only. ``numbers`` are the bars', from 0.

    ``groups`` are the dotted beats of compound meters such as 6/8, where three beats go together.
    """

    bars: Ticks
    groups: Ticks
    beats: Ticks
    steps: Ticks
    numbers: Ticks


def visible_bars(bars: BarMap, left: float, right: float, closest: float) -> list[int]:
    """Bars from 0 that begin in [left, right] and the one before; every 2nd, 4th … where they lie closer."""
    first, last = bars.position(max(0, int(left))).bar, bars.position(max(0, int(right))).bar
    stride = 1
    while (bars.bar_start(first + stride) - bars.bar_start(first)) < closest:
        stride *= 2
    return list(range(first - first % stride, last + 1, stride))


def lines(bars: BarMap, grid: Grid, division: int, left: float, right: float, closest: float) -> Lines:
    """Lines between two ticks, none closer to the next of its kind than ``closest`` ticks."""
    shown = visible_bars(bars, left, right, closest)
    step = float(grid.exact_step(division))
    groups: list[int] = []
    beats: list[int] = []
    steps: list[int] = []
    consecutive = len(shown) < 2 or shown[1] - shown[0] == 1
    for bar in shown if consecutive else ():
        start, end = bars.bar_start(bar), bars.bar_end(bar)
        beat = bars.beat_ticks_at(start)
        if _is_compound(bars.meter_at(start)) and 3 * beat >= closest:
            groups.extend(range(start + 3 * beat, end, 3 * beat))
        if beat >= closest:
            beats.extend(range(start + beat, end, beat))
        if grid.on and step >= closest:
            steps.extend((start + np.rint(np.arange(1, (end - start) / step) * step).astype(np.int64)).tolist())
    starts = [bars.bar_start(bar) for bar in shown]
    beats = _without(beats, groups)
    steps = _without(steps, groups, beats)
    return Lines(*(np.array(ticks, np.int64) for ticks in (starts, groups, beats, steps, shown)))


def _without(ticks: list[int], *stronger: list[int]) -> list[int]:
    """What stands in no stronger kind. Not ``np.setdiff1d``: it imports ``numpy.ma``, 30 ms of the program's start."""
    taken = set().union(*stronger)
    return [tick for tick in ticks if tick not in taken]


def _is_compound(meter: Meter) -> bool:
    return meter.numerator > 3 and meter.numerator % 3 == 0 and meter.denominator >= 8
