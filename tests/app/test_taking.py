"""Which part of an answer is taken, and how answers mix with what stands there."""

from dataclasses import replace
from itertools import cycle, islice

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app import taking
from musicgen_gui.codecs.melody import top_line
from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Lock, Note, Origin, Score

BAR = 1920
MODEL = Origin.MODEL


def line(*pitches: int, step: int = 480, start: int = 0, **fields: object) -> tuple[Note, ...]:
    return tuple(Note(start + i * step, pitch, step, **fields) for i, pitch in enumerate(pitches))


ANSWER = line(60, 62, 64, 65, 67, 69, 71, 72, origin=MODEL)
PROPOSAL = Proposal(0, 0, 2 * BAR, (ANSWER,))


def test_the_next_note_reaches_up_to_the_one_after_it() -> None:
    assert taking.after_next_note(PROPOSAL, ()) == 480
    assert taking.after_next_note(replace(PROPOSAL, candidates=(ANSWER[:1],)), ()) == 2 * BAR


def test_notes_that_stand_already_are_passed_over() -> None:
    assert taking.after_next_note(PROPOSAL, ANSWER[:2]) == 3 * 480
    assert taking.after_next_note(PROPOSAL, ANSWER) == 2 * BAR


def test_the_next_bar_ends_at_its_line_and_the_last_at_the_end() -> None:
    bars = bar_map(Score())
    assert taking.after_next_bar(PROPOSAL, bars) == BAR
    assert taking.after_next_bar(replace(PROPOSAL, start=480), bars) == BAR
    assert taking.after_next_bar(replace(PROPOSAL, start=BAR), bars) == 2 * BAR
    assert taking.after_next_bar(replace(PROPOSAL, candidates=(ANSWER[:3],)), bars) == 2 * BAR


@st.composite
def lines(draw: st.DrawFn) -> tuple[Note, ...]:
    lengths = draw(st.lists(st.integers(1, 8), min_size=1, max_size=12))
    locks = st.sampled_from([Lock.NONE, Lock.PITCH, Lock.RHYTHM, Lock.NOTE])
    at, notes = 0, []
    for length in lengths:
        notes.append(Note(at * 120, draw(st.integers(40, 80)), length * 120, locks=draw(locks)))
        at += length
    return tuple(notes)


def free(notes: tuple[Note, ...]) -> list[int]:
    return [note.pitch for note in notes if not note.locks & Lock.PITCH]


@given(lines(), lines())
def test_the_rhythm_is_the_answers_and_the_pitches_go_round(answer: tuple[Note, ...], stood: tuple[Note, ...]) -> None:
    mixed = taking.rhythm_only(answer, stood)
    if not free(stood):
        assert mixed == ()
        return
    assert [(n.start, n.length) for n in mixed] == [(n.start, n.length) for n in answer]
    assert free(mixed) == list(islice(cycle(free(stood)), len(free(answer))))
    assert {n for n in answer if n.locks & Lock.PITCH} <= set(mixed)


@given(lines(), lines())
def test_the_pitches_are_the_answers_and_the_rhythm_stays(answer: tuple[Note, ...], stood: tuple[Note, ...]) -> None:
    mixed = taking.pitches_only(answer, stood)
    if not free(answer):
        assert mixed == ()
        return
    assert [(n.start, n.length, n.velocity) for n in mixed] == [(n.start, n.length, n.velocity) for n in stood]
    assert free(mixed) == list(islice(cycle(free(answer)), len(free(stood))))
    assert {n for n in stood if n.locks & Lock.PITCH} <= set(mixed)


def test_only_what_changes_becomes_the_models() -> None:
    mixed = taking.pitches_only(line(60, 61, origin=MODEL), line(60, 70))
    assert [n.origin for n in mixed] == [Origin.YOU, MODEL]


def test_of_chords_the_top_line_counts() -> None:
    chords = (Note(0, 50, 480), Note(0, 70, 480), Note(480, 50, 480), Note(480, 72, 480))
    assert top_line(chords) == (chords[1], chords[3])
    assert [n.pitch for n in taking.rhythm_only(line(60, 61, 62, origin=MODEL), chords)] == [70, 72, 70]
    assert [(n.start, n.pitch) for n in taking.pitches_only(line(60, 61, origin=MODEL), chords)] == [(0, 60), (480, 61)]


def test_nothing_that_stands_there_gives_nothing() -> None:
    assert taking.rhythm_only(ANSWER, ()) == ()
    assert taking.pitches_only(ANSWER, ()) == ()


def test_the_contour_alone_turns_what_stood_there() -> None:
    stood = (Note(0, 60, 240), Note(240, 62, 240), Note(480, 64, 240), Note(720, 64, 240))
    answer = (Note(0, 80, 480), Note(480, 79, 240), Note(720, 79, 240))
    turned = taking.contour_only(answer, stood)
    assert [n.pitch for n in turned] == [60, 58, 58, 56]
    assert [(n.start, n.length) for n in turned] == [(n.start, n.length) for n in stood]
    major = frozenset({0, 2, 4, 5, 7, 9, 11})
    assert [n.pitch for n in taking.contour_only(answer, stood, major)] == [60, 57, 57, 55]


def test_a_contour_leaves_locked_pitches_and_needs_steps_on_both_sides() -> None:
    stood = (Note(0, 60, 240), Note(240, 62, 240, locks=Lock.PITCH), Note(480, 64, 240))
    answer = (Note(0, 80, 480), Note(480, 79, 240))
    assert [n.pitch for n in taking.contour_only(answer, stood)] == [60, 62, 60]
    assert taking.contour_only(answer[:1], stood) == ()
    assert taking.contour_only(answer, stood[:1]) == ()
