from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note
from tests.editing.scores import state_of

A, B, C = Note(0, 60, 240, 50), Note(240, 64, 240, 60), Note(480, 67, 480, 70)


def velocities(state) -> list[int]:
    return [n.velocity for n in state.current.notes]


def test_one_velocity_or_one_for_each():
    assert velocities(edits.set_velocity(99)(edits.select([A, C])(state_of(A, B, C)))) == [99, 60, 99]
    after = edits.set_velocity({A: 1, B: 300})(edits.select([A, C])(state_of(A, B, C)))
    assert velocities(after) == [1, 127, 70]
    assert {n.velocity for n in after.selection} == {1, 70}


def test_louder_and_softer_stay_in_range():
    assert velocities(edits.change_velocity(60)(state_of(A, B, C))) == [110, 120, 127]
    assert velocities(edits.change_velocity(-60)(state_of(A, B, C))) == [1, 1, 10]
    assert velocities(edits.scale_velocity(3, 2)(state_of(A, B, C))) == [75, 90, 105]


def test_a_ramp_goes_over_the_selection_or_over_all():
    state = state_of(A, B, C)
    assert velocities(edits.ramp_velocity(0, 10, 480, 90)(state)) == [10, 50, 90]
    assert velocities(edits.ramp_velocity(480, 90, 0, 10)(edits.select_none()(state))) == [10, 50, 90]
    assert velocities(edits.ramp_velocity(0, 10, 480, 90)(edits.select([B])(state))) == [50, 50, 70]
    assert velocities(edits.ramp_velocity(100, 10, 480, 90)(state)) == [50, 39, 90]
    assert velocities(edits.ramp_velocity(240, 10, 240, 90)(state)) == [50, 90, 70]
