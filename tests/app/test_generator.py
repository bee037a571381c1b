"""The engine process for real: the shipped weights, a spawned child, signals on the main thread."""

from __future__ import annotations

import os
import signal
from collections import defaultdict
from collections.abc import Iterator
from multiprocessing import Pipe
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui import paths
from musicgen_gui.app.generator import Generator
from musicgen_gui.engines import server
from musicgen_gui.engines.look import Look, Seen
from musicgen_gui.engines.request import Piece, Request, Span, Task
from musicgen_gui.score.types import Note, Score, Track
from tests.app.engine_process import started

BAR = 1920


def request(**changes: object) -> Request:
    notes = tuple(Note(i * 240, (62, 66, 69, 74, 71, 67)[i % 6], 240) for i in range(64))
    return Request(Task.COMPLETE, Score(tracks=(Track(notes=notes),)), 0, Span(4 * BAR, 6 * BAR), **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def generator(qapp: object) -> Iterator[Generator]:
    """One process for the tests of this file: it takes seconds to load."""
    generator = started()
    yield generator
    generator.close()


def answer(qtbot: QtBot, generator: Generator, asked: Request) -> dict[int, list[Note]]:
    found: dict[int, list[Note]] = defaultdict(list)

    def take(_number: int, pieces: list[Piece]) -> None:
        for piece in pieces:
            found[piece.candidate].extend(piece.notes)

    generator.arrived.connect(take)
    with qtbot.waitSignal(generator.finished, timeout=60_000):
        generator.ask(asked)
    generator.arrived.disconnect(take)
    return found


def test_answers_come_and_are_repeatable(qtbot: QtBot, generator: Generator) -> None:
    first = answer(qtbot, generator, request(seed=3, candidates=4))
    assert set(first) == {0, 1, 2, 3}
    assert all(n.start >= 4 * BAR and n.end <= 6 * BAR for notes in first.values() for n in notes)
    assert answer(qtbot, generator, request(seed=3, candidates=4)) == first
    assert not generator.busy


def test_a_new_question_replaces_the_old_one(qtbot: QtBot, generator: Generator) -> None:
    numbers: list[int] = []
    generator.finished.connect(numbers.append)
    generator.ask(request(seed=1, candidates=64))
    with qtbot.waitSignal(generator.finished, timeout=60_000):
        last = generator.ask(request(seed=2, candidates=1))
    generator.finished.disconnect(numbers.append)
    assert numbers == [last]


def test_what_cannot_be_answered_is_told(qtbot: QtBot, generator: Generator) -> None:
    with qtbot.waitSignal(generator.failed, timeout=60_000) as failed:
        generator.ask(request(style="no such style"))
    assert "no such style" in failed.args[1]


def test_a_look_is_answered_beside_a_question_that_goes_first(qtbot: QtBot, generator: Generator) -> None:
    told: list[object] = []
    asked = request(seed=4, candidates=16)
    generator.finished.connect(lambda _: told.append("finished"))
    generator.seen.connect(lambda _, seen: told.append(seen))
    with qtbot.waitSignal(generator.looked, timeout=60_000) as looked:
        generator.ask(asked)
        generator.look(Look(asked.score, 0, 0, 64 * 240))
        last = generator.look(Look(asked.score, 0, 480, 960, pens=(1200,)))
    assert looked.args == [last, ""]
    finished, seen = told
    assert finished == "finished"
    assert isinstance(seen, Seen)
    assert [note.start for note in seen.notes] == [480, 720]
    assert seen.rows.shape == (1, 128)


def test_what_is_in_the_way_of_a_look_is_told(qtbot: QtBot, generator: Generator) -> None:
    with qtbot.waitSignal(generator.looked, timeout=60_000) as looked:
        generator.look(Look(Score(tracks=(Track(channel=9),)), 0, 0, 960))
    assert "percussion" in looked.args[1]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills the process as only POSIX can")
def test_a_killed_engine_is_started_again_and_asked_again(qtbot: QtBot) -> None:
    generator = started()
    assert generator._worker is not None
    pid = generator._worker._process.pid
    assert pid is not None
    with qtbot.waitSignals([generator.lost, generator.finished], timeout=60_000):
        os.kill(pid, signal.SIGKILL)
        generator.ask(request(seed=5, candidates=2))
    generator.close()


def test_an_engine_without_its_weights_is_told_and_not_started_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    ours, theirs = Pipe()
    server.serve(theirs, "melody-gru")
    kind, reason = ours.recv()
    assert kind == "broken"
    assert "config.json" in reason
    generator = Generator()
    monkeypatch.setattr(generator, "start", lambda: None)
    generator.ask(request())
    with qtbot.waitSignal(generator.lost) as lost:
        generator._take(generator._worker, (kind, reason))
    assert reason in lost.args[0]
    assert not generator.busy
