"""Where the vertical lines of the grid stand: bars, beats and the steps that edits really snap to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.grid import Grid
from musicgen_gui.score.timing import BarMap

Ticks = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Lines:
    """Ticks of each kind of line; a tick stands in the strongest kind only. ``numbers`` are the bars', from 0."""

    bars: Ticks
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
    nothing = np.empty(0, np.int64)
    beats, steps = [nothing], [nothing]
    consecutive = len(shown) < 2 or shown[1] - shown[0] == 1
    for bar in shown if consecutive else ():
        start, end = bars.bar_start(bar), bars.bar_end(bar)
        beat = bars.beat_ticks_at(start)
        if beat >= closest:
            beats.append(np.arange(start + beat, end, beat))
        if grid.on and step >= closest:
            steps.append(start + np.rint(np.arange(1, (end - start) / step) * step).astype(np.int64))
    beat_ticks = np.concatenate(beats)
    on_beats = set(beat_ticks.tolist())  # np.setdiff1d would import numpy.ma, 30 ms of the start
    step_ticks = np.array([t for t in np.concatenate(steps).tolist() if t not in on_beats], np.int64)
    starts = np.array([bars.bar_start(bar) for bar in shown], np.int64)
    return Lines(starts, beat_ticks, step_ticks, np.array(shown, np.int64))
