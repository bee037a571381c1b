"""Unsaved work survives the death of the program."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.autosave import Autosave
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note

NOTE = Note(480, 64, 240)
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from musicgen_gui.app.autosave import Autosave
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note
application = QCoreApplication([])
session = Session()
autosave = Autosave(session, Path(sys.argv[1]))
session.document.apply("Add", edits.add_notes([Note(480, 64, 240)]))
application.exec()
"""


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


def pieces(folder: Path) -> list[Path]:
    return list(folder.glob("*.journal"))


def test_a_killed_program_leaves_its_piece_to_the_next(session: Session, tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)])
    end = time.monotonic() + 20
    while not pieces(tmp_path) and time.monotonic() < end:
        time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    autosave = Autosave(session, tmp_path)
    (recovery,) = autosave.leftovers()
    autosave.restore(recovery)
    assert session.state.current.notes == (NOTE,)
    assert not session.document.is_saved
    assert session.document.undo_label is None
    autosave.close()


def test_unsaved_work_is_kept_and_saved_work_forgotten(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    autosave = Autosave(session, tmp_path)
    session.document.apply("Add", edits.add_notes([NOTE]))
    qtbot.waitUntil(lambda: len(pieces(tmp_path)) == 1)
    session.saved_as(tmp_path / "air.mid", session.state.score)
    qtbot.waitUntil(lambda: not pieces(tmp_path))
    autosave.close()


def test_an_orderly_end_leaves_nothing(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    autosave = Autosave(session, tmp_path)
    session.document.apply("Add", edits.add_notes([NOTE]))
    qtbot.waitUntil(lambda: len(pieces(tmp_path)) == 1)
    autosave.close()
    assert list(tmp_path.iterdir()) == []


def test_what_is_thrown_away_is_not_offered_again(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    other = Session()
    kept = Autosave(other, tmp_path)
    other.document.apply("Add", edits.add_notes([NOTE]))
    qtbot.waitUntil(lambda: len(pieces(tmp_path)) == 1)
    copy = tmp_path / "left.journal"
    copy.write_bytes(pieces(tmp_path)[0].read_bytes())
    kept.close()
    other.close()
    autosave = Autosave(session, tmp_path)
    (recovery,) = autosave.leftovers()
    autosave.discard(recovery)
    assert autosave.leftovers() == []
    autosave.close()


def test_a_damaged_piece_is_kept_aside_and_told_once(session: Session, tmp_path: Path) -> None:
    (tmp_path / "left.journal").write_bytes(b"{}\nnothing")
    autosave = Autosave(session, tmp_path)
    assert autosave.leftovers() == []
    ((kept, reason),) = autosave.set_damaged_aside()
    assert kept.read_bytes() == b"{}\nnothing"
    assert "first line" in reason
    assert autosave.set_damaged_aside() == []
    autosave.close()
