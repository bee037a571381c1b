"""Holes of every kind, asked as the window asks, answered by the engine process with the shipped weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.formats.abc import read_tune
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Score, Track
from tests.app.engine_process import started

PATIENCE = 60_000
WANDERING = """X:1
T:A pickup, three meters and two tempos
M:6/8
L:1/8
Q:3/8=110
K:Em
e|BGE EGB|dBA A2e|BGE EGB|dBA E2e|
[M:3/4][Q:1/4=90]B2 d2 e2|g4 f2|e2 d2 B2|A6|
[M:4/4]e2B2 G2E2|F2A2 d4|e2B2 G2E2|E8|
"""


@pytest.fixture(scope="module")
def generator(qapp: QApplication) -> Iterator[Generator]:
    generator = started()
    yield generator
    generator.close()


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


def composer(session: Session, generator: Generator, score: Score, candidates: int = 4) -> Composer:
    session.show_piece(State(score), None)
    made = Composer(session, generator, lambda: 0.0, session)
    made.set_wishes(replace(made.wishes, candidates=candidates))
    return made


def scale(notes: int) -> Score:
    pitches = (62, 64, 66, 67, 69, 71, 73, 74)
    return Score(tracks=(Track(notes=tuple(Note(i * 240, pitches[i * 3 % 8], 240) for i in range(notes))),))


def answered(qtbot: QtBot, asked: Composer) -> tuple[tuple[Note, ...], ...]:
    qtbot.waitUntil(lambda: not asked.busy, timeout=PATIENCE)
    assert asked.answers is not None
    return tuple(answer.notes for answer in asked.answers.order)


WANDER_BARS = [(0, 1), (0, 4), (2, 6), (3, 5), (7, 9), (11, 12), (0, 12)]


@pytest.mark.parametrize("bars", WANDER_BARS)
def test_pickups_meters_and_tempos(qtbot: QtBot, generator: Generator, session: Session, bars: tuple[int, int]) -> None:
    asked = composer(session, generator, read_tune(WANDERING))
    where = bar_map(session.state.score)
    start, end = (where.bar_start(bar) for bar in bars)
    session.set_span((start, end))
    asked.complete()
    for notes in answered(qtbot, asked):
        assert notes
        assert all(start <= n.start and n.end <= end for n in notes)
    before = session.state.score
    assert asked.accept()
    assert session.state.score != before
    session.document.undo()
    assert session.state.score == before


@pytest.mark.parametrize("beat", [0, 5, 31])
def test_a_hole_of_one_beat(qtbot: QtBot, generator: Generator, session: Session, beat: int) -> None:
    asked = composer(session, generator, scale(64))
    session.set_span((beat * 480, (beat + 1) * 480))
    asked.complete()
    for notes in answered(qtbot, asked):
        assert notes[0].start >= beat * 480
        assert notes[-1].end == (beat + 1) * 480


def test_a_long_hole_streams_and_stops_where_it_is(qtbot: QtBot, generator: Generator, session: Session) -> None:
    asked = composer(session, generator, scale(64), candidates=8)
    session.set_span((64 * 240, 64 * 240 + 64 * 1920))
    asked.complete()
    qtbot.waitUntil(lambda: asked.answers is not None and len(asked.answers.order[0].notes) > 20, timeout=PATIENCE)
    assert asked.busy
    asked.stop()
    assert not asked.busy
    kept = session.document.proposal.notes
    assert 20 < len(kept) < 64 * 16
    assert asked.accept()
    assert set(kept) <= set(session.state.current.notes)


def test_going_on_after_two_thousand_notes(qtbot: QtBot, generator: Generator, session: Session) -> None:
    asked = composer(session, generator, scale(2000))
    asked.go_on()
    for notes in answered(qtbot, asked):
        assert notes[0].start >= 2000 * 240


def test_an_empty_piece_gets_a_first_idea(qtbot: QtBot, generator: Generator, session: Session) -> None:
    asked = composer(session, generator, Score())
    asked.complete()
    assert all(answered(qtbot, asked))


def test_percussion_is_declined_in_words(qtbot: QtBot, generator: Generator, session: Session) -> None:
    asked = composer(session, generator, Score(tracks=(Track(notes=(Note(0, 36, 120),), channel=9),)))
    said: list[str] = []
    session.said.connect(said.append)
    asked.go_on()
    qtbot.waitUntil(lambda: not asked.busy, timeout=PATIENCE)
    assert any("percussion" in text for text in said)
    assert session.document.proposal is None


def test_selected_notes_are_the_hole(qtbot: QtBot, generator: Generator, session: Session) -> None:
    asked = composer(session, generator, scale(64))
    chosen = session.state.current.notes[8:16]
    session.document.look(lambda state: replace(state, selection=frozenset(chosen)))
    asked.complete()
    for notes in answered(qtbot, asked):
        assert all(chosen[0].start <= n.start and n.end <= chosen[-1].end for n in notes)
