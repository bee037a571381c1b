from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Note
from tests.editing.scores import state_of, states

C_MAJOR = frozenset({0, 2, 4, 5, 7, 9, 11})


def pitches(state: State) -> list[int]:
    return [n.pitch for n in state.current.notes]


def melody(*numbers: int) -> State:
    return state_of(*(Note(100 * i, p, 100) for i, p in enumerate(numbers)))


def test_steps_of_the_scale():
    assert pitches(edits.transpose_in_scale(1, C_MAJOR)(melody(60, 64, 71, 66))) == [62, 65, 72, 67]
    assert pitches(edits.transpose_in_scale(-2, C_MAJOR)(melody(60, 64, 71, 66))) == [57, 60, 67, 64]


def test_the_group_stops_at_the_limit():
    assert pitches(edits.transpose_in_scale(7, C_MAJOR)(melody(60, 120))) == [67, 127]
    assert pitches(edits.transpose_in_scale(3, C_MAJOR)(melody(127))) == [127]


@given(states(), st.integers(-50, 50))
def test_in_scale_steps_of_scale_notes_come_back(state: State, steps: int):
    inside = [n for n in state.selection if n.pitch % 12 in C_MAJOR and 28 <= n.pitch <= 98]
    own = state_of(*inside)
    if abs(steps) < 15:
        there = edits.transpose_in_scale(steps, C_MAJOR)(own)
        assert sorted(pitches(edits.transpose_in_scale(-steps, C_MAJOR)(there))) == sorted(pitches(own))


def test_snapping_to_the_scale():
    assert pitches(edits.snap_to_scale(C_MAJOR)(melody(60, 61, 66, 127))) == [60, 60, 65, 127]


def test_inverting_between_lowest_and_highest():
    assert pitches(edits.invert()(melody(60, 64, 67))) == [67, 63, 60]


@given(states())
def test_inverting_twice_gives_the_same_pitches(state: State):
    twice = edits.invert()(edits.invert()(state))
    assert sorted(pitches(twice)) == sorted(pitches(state))
