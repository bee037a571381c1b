"""Python's cyclic garbage collected on the main thread alone.

Python collects on whatever thread allocates next. A QObject that dies on another thread leaves its running timers
behind in the main thread's event loop, which then crashes on them.

Looking through a hundred thousand notes for garbage takes a tenth of a second, and there is none to be found: a note
holds numbers only. So the notes of long pieces are left out, and nothing is collected while a file may be read.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from musicgen_gui.app import background
from musicgen_gui.score.types import Score

EVERY_MS = 500
LONG = 10_000
"""Notes of a piece from which on looking through them would be felt."""


class Collector(QObject):
    """Takes over from Python's own collector until ``stop``. What exists when it begins is left out for good."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds, unless a thread is at work."""
        if background.is_busy():
            return
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        for generation in (2, 1, 0):
            if due[generation]:
                gc.collect(generation)
                return

    def spare(self, score: Score) -> None:
        """Leave out for good what exists now, if the piece is long. Call it as soon as there are new notes."""
        if sum(len(track.notes) for track in score.tracks) >= LONG:
            gc.freeze()

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
