"""Tracks with chords: the line that is asked about, and the notes beside it, which no answer touches."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.promises import kept
from musicgen_gui.app.steering import Steering
from musicgen_gui.app.voices import WHOLE, beside, completed, for_an_engine, line_in, line_of, voice_of, without_others
from musicgen_gui.app.wishes import Wishes
from musicgen_gui.editing.document import Document, State
from musicgen_gui.engines.request import Request, Rules, Span, Task
from musicgen_gui.score.types import Note, Score, Track
from tests.engines.tiny import tiny_engine

BAR = 1920
SPAN = Span(2 * BAR, 4 * BAR)


def piano() -> tuple[tuple[Note, ...], tuple[Note, ...], tuple[Note, ...]]:
    """A tune, held chords of three notes under it, and a bass alone on the third beat, where the tune rests."""
    tune = tuple(Note(b * BAR + i * 480, 72 + (b + i) % 7, 470, 90) for b in range(6) for i in (0, 1, 3))
    chords = tuple(Note(b * BAR + 3 * k, 48 + b % 3 + 4 * k, BAR - 20, 60) for b in range(6) for k in range(3))
    bass = tuple(Note(b * BAR + 960, 36, 400, 60) for b in range(6))
    return tune, chords, bass


def score(*parts: tuple[Note, ...]) -> Score:
    return Score(tracks=(Track("Piano", tuple(sorted(note for part in parts for note in part))),))


def asked(piece: Score, task: Task = Task.COMPLETE, selection: frozenset[Note] = frozenset()) -> Request:
    return Wishes(seed=4, candidates=2, no_copies=False).request(task, piece, 0, SPAN, selection=selection)


def inside(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(note for note in notes if SPAN.start <= note.start < SPAN.end)


def test_the_tune_is_told_from_chords_that_are_rolled_and_from_a_bass_that_stands_alone() -> None:
    tune, chords, bass = piano()
    assert line_of(score(tune, chords, bass).tracks[0].notes, 480) == tune


def test_a_legato_tune_without_chords_is_its_own_line() -> None:
    tune = tuple(Note(i * 240, 60 + i * 5 % 12, 260) for i in range(32))
    assert line_of(tune, 480) == tune
    assert voice_of(score(tune), 0, SPAN, frozenset()) is None
    assert asked(score(tune)).voice is None
    assert beside(asked(score(tune))) == ()


def test_an_answer_takes_the_place_of_the_tune_and_leaves_the_rest() -> None:
    tune, chords, bass = piano()
    request = asked(score(tune, chords, bass))
    assert request.voice == WHOLE
    assert (request.rules.lowest, request.rules.highest) == (69, 81), "the range of the tune, not of the chords"
    answers = Answers(request).with_pieces(list(tiny_engine().generate(for_an_engine(request)))).ranked()
    document = Document(State(request.score))
    document.propose(answers.proposal)
    document.accept("Complete")
    now = inside(document.state.current.notes)
    assert set(inside((*chords, *bass))) < set(now)
    assert not set(inside(tune)) & set(now)
    assert document.state.selection.isdisjoint((*chords, *bass))
    assert all(kept(answers.proposal.notes, request).values())


def test_selected_notes_under_the_tune_are_the_voice_that_is_asked_about() -> None:
    tune, chords, bass = piano()
    request = asked(score(tune, chords, bass), Task.VARY, frozenset(inside(bass)))
    assert request.voice == (36, 36)
    assert set(beside(request)) == set(inside((*tune, *chords)))
    assert for_an_engine(request).score.tracks[0].notes == bass
    assert asked(score(tune, chords, bass), Task.VARY, frozenset(inside(tune))).voice == WHOLE


def test_a_hole_limited_in_pitch_leaves_what_lies_outside(qapp: object) -> None:
    tune = tuple(Note(i * 480, 72 + i % 5, 480) for i in range(24))
    steering = Steering()
    steering.set_band((40, 55))
    request = steering.steered(asked(score(tune)))
    assert set(beside(request)) == set(inside(tune))
    steering.set_band((70, 80))
    assert steering.steered(asked(score(tune))).voice is None, "all that stands there lies inside"


def test_a_chord_held_from_before_does_not_close_the_hole() -> None:
    tune = tuple(Note(i * 480, 72, 480) for i in range(24) if not SPAN.start <= i * 480 < SPAN.end)
    low = (Note(BAR, 48, 4 * BAR), Note(BAR, 55, 4 * BAR))
    pieces = list(tiny_engine().generate(for_an_engine(asked(score(tune, low)))))
    assert any(note for piece in pieces for note in piece.notes)


NOTES = st.lists(
    st.builds(Note, st.integers(0, 5 * BAR), st.integers(30, 90), st.integers(1, BAR), muted=st.booleans()),
    max_size=30,
).map(lambda notes: tuple(sorted(set(notes))))


@given(NOTES, NOTES, st.tuples(st.integers(30, 60), st.integers(60, 90)))
def test_every_note_of_the_span_is_of_the_line_or_beside_it(
    notes: tuple[Note, ...], answer: tuple[Note, ...], voice: tuple[int, int]
) -> None:
    request = Request(Task.COMPLETE, score(notes), 0, SPAN, voice=voice, rules=Rules())
    line, others = line_in(request.score, 0, SPAN, voice), beside(request)
    assert sorted((*inside(line), *others)) == list(inside(notes))
    assert not any(note.muted for note in line)
    answer = tuple(replace(n, start=SPAN.start + n.start % (2 * BAR), muted=False, velocity=1) for n in answer)
    whole = completed(tuple(sorted(answer)), request)
    assert set(others) <= set(whole)
    assert set(without_others(whole, request)) <= set(answer)
