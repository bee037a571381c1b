"""Which notes followed, and from when to when they are asked for again."""

from __future__ import annotations

from musicgen_gui.app.mending import NEAR, close_by, weakest
from musicgen_gui.app.regrowing import after, followers, span_of
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import Lock, Note, Origin, Score, Track

YOURS = tuple(Note(i * 480, 60, 480) for i in range(4))
MODELS = tuple(Note((4 + i) * 480, 62, 480, origin=Origin.MODEL) for i in range(4))
LATER = (Note(10 * 480, 64, 480),)
NOTES = (*YOURS, *MODELS, *LATER)


def state(*selected: Note) -> State:
    return State(Score(tracks=(Track(notes=NOTES),)), 0, frozenset(selected))


def test_what_follows_is_the_next_run_of_the_models_notes() -> None:
    assert followers(NOTES, 0) == MODELS
    assert followers(NOTES, after(state(YOURS[1]), 0)) == MODELS
    assert followers(NOTES, after(state(MODELS[1]), 0)) == MODELS[2:]
    assert followers(NOTES, after(state(*MODELS), 0)) == ()
    assert followers(NOTES, after(state(), 5 * 480)) == MODELS[1:]


def test_an_edited_note_ends_the_run() -> None:
    edited = Note(6 * 480, 70, 480, origin=Origin.EDITED)
    assert followers((*YOURS, *MODELS[:2], edited, MODELS[3]), 0) == MODELS[:2]


def test_the_time_goes_to_where_the_question_ended_but_not_over_other_notes() -> None:
    recipe = Request(Task.COMPLETE, Score(), 0, Span(4 * 480, 9 * 480))
    assert span_of(MODELS[1:], state(), recipe) == Span(5 * 480, 9 * 480)
    assert span_of(MODELS[1:], state(), None) == Span(5 * 480, 8 * 480)
    longer = Request(Task.CONTINUE, Score(), 0, Span(4 * 480, 40 * 480))
    assert span_of(MODELS, state(), longer) == Span(4 * 480, 10 * 480)


def test_the_weakest_are_surprising_free_and_few() -> None:
    bits = {note: float(i) for i, note in enumerate(NOTES)}
    assert weakest(bits) == [NOTES[8], NOTES[7], NOTES[6], NOTES[5]]
    assert weakest({NOTES[0]: 0.5, NOTES[1]: 9.0}) == [NOTES[1]]
    locked = Note(0, 60, 480, locks=Lock.PITCH)
    assert weakest({locked: 9.0}) == []


def test_notes_fixed_together_stand_near_each_other() -> None:
    notes = [Note(i * 10, 60, 10) for i in range(3 * NEAR)]
    weak = [notes[NEAR + 5], notes[2], notes[2 * NEAR + 6], notes[NEAR + 9]]
    assert close_by(weak, notes) == [notes[NEAR + 5], notes[NEAR + 9]]
    assert close_by([], notes) == []
