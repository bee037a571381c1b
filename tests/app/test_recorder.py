"""Recording on a machine of any kind: takes, loops, captures, and one undo step for each."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.recorder import Recorder
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing.document import State
from musicgen_gui.playback.sinks import fluidsynth_sink
from musicgen_gui.playback.source import Played
from musicgen_gui.score.types import Note, Score, Tempo, Track

QUICK = Score(tracks=(Track(notes=(Note(0, 40, 240), Note(960, 41, 240))),), tempos=(Tempo(0, 250_000),))


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(fluidsynth_sink, "drivers", lambda: iter(()))
    made = Session()
    made.document.replace_all(State(QUICK))
    made.transport.set_score(QUICK)
    yield made
    made.close()


@pytest.fixture
def recorder(session: Session, tmp_path: Path) -> Iterator[Recorder]:
    made = Recorder(session, Settings(tmp_path / "settings.ini"))
    made.set_switch("count_in", False)
    yield made
    made.close()


def strike(qtbot: QtBot, recorder: Recorder, pitch: int, ms: int = 60) -> None:
    recorder.play(bytes((0x90, pitch, 90)))
    qtbot.wait(ms)
    recorder.play(bytes((0x80, pitch, 64)))


def test_a_take_is_one_undo_step_where_it_was_played(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    recorder.toggle()
    qtbot.waitUntil(lambda: session.transport.position > 480)
    for pitch in (72, 74, 76):
        strike(qtbot, recorder, pitch)
    assert [note.pitch for note in recorder.notes] == [72, 74, 76]
    assert session.document.is_saved
    session.transport.pause()
    assert not recorder.recording
    assert session.document.undo_labels == ("Record 3 notes",)
    new = [note for note in session.state.current.notes if note.pitch > 70]
    assert [note.pitch for note in new] == [72, 74, 76]
    assert 480 <= new[0].start < new[1].start < new[2].start
    assert all(60 <= note.length <= 800 for note in new)
    session.document.undo()
    assert session.state.score == QUICK


def test_the_piece_goes_on_behind_its_end_while_it_records(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    session.transport.seek(1800)
    recorder.toggle()
    qtbot.waitUntil(lambda: session.transport.position > 2500)
    strike(qtbot, recorder, 72)
    recorder.toggle()
    assert session.state.score.end > 2500
    session.transport.pause()


def test_the_count_in_comes_before_and_is_not_recorded(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    recorder.set_switch("count_in", True)
    recorder.toggle()
    qtbot.waitUntil(lambda: session.transport.counting == (0, 4))
    strike(qtbot, recorder, 80, 20)
    qtbot.waitUntil(lambda: session.transport.counting == (2, 4))
    assert session.transport.position == 0
    qtbot.waitUntil(lambda: session.transport.counting is None and session.transport.position > 100)
    strike(qtbot, recorder, 72)
    session.transport.pause()
    assert [note.pitch for note in session.state.current.notes if note.pitch > 70] == [72]


def test_replace_takes_away_what_was_passed(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    recorder.set_switch("replace", True)
    recorder.toggle()
    qtbot.waitUntil(lambda: session.transport.position > 100)
    strike(qtbot, recorder, 72)
    session.transport.pause()
    assert [note.pitch for note in session.state.current.notes] == [72, 41]


def test_a_quantised_take_lies_on_the_grid(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    recorder.set_switch("quantise", True)
    recorder.toggle()
    qtbot.waitUntil(lambda: session.transport.position > 130)
    strike(qtbot, recorder, 72)
    session.transport.pause()
    assert session.document.undo_labels == ("Record 1 note",)
    assert next(n for n in session.state.current.notes if n.pitch == 72).start % 120 == 0


def test_passes_of_a_loop_are_one_take(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    session.transport.set_loop((0, 480))
    recorder.toggle()
    for pitch in (72, 74, 76):
        strike(qtbot, recorder, pitch, 200)
    session.transport.pause()
    assert session.document.undo_labels == ("Record 3 notes",)
    new = [note for note in session.state.current.notes if note.pitch > 70]
    assert sorted(note.pitch for note in new) == [72, 74, 76]
    assert all(note.end <= 482 for note in new)


def test_what_was_just_played_comes_to_the_playhead_in_its_own_time(session: Session, recorder: Recorder) -> None:
    session.transport.seek(960)
    now = time.perf_counter()
    for i, pitch in enumerate((72, 74, 76)):
        recorder._receive(Played(now + 0.5 * i, bytes((0x90, pitch, 90))))
        recorder._receive(Played(now + 0.5 * i + 0.25, bytes((0x80, pitch, 64))))
    recorder.capture()
    new = [(note.start, note.pitch, note.length) for note in session.state.current.notes if note.pitch > 70]
    assert new == [(960, 72, 480), (1920, 74, 480), (2880, 76, 480)]
    assert session.document.undo_label == "Record 3 notes"
    recorder.capture()
    assert session.document.undo_labels == ("Record 3 notes",)


def test_a_rest_parts_phrases_and_old_ones_are_forgotten(session: Session, recorder: Recorder) -> None:
    now = time.perf_counter()
    for at, pitch in ((0, 72), (400, 74), (420, 76), (421, 77)):
        recorder._receive(Played(now + at, bytes((0x90, pitch, 90))))
        recorder._receive(Played(now + at + 0.5, bytes((0x80, pitch, 64))))
    assert len(recorder._memory) == 6
    recorder.capture()
    assert [note.pitch for note in session.state.current.notes if note.pitch > 70] == [76, 77]


def test_what_was_played_along_stays_where_it_was_heard(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    session.transport.play()
    qtbot.waitUntil(lambda: session.transport.position > 480)
    strike(qtbot, recorder, 72)
    session.transport.pause()
    session.transport.seek(0)
    recorder.capture()
    assert 480 < next(n for n in session.state.current.notes if n.pitch == 72).start < 1200


def test_another_piece_ends_the_take(qtbot: QtBot, session: Session, recorder: Recorder) -> None:
    recorder.toggle()
    strike(qtbot, recorder, 72)
    session.show_piece(State(), None)
    assert not recorder.recording
    assert session.state.score.end == 0
    session.transport.pause()
