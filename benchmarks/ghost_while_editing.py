"""From an edit to the ghost on the screen, in the real window over the engine process.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/ghost_while_editing.py [--notes 1000] [--times 60]

Switches the ghost on in a piece of that many notes and moves one of its last notes up and down with the arrow keys,
as real key events. Prints a JSON object: milliseconds from the key press to the end of the first painted frame that
shows a note of the new ghost (``painted_ms``), and to the ghost's last note (``whole_ms``), as median, 95th percentile
and most. ``processor_ms`` is what window and engine work for it together, where the system tells (Linux): on one core
and a quiet machine the whole cannot come sooner, and other work hurts this figure less.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import KeySignature, Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow

WARM_UP = 5
SCALE = (0, 2, 4, 5, 7, 9, 11)


class FirstPaint(QObject):
    """Notes when a paint of the canvas has ended that shows another ghost than ``before``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._session = window.session
        self._before = window.session.ghost
        self._inside = False
        self.at: float | None = None
        window.roll.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self.at is None and not self._inside:
            ghost = self._session.ghost
            if ghost is not None and ghost is not self._before and ghost.notes:
                self._inside = True
                watched.event(event)
                self._inside = False
                self.at = time.perf_counter()
                return True
        return False


def main() -> None:
    """Print one JSON object."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--notes", type=int, default=1000)
    options.add_argument("--times", type=int, default=60)
    chosen = options.parse_args()
    application = QApplication(sys.argv[:1])
    folder = tempfile.TemporaryDirectory()
    session = Session()
    generator = Generator()
    window = MainWindow(session, generator, Settings(Path(folder.name) / "settings.ini"))
    session.show_piece(State(piece(chosen.notes)), None)
    window.resize(1440, 900)
    window.show()
    window.begin()
    until(lambda: generator.is_ready)
    window.roll.ensure_visible(session.state.score.end + 8 * 1920)
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_A)
    until(lambda: window.ghost.shown and not generator.busy)
    session.document.look(edits.select([session.state.current.notes[-3]]))
    rows = [measured(window, i) for i in range(WARM_UP + chosen.times)][WARM_UP:]
    facts: dict[str, object] = {"notes": chosen.notes, "times": chosen.times}
    for name, values in zip(("painted_ms", "whole_ms", "processor_ms"), zip(*rows, strict=True), strict=True):
        ordered = sorted(values)
        places = (len(ordered) // 2, int(len(ordered) * 0.95), -1)
        facts[name] = [round(ordered[i], 1) for i in places]
    print(json.dumps(facts))
    session.document.mark_saved()
    window.close()
    generator.close()
    application.processEvents()


def piece(count: int) -> Score:
    """A walk in C major, in eighths and quarters."""
    dice, notes, tick, step = random.Random(1), [], 0, 14
    for _ in range(count):
        length = dice.choice((240, 240, 480))
        step = min(max(step + dice.choice((-2, -1, 1, 2)), 7), 24)
        notes.append(Note(tick, 48 + 12 * (step // 7) + SCALE[step % 7], length))
        tick += length
    return Score(tracks=(Track("walk", tuple(notes)),), keys=(KeySignature(0),))


def measured(window: MainWindow, turn: int) -> tuple[float, float, float]:
    """Milliseconds from one key press to the first ghost note on the screen and to the last one, and of work."""
    paint = FirstPaint(window)
    QTest.qWait(60)
    began, worked = time.perf_counter(), work()
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Up if turn % 2 else Qt.Key.Key_Down)
    until(lambda: paint.at is not None and not window.generator.busy)
    end = time.perf_counter()
    window.roll.canvas.removeEventFilter(paint)
    assert paint.at is not None
    return 1000 * (paint.at - began), 1000 * (end - began), work() - worked


def work() -> float:
    """Milliseconds of processor that this process and its children have had; 0 where the system does not tell."""
    pids = (os.getpid(), *(child.pid for child in multiprocessing.active_children()))
    threads = (thread for pid in pids for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"))
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e6


def until(true: Callable[[], bool]) -> None:
    """Serve events until something holds; stops the program after a minute."""
    limit = time.monotonic() + 60
    while not true():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > limit:
            sys.exit("waited in vain")


if __name__ == "__main__":
    main()
