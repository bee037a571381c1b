from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import Note
from tests.editing.scores import check, state_of, states

A, B, C = Note(0, 60, 240), Note(240, 64, 240), Note(480, 67, 480)
GHOST = Note(7, 7, 7)


def chosen(edit: Edit, *before: Note) -> set[Note]:
    after = edit(edits.select(before)(state_of(A, B, C)))
    check(after)
    return set(after.selection)


def test_selecting_adding_toggling():
    assert chosen(edits.select([A, GHOST])) == {A}
    assert chosen(edits.select_add([B, GHOST]), A) == {A, B}
    assert chosen(edits.select_toggle([A, B, GHOST]), A) == {B}
    assert chosen(edits.select_all()) == {A, B, C}
    assert chosen(edits.select_none(), A) == set()
    assert chosen(edits.invert_selection(), A) == {B, C}
    assert chosen(edits.select_pitch(64), A) == {B}
    assert chosen(edits.select_pitch(64, add=True), A) == {A, B}
    assert chosen(edits.select_outside(frozenset({0, 7}))) == {B}


def test_a_rectangle_takes_what_sounds_in_it():
    assert chosen(edits.select_in(239, 241)) == {A, B}
    assert chosen(edits.select_in(240, 241)) == {B}
    assert chosen(edits.select_in(0, 9999, 61, 67), A) == {B, C}
    assert chosen(edits.select_in(0, 9999, 67, 67, add=True), A) == {A, C}
    assert chosen(edits.select_in(0, 0)) == set()


@given(states(), st.integers(0, 2000), st.integers(0, 2000), st.integers(0, 127), st.integers(0, 127))
def test_a_rectangle_agrees_with_its_words(state: State, t0: int, t1: int, low: int, high: int):
    inside = {n for n in state.current.notes if n.start < t1 and n.end > t0 and low <= n.pitch <= high}
    assert edits.select_in(t0, t1, low, high)(state).selection == inside


@given(states())
def test_inverting_twice_selects_the_same(state: State):
    assert edits.invert_selection()(edits.invert_selection()(state)) == state


def test_stepping_through_the_notes():
    assert chosen(edits.select_step(1)) == {A}
    assert chosen(edits.select_step(1), A) == {B}
    assert chosen(edits.select_step(1), C) == {C}
    assert chosen(edits.select_step(-1), B, C) == {A}
    assert chosen(edits.select_step(1, extend=True), A) == {A, B}
    assert edits.select_step(1)(state_of()) == state_of()


def test_another_track_has_nothing_selected():
    after = edits.set_track(1)(state_of(A))
    assert (after.track, after.selection) == (1, frozenset())
    assert edits.set_track(9)(state_of(A)).track == 1
    assert edits.set_track(0)(state_of(A)).selection == {A}


@given(states())
def test_looking_never_touches_the_score(state: State):
    for edit in (edits.select_all(), edits.select_in(0, 500), edits.select_step(1), edits.set_track(1)):
        assert edit(state).score is state.score
