"""While a large file is read the status line says so, and Esc stops it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from musicgen_gui.app import background
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow


def test_opening_can_be_stopped_with_escape(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "many.mid"
    path.write_bytes(write_midi(Score(tracks=(Track(notes=tuple(Note(60 * i, 60, 30) for i in range(20_000))),))))
    before, span = window.session.state, window.session.span
    window.roll.setFocus()
    window.desk.open_file(path)
    window.desk._tell_seconds()
    assert window.status.message.text() == "Opening many.mid … 1 s  ·  Esc stops it"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.status.message.text() == "many.mid is not opened"
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=20_000)
    qtbot.wait(50)
    assert window.session.state is before
    assert window.session.span == span
    window.desk.open_file(path)
    qtbot.waitUntil(lambda: window.session.path == path, timeout=20_000)
    assert len(window.session.state.current.notes) == 20_000
