"""A long session of a restless hand: random gestures and keys, undo and redo. Nothing breaks, nothing is lost or kept.

Some steps by themselves; as many as wanted with ``--gestures 10000``, another session with ``--seed 2``, and
``CONTINUO_DIARY=file`` writes down how it goes.
"""

from __future__ import annotations

import gc
import logging
import os
import random
import resource
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from musicgen_gui.app.session import TOOLS
from musicgen_gui.editing.document import Document, State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.commands import COMMANDS
from musicgen_gui.ui.main_window import MainWindow
from tests.ui.pianoroll.test_any_gestures import gesture

LEFT_OUT = ("file.", "record.", "help.what", "help.tour", "compose.radio", "view.events")
KEYS = [key for command in COMMANDS if not command.id.startswith(LEFT_OUT) for key in command.keys]
UNDO, REDO = "Ctrl+Z", "Ctrl+Shift+Z"
STEPS = 60
MOST_NOTES = 1_500
FARTHEST = 480 * 400
HARMLESS = ("propagateSizeHints", "does not support")


@pytest.fixture
def mishaps(caplog: pytest.LogCaptureFixture, qtlog: Any) -> Iterator[list[str]]:
    """What went wrong where no test sees it by itself: in a finaliser, on a thread, in Qt, in the log."""
    found: list[str] = []
    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = lambda what: found.append(repr(what))
    threading.excepthook = lambda what: found.append(repr(what))
    caplog.set_level(logging.WARNING)
    yield found
    sys.unraisablehook, threading.excepthook = hooks
    found += [r.message for r in qtlog.records if not any(word in r.message for word in HARMLESS)]
    found += [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert not found


def press(window: MainWindow, key: str) -> None:
    """Press a key where the keys go."""
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))


def tidy(window: MainWindow) -> None:
    """Close what has opened, as one who does not want it."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.activateWindow()
    window.roll.setFocus()


def one_step(rng: random.Random, window: MainWindow) -> None:
    """A gesture, a key or some steps back and forth."""
    session, kind = window.session, rng.random()
    if kind < 0.5:
        session.tool = rng.choice(TOOLS)
        session.grid = rng.choice([Grid(4), Grid(16), Grid(8, tuplet=3), Grid(on=False)])
        gesture(rng, session, window.roll)
    elif kind < 0.9:
        press(window, rng.choice(KEYS))
    else:
        for key in [UNDO] * rng.randrange(1, 6) + [REDO] * rng.randrange(6):
            press(window, key)
    tidy(window)


def within_bounds(rng: random.Random, window: MainWindow) -> None:
    """Look at the notes again, and begin a new page when there are too many, or some too far away."""
    if rng.random() < 0.05:
        window.roll.zoom_to_all()
    score = window.session.state.score
    if sum(len(track.notes) for track in score.tracks) > MOST_NOTES or score.end > FARTHEST:
        fresh = Score(tracks=(Track("Again", (Note(0, 60, 480), Note(480, 64, 480), Note(960, 67, 960))),))
        window.session.document.apply("Begin again", lambda state: State(fresh))
    if len(score.tracks) > 12:
        window.session.document.apply("Fewer tracks", lambda state: State(Score(tracks=state.score.tracks[:2])))


def check(document: Document, before: Score) -> None:
    """Every note is valid, and what was there before the step can be had again."""
    state = document.state
    for track in state.score.tracks:
        notes = track.notes
        assert list(notes) == sorted(notes)
        assert all(n.start >= 0 and n.length > 0 and 0 <= n.pitch < 128 and 1 <= n.velocity < 128 for n in notes)
    assert state.selection <= set(state.current.notes)
    if state.score != before and document._run is None:
        near = [*document._past[-12:], *document._future[-12:]]
        assert any(earlier.score == before for _, earlier in near), document.undo_labels[:3]


def to_the_start_and_back(document: Document, start: Score) -> None:
    end, steps = document.state.score, len(document.undo_labels)
    while document.undo() is not None:
        pass
    assert document.state.score == start
    for _ in range(steps):
        document.redo()
    assert document.state.score == end


def alive() -> int:
    """How many objects of Qt Python knows. ``gc.get_objects`` takes hold of tuples that a thread still fills."""
    gc.collect()
    return sum(isinstance(thing, QObject) for thing in shiboken6.getAllValidWrappers())


def write_down(step: int, undo_steps: int) -> None:
    """A line for the diary, where one is wanted."""
    if "CONTINUO_DIARY" in os.environ:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        with Path(os.environ["CONTINUO_DIARY"]).open("a") as diary:
            diary.write(f"{step} steps, {undo_steps} can be undone, {time.process_time():.0f} s, {most} MB\n")


def test_a_random_session(qtbot: QtBot, window: MainWindow, mishaps: list[str], pytestconfig: pytest.Config) -> None:
    steps, rng = pytestconfig.getoption("gestures") or STEPS, random.Random(pytestconfig.getoption("seed"))
    session, document = window.session, window.session.document
    start, at_start = session.state.score, 0
    for i in range(steps):
        before = session.state.score
        one_step(rng, window)
        assert not window.roll.cancel_gesture()
        assert window.roll.view.trial is None
        check(document, before)
        within_bounds(rng, window)
        assert not mishaps, i
        if i % 250 == 249:
            write_down(i + 1, len(document.undo_labels))
        if i == steps // 4:
            at_start = alive()
        if i % 1000 == 999:
            to_the_start_and_back(document, start)
    window.transport.stop()
    to_the_start_and_back(document, start)
    assert len(document.undo_labels) > steps / 20
    assert alive() < at_start + 100
    left: list[QWidget] = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
    assert not left
