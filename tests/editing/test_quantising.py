"""Quantising by settings, and back to how it was played."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.editing.quantising import Ends, Quantising, back_to_raw, quantise_by, raw_after
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import Note, Score, Track

note_sets = st.sets(
    st.builds(Note, st.integers(0, 20_000), st.integers(40, 80), st.integers(1, 2000)), min_size=1, max_size=12
)
hows = st.builds(
    Quantising, st.floats(0, 1), st.floats(0, 1), st.booleans(), st.sampled_from(Ends), st.none() | st.just(Grid(8))
)
grids = st.sampled_from([Grid(4), Grid(16), Grid(8, tuplet=3), Grid(16, dotted=True)])


def chosen(notes: set[Note]) -> State:
    return edits.select_all()(State(Score(tracks=(Track(notes=tuple(sorted(notes))),))))


def places(state: State) -> list[tuple[int, int, int]]:
    return [(n.start, n.pitch, n.length) for n in state.current.notes]


@given(note_sets, hows, grids)
def test_quantising_keeps_every_note_and_its_pitch(notes: set[Note], how: Quantising, grid: Grid) -> None:
    state = chosen(notes)
    after = quantise_by(how, grid)(state)
    assert sorted(n.pitch for n in after.current.notes) == sorted(n.pitch for n in notes)
    assert all(n.start >= 0 and n.length > 0 for n in after.current.notes)
    if not how.starts:
        assert {n.start for n in after.current.notes} == {n.start for n in notes}


@given(note_sets, grids, st.sampled_from([Ends.STAY, Ends.STEPS]))
def test_whole_strength_is_done_once(notes: set[Note], grid: Grid, ends: Ends) -> None:
    once = quantise_by(Quantising(ends=ends), grid)(chosen(notes))
    again = quantise_by(Quantising(ends=ends), grid)(once)
    assert [n.start for n in again.current.notes] == [n.start for n in once.current.notes]


def test_lengths_of_whole_steps() -> None:
    state = chosen({Note(5, 60, 100), Note(300, 62, 200), Note(600, 64, 10)})
    after = quantise_by(Quantising(ends=Ends.STEPS), Grid(16))(state)
    assert places(after) == [(0, 60, 120), (360, 62, 240), (600, 64, 120)]


def test_ends_alone() -> None:
    after = quantise_by(Quantising(starts=False, ends=Ends.LINES), Grid(16))(chosen({Note(5, 60, 100)}))
    assert places(after) == [(5, 60, 115)]


@given(note_sets, st.lists(hows, min_size=1, max_size=3), grids)
def test_raw_timing_comes_back_after_any_number_of_quantisings(
    notes: set[Note], steps: list[Quantising], grid: Grid
) -> None:
    state, raw = chosen(notes), {}
    for how in steps:
        before = len(state.current.notes)
        raw = raw_after(how, grid, state, raw)
        state = quantise_by(how, grid)(state)
        if len(set(state.current.notes)) < before:
            return  # two notes have become one place: which was where cannot be told
    assert places(back_to_raw(raw)(state)) == places(chosen(notes))


def test_what_was_moved_since_stays_where_it_is() -> None:
    state = chosen({Note(5, 60, 100), Note(250, 62, 100)})
    raw = raw_after(Quantising(), Grid(16), state, {})
    after = edits.select_all()(quantise_by(Quantising(), Grid(16))(state))
    up = edits.move(0, 1)(edits.select([after.current.notes[0]])(after))
    back = back_to_raw(raw)(edits.select_all()(up))
    assert places(back) == [(0, 61, 100), (250, 62, 100)]
