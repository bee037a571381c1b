"""The engine process for tests that ask the shipped weights."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer

from musicgen_gui.app.generator import Generator

PATIENCE = 90_000


def started() -> Generator:
    """A generator whose engine is ready; the caller closes it."""
    generator = Generator()
    ready = QEventLoop()
    generator.ready.connect(lambda _text: ready.quit())
    QTimer.singleShot(PATIENCE, ready.quit)
    generator.start()
    ready.exec()
    assert generator.is_ready
    return generator
