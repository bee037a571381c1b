from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Lock, Note, Origin
from tests.editing.scores import state_of, states

A, B, C = Note(0, 60, 240), Note(240, 64, 240), Note(480, 67, 480)


def rows(state: State) -> list[tuple[int, int, int]]:
    return [(n.start, n.pitch, n.length) for n in state.current.notes]


def test_adding_selects_what_was_added():
    after = edits.add_notes([B, A])(state_of(C))
    assert after.current.notes == (A, B, C)
    assert after.selection == {A, B}
    assert edits.add_notes([B], select=False)(state_of(C)).selection == {C}


def test_adding_a_note_that_is_there_makes_no_twin():
    after = edits.add_notes([A, B])(state_of(A, C))
    assert after.current.notes == (A, B, C)
    assert after.selection == {A, B}


def test_adding_unselected_notes_keeps_what_lies_under_a_selected_one():
    passing = edits.move(240, 0)(edits.select([A])(state_of(A, Note(240, 60, 240))))
    added = edits.add_notes([C], select=False)(passing)
    assert rows(edits.move(10, 0)(added)) == [(240, 60, 240), (250, 60, 240), (480, 67, 480)]


def test_deleting():
    assert edits.delete_selected()(edits.select([A])(state_of(A, B))).current.notes == (B,)
    after = edits.delete_notes([A, C])(edits.select([B, C])(state_of(A, B, C)))
    assert after.current.notes == (B,)
    assert after.selection == {B}


def test_moving_stops_as_a_group_at_the_limits():
    assert rows(edits.move(-500, 0)(state_of(B, C))) == [(0, 64, 240), (240, 67, 480)]
    assert rows(edits.move(0, 100)(state_of(B, C))) == [(240, 124, 240), (480, 127, 480)]
    assert rows(edits.move(0, -100)(state_of(B, C))) == [(240, 0, 240), (480, 3, 480)]


def test_copying_leaves_the_original_unselected():
    after = edits.move(480, 12, copy=True)(state_of(A, B))
    assert rows(after) == [(0, 60, 240), (240, 64, 240), (480, 72, 240), (720, 76, 240)]
    assert {n.start for n in after.selection} == {480, 720}
    assert edits.move(0, 0, copy=True)(state_of(A)) == state_of(A)


def test_a_note_moved_across_an_equal_one_comes_out_alone():
    state = edits.select([A])(state_of(A, Note(240, 60, 240)))
    on_top = edits.move(240, 0)(state)
    assert rows(on_top) == [(240, 60, 240)] * 2
    assert rows(edits.move(240, 0)(on_top)) == [(240, 60, 240), (480, 60, 240)]
    assert rows(edits.delete_selected()(on_top)) == [(240, 60, 240)]


def test_twins_of_a_file_are_selected_and_moved_together():
    state = edits.select_all()(state_of(A, A, B))
    assert rows(edits.move(10, 0)(state)) == [(10, 60, 240), (10, 60, 240), (250, 64, 240)]
    assert rows(edits.delete_selected()(edits.select([A])(state))) == [(240, 64, 240)]


@given(states(), st.integers(-2000, 2000), st.integers(-127, 127))
def test_a_move_keeps_the_group_s_shape(state: State, ticks: int, semitones: int):
    after = edits.move(ticks, semitones)(state)
    assert len(after.current.notes) == len(state.current.notes)
    if state.selection:
        shifts = {
            (b.start - a.start, b.pitch - a.pitch, b.length - a.length)
            for a, b in zip(sorted(state.selection), sorted(after.selection), strict=False)
        }
        assert len(after.selection) < len(state.selection) or len(shifts) == 1


@given(states(), st.integers(0, 2000), st.integers(0, 40))
def test_moving_back_gives_the_same_places(state: State, ticks: int, semitones: int):
    if all(n.pitch + semitones <= 127 for n in state.selection):
        there_and_back = edits.move(-ticks, -semitones)(edits.move(ticks, semitones)(state))
        assert rows(there_and_back) == rows(state)


def test_resizing_keeps_the_other_end_and_a_least_length():
    assert rows(edits.resize_end(60)(state_of(A))) == [(0, 60, 300)]
    assert rows(edits.resize_end(-500, 120)(state_of(A, C))) == [(0, 60, 120), (480, 67, 120)]
    assert rows(edits.resize_end(-5, 120)(state_of(Note(0, 60, 30)))) == [(0, 60, 30)]
    assert rows(edits.resize_start(60)(state_of(A))) == [(60, 60, 180)]
    assert rows(edits.resize_start(500, 120)(state_of(A))) == [(120, 60, 120)]
    assert rows(edits.resize_start(-500)(state_of(B))) == [(0, 64, 480)]


def test_one_length_for_all():
    assert rows(edits.set_length(120)(edits.select([B, C])(state_of(A, B, C)))) == [
        (0, 60, 240),
        (240, 64, 120),
        (480, 67, 120),
    ]
    assert rows(edits.set_length(-3)(state_of(A))) == [(0, 60, 1)]


def test_muting_notes_by_value():
    after = edits.mute_notes([A, B])(edits.select([B, C])(state_of(A, B, C)))
    assert [n.muted for n in after.current.notes] == [True, True, False]
    assert {n.start for n in after.selection} == {240, 480}
    assert edits.mute_notes([replace(A, muted=True)], on=False)(after).current.notes[0] == A


def test_stretching_from_the_first_onset():
    assert rows(edits.stretch(1, 2)(state_of(B, C))) == [(240, 64, 120), (360, 67, 240)]
    assert rows(edits.stretch(3, 2)(state_of(B, C))) == [(240, 64, 360), (600, 67, 720)]
    assert rows(edits.stretch(1, 1000)(state_of(B, C))) == [(240, 64, 1), (240, 67, 1)]
    with pytest.raises(ValueError, match="positive"):
        edits.stretch(0, 2)


def test_splitting():
    state = edits.select([A])(state_of(A, Note(100, 70, 400)))
    cut = edits.split(120)(state)
    assert rows(cut) == [(0, 60, 120), (100, 70, 400), (120, 60, 120)]
    assert {n.start for n in cut.selection} == {0, 120}
    everything = edits.split(120)(edits.select_none()(state))
    assert rows(everything) == [(0, 60, 120), (100, 70, 20), (120, 60, 120), (120, 70, 380)]
    assert edits.split(0)(state) == state
    assert edits.split_notes([Note(100, 70, 400)], 200)(state).selection == {A}


@given(states(), st.integers(0, 2500))
def test_gluing_what_was_split_gives_the_places_back(state: State, tick: int):
    for note in state.current.notes:
        alone = edits.select([note])(state_of(note))
        assert rows(edits.glue()(edits.split(tick)(alone))) == rows(alone)


def test_gluing_joins_each_pitch():
    state = state_of(A, Note(300, 60, 100, 20), B, Note(240, 64, 10))
    assert rows(edits.glue()(state)) == [(0, 60, 400), (240, 64, 240)]
    assert edits.glue()(state).current.notes[0].velocity == 80


def test_muting_and_locking_turn_over_together():
    mixed = state_of(A, Note(240, 64, 240, muted=True))
    muted = edits.toggle_mute()(mixed)
    assert [n.muted for n in muted.current.notes] == [True, True]
    assert [n.muted for n in edits.toggle_mute()(muted).current.notes] == [False, False]
    locked = edits.set_locks(Lock.PITCH)(edits.set_locks(Lock.RHYTHM)(state_of(A)))
    assert locked.current.notes[0].locks == Lock.PITCH | Lock.RHYTHM
    assert edits.set_locks(Lock.PITCH, on=False)(locked).current.notes[0].locks == Lock.RHYTHM
    assert edits.toggle_locks(Lock.NOTE)(locked).current.notes[0].locks == Lock.NOTE
    full = edits.set_locks(Lock.NOTE)(locked)
    assert edits.toggle_locks(Lock.NOTE)(full).current.notes[0].locks == Lock.NONE


def test_duplicating_puts_the_copy_right_behind():
    after = edits.duplicate()(state_of(A, B))
    assert rows(after) == [(0, 60, 240), (240, 64, 240), (480, 60, 240), (720, 64, 240)]
    assert {n.start for n in after.selection} == {480, 720}
    assert rows(edits.duplicate(1920)(state_of(A)))[1] == (1920, 60, 240)


def test_a_copy_of_a_model_s_note_elsewhere_is_edited_and_the_original_is_not():
    after = edits.duplicate()(state_of(Note(0, 60, 240, origin=Origin.MODEL)))
    assert [n.origin for n in after.current.notes] == [Origin.MODEL, Origin.EDITED]
