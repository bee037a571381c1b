"""Locked notes on their way through the real engine, with tiny weights, into the score."""

from dataclasses import replace

import pytest

from musicgen_gui.app.answers import Answers
from musicgen_gui.editing.document import Document, State
from musicgen_gui.engines.request import Keep, Request, Span, Task
from musicgen_gui.score.types import Lock, Note, Score, Track
from tests.engines.tiny import tiny_engine

BAR = 1920
SPAN = Span(2 * BAR, 4 * BAR)
ENGINE = tiny_engine()


def tune() -> tuple[Note, ...]:
    pitches = (62, 64, 66, 67, 69, 71, 73, 74)
    return tuple(Note(i * 240, pitches[i * 5 % 8], 240, 70 + i % 3) for i in range(48))


def answered(notes: tuple[Note, ...], task: Task, keep: Keep = Keep.NOTHING) -> tuple[State, Answers]:
    state = State(Score(tracks=(Track(notes=notes),)))
    request = Request(task, state.score, 0, SPAN, keep=keep, seed=5, candidates=4)
    return state, Answers(request).with_pieces(list(ENGINE.generate(request))).ranked()


def accepted(state: State, answers: Answers, place: int) -> set[Note]:
    document = Document(state)
    document.propose(answers.with_choice(place).proposal)
    document.accept("Complete")
    return {n for n in document.state.current.notes if SPAN.start <= n.start < SPAN.end}


@pytest.mark.parametrize("task", [Task.COMPLETE, Task.VARY])
@pytest.mark.parametrize("locked", [{17}, {16, 31}, {18, 19, 20, 27}])
def test_locked_notes_stay_bit_for_bit_and_the_others_are_replaced(task: Task, locked: set[int]) -> None:
    notes = tuple(replace(n, locks=Lock.NOTE, release=9) if i in locked else n for i, n in enumerate(tune()))
    state, answers = answered(notes, task)
    kept = {notes[i] for i in locked}
    free = {n for i, n in enumerate(notes) if 16 <= i < 32 and i not in locked}
    found = [accepted(state, answers, place) for place in range(len(answers.order))]
    assert all(kept <= each and not free & each for each in found)
    assert any(each - kept for each in found), "something was composed around the locked notes"


def test_locked_notes_of_chords_and_muted_ones_stay_too() -> None:
    low = Note(SPAN.start, 43, 960, locks=Lock.NOTE)
    top = Note(SPAN.start, 74, 480, locks=Lock.NOTE)
    silent = Note(SPAN.start + 960, 50, 480, locks=Lock.NOTE, muted=True)
    outside = tuple(n for n in tune() if not SPAN.start <= n.start < SPAN.end)
    state, answers = answered(tuple(sorted((*outside, low, top, silent))), Task.COMPLETE)
    for place in range(len(answers.order)):
        assert {low, top, silent} <= accepted(state, answers, place)


def test_a_locked_pitch_stays_a_pitch_and_a_locked_rhythm_a_rhythm() -> None:
    notes = list(tune())
    notes[20] = replace(notes[20], locks=Lock.PITCH)
    notes[24] = replace(notes[24], locks=Lock.RHYTHM)
    state, answers = answered(tuple(notes), Task.COMPLETE)
    for place in range(len(answers.order)):
        found = accepted(state, answers, place)
        assert any((n.start, n.pitch) == (notes[20].start, notes[20].pitch) for n in found)
        assert any((n.start, n.length) == (notes[24].start, notes[24].length) for n in found)


@pytest.mark.parametrize("keep", [Keep.RHYTHM, Keep.CONTOUR])
def test_variations_keep_locked_notes_too(keep: Keep) -> None:
    notes = tuple(replace(n, locks=Lock.NOTE) if i in (17, 25) else n for i, n in enumerate(tune()))
    state, answers = answered(notes, Task.VARY, keep)
    for place in range(len(answers.order)):
        assert {notes[17], notes[25]} <= accepted(state, answers, place)
