"""Music that was played by hand is heard as it would be written; what is kept of it stays as it was played."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest

from musicgen_gui.engines.melody_look import heard
from musicgen_gui.engines.melody_plan import make_plan
from musicgen_gui.engines.request import Keep, Request, Span, Task
from musicgen_gui.score.types import Lock, Note, Score, Track
from tests.engines.tiny import tiny_engine

BAR = 1920
SPAN = Span(2 * BAR, 4 * BAR)
ENGINE = tiny_engine()


def tune(*, by_hand: bool, locks: Lock = Lock.NONE) -> Score:
    """Six bars of eighths and quarters; by hand a few ticks off and a little short."""
    dice, notes, tick = random.Random(4), [], 0
    while tick < 6 * BAR:
        length = 240 if tick // 240 % 8 < 4 else 480
        off, short = (round(dice.gauss(0, 9)), 25) if by_hand else (0, 0)
        notes.append(Note(max(0, tick + off), 60 + tick // 240 * 5 % 12, length - short, locks=locks))
        tick += length
    return Score(tracks=(Track(notes=tuple(sorted(notes))),))


@pytest.mark.parametrize("task", [Task.COMPLETE, Task.CONTINUE, Task.VARY])
def test_the_network_is_told_the_same_of_both(task: Task) -> None:
    by_hand, written = (make_plan(Request(task, tune(by_hand=hand), 0, SPAN)) for hand in (True, False))
    for name in ("past", "last", "after"):
        one, other = getattr(by_hand, name), getattr(written, name)
        assert (one is None) == (other is None)
        assert all(np.array_equal(one[key], other[key]) for key in one or ())
    assert [pin.part for pin in by_hand.originals] == [pin.part for pin in written.originals]
    assert by_hand.frame.origin == written.frame.origin


def test_a_note_that_was_played_before_its_bar_line_stays_before_the_span() -> None:
    score = tune(by_hand=True)
    early = tuple(
        replace(n, start=SPAN.start - 6) if abs(n.start - SPAN.start) < 60 else n for n in score.tracks[0].notes
    )
    plan = make_plan(Request(Task.COMPLETE, score.with_track(0, Track(notes=early)), 0, SPAN))
    assert plan.now < plan.start


@pytest.mark.parametrize("keep", [Keep.RHYTHM, Keep.CONTOUR])
def test_a_kept_rhythm_is_the_players_to_the_tick(keep: Keep) -> None:
    score = tune(by_hand=True)
    request = Request(Task.VARY, score, 0, SPAN, keep=keep, candidates=2, seed=1)
    stood = [(n.start, n.length) for n in score.tracks[0].notes if SPAN.start <= n.start < SPAN.end]
    for number in request.numbers:
        notes = [n for piece in ENGINE.generate(request) if piece.candidate == number for n in piece.notes]
        assert [(n.start, n.length) for n in notes] == stood


def test_locked_notes_stay_as_they_were_played() -> None:
    score = tune(by_hand=True, locks=Lock.NOTE)
    request = Request(Task.COMPLETE, score, 0, SPAN, candidates=1)
    notes = {n for piece in ENGINE.generate(request) for n in piece.notes}
    assert notes >= {n for n in score.tracks[0].notes if SPAN.start <= n.start < SPAN.end}


def test_a_look_tells_of_the_notes_as_they_were_played() -> None:
    score = tune(by_hand=True)
    melody, notes = heard(score, 0)
    assert tuple(notes) == score.tracks[0].notes
    assert np.array_equal(melody.onset, heard(tune(by_hand=False), 0)[0].onset)


def test_a_note_that_is_held_a_little_too_long_does_not_push_the_answer_off_the_bar_line() -> None:
    score = tune(by_hand=True)
    last = max(n for n in score.tracks[0].notes if n.start < SPAN.start - 60)
    held = tuple(replace(n, length=SPAN.start + 14 - n.start) if n == last else n for n in score.tracks[0].notes)
    plan = make_plan(Request(Task.COMPLETE, score.with_track(0, Track(notes=held)), 0, SPAN))
    assert plan.earliest == plan.start
