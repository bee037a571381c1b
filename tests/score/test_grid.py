import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.grid import Grid, bar_lines, lines, neighbours, snap, snap_down, snap_up
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Score

GRIDS = st.builds(Grid, st.sampled_from([1, 2, 4, 8, 16, 32, 64]), st.sampled_from([1, 3, 5, 7]), st.booleans())
SCORES = st.sampled_from(
    [
        Score(),
        Score(division=96, meters=(Meter(0, 6, 8),)),
        Score(division=480, meters=(Meter(0, 4, 4), Meter(2500, 7, 8), Meter(9000, 3, 4))),
        Score(division=7, meters=(Meter(0, 5, 16),)),
    ]
)
TICKS = st.integers(0, 30_000)


@pytest.mark.parametrize(
    ("grid", "step", "text"),
    [
        (Grid(), 120, "1/16"),
        (Grid(8, 3), 160, "1/8 triplet"),
        (Grid(4, dotted=True), 720, "1/4 dotted"),
        (Grid(16, 5), 96, "1/16 quintuplet"),
        (Grid(4, 9), 427, "1/4 nonuplet"),
        (Grid(8, 11), 175, "1/8 11-tuplet"),
    ],
)
def test_steps_and_their_names(grid: Grid, step: int, text: str):
    assert grid.step(480) == step
    assert grid.text() == text


def test_triplets_fit_a_division_that_they_do_not_divide():
    bars = bar_map(Score(division=100))
    assert lines(0, 401, Grid(8, 3), bars, 100) == [0, 33, 67, 100, 133, 167, 200, 233, 267, 300, 333, 367, 400]


def test_dotted_lines_begin_anew_in_each_bar():
    assert lines(0, 1921, Grid(4, dotted=True), bar_map(Score()), 480) == [0, 720, 1440, 1920]


def test_snap_goes_to_the_nearest_and_halfway_to_the_later():
    bars = bar_map(Score())
    assert [snap(t, Grid(), bars, 480) for t in (-50, 0, 59, 60, 61, 119)] == [0, 0, 0, 120, 120, 120]
    assert snap_down(119, Grid(), bars, 480) == 0
    assert snap_up(1, Grid(), bars, 480) == 120
    assert snap_up(120, Grid(), bars, 480) == 120


def test_nothing_snaps_with_the_grid_off():
    off = Grid(on=False)
    assert [f(61, off, bar_map(Score()), 480) for f in (snap, snap_down, snap_up)] == [61, 61, 61]
    assert snap(-3, off, bar_map(Score()), 480) == 0


@given(SCORES, GRIDS, TICKS)
def test_snapping_lands_on_the_nearest_painted_line(score: Score, grid: Grid, tick: int):
    bars = bar_map(score)
    painted = lines(max(0, tick - 4_000), tick + 4_000, grid, bars, score.division)
    nearest = min(painted, key=lambda line: (abs(line - tick), -line))
    assert snap(tick, grid, bars, score.division) == nearest


@given(SCORES, GRIDS, TICKS)
def test_snapping_again_changes_nothing(score: Score, grid: Grid, tick: int):
    bars = bar_map(score)
    for function in (snap, snap_down, snap_up):
        once = function(tick, grid, bars, score.division)
        assert function(once, grid, bars, score.division) == once


@given(SCORES, GRIDS, TICKS)
def test_neighbours_hold_the_tick_between_them(score: Score, grid: Grid, tick: int):
    bars = bar_map(score)
    before, after = neighbours(tick, grid, bars, score.division)
    assert before <= tick < after
    assert lines(before, after + 1, grid, bars, score.division) == [before, after]


@given(SCORES, GRIDS, st.integers(0, 20))
def test_every_bar_starts_with_a_line_and_ends_before_its_end(score: Score, grid: Grid, bar: int):
    bars = bar_map(score)
    found = bar_lines(bar, grid, bars, score.division)
    assert found[0] == bars.bar_start(bar)
    assert found[-1] < bars.bar_end(bar)
    assert found == sorted(set(found))
