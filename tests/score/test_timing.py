import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.timing import BarPosition, bar_map, tempo_map
from musicgen_gui.score.types import Meter, Score, Tempo

TICKS = st.integers(0, 200_000)
METERS = st.builds(Meter, TICKS, st.integers(1, 15), st.sampled_from([1, 2, 4, 8, 16]))
TEMPOS = st.builds(Tempo, TICKS, st.integers(1, 16_777_215))


def sorted_tuple(elements: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(elements, max_size=5).map(lambda values: tuple(sorted(values, key=lambda v: v.tick)))


SCORES = st.builds(
    Score,
    division=st.sampled_from([24, 96, 120, 480, 960]),
    tempos=sorted_tuple(TEMPOS),
    meters=sorted_tuple(METERS),
)


def test_without_a_meter_bars_are_four_quarters():
    bars = bar_map(Score(division=480))
    assert bars.position(0) == BarPosition(0, 0, 0)
    assert bars.position(1920 * 3 + 480 * 2 + 7) == BarPosition(3, 2, 7)
    assert bars.bar_start(3) == 5760
    assert bars.beat_start(3, 2) == 5760 + 960


def test_six_eight_counts_eighths():
    bars = bar_map(Score(division=480, meters=(Meter(0, 6, 8),)))
    assert bars.bar_end(0) == 1440
    assert bars.beat_ticks_at(0) == 240
    assert bars.position(1440 + 5 * 240) == BarPosition(1, 5, 0)


def test_a_meter_change_inside_a_bar_starts_a_bar():
    bars = bar_map(Score(division=480, meters=(Meter(0, 4, 4), Meter(2400, 3, 4))))
    assert bars.bar_end(1) == 2400
    assert bars.bar_ticks_at(2000) == 480
    assert bars.bar_ticks_at(2400) == 1440
    assert bars.position(2399) == BarPosition(1, 0, 479)
    assert bars.position(2400) == BarPosition(2, 0, 0)
    assert bars.meter_at(2399).numerator == 4
    assert bars.meter_at(2400).numerator == 3


def test_a_first_meter_after_the_start_leaves_four_four_before_it():
    bars = bar_map(Score(division=480, meters=(Meter(1920, 3, 4),)))
    assert bars.meter_at(0).numerator == 4
    assert bars.bar_end(1) == 1920 + 1440


def test_of_two_meters_at_one_tick_the_last_holds():
    bars = bar_map(Score(division=480, meters=(Meter(0, 4, 4), Meter(0, 3, 4))))
    assert bars.bar_end(0) == 1440


def test_ticks_before_the_start_count_backwards():
    assert bar_map(Score()).position(-1) == BarPosition(-1, 3, 479)


@given(SCORES, TICKS)
def test_a_tick_lies_in_its_bar(score: Score, tick: int):
    bars = bar_map(score)
    position = bars.position(tick)
    start, end = bars.bar_start(position.bar), bars.bar_end(position.bar)
    assert start <= tick < end
    assert bars.bar_ticks_at(tick) == end - start
    assert bars.beat_start(position.bar, position.beat) + position.tick == tick


@given(SCORES, st.integers(0, 60))
def test_bars_start_where_they_say_and_follow_each_other(score: Score, bar: int):
    bars = bar_map(score)
    assert bars.position(bars.bar_start(bar)) == BarPosition(bar, 0, 0)
    assert bars.position(bars.bar_end(bar) - 1).bar == bar


@given(SCORES)
def test_every_meter_starts_a_bar(score: Score):
    bars = bar_map(score)
    for meter in score.meters:
        assert bars.position(meter.tick)[1:] == (0, 0)


@given(SCORES, TICKS)
def test_seconds_are_the_inverse_of_ticks(score: Score, tick: int):
    tempos = tempo_map(score)
    assert tempos.to_ticks(tempos.to_seconds(tick)) == pytest.approx(tick, abs=1e-3)


@given(SCORES, TICKS, st.integers(1, 10_000))
def test_seconds_grow_with_ticks(score: Score, tick: int, more: int):
    tempos = tempo_map(score)
    assert tempos.to_seconds(tick + more) > tempos.to_seconds(tick)


@given(SCORES, TICKS)
def test_seconds_add_up_from_each_tick_s_own_tempo(score: Score, tick: int):
    tempos = tempo_map(score)
    at = [t for t in score.tempos if t.tick <= tick]
    microseconds = at[-1].microseconds_per_quarter if at else 500_000
    assert tempos.bpm_at(tick, score.division) == pytest.approx(60e6 / microseconds)


def test_two_tempos():
    tempos = tempo_map(Score(division=480, tempos=(Tempo(0, 1_000_000), Tempo(960, 250_000))))
    assert tempos.to_seconds(960) == pytest.approx(2.0)
    assert tempos.to_seconds(1440) == pytest.approx(2.25)
    assert tempos.to_ticks(2.25) == pytest.approx(1440)
    assert tempos.to_ticks(-1.0) == pytest.approx(-480)
