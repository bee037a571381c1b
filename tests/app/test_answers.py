"""Answers as values: their order, what is left of them, and locked notes that none may lose."""

from dataclasses import replace

from musicgen_gui.app.answers import Answer, Answers, is_loop, locked_notes, longest_run, with_locked
from musicgen_gui.engines.request import Copy, Piece, Request, Span, Task
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Lock, Note, Score, Track

BAR = 1920
SPAN = Span(4 * BAR, 8 * BAR)


def bar(number: int, *pitches: int) -> tuple[Note, ...]:
    return tuple(Note(number * BAR + i * 480, pitch, 480) for i, pitch in enumerate(pitches))


WANDERING = tuple(note for i in range(4) for note in bar(i, 60 + i, 62, 64, 65))
LOOP = tuple(note for i in range(4, 8) for note in bar(i, 60, 62, 64, 60))
TUNE = tuple(note for i in range(4, 8) for note in bar(i, 60, 62 + i, 64, 60))


def request(notes: tuple[Note, ...] = WANDERING, **fields: object) -> Request:
    return replace(Request(Task.COMPLETE, Score(tracks=(Track(notes=notes),)), 0, SPAN), **fields)


def answered(*found: tuple[tuple[Note, ...], float]) -> Answers:
    pieces = [Piece(i, notes, done=True, bits_per_note=bits) for i, (notes, bits) in enumerate(found)]
    return Answers(request()).with_pieces(pieces)


def test_a_run_is_of_equal_bars_that_follow_each_other() -> None:
    bars = bar_map(Score())
    assert longest_run((), bars) == 0
    assert longest_run(WANDERING, bars) == 1
    assert longest_run(LOOP, bars) == 4
    assert longest_run((*bar(0, 60), *bar(1, 60), *bar(3, 60)), bars) == 2
    assert longest_run((*bar(0, 60), Note(BAR, 60, 240), *bar(2, 60)), bars) == 1


def test_a_loop_is_what_the_tune_around_does_not_do() -> None:
    assert is_loop(LOOP, request())
    assert not is_loop(TUNE, request())
    assert not is_loop(LOOP[:8], request())
    droning = tuple(note for i in (0, 1, 2, 9, 10) for note in bar(i, 67, 67))
    assert not is_loop(LOOP, request(droning))
    inside = tuple(note for i in range(4, 8) for note in bar(i, 50))
    assert is_loop(LOOP, request((*WANDERING, *inside))), "what the answer replaces is not around it"


def test_loops_stand_behind_the_others_and_are_counted() -> None:
    ranked = answered((LOOP, 0.4), (TUNE, 2.0), (TUNE[:-4], 1.5)).ranked()
    assert [answer.bits for answer in ranked.order] == [1.5, 2.0, 0.4]
    assert (ranked.loops, ranked.chosen) == (1, 0)
    assert answered((TUNE, 2.0), (TUNE[1:], 1.0)).ranked().loops == 0


def test_what_is_left_begins_where_the_taken_part_ends() -> None:
    other = (*TUNE[:4], Note(5 * BAR, 40, 480))
    answers = answered((LOOP, 1.0), (TUNE, 2.0), (other, 3.0)).with_choice(1)
    left = answers.rest(5 * BAR)
    assert left.request.span == Span(5 * BAR, 8 * BAR)
    assert [answer.notes for answer in left.order] == [TUNE[4:], other[4:]]
    assert left.order[left.chosen].notes == TUNE[4:]
    assert answers.rest(SPAN.end) is None


def test_having_a_note_keeps_those_that_have_it_too() -> None:
    answers = answered((LOOP, 1.0), (TUNE, 2.0), (TUNE[:3], 3.0)).with_choice(2)
    left = answers.having(TUNE[1])
    assert [answer.number for answer in left.order] == [1, 2]
    assert left.order[left.chosen].number == 2


def test_locked_notes_that_an_answer_has_no_place_for_are_put_back() -> None:
    low = Note(4 * BAR, 48, 480, locks=Lock.NOTE)
    silent = Note(5 * BAR, 70, 480, locks=Lock.NOTE, muted=True)
    free = Note(6 * BAR, 55, 480)
    asked = request((*WANDERING, low, silent, free))
    assert locked_notes(asked) == (low, silent)
    assert set(with_locked(TUNE, (low, silent))) == {*TUNE, low, silent}
    proposal = Answers(asked, (Answer(0, TUNE),)).proposal
    assert proposal.notes == tuple(sorted((*TUNE, low, silent)))


def test_locked_notes_that_an_answer_has_are_not_doubled() -> None:
    whole, pitch = Note(4 * BAR, 60, 480, locks=Lock.NOTE), Note(5 * BAR, 62, 480, locks=Lock.PITCH)
    answer = (whole, replace(pitch, length=960))
    assert with_locked(answer, (whole, pitch)) == answer
    assert with_locked((replace(pitch, pitch=63),), (pitch,)) == (pitch, replace(pitch, pitch=63))


def test_what_an_answer_copies_comes_with_its_last_piece_and_is_told_of_the_whole_only() -> None:
    copied = Copy(14, 2, "book", "The Reel", 3)
    growing = Answers(request()).with_pieces([Piece(0, TUNE[:8])])
    assert growing.order[0].copied is None
    whole = growing.with_pieces([Piece(0, TUNE[8:], done=True, bits_per_note=1.0, copied=copied)])
    assert (whole.order[0].copied, whole.order[0].notes) == (copied, TUNE)
    left = whole.rest(5 * BAR)
    assert left is not None
    assert left.order[0].copied is None


def test_a_piece_may_stand_in_place_of_those_before_and_the_share_tells_how_far_it_is() -> None:
    asked = request(candidates=2)
    half = WANDERING[: len(WANDERING) // 2]
    moved = tuple(replace(n, start=n.start + SPAN.start) for n in half)
    answers = Answers(asked).with_pieces([Piece(0, moved[:1]), Piece(0, moved[1:])])
    assert answers.order[0].notes == moved
    assert round(answers.share, 2) == 0.25
    answers = answers.with_pieces([Piece(0, LOOP, anew=True)])
    assert (answers.order[0].notes, answers.order[0].done) == (LOOP, False)
    answers = answers.with_pieces([Piece(0, TUNE, True, 2.0, anew=True)])
    assert (answers.order[0].notes, answers.share) == (TUNE, 0.5)
