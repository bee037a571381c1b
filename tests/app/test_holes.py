"""Which time a question is about."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.holes import (
    bars_text,
    empty_bars,
    has_chords,
    has_notes,
    hole_at,
    span_to_complete,
    span_to_continue,
    span_to_vary,
    whole_beats,
)
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Span
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Note, Score, Track

BAR = 1920


def piece(*bars: int, division: int = 480) -> State:
    """A state with one whole note in each of the bars named, counted from 0."""
    notes = tuple(Note(bar * BAR, 60, BAR) for bar in bars)
    return State(Score(division, (Track("melody", notes),)))


def test_a_selected_time_is_widened_to_whole_beats() -> None:
    assert span_to_complete(piece(0), (500, 1000), 0) == Span(480, 1440)


def test_selected_notes_are_taken_without_a_selected_time() -> None:
    state = piece(0, 1, 2)
    state = replace(state, selection=frozenset({state.current.notes[1]}))
    assert span_to_complete(state, None, 0) == Span(BAR, 2 * BAR)


@pytest.mark.parametrize(("playhead", "start"), [(0, 1), (BAR, 1), (2 * BAR - 1, 1), (2 * BAR, 3), (9 * BAR, 1)])
def test_the_hole_around_or_after_the_playhead_else_the_first(playhead: int, start: int) -> None:
    state = piece(0, 2, 5)
    assert hole_at(state.score, 0, playhead).start == start * BAR


def test_runs_of_empty_bars_join_and_reach_the_end_of_other_tracks() -> None:
    state = piece(0, 3)
    other = Track("bass", (Note(5 * BAR, 40, BAR),))
    score = replace(state.score, tracks=(*state.score.tracks, other))
    assert list(empty_bars(score, 0)) == [Span(BAR, 3 * BAR), Span(4 * BAR, 6 * BAR)]


def test_nothing_is_open_in_a_full_piece_and_everything_in_an_empty_one() -> None:
    assert span_to_complete(piece(0, 1), None, 0) is None
    assert span_to_complete(State(), None, 0) == Span(0, 4 * BAR)


def test_a_bar_into_which_a_note_hangs_is_not_empty() -> None:
    score = Score(tracks=(Track("", (Note(0, 60, BAR + 1), Note(3 * BAR, 60, 10))),))
    assert list(empty_bars(score, 0)) == [Span(2 * BAR, 3 * BAR)]


def test_a_continuation_begins_at_the_end_of_the_track() -> None:
    assert span_to_continue(piece(0, 1), 0, 4) == Span(2 * BAR, 6 * BAR)
    assert span_to_continue(piece(0, 1), 99 * BAR, 2) == Span(2 * BAR, 4 * BAR)


def test_a_continuation_begins_at_the_playhead_inside_the_track() -> None:
    assert span_to_continue(piece(0, 1, 2), BAR, 2) == Span(BAR, 3 * BAR)


def test_a_bar_that_has_begun_is_filled_up_first() -> None:
    state = State(Score(tracks=(Track("", (Note(0, 60, 700),)),)))
    assert span_to_continue(state, 0, 1) == Span(960, 2 * BAR)


@st.composite
def scores(draw: st.DrawFn) -> Score:
    """Short pieces of one or two notes at a time, of any meters."""
    notes = draw(st.lists(st.tuples(st.integers(0, 12_000), st.integers(1, 3000)), max_size=8))
    meters = draw(st.lists(st.tuples(st.integers(0, 6), st.sampled_from([2, 3, 4, 6])), max_size=3))
    track = Track("melody", tuple(sorted(Note(start, 60, length) for start, length in notes)))
    bars = tuple(Meter(bar * BAR, numerator, 4) for bar, numerator in sorted(dict(meters).items()))
    return Score(480, (track, Track("bass", (Note(6 * BAR, 40, BAR),))), meters=bars)


@given(scores())
def test_a_bar_is_in_a_run_exactly_if_no_note_sounds_in_it(score: Score) -> None:
    bars = bar_map(score)
    runs = list(empty_bars(score, 0))
    assert all(one.end < other.start for one, other in pairwise(runs))
    for bar in range(bars.position(score.end - 1).bar + 1):
        start, end = bars.bar_start(bar), bars.bar_end(bar)
        silent = not any(note.start < end and note.end > start for note in score.tracks[0].notes)
        assert silent == any(run.start <= start and end <= run.end for run in runs) or end - start < BAR // 2


def test_bars_are_counted_from_one_and_beats_told_only_where_a_bar_is_cut() -> None:
    bars = bar_map(piece(0).score)
    assert bars_text(Span(8 * BAR, 12 * BAR), bars) == ("9", "12")
    assert bars_text(Span(8 * BAR + 960, 9 * BAR), bars) == ("9.3", "9.4")


def test_beats_follow_the_meter() -> None:
    bars = bar_map(Score(meters=(Meter(0, 6, 8),)))
    assert whole_beats(250, 260, bars) == Span(240, 480)


def test_selected_notes_are_varied_before_the_selected_time() -> None:
    state = piece(0, 1)
    assert span_to_vary(state, None) is None
    assert span_to_vary(state, (500, 1000)) == Span(480, 1440)
    selected = replace(state, selection=frozenset(state.current.notes[1:]))
    assert span_to_vary(selected, (500, 1000)) == Span(BAR, 2 * BAR)


def test_muted_notes_do_not_stand_anywhere() -> None:
    track = Track("", (Note(0, 60, 480), Note(BAR, 60, 480, muted=True)))
    assert has_notes(track, Span(0, BAR))
    assert not has_notes(track, Span(BAR, 2 * BAR))
    assert not has_notes(track, Span(1, BAR))


@pytest.mark.parametrize(
    ("notes", "chords"),
    [
        ((Note(0, 60, 480), Note(480, 62, 480)), False),
        ((Note(0, 60, 500), Note(480, 62, 480)), False),
        ((Note(0, 60, 480), Note(0, 64, 480)), True),
        ((Note(0, 60, 960), Note(480, 62, 480)), True),
        ((Note(0, 60, 480), Note(0, 64, 480, muted=True)), False),
        ((Note(0, 60, 480), Note(13 * BAR, 60, 480), Note(13 * BAR, 64, 480)), False),
    ],
)
def test_chords_are_notes_that_sound_together_around_the_span(notes: tuple[Note, ...], chords: bool) -> None:
    assert has_chords(Score(tracks=(Track("", notes),)), 0, Span(BAR, 2 * BAR)) is chords
