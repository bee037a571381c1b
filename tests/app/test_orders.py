"""Orders of answers, and which answers are told as one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.answers import Answer, Answers
from musicgen_gui.app.orders import Order, are_alike, distance, likened, measure
from musicgen_gui.engines.request import Piece, Request, Span, Task
from musicgen_gui.score.types import Note, Score, Track

BAR = 1920
NOTES = st.lists(st.builds(Note, st.integers(0, 15).map(lambda i: i * 240), st.integers(55, 80), st.just(240))).map(
    lambda notes: tuple({n.start: n for n in sorted(notes)}.values())
)
BITS = st.floats(0, 8)


def answers(*lines: tuple[tuple[Note, ...], float], task: Task = Task.COMPLETE) -> Answers:
    request = Request(task, Score(tracks=(Track("a"),)), 0, Span(0, 2 * BAR), candidates=len(lines))
    pieces = [Piece(i, notes, done=True, bits_per_note=bits) for i, (notes, bits) in enumerate(lines)]
    return Answers(request).with_pieces(pieces)


@given(NOTES, NOTES)
def test_distance_is_one_of_two_and_the_same_both_ways(a: tuple[Note, ...], b: tuple[Note, ...]) -> None:
    assert 0 <= distance(a, b) <= 1
    assert abs(distance(a, b) - distance(b, a)) < 1e-9
    assert distance(a, a) == 0


@given(st.lists(st.tuples(NOTES, BITS), min_size=1, max_size=12), st.sampled_from(Order))
def test_every_order_is_by_its_measure_and_loses_nobody(lines: list[tuple[tuple[Note, ...], float]], by: Order) -> None:
    ranked = answers(*lines).sorted_by(by)
    assert ranked.count == sum(bool(notes) for notes, _ in lines)
    worth = [measure(by, a.notes, a.bits, likened(ranked.request)) for a in ranked.order[: -ranked.loops or None]]
    assert worth == sorted(worth)


@given(st.lists(st.tuples(NOTES, BITS), min_size=2, max_size=10))
def test_no_two_that_stay_are_alike_and_each_that_goes_has_its_like(
    lines: list[tuple[tuple[Note, ...], float]],
) -> None:
    kept = answers(*lines).ranked().order
    for i, a in enumerate(kept):
        assert not any(are_alike(a.notes, b.notes, Task.COMPLETE) for b in kept[i + 1 :])
    numbers = {a.number for a in kept}
    for i, (notes, _) in enumerate(lines):
        if notes and i not in numbers:
            assert any(are_alike(notes, a.notes, Task.COMPLETE) for a in kept)


def test_one_note_in_eight_may_differ_and_the_likeliest_stands_for_all() -> None:
    line = tuple(Note(i * 240, 60 + i, 240) for i in range(8))
    other = (*line[:7], Note(7 * 240, 50, 240))
    third = (*other[:6], Note(6 * 240, 51, 240), other[7])
    ranked = answers((line, 3.0), (other, 1.0), (third, 2.0)).ranked()
    assert [(a.number, a.alike) for a in ranked.order] == [(1, 3)]
    assert len(answers((line, 3.0), (third, 2.0)).ranked().order) == 2


def test_variations_stay_apart_unless_they_are_the_same() -> None:
    line = tuple(Note(i * 240, 60 + i, 240) for i in range(8))
    other = (*line[:7], Note(7 * 240, 50, 240))
    ranked = answers((line, 3.0), (other, 1.0), (line, 2.0), task=Task.VARY).ranked()
    assert [(a.number, a.alike) for a in ranked.order] == [(1, 1), (2, 2)]


def test_the_picked_one_stays_when_a_likelier_one_is_alike() -> None:
    line = tuple(Note(i * 240, 60 + i, 240) for i in range(8))
    ranked = answers((line, 3.0), (line, 1.0)).with_choice(0).ranked()
    assert [(a.number, a.alike) for a in ranked.order] == [(0, 2)]


def test_throwing_one_away_looks_at_the_next() -> None:
    lines = [tuple(Note(i * 240, 60 + 2 * k + i, 240) for i in range(8)) for k in range(3)]
    ranked = answers(*((line, float(k)) for k, line in enumerate(lines))).ranked().with_choice(1)
    left = ranked.without(1)
    assert [a.number for a in left.order] == [0, 2]
    assert left.order[left.chosen].number == 2
    assert left.without(1).order[0].number == 0
    assert left.without(0).without(0) is None


def test_an_empty_hole_is_likened_to_the_bars_before_it() -> None:
    held = tuple(Note(i * 480, 60 + i, 480) for i in range(8))
    request = Request(Task.COMPLETE, Score(tracks=(Track("a", held),)), 0, Span(2 * BAR, 3 * BAR))
    assert likened(request) == tuple(Note(n.start + BAR, n.pitch, 480) for n in held[4:])


def test_more_answers_keep_their_numbers_and_what_was_drawn_with_them() -> None:
    first = answers(((Note(0, 60, 240),), 1.0), ((Note(0, 70, 240),), 2.0))
    assert {a.drawn for a in first.order} == {range(2)}
    assert Answer(0).drawn == range(0)
