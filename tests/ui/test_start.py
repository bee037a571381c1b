"""What the first frame may wait for: the real program in a process of its own, looked into when it has painted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LATER = {
    "torch": "the engine's process alone",
    "safetensors": "the engine's process alone",
    "mido": "opening a file",
    "rtmidi": "the listener's thread",
    "multiprocessing": "starting the engine",
    "musicgen_gui.command_line": "a word of the command line",
    "musicgen_gui.models": "the engine's process alone",
    "musicgen_gui.training": "the command line",
    "musicgen_gui.formats": "opening and saving",
    "musicgen_gui.engines.server": "starting the engine",
    "musicgen_gui.engines.melody_gru": "finding the engines",
    "musicgen_gui.editing.file_lock": "the journal",
    "musicgen_gui.app.autosave": "the journal",
    "musicgen_gui.app.branches.stored": "saving",
    "musicgen_gui.ui.dialogs": "opening one",
    "musicgen_gui.ui.event_list": "opening it",
    "musicgen_gui.ui.panels.branches": "opening it",
    "musicgen_gui.ui.tour": "offering it",
    "musicgen_gui.ui.wall": "opening it",
}
"""Modules, with all that is inside them, that must not be loaded before the first frame, and what they wait for."""

WATCH = """
import os, sys
from musicgen_gui import cli
from musicgen_gui.ui import application

def began(start):
    print(*sys.modules, flush=True)
    os._exit(0)

application.Start._begin = began
sys.exit(cli.main([]))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Every module that is loaded when the window has painted its first frame."""
    done = subprocess.run([sys.executable, "-c", WATCH], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_window_was_there(loaded: set[str]) -> None:
    assert {"musicgen_gui.ui.main_window", "PySide6.QtWidgets"} <= loaded


@pytest.mark.parametrize("later", LATER)
def test_the_first_frame_does_not_wait_for(later: str, loaded: set[str]) -> None:
    early = {name for name in loaded if name == later or name.startswith(f"{later}.")}
    assert not early, f"can wait for {LATER[later]}: import it inside the function that needs it"
