"""The grid that drawing and quantising snap to. Its lines are counted from the start of each bar."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import chain

from musicgen_gui.score.timing import BarMap

TUPLET_NAMES = {3: "triplet", 5: "quintuplet", 6: "sextuplet", 7: "septuplet", 9: "nonuplet"}


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines a ``denominator``-th note apart.

    ``tuplet`` n puts n lines in the time of the next lower power of two (3 in the time of 2, 5 in that of 4);
    ``dotted`` makes a step half as long again. With ``on`` false nothing snaps, but ``step`` still tells a length.
    """

    denominator: int = 16
    tuplet: int = 1
    dotted: bool = False
    on: bool = True

    def exact_step(self, division: int) -> Fraction:
        """Ticks between two lines, which need not be whole."""
        step = Fraction(4 * division, self.denominator)
        if self.tuplet > 1:
            step *= Fraction(1 << ((self.tuplet - 1).bit_length() - 1), self.tuplet)
        return step * Fraction(3, 2) if self.dotted else step

    def step(self, division: int) -> int:
        """Ticks between two lines, rounded, at least 1."""
        return max(1, round(self.exact_step(division)))

    def text(self) -> str:
        """For people: ``1/16``, ``1/8 triplet``, ``1/4 dotted``."""
        words = [f"1/{self.denominator}"]
        if self.tuplet > 1:
            words.append(TUPLET_NAMES.get(self.tuplet, f"{self.tuplet}-tuplet"))
        return " ".join([*words, "dotted"] if self.dotted else words)


def snap(tick: int, grid: Grid, bars: BarMap, division: int) -> int:
    """The line nearest to a tick, the later of two equally near, never before tick 0."""
    if not grid.on:
        return max(0, tick)
    before, after = neighbours(tick, grid, bars, division)
    return before if tick - before < after - tick else after


def snap_down(tick: int, grid: Grid, bars: BarMap, division: int) -> int:
    """The last line at or before a tick, never before tick 0."""
    return neighbours(tick, grid, bars, division)[0] if grid.on else max(0, tick)


def snap_up(tick: int, grid: Grid, bars: BarMap, division: int) -> int:
    """The first line at or after a tick, never before tick 0."""
    if not grid.on:
        return max(0, tick)
    before, after = neighbours(tick, grid, bars, division)
    return before if before == tick else after


def neighbours(tick: int, grid: Grid, bars: BarMap, division: int) -> tuple[int, int]:
    """The last line at or before a tick (tick 0 for negative ones) and the line after that."""
    tick = max(0, tick)
    bar = bars.position(tick).bar
    start, end = bars.bar_start(bar), bars.bar_end(bar)
    step = grid.exact_step(division)
    k = max(0, (tick - start) * step.denominator // step.numerator - 1)
    before = after = start + _line(k, step)
    while after <= tick:
        k += 1
        before, after = after, start + _line(k, step)
    return before, min(end, after)


def bar_lines(bar: int, grid: Grid, bars: BarMap, division: int) -> list[int]:
    """The lines of one bar, the first at its start."""
    start, end = bars.bar_start(bar), bars.bar_end(bar)
    step = grid.exact_step(division)
    found = [start]
    k = 1
    while (line := start + _line(k, step)) < end:
        if line > found[-1]:
            found.append(line)
        k += 1
    return found


def lines(start: int, end: int, grid: Grid, bars: BarMap, division: int) -> list[int]:
    """Every line in ``start`` ≤ tick < ``end``, the ones that ``snap`` snaps to; ``grid.on`` is not asked."""
    if end <= start:
        return []
    first, last = bars.position(max(0, start)).bar, bars.position(max(0, end - 1)).bar
    found = chain.from_iterable(bar_lines(bar, grid, bars, division) for bar in range(first, last + 1))
    return [line for line in found if start <= line < end]


def _line(k: int, step: Fraction) -> int:
    """Ticks from the bar's start to its line ``k``, halves rounded up."""
    return (2 * k * step.numerator + step.denominator) // (2 * step.denominator)
