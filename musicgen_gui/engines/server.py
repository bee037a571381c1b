"""The engine process: torch lives only here. Frozen values come and go over a connection.

In: ``("ask", number, request)`` (a new one replaces the one at work), ``("stop",)``, ``("close",)``.
Out: ``("ready", text)``, or ``("broken", reason)`` and the end.
Answers: ``("pieces", number, [Piece])``, ``("finished", number)``, ``("failed", number, text)``.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Any

from musicgen_gui import discovery, engines
from musicgen_gui.engines.request import CannotAnswer, Piece, Request, Span, Task
from musicgen_gui.engines.spec import Engine, EngineSpec
from musicgen_gui.score.types import Score

log = logging.getLogger(__name__)
SEND_EVERY = 0.012
NICENESS = 3
CANNOT_LOAD = (OSError, ImportError, ValueError, KeyError, TypeError, RuntimeError)
"""What files that are missing, cut off or of another version lead to, in our code and in the libraries."""


def specs() -> dict[str, EngineSpec]:
    """All engines by id."""
    return {spec.id: spec for spec in discovery.find(engines, "ENGINE")}


def serve(connection: Connection, engine_id: str) -> None:
    """Load an engine and answer until told to close or the other side is gone."""
    if multiprocessing.parent_process() is not None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is for the window, which ends this
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    try:
        spec = specs()[engine_id]
        try:
            engine = spec.load()
        except CANNOT_LOAD as error:
            log.exception("the engine cannot be loaded")
            connection.send(("broken", str(error)))
            return
        _warm(engine)
        connection.send(("ready", f"{spec.title} on CPU"))
        message = connection.recv()
        while message[0] != "close":
            message = _answer(connection, engine, message) or connection.recv()
    except (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        log.info("the window is gone; the engine ends")


def _warm(engine: Engine) -> None:
    """One small question, so that the first real one does not pay for what torch sets up on first use."""
    for _ in engine.generate(Request(Task.CONTINUE, Score(), 0, Span(0, 960), candidates=8)):
        pass


def _answer(connection: Connection, engine: Engine, message: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Answer one question; the message that interrupted it, if any."""
    if message[0] != "ask":
        return None
    _, number, request = message
    try:
        for pieces in _bundled(engine.generate(request)):
            connection.send(("pieces", number, pieces))
            if connection.poll():
                interruption: tuple[Any, ...] = connection.recv()
                if interruption[0] != "stop":
                    return interruption
                break
        connection.send(("finished", number))
    except CannotAnswer as error:
        connection.send(("failed", number, str(error)))
    return None


def _bundled(pieces: Iterator[Piece]) -> Iterator[list[Piece]]:
    """Pieces in lists, the first at once, then as many as come in ``SEND_EVERY`` seconds."""
    bundle: list[Piece] = []
    due = 0.0
    for piece in pieces:
        bundle.append(piece)
        if time.monotonic() >= due:
            yield bundle
            bundle = []
            due = time.monotonic() + SEND_EVERY
    if bundle:
        yield bundle
