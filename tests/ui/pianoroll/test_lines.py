"""The lines drawn are those that edits snap to, and never too close."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.grid import Grid, snap
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Score
from musicgen_gui.ui.pianoroll.lines import lines, visible_bars

grids = st.builds(Grid, denominator=st.sampled_from([1, 2, 4, 8, 16, 32]), tuplet=st.sampled_from([1, 3, 5]))
meters = st.sampled_from([(), (Meter(0, 6, 8),), (Meter(0, 4, 4), Meter(3840, 7, 8)), (Meter(0, 3, 4),)])


@given(grids, meters, st.integers(0, 50_000), st.integers(1, 10_000))
def test_every_step_is_where_an_edit_snaps_to(grid: Grid, changes: tuple[Meter, ...], left: int, width: int) -> None:
    bars = bar_map(Score(meters=changes))
    found = lines(bars, grid, 480, left, left + width, closest=10)
    for tick in found.steps.tolist():
        assert snap(tick, grid, bars, 480) == tick


@given(grids, meters, st.integers(0, 50_000), st.integers(1, 200_000), st.integers(1, 5_000))
def test_lines_of_a_kind_are_never_too_close(
    grid: Grid, changes: tuple[Meter, ...], left: int, width: int, closest: int
) -> None:
    bars = bar_map(Score(meters=changes))
    found = lines(bars, grid, 480, left, left + width, closest)
    shown = visible_bars(bars, left, left + width, closest)
    assert found.numbers.tolist() == shown
    if not changes or len(changes) == 1:
        gaps = [b - a for a, b in zip(found.bars.tolist(), found.bars.tolist()[1:], strict=False)]
        assert all(gap >= closest for gap in gaps)


def test_lines_without_a_grid_are_bars_and_beats() -> None:
    found = lines(bar_map(Score()), Grid(on=False), 480, 0, 3840, closest=10)
    assert found.bars.tolist() == [0, 1920, 3840]
    assert found.beats.tolist()[:3] == [480, 960, 1440]
    assert not len(found.steps)


def test_beats_of_a_jig_go_in_threes() -> None:
    found = lines(bar_map(Score(meters=(Meter(0, 6, 8),))), Grid(8), 480, 0, 1440, closest=10)
    assert found.groups.tolist() == [720, 2160]
    assert found.beats.tolist() == [240, 480, 960, 1200, 1680, 1920, 2400, 2640]


def test_a_step_that_is_a_beat_is_drawn_as_a_beat() -> None:
    found = lines(bar_map(Score()), Grid(8), 480, 0, 1900, closest=10)
    assert not set(found.steps.tolist()) & set(found.beats.tolist())
    assert found.steps.tolist() == [240, 720, 1200, 1680]
