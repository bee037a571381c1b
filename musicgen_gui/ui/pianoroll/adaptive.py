"""A grid that follows the zoom: as fine as can be seen and hit."""

from __future__ import annotations

from dataclasses import replace

from musicgen_gui.score.grid import Grid

DENOMINATORS = (64, 32, 16, 8, 4, 2, 1)
NARROWEST = 16.0
"""Logical pixels of the narrowest step."""


def adapted(grid: Grid, division: int, ticks_per_pixel: float) -> Grid:
    """The grid with the finest denominator whose steps are still wide enough; tuplets and dots stay."""
    fitting = (replace(grid, denominator=d) for d in DENOMINATORS)
    return next((g for g in fitting if g.step(division) >= NARROWEST * ticks_per_pixel), replace(grid, denominator=1))
