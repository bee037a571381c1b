"""Nothing twice: 200 answers of the shipped network without one repeat, and a plain word where that cannot be."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.repeats import Repeats, held
from musicgen_gui.engines.request import CannotAnswer, Keep, Knobs, Piece, Request, Rules, Span, Task
from musicgen_gui.score.types import Note, Score, Track
from tests.engines.test_steering import BAR, KEY, SPAN, Answers, ask, clearly_less, means, question, score

PLAIN = Rules(KEY, 57, 86)


@pytest.fixture(scope="module")
def engine() -> MelodyEngine:
    engine = load()
    engine.known = None
    return engine


def repeated(notes: tuple[Note, ...], size: int, request: Request) -> int:
    """Runs of an answer, or of what it makes with the notes around it, that stand twice; counted the plain way."""
    span, standing = request.span, request.score.tracks[0].notes
    line = sorted((*(n for n in standing if not span.start <= n.start < span.end), *notes))
    moves = [(b.pitch - a.pitch, b.start - a.start) for a, b in pairwise(line)]
    runs = [tuple(moves[i : i + size - 1]) for i in range(len(moves) - size + 2)]
    counts = Counter(runs)
    own = [set(line[i : i + size]) & set(notes) for i in range(len(runs))]
    return sum(counts[run] > 1 for run, new in zip(runs, own, strict=True) if new)


@pytest.mark.parametrize("size", [4, 6])
def test_nothing_comes_twice_in_any_of_200_answers(engine: MelodyEngine, size: int) -> None:
    request = question(rules=replace(PLAIN, no_repeat=size))
    assert sum(repeated(notes, size, request) for notes in ask(engine, question())) > 20
    assert sum(repeated(notes, size, request) for notes in ask(engine, request)) == 0


@pytest.mark.parametrize("most", [1, 2])
def test_no_pitch_follows_itself_more_often_than_it_may(engine: MelodyEngine, most: int) -> None:
    def longest(answers: Answers) -> int:
        found, (left, right) = 0, (_beside(SPAN.start, -1), _beside(SPAN.end, 1))
        for notes in answers:
            run = 0
            for a, b in pairwise([left, *(n.pitch for n in notes), right]):
                run = run + 1 if a == b else 0
                found = max(found, run + 1)
        return found

    hot = Knobs(adventure=0.9)
    assert longest(ask(engine, question(knobs=hot))) > most
    assert longest(ask(engine, question(knobs=hot, rules=replace(PLAIN, longest_same=most)))) <= most


def _beside(tick: int, side: int) -> int:
    notes = score().tracks[0].notes
    return next(n.pitch for n in (notes if side > 0 else reversed(notes)) if (n.start >= tick) == (side > 0))


def test_a_loose_range_is_kept_more_often_than_none_and_less_than_a_strict_one(engine: MelodyEngine) -> None:
    def outside(notes: tuple[Note, ...]) -> float:
        return sum(not 71 <= n.pitch <= 79 for n in notes) / max(1, len(notes))

    free, loose = question(), question(knobs=Knobs(rather=(71, 79)))
    strict = question(rules=replace(PLAIN, lowest=71, highest=79))
    found = [means(ask(engine, each), outside) for each in (strict, loose, free)]
    assert found[0].max() == 0
    assert found[1].mean() > 0
    assert clearly_less(found[1], found[2] / 2)


def test_what_cannot_be_is_declined_in_words(engine: MelodyEngine) -> None:
    rules = Rules(lowest=62, highest=62, longest_same=1)
    with pytest.raises(CannotAnswer, match="repeated something"):
        list(engine.generate(question(task=Task.VARY, keep=Keep.RHYTHM, candidates=4, rules=rules)))


LINE = st.lists(st.tuples(st.sampled_from([120, 240, 480]), st.integers(60, 64)), min_size=1, max_size=24)


@settings(max_examples=60, deadline=None)
@given(LINE, st.integers(0, 3), st.integers(3, 5))
def test_a_repeat_is_found_exactly_where_counting_finds_one(
    moves: list[tuple[int, int]], first: int, size: int
) -> None:
    ticks, notes = 0, []
    for gap, pitch in moves:
        notes.append(Note(ticks, pitch, gap))
        ticks += gap
    span = Span(notes[min(first, len(notes) - 1)].start, ticks)
    outside = tuple(n for n in notes if n.start < span.start)
    answer = tuple(n for n in notes if n.start >= span.start)
    request = Request(Task.COMPLETE, Score(tracks=(Track(notes=outside),)), 0, span, rules=Rules(no_repeat=size))
    assert Repeats(request).broken(answer) == bool(repeated(answer, size, request))


def test_lines_with_repeats_are_drawn_anew_and_left_out_when_nothing_helps() -> None:
    line = tuple(Note(i * 240, 60 + i % 2, 240) for i in range(8))
    fine = (Note(0, 60, 480), Note(480, 64, 480))
    request = Request(Task.CONTINUE, Score(tracks=(Track(),)), 0, Span(0, BAR), rules=Rules(no_repeat=3), candidates=2)
    asked: list[tuple[tuple[int, ...], int]] = []

    def draw(numbers: object, attempt: int) -> list[Piece]:
        asked.append((tuple(numbers), attempt))
        return [Piece(i, fine if i == 0 and attempt else line, True) for i in numbers]

    assert [piece.candidate for piece in held(request, draw)((0, 1), 0)] == [0]
    assert asked[0] == ((0, 1), 0)
    assert asked[2][0] == (1,)
    with pytest.raises(CannotAnswer):
        list(held(request, draw)((1,), 0))
