"""What must hold for any weights: notes in the span, in order, in the rules; same seed, same notes; locks stay."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicgen_gui.engines.request import CannotAnswer, Keep, Knobs, Request, Rules, Span, Task
from musicgen_gui.score.types import Lock, Meter, Note, Origin, Score, Track
from tests.engines.tiny import tiny_engine

BAR = 1920
ENGINE = tiny_engine()


def tune(bars: int = 8, step: int = 240, division: int = 480) -> Score:
    pitches = (62, 64, 66, 67, 69, 71, 73, 74)
    steps = bars * BAR // step
    notes = tuple(Note(i * step, pitches[i * 5 % 8], step, 70 + 10 * (i % 4 == 0)) for i in range(steps))
    return Score(division=division, tracks=(Track(notes=notes),), meters=(Meter(0),))


def answers(request: Request) -> list[tuple[Note, ...]]:
    found: dict[int, list[Note]] = defaultdict(list)
    finished = set()
    for piece in ENGINE.generate(request):
        assert piece.candidate not in finished
        found[piece.candidate].extend(piece.notes)
        if piece.done:
            finished.add(piece.candidate)
    assert finished == set(range(request.candidates))
    return [tuple(found[i]) for i in range(request.candidates)]


def assert_fills(notes: tuple[Note, ...], span: Span) -> None:
    assert notes
    assert all(span.start <= n.start and n.end <= span.end and n.length > 0 for n in notes)
    assert all(a.end <= b.start for a, b in pairwise(notes))


@st.composite
def requests(draw: st.DrawFn) -> Request:
    beats = draw(st.integers(0, 28)), draw(st.integers(1, 16))
    span = Span(beats[0] * 480, (beats[0] + beats[1]) * 480)
    task = draw(st.sampled_from(list(Task)))
    score = tune(8)
    if task is Task.COMPLETE and draw(st.booleans()):
        outside = tuple(n for n in score.tracks[0].notes if not span.start <= n.start < span.end)
        score = score.with_track(0, replace(score.tracks[0], notes=outside))
    lowest = draw(st.integers(40, 60))
    return Request(
        task=task,
        score=score,
        track=0,
        span=span,
        style=draw(st.sampled_from(["any", "reel"])),
        keep=draw(st.sampled_from([Keep.NOTHING, Keep.RHYTHM, Keep.PITCHES])),
        knobs=Knobs(
            adventure=draw(st.floats(0, 1)),
            density=draw(st.floats(0, 1)),
            closeness=draw(st.sampled_from([0.0, 0.5])),
            leaps=draw(st.floats(0, 1)),
        ),
        rules=Rules(draw(st.sampled_from([None, frozenset({2, 4, 6, 7, 9, 11, 1})])), lowest, lowest + 30),
        seed=draw(st.integers(0, 1000)),
        candidates=draw(st.integers(1, 4)),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(requests())
def test_answers_stay_in_the_span_in_order_and_in_the_rules(request: Request) -> None:
    if request.task is Task.VARY and request.span.start >= 8 * BAR:
        return
    keeps_pitches = request.task is Task.VARY and request.keep is Keep.PITCHES
    for notes in answers(request):
        assert_fills(notes, request.span)
        if not keeps_pitches:
            assert all(request.rules.lowest <= n.pitch <= request.rules.highest for n in notes)
            assert request.rules.scale is None or all(n.pitch % 12 in request.rules.scale for n in notes)
        assert all(1 <= n.velocity <= 127 for n in notes)


def hole(**changes: object) -> Request:
    span = Span(2 * BAR, 4 * BAR)
    return replace(Request(Task.COMPLETE, tune(), 0, span, seed=7, candidates=3), **changes)


def test_same_seed_same_notes_and_another_seed_others() -> None:
    assert answers(hole()) == answers(hole())
    assert answers(hole()) != answers(hole(seed=8))


def test_a_candidate_does_not_depend_on_how_many_are_asked_for() -> None:
    assert answers(hole(candidates=1))[0] == answers(hole(candidates=5))[0]


def test_stopping_after_one_note_stops() -> None:
    pieces = ENGINE.generate(hole())
    assert len(next(pieces).notes) == 1
    pieces.close()  # type: ignore[attr-defined]


@settings(max_examples=20, deadline=None)
@given(st.sets(st.integers(16, 31), min_size=1, max_size=8), st.integers(0, 99))
def test_locked_notes_stay_to_the_tick(locked: set[int], seed: int) -> None:
    score = tune()
    notes = tuple(replace(n, locks=Lock.NOTE) if i in locked else n for i, n in enumerate(score.tracks[0].notes))
    request = hole(score=score.with_track(0, replace(score.tracks[0], notes=notes)), seed=seed)
    for answer in answers(request):
        assert_fills(answer, request.span)
        assert {notes[i] for i in locked} <= set(answer)


def test_keeping_the_rhythm_keeps_every_onset_and_length() -> None:
    score = tune(step=160)
    uneven = tuple(replace(n, start=n.start + 3, length=n.length - 7) for n in score.tracks[0].notes)
    request = hole(task=Task.VARY, keep=Keep.RHYTHM, score=score.with_track(0, replace(score.tracks[0], notes=uneven)))
    inside = [(n.start, n.length) for n in uneven if request.span.start <= n.start < request.span.end]
    for answer in answers(request):
        assert [(n.start, n.length) for n in answer] == inside


def test_keeping_the_pitches_keeps_them_in_order() -> None:
    request = hole(task=Task.VARY, keep=Keep.PITCHES)
    inside = [n.pitch for n in request.score.tracks[0].notes if request.span.start <= n.start < request.span.end]
    for answer in answers(request):
        assert [n.pitch for n in answer] == inside
        assert_fills(answer, request.span)


def test_keeping_the_contour_keeps_every_direction() -> None:
    request = hole(task=Task.VARY, keep=Keep.CONTOUR, rules=Rules(frozenset({2, 4, 6, 7, 9, 11, 1}), 57, 81))
    inside = [n.pitch for n in request.score.tracks[0].notes if request.span.start <= n.start < request.span.end]
    moves = [(b > a) - (b < a) for a, b in pairwise(inside)]
    for answer in answers(request):
        pitches = [n.pitch for n in answer]
        assert [(b > a) - (b < a) for a, b in pairwise(pitches)] == moves


def test_full_closeness_gives_the_same_notes_back() -> None:
    request = hole(task=Task.VARY, knobs=Knobs(closeness=1.0))
    inside = tuple(n for n in request.score.tracks[0].notes if request.span.start <= n.start < request.span.end)
    assert all(answer == inside for answer in answers(request))


@pytest.mark.parametrize("task", [Task.COMPLETE, Task.CONTINUE])
def test_full_closeness_is_answered_by_every_task(task: Task) -> None:
    request = hole(task=task, knobs=Knobs(closeness=1.0))
    for answer in answers(request):
        assert_fills(answer, request.span)


def test_new_notes_are_the_models_and_take_the_accents_of_the_context() -> None:
    for answer in answers(hole()):
        assert all(n.origin is Origin.MODEL for n in answer)
        on_bars = [n.velocity for n in answer if n.start % 960 == 0]
        assert all(v == 80 for v in on_bars)


def test_what_cannot_be_answered_is_said() -> None:
    with pytest.raises(CannotAnswer, match="empty"):
        answers(hole(span=Span(0, 0)))
    with pytest.raises(CannotAnswer, match="range"):
        answers(hole(rules=Rules(frozenset({0}), 61, 62)))
    with pytest.raises(CannotAnswer, match="style"):
        answers(hole(style="heavy metal"))
    with pytest.raises(CannotAnswer, match="no notes"):
        answers(hole(task=Task.VARY, span=Span(20 * BAR, 21 * BAR)))


def test_bits_of_a_hole_are_one_number_for_each_note_inside() -> None:
    request = hole()
    bits, off_grid = ENGINE.bits(request.score, 0, (request.span.start, request.span.end), "reel")
    assert len(bits) == 16
    assert all(b > 0 for b in bits)
    assert off_grid == 0
    whole, _ = ENGINE.bits(request.score, 0, None, "reel")
    assert len(whole) == len(request.score.tracks[0].notes)
