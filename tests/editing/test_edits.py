"""What holds of every edit, whatever it is given."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.clipboard import copied, paste
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Lock, Note, Origin, Score, Track
from tests.editing.scores import CROWDED, check, state_of, states

C_MAJOR = frozenset({0, 2, 4, 5, 7, 9, 11})
TICKS = st.integers(-700, 700)

NOTE_EDITS = st.one_of(
    st.builds(edits.move, TICKS, st.integers(-140, 140), st.booleans()),
    st.builds(edits.resize_end, TICKS, st.integers(1, 50)),
    st.builds(edits.resize_start, TICKS, st.integers(1, 50)),
    st.builds(edits.stretch, st.integers(1, 5), st.integers(1, 5)),
    st.builds(edits.set_velocity, st.integers(-5, 200)),
    st.builds(edits.change_velocity, st.integers(-130, 130)),
    st.builds(edits.scale_velocity, st.integers(0, 4), st.integers(1, 3)),
    st.builds(edits.ramp_velocity, TICKS, st.integers(1, 127), TICKS, st.integers(1, 127)),
    st.builds(edits.transpose_in_scale, st.integers(-90, 90), st.just(C_MAJOR)),
    st.builds(edits.snap_to_scale, st.just(C_MAJOR)),
    st.builds(edits.quantise, st.just(Grid(8, 3)), st.floats(0, 1), st.floats(0, 1), st.booleans()),
    st.builds(edits.humanise, st.integers(0, 9)),
    st.builds(edits.strum, st.integers(-80, 80)),
    st.builds(edits.split, st.integers(0, 2500)),
    st.builds(edits.set_locks, st.sampled_from([Lock.PITCH, Lock.NOTE]), st.booleans()),
    st.builds(edits.toggle_locks, st.just(Lock.RHYTHM)),
    st.builds(edits.duplicate, st.none() | st.integers(1, 500)),
    st.builds(edits.cut_overlaps, st.booleans()),
    st.builds(edits.staccato),
    st.builds(edits.legato),
    st.builds(edits.reverse),
    st.builds(edits.invert),
    st.builds(edits.glue),
    st.builds(edits.toggle_mute),
    st.builds(edits.delete_selected),
)


@given(states(), NOTE_EDITS)
def test_a_state_stays_sound_and_the_other_track_untouched(state: State, edit: Edit):
    after = edit(state)
    check(after)
    assert after.score.tracks[1] is state.score.tracks[1]
    assert after.track == state.track


@given(states(CROWDED), st.lists(NOTE_EDITS, min_size=1, max_size=4))
def test_twins_stay_sound_through_several_edits(state: State, row: list[Edit]):
    for edit in row:
        state = edit(state)
        check(state)


LONG = sorted_notes(Note(10 * (i // 2), 40 + i * 7 % 50, 5 + i % 7) for i in range(400))


@given(st.sets(st.sampled_from(LONG), min_size=1, max_size=4), st.lists(NOTE_EDITS, min_size=1, max_size=3))
def test_the_array_of_a_long_track_follows_every_edit(chosen: set[Note], row: list[Edit]):
    state = edits.select(chosen)(State(Score(tracks=(Track(notes=LONG), Track()))))
    for edit in row:
        check(state)
        state = edit(state)
    check(state)


@given(states(), NOTE_EDITS)
def test_an_edit_is_pure(state: State, edit: Edit):
    assert edit(state) == edit(state)


@given(states(), NOTE_EDITS)
def test_unselected_notes_are_left_alone(state: State, edit: Edit):
    if not state.selection:
        return
    rest = [n for n in state.current.notes if n not in state.selection]
    after = list(edit(state).current.notes)
    for note in rest:
        after.remove(note)


@given(states(), NOTE_EDITS)
def test_without_a_selection_only_splitting_and_ramps_do_something(state: State, edit: Edit):
    bare = State(state.score, state.track)
    if edit.__qualname__.split(".")[0] not in ("split", "ramp_velocity"):
        assert edit(bare).score == bare.score


@pytest.mark.parametrize(
    "edit",
    [
        edits.change_velocity(5),
        edits.set_velocity(99),
        edits.ramp_velocity(0, 20, 1000, 30),
        edits.set_locks(Lock.NOTE),
        edits.toggle_mute(),
        edits.select_none(),
    ],
)
def test_a_model_s_note_stays_its_own_where_pitch_and_time_stay(edit: Edit):
    after = edit(state_of(Note(0, 60, 240, origin=Origin.MODEL)))
    assert after.current.notes[0].origin is Origin.MODEL


@pytest.mark.parametrize(
    "edit",
    [
        edits.move(10, 0),
        edits.move(0, 1),
        edits.resize_end(5),
        edits.resize_start(5),
        edits.split(100),
        edits.staccato(),
        edits.transpose_in_scale(1, C_MAJOR),
        edits.stretch(2, 1),
    ],
)
def test_a_model_s_note_moved_or_cut_is_edited(edit: Edit):
    after = edit(state_of(Note(0, 60, 240, origin=Origin.MODEL)))
    assert {n.origin for n in after.current.notes} == {Origin.EDITED}


def test_one_s_own_notes_stay_one_s_own():
    assert edits.move(10, 3)(state_of(Note(0, 60, 240))).current.notes[0].origin is Origin.YOU


def test_every_edit_can_be_had_from_the_one_module():
    folder = Path(edits.__file__).parent
    for name in ("melody", "notes", "rhythm", "selection", "signs", "time", "tracks", "velocity"):
        for node in ast.parse((folder / f"{name}.py").read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.returns and ast.unparse(node.returns) == "Edit":
                assert node.name.startswith("_") or node.name in edits.__all__
    assert paste.__name__ in edits.__all__
    assert copied(state_of()) is None
