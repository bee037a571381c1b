from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.grid import Grid, lines, snap
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Note, Score, Track
from tests.editing.scores import state_of, states


def times(state: State) -> list[tuple[int, int]]:
    return [(n.start, n.length) for n in state.current.notes]


def test_quantising_moves_onsets_and_keeps_lengths():
    state = state_of(Note(7, 60, 100), Note(115, 62, 50), Note(60, 64, 10))
    assert times(edits.quantise(Grid(16))(state)) == [(0, 100), (120, 50), (120, 10)]


def test_half_strength_goes_half_the_way():
    assert times(edits.quantise(Grid(16), strength=0.5)(state_of(Note(20, 60, 100)))) == [(10, 100)]
    assert times(edits.quantise(Grid(16), strength=0.0)(state_of(Note(20, 60, 100)))) == [(20, 100)]


def test_full_swing_is_a_triplet():
    state = state_of(Note(0, 60, 50), Note(230, 60, 50), Note(480, 60, 50), Note(730, 60, 50))
    assert times(edits.quantise(Grid(8), swing=1.0)(state)) == [(0, 50), (320, 50), (480, 50), (800, 50)]


def test_swing_begins_anew_in_each_bar():
    state = State(Score(meters=(Meter(0, 3, 8),), tracks=(Track(notes=(Note(715, 60, 9), Note(950, 60, 9))),)))
    assert times(edits.quantise(Grid(8), swing=1.0)(edits.select_all()(state))) == [(720, 9), (1040, 9)]


def test_lengths_go_to_lines_and_none_vanishes():
    state = state_of(Note(7, 60, 100), Note(130, 62, 5))
    assert times(edits.quantise(Grid(16), lengths=True)(state)) == [(0, 120), (120, 120)]


@given(states(), st.sampled_from([Grid(4), Grid(16), Grid(8, 3), Grid(16, on=False)]))
def test_quantised_onsets_are_the_snapped_ones(state: State, grid: Grid):
    bars = bar_map(state.score)
    on = Grid(grid.denominator, grid.tuplet)
    expected = sorted((snap(n.start, on, bars, 480), n.pitch, n.length) for n in set(state.selection))
    after = edits.quantise(grid)(edits.select_all()(state_of(*state.selection)))
    assert [(n.start, n.pitch, n.length) for n in after.current.notes] == expected


@given(states(), st.floats(0, 1), st.booleans())
def test_quantising_twice_changes_nothing(state: State, swing: float, lengths: bool):
    once = edits.quantise(Grid(8), 1.0, swing, lengths)(state)
    assert edits.quantise(Grid(8), 1.0, swing, lengths)(once) == once


def test_quantising_with_meters_uses_their_bars():
    score = Score(meters=(Meter(0, 4, 4), Meter(1000, 3, 4)), tracks=(Track(notes=(Note(950, 60, 9),)),))
    assert lines(900, 1200, Grid(4), bar_map(score), 480) == [960, 1000]
    assert times(edits.quantise(Grid(4))(edits.select_all()(State(score)))) == [(960, 9)]


def test_legato_reaches_the_next_onset():
    state = state_of(Note(0, 60, 10), Note(0, 64, 900), Note(240, 62, 10), Note(480, 62, 33))
    assert times(edits.legato()(state)) == [(0, 240), (0, 240), (240, 240), (480, 33)]


def test_staccato_halves():
    assert times(edits.staccato()(state_of(Note(0, 60, 241), Note(5, 60, 1)))) == [(0, 120), (5, 1)]


def test_cutting_overlaps_of_one_pitch_or_of_all():
    notes = [Note(0, 60, 500), Note(0, 60, 100), Note(240, 60, 500), Note(100, 64, 900)]
    assert times(edits.cut_overlaps()(state_of(*notes))) == [(0, 240), (100, 900), (240, 500)]
    assert times(edits.cut_overlaps(same_pitch=False)(state_of(*notes))) == [(0, 100), (100, 140), (240, 500)]
    twins = edits.select_all()(state_of(notes[0], notes[0]))
    assert times(edits.cut_overlaps()(twins)) == [(0, 500)]


@given(states(st.builds(Note, st.integers(0, 30), st.integers(60, 62), st.integers(1, 20))))
def test_after_cutting_no_selected_notes_of_a_pitch_overlap(state: State):
    left = sorted(edits.cut_overlaps()(state).selection, key=lambda n: (n.pitch, n.start))
    for a, b in pairwise(left):
        assert a.pitch != b.pitch or a.end <= b.start


@given(states())
def test_reversing_twice_gives_the_same_places(state: State):
    twice = edits.reverse()(edits.reverse()(state))
    places = [(n.start, n.pitch, n.length, n.velocity) for n in state.current.notes]
    assert sorted((n.start, n.pitch, n.length, n.velocity) for n in twice.current.notes) == sorted(places)


def test_reversing_turns_the_rhythm_round():
    state = state_of(Note(100, 60, 10), Note(120, 62, 80))
    assert [(n.start, n.pitch) for n in edits.reverse()(state).current.notes] == [(100, 62), (190, 60)]


def test_strumming_up_and_down():
    chord = [Note(0, p, 100) for p in (60, 64, 67)]
    up = edits.strum(10)(state_of(*chord)).current.notes
    assert [(n.start, n.pitch, n.end) for n in up] == [(0, 60, 100), (10, 64, 100), (20, 67, 100)]
    down = edits.strum(-10)(state_of(*chord)).current.notes
    assert [(n.start, n.pitch) for n in down] == [(0, 67), (10, 64), (20, 60)]
