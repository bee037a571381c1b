"""From the key G to the first ghost note on the screen and to all answers, in the real window over the engine process.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/gesture.py [--times 15] [--candidates 8]

Opens the demo tune, presses G on its hole of four bars with real key events, waits for all answers, drops them with
Esc, and prints a JSON object: milliseconds from the key press to the end of the first painted frame that shows a ghost
note (``first_ghost_ms``) and to the last answer (``all_ms``), as median, least and most.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.ui import demo
from musicgen_gui.ui.main_window import MainWindow

WARM_UP = 3


class FirstGhost(QObject):
    """Notes when a paint of the canvas has ended with a proposal to show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._document = window.session.document
        self._inside = False
        self.at: float | None = None
        window.roll.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self.at is None and not self._inside:
            proposal = self._document.proposal
            if proposal is not None and proposal.notes:
                self._inside = True
                watched.event(event)
                self._inside = False
                self.at = time.perf_counter()
                return True
        return False


def main() -> None:
    """Print one JSON object."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=15)
    options.add_argument("--candidates", type=int, default=8)
    chosen = options.parse_args()
    application = QApplication(sys.argv[:1])
    folder = tempfile.TemporaryDirectory()
    session = Session()
    generator = Generator()
    window = MainWindow(session, generator, Settings(Path(folder.name) / "settings.ini"))
    window.composer.set_wishes(replace(window.composer.wishes, candidates=chosen.candidates))
    demo.show(session)
    window.resize(1440, 900)
    window.show()
    window.begin()
    until(lambda: generator.is_ready)
    rows = [measured(window) for _ in range(WARM_UP + chosen.times)][WARM_UP:]
    facts = {"candidates": chosen.candidates, "times": chosen.times}
    for name, values in zip(("first_ghost_ms", "all_ms"), zip(*rows, strict=True), strict=True):
        facts[name] = [round(f(values), 1) for f in (statistics.median, min, max)]
    print(json.dumps(facts))
    session.document.mark_saved()
    window.close()
    generator.close()
    application.processEvents()


def measured(window: MainWindow) -> tuple[float, float]:
    """Milliseconds to the first ghost and to all answers of one key press."""
    ghost = FirstGhost(window)
    QTest.qWait(200)
    began = time.perf_counter()
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_G)
    until(lambda: ghost.at is not None and not window.composer.busy)
    end = time.perf_counter()
    window.roll.canvas.removeEventFilter(ghost)
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Escape)
    assert ghost.at is not None
    return 1000 * (ghost.at - began), 1000 * (end - began)


def until(true: object) -> None:
    """Serve events until something holds; stops the program after a minute."""
    limit = time.monotonic() + 60
    while not true():  # type: ignore[operator]
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > limit:
            sys.exit("waited in vain")


if __name__ == "__main__":
    main()
