"""Ctrl+C in the terminal and SIGTERM end the program in order and lose nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from musicgen_gui.app.autosave import Autosave
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note
from musicgen_gui.ui import application
from musicgen_gui.ui.main_window import MainWindow

def begin(window):
    window.autosave = Autosave(window.session, Path(sys.argv[1]), window)
    if "edited" in sys.argv:
        window.session.document.apply("Add", edits.add_notes([Note(480, 64, 240)]))
    print("ready", flush=True)

application.Start._begin = lambda self: begin(self._window)
sys.exit(application.run([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals as only POSIX can")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("words", [[], ["edited"]])
def test_it_ends_at_once_and_keeps_what_is_unsaved(tmp_path: Path, number: signal.Signals, words: list[str]) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        restore_signals=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    child.send_signal(number)
    _, complaints = child.communicate(timeout=20)
    assert child.returncode == 128 + number
    assert "Traceback" not in complaints
    assert len(list(tmp_path.glob("*.journal"))) == len(words)
