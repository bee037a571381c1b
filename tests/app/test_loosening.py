"""Fine timing of answers: a little off the grid, the same each time, exact at the edges and around locked notes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.answers import Answers, is_loop
from musicgen_gui.app.loosening import FARTHEST, bend, loosened
from musicgen_gui.codecs.straight import straightened
from musicgen_gui.engines.request import Keep, Knobs, Piece, Request, Span, Task
from musicgen_gui.score.types import Lock, Meter, Note, Score, Track

BAR = 1920
SPAN = Span(2 * BAR, 6 * BAR)
LINE = tuple(Note(SPAN.start + i * 240, 60 + i % 7, 240) for i in range(32))


def asked(looseness: float, seed: int = 5, notes: tuple[Note, ...] = (), **changes: object) -> Request:
    score = Score(tracks=(Track(notes=notes),))
    made = Request(Task.COMPLETE, score, 0, SPAN, knobs=Knobs(looseness=looseness), seed=seed)
    return replace(made, **changes)  # type: ignore[arg-type]


def played(request: Request, line: tuple[Note, ...] = LINE) -> tuple[Note, ...]:
    return loosened(Piece(0, line), request).notes


def test_nothing_moves_unless_it_is_asked_for() -> None:
    assert played(asked(0.0)) == LINE


def test_it_is_off_the_grid_legato_and_the_same_each_time() -> None:
    notes = played(asked(1.0))
    assert sum(a.start != b.start for a, b in zip(notes, LINE, strict=True)) > 25
    assert max(abs(a.start - b.start) for a, b in zip(notes, LINE, strict=True)) <= FARTHEST * 480
    assert all(a.end == b.start for a, b in pairwise(notes)), "what was legato still is"
    assert (notes[0].start, notes[-1].end) == (SPAN.start, SPAN.end), "the edges are exact"
    assert notes == played(asked(1.0))
    assert notes != played(asked(1.0, seed=6))
    parts = [played(asked(1.0), LINE[i : i + 5]) for i in range(0, 32, 5)]
    assert sum(parts, ()) == notes, "however the notes come in"


def test_the_same_place_of_each_bar_strays_alike() -> None:
    request = asked(1.0)
    late = [bend(SPAN.start + i * 240, request, []) for i in range(32)]
    same = sum(abs(late[i] - late[i + 8]) for i in range(24)) / 24
    other = sum(abs(late[i] - late[i + 3]) for i in range(24)) / 24
    assert same < other


def test_locked_notes_and_a_rhythm_that_is_kept_stay_exact() -> None:
    lock = replace(LINE[9], locks=Lock.NOTE)
    notes = played(asked(1.0, notes=(lock,)), (*LINE[:9], lock, *LINE[10:]))
    assert notes[9] == lock
    assert notes[8].end == lock.start
    assert notes[10].start == lock.end
    kept = asked(1.0, notes=LINE, task=Task.VARY, keep=Keep.RHYTHM)
    assert played(kept) == LINE


def test_what_was_loosened_is_heard_as_it_was_meant() -> None:
    assert [n.start for n in straightened(played(asked(1.0)), 480)] == [n.start for n in LINE]


def test_answers_come_as_they_are_played() -> None:
    request = asked(0.8)
    answers = Answers(request).with_pieces([Piece(0, LINE[:8]), Piece(0, LINE[8:], done=True)])
    assert answers.order[0].notes == played(request)
    assert answers.proposal.notes == played(request)


@given(st.integers(0, 10_000), st.floats(0, 1), st.sampled_from([(4, 4), (7, 8), (3, 16)]), st.sampled_from([96, 480]))
@pytest.mark.filterwarnings("ignore")
def test_bent_time_never_runs_backwards(seed: int, looseness: float, meter: tuple[int, int], division: int) -> None:
    score = Score(division=division, meters=(Meter(0, *meter),))
    request = replace(asked(looseness, seed), score=score)
    exact = [SPAN.start, SPAN.start + 7, SPAN.end]
    times = [tick + bend(tick, request, exact) for tick in range(SPAN.start, SPAN.start + 4 * division, 7)]
    assert all(a < b for a, b in pairwise(times))
    assert times[0] == SPAN.start


def test_a_loop_is_still_known_for_one() -> None:
    bar = (60, 64, 67, 64, 62, 65, 69, 65)
    loop = tuple(replace(note, pitch=bar[i % 8]) for i, note in enumerate(LINE))
    assert is_loop(played(asked(1.0), loop), asked(1.0))
    assert not is_loop(played(asked(1.0)), asked(1.0))
