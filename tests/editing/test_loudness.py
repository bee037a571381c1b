"""Shapes of loudness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import loudness
from musicgen_gui.score.types import Note
from tests.editing.scores import check, state_of, states

NOTES = tuple(Note(tick, 60 + i, 100, velocity) for i, (tick, velocity) in enumerate([(0, 40), (240, 80), (960, 120)]))


def velocities(shape: loudness.Shape, *, select: bool = True) -> list[int]:
    state = state_of(*NOTES, select=select)
    return [n.velocity for n in loudness.shape_velocity(shape)(state).current.notes]


@pytest.mark.parametrize("select", [True, False])
@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        (loudness.flat(70), [70, 70, 70]),
        (loudness.ramp(20, 100), [20, 40, 100]),
        (loudness.ramp(100, 20), [100, 80, 20]),
        (loudness.scaled(50), [20, 40, 60]),
        (loudness.scaled(200), [80, 127, 127]),
        (loudness.spread(0), [80, 80, 80]),
        (loudness.spread(50), [60, 80, 100]),
        (loudness.scattered(0, 1), [40, 80, 120]),
    ],
)
def test_shapes(shape: loudness.Shape, wanted: list[int], select: bool) -> None:
    assert velocities(shape, select=select) == wanted


def test_only_the_selected_are_shaped_if_there_are_any() -> None:
    state = state_of(*NOTES, select=False)
    state = type(state)(state.score, 0, frozenset(NOTES[1:]))
    after = loudness.shape_velocity(loudness.ramp(10, 20))(state)
    assert [n.velocity for n in after.current.notes] == [40, 10, 20]
    assert len(after.selection) == 2


@given(states(), st.integers(0, 127), st.integers(0, 9))
def test_a_scatter_stays_near_and_can_be_repeated(state, amount, seed) -> None:
    after = loudness.shape_velocity(loudness.scattered(amount, seed))(state)
    check(after)
    assert after == loudness.shape_velocity(loudness.scattered(amount, seed))(state)
    pairs = zip(sorted(n.velocity for n in state.current.notes), sorted(n.velocity for n in after.current.notes))  # noqa: B905
    assert all(abs(a - b) <= amount for a, b in pairs)


def test_notes_that_begin_together_take_the_first_value() -> None:
    chord = [Note(0, p, 10) for p in (60, 64, 67)]
    assert loudness.ramp(30, 90)(chord) == [30, 30, 30]
    assert loudness.ramp(30, 90)([]) == []
