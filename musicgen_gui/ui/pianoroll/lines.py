"""Where the vertical lines of the grid stand: bars, beats and the steps that edits really snap to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.grid import Grid
from musicgen_gui.score.timing import BarMap
from musicgen_gui.score.types import Meter

Ticks = NDArray[np.int64]
NONE = np.empty(0, np.int64)


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


def bar_stride(bars: BarMap, left: float, closest: float) -> int:
    """Every how many bars a line stands: every 2nd, 4th … where they lie closer than ``closest`` ticks."""
    first = bars.position(max(0, int(left))).bar
    start, stride = bars.bar_start(first), 1
    while bars.bar_start(first + stride) - start < closest:
        stride *= 2
    return stride


def visible_bars(bars: BarMap, left: float, right: float, closest: float) -> list[int]:
    """Bars from 0 that begin in [left, right] and the one before; every 2nd, 4th … where they lie closer."""
    first, last = bars.position(max(0, int(left))).bar, bars.position(max(0, int(right))).bar
    stride = bar_stride(bars, left, closest)
    return list(range(first - first % stride, last + 1, stride))


def lines(bars: BarMap, grid: Grid, division: int, left: float, right: float, closest: float) -> Lines:
    """Lines between two ticks, none closer to the next of its kind than ``closest`` ticks."""
    shown = np.array(visible_bars(bars, left, right, closest), np.int64)
    starts = bars.bar_starts(shown)
    groups = beats = steps = NONE
    if len(shown) < 2 or shown[1] - shown[0] == 1:
        groups, beats, steps = _inside(bars, shown, starts, grid, division, closest)
    beats = _without(beats, groups)
    return Lines(starts, groups, beats, _without(_without(steps, groups), beats), shown)


def _inside(
    bars: BarMap, shown: Ticks, starts: Ticks, grid: Grid, division: int, closest: float
) -> tuple[Ticks, Ticks, Ticks]:
    """Groups, beats and steps inside of bars that follow each other, a run of bars of one meter at a time."""
    ends = np.append(starts[1:], bars.bar_end(int(shown[-1])))
    kinds: tuple[list[Ticks], list[Ticks], list[Ticks]] = ([], [], [])
    step, done = float(grid.exact_step(division)), 0
    while done < len(starts):
        start = int(starts[done])
        meter, beat = bars.meter_at(start), bars.beat_ticks_at(start)
        stop = done + int(np.searchsorted(starts[done:], bars.next_change(start)))
        run = slice(done, stop)
        distances = (
            3.0 * beat if _is_compound(meter) and 3 * beat >= closest else 0.0,
            float(beat) if beat >= closest else 0.0,
            step if grid.on and step >= closest else 0.0,
        )
        for kind, distance in zip(kinds, distances, strict=True):
            if distance:
                kind.append(_every(starts[run], ends[run], distance))
        done = stop
    groups, beats, steps = (np.concatenate(kind) if kind else NONE for kind in kinds)
    return groups, beats, steps


def _every(starts: Ticks, ends: Ticks, distance: float) -> Ticks:
    """The ticks at whole numbers of distances behind each start, before its end, ascending."""
    most = int((ends - starts).max() / distance) + 1
    behind = np.rint(np.arange(1, most + 1) * distance).astype(np.int64)
    return (starts[:, None] + behind)[behind < (ends - starts)[:, None]]


def _without(ticks: Ticks, stronger: Ticks) -> Ticks:
    """What does not stand in ascending ``stronger``. By hand: numpy's own imports ``numpy.ma``, 30 ms of a start."""
    if not len(stronger) or not len(ticks):
        return ticks
    at = np.minimum(np.searchsorted(stronger, ticks), len(stronger) - 1)
    return ticks[stronger[at] != ticks]


def _is_compound(meter: Meter) -> bool:
    return meter.numerator > 3 and meter.numerator % 3 == 0 and meter.denominator >= 8
