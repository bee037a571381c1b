"""Garbage with Qt objects in it is only ever collected on the main thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from musicgen_gui.app import background
from musicgen_gui.app.garbage import LONG, Collector
from musicgen_gui.score.types import Note, Score, Track


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


def test_the_notes_of_a_long_piece_are_not_looked_through(qtbot: QtBot) -> None:
    collector = Collector()
    try:
        long, short = (Score(tracks=(Track(notes=tuple(Note(i, 60, 1) for i in range(n))),)) for n in (LONG, 100))
        before = gc.get_freeze_count()
        collector.spare(short)
        assert gc.get_freeze_count() == before
        collector.spare(long)
        assert gc.get_freeze_count() >= before + LONG
    finally:
        collector.stop()


def test_nothing_is_collected_while_a_thread_works(qtbot: QtBot) -> None:
    kept: list[list[int]] = []
    read = threading.Event()
    answered: list[object] = []
    owner = QObject()
    collector = Collector()
    try:
        garbage = ring()
        background.run(lambda _: read.wait(10), answered.append, answered.append, owner)
        allocate(kept)
        collector.collect()
        assert garbage() is not None
        read.set()
        qtbot.waitUntil(lambda: bool(answered) and not background.is_busy())
        collector.collect()
        assert garbage() is None
    finally:
        read.set()
        collector.stop()
