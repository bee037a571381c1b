"""Where the metronome clicks, and how loud."""

from __future__ import annotations

import pytest

from musicgen_gui.playback.message import NOTE_ON
from musicgen_gui.playback.metronome import HIGH, clicks, count_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Score

E = 240


def heard(meters: tuple[Meter, ...], until: int, divided: bool = False) -> list[tuple[int, int]]:
    """Tick in eighths and loudness of the clicks of the first bars."""
    key, start, end, velocity = clicks(bar_map(Score(meters=meters)), 480, 0, 16, divided)
    assert (end > start).all()
    assert ((key % 128 == HIGH) == (velocity == 112)).all()
    found = zip(start.tolist(), velocity.tolist(), strict=True)
    return sorted((tick // E, level) for tick, level in found if tick < until * E)


@pytest.mark.parametrize(
    ("meter", "bar", "wanted"),
    [
        ((6, 8), 6, [(0, 112), (3, 80)]),
        ((9, 8), 9, [(0, 112), (3, 80), (6, 80)]),
        ((12, 8), 12, [(0, 112), (3, 80), (6, 80), (9, 80)]),
        ((3, 8), 3, [(0, 112), (1, 80), (2, 80)]),
        ((3, 4), 6, [(0, 112), (2, 80), (4, 80)]),
        ((5, 8), 5, [(0, 112), (1, 80), (2, 80), (3, 80), (4, 80)]),
    ],
)
def test_beats_are_those_that_are_felt(meter: tuple[int, int], bar: int, wanted: list[tuple[int, int]]) -> None:
    assert heard((Meter(0, *meter),), bar) == wanted
    second = [(tick - bar, level) for tick, level in heard((Meter(0, *meter),), 2 * bar) if tick >= bar]
    assert second == wanted


def test_divided_clicks_are_faint_and_between() -> None:
    assert heard((Meter(0, 6, 8),), 6, True) == [(0, 112), (1, 40), (2, 40), (3, 80), (4, 40), (5, 40)]
    assert heard((Meter(0, 2, 4),), 4, True) == [(0, 112), (1, 40), (2, 80), (3, 40)]


def test_a_change_of_meter_begins_anew() -> None:
    assert heard((Meter(0, 6, 8), Meter(6 * E, 2, 4)), 10) == [(0, 112), (3, 80), (6, 112), (8, 80)]


@pytest.mark.parametrize(
    ("meter", "divided", "wanted"),
    [((6, 8), False, [0, 3]), ((6, 8), True, [0, 1, 2, 3, 4, 5]), ((4, 4), False, [0, 2, 4, 6])],
)
def test_the_count_in_clicks_alike(meter: tuple[int, int], divided: bool, wanted: list[int]) -> None:
    length, messages = count_in(bar_map(Score(meters=(Meter(0, *meter),))), 480, 0, 16, divided)
    ons = [(tick, m) for tick, m in messages if m.kind == NOTE_ON]
    assert [tick // E for tick, _ in ons] == wanted
    assert length == meter[0] * 1920 // meter[1]
    assert ons[0][1].b == 112
    assert len(messages) == 2 * len(ons)
