"""What is said of notes and answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.answers import Answer
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import KeySignature, Lock, Meter, Note, Origin, Score, Track
from musicgen_gui.ui.speech import words

PLAIN = Score()


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (Note(0, 60, 480), "C 4, bar 1 beat 1, quarter note"),
        (
            Note(2 * 1920 + 480, 66, 480, origin=Origin.MODEL, locks=Lock.NOTE),
            "F sharp 4, bar 3 beat 2, quarter note, by the model, locked",
        ),
        (Note(240, 70, 720, muted=True), "B flat 4, bar 1 beat 1 and 1 of 2, dotted quarter note, muted"),
        (
            Note(480, 21, 160, origin=Origin.EDITED, locks=Lock.PITCH),
            "A 0, bar 1 beat 2, triplet eighth note, by the model, edited by you, pitch locked",
        ),
        (Note(0, 60, 1920, locks=Lock.RHYTHM), "C 4, bar 1 beat 1, whole note, rhythm locked"),
        (Note(0, 60, 600), "C 4, bar 1 beat 1, 1.25 quarter notes"),
    ],
)
def test_a_note_is_said_as_a_musician_says_it(note: Note, said: str) -> None:
    assert words.note(note, PLAIN) == said


def test_pitches_are_spelled_for_the_key_and_beats_follow_the_meter() -> None:
    score = Score(keys=(KeySignature(0, -4, "minor"),), meters=(Meter(0, 6, 8),))
    assert words.note(Note(3 * 240, 61, 240), score) == "D flat 4, bar 1 beat 4, eighth note"


@given(st.integers(0, 127), st.integers(0, 10**6), st.integers(1, 10**5), st.sampled_from(Origin))
def test_every_note_can_be_said_without_signs(pitch: int, start: int, length: int, origin: Origin) -> None:
    said = words.note(Note(start, pitch, length, origin=origin), PLAIN)
    assert said
    assert not set(said) & set("♯♭#·|{}%")


def test_several_notes_are_summed_up() -> None:
    notes = [Note(0, 60, 480), Note(1920, 67, 480), Note(3840, 64, 480)]
    assert words.notes(notes, PLAIN) == "3 notes selected, bar 1 beat 1 to bar 3 beat 1, from C 4 to G 4"
    assert words.notes(notes[:1], PLAIN) == "C 4, bar 1 beat 1, quarter note"
    assert words.notes([], PLAIN) == "nothing selected"


def test_an_answer_tells_its_size_direction_end_and_closeness() -> None:
    yours = tuple(Note(480 * i, 60 + i, 480) for i in range(5))
    request = Request(Task.COMPLETE, Score(tracks=(Track(notes=yours),)), 0, Span(0, 1920 * 2))
    changed = (*yours[:4], Note(1920, 67, 480))
    answer = Answer(0, changed, bits=2.06, done=True)
    said = words.answer(answer, request, 2, 8)
    assert said == "answer 2 of 8: 5 notes, up a fifth, ends on G 4, 90 per cent like yours, 2.06 bits a note"
    assert words.answer(Answer(0), request, 1, 8) == "answer 1 of 8: no notes yet"


@pytest.mark.parametrize(
    ("semitones", "said"),
    [(0, "ends where it began"), (4, "up a third"), (-12, "down 1 octave"), (-27, "down 2 octaves and a third")],
)
def test_movement(semitones: int, said: str) -> None:
    assert words.movement(semitones) == said


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(50, 60)), max_size=12))
def test_likeness_is_whole_only_with_oneself(pairs: list[tuple[int, int]]) -> None:
    notes = [Note(480 * start, pitch, 480) for start, pitch in dict(pairs).items()]
    assert words.alike(notes, notes) == (1.0 if notes else 0.0)
    moved = [Note(n.start, n.pitch + 20, n.length) for n in notes]
    assert words.alike(notes, moved) == (0.5 if notes else 0.0)
