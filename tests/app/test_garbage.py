"""Garbage with Qt objects in it is only ever collected on the main thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from musicgen_gui.app.garbage import Collector


def allocate(kept: list[list[int]]) -> None:
    """Add enough containers to make Python's own collector run several times."""
    kept.extend([number] for number in range(50_000))


def ring() -> weakref.ref[QObject]:
    """A QObject that only the cyclic collector can free."""
    first = QObject()
    first.me = first  # type: ignore[attr-defined]
    return weakref.ref(first)


def test_another_thread_collects_nothing(qtbot: QtBot) -> None:
    kept: list[list[int]] = []
    gc.enable()
    collector = Collector()
    try:
        garbage = ring()
        thread = threading.Thread(target=allocate, args=(kept,))
        thread.start()
        thread.join()
        assert garbage() is not None
        collector.collect()
        assert garbage() is None
    finally:
        collector.stop()
