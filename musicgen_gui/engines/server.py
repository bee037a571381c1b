"""The engine process: torch lives only here. Frozen values come and go over a connection.

In: ``("ask", number, request)`` (a new one replaces the one at work), ``("stop",)``, ``("close",)``, and beside them
``("look", number, look)``: answered when nothing is asked, block by block, so that a question never waits for long.
Out: ``("ready", text)``, or ``("broken", reason)`` and the end.
Answers: ``("pieces", number, [Piece])``, ``("finished", number)``, ``("failed", number, text)``; to a look
``("seen", number, Seen)`` and ``("looked", number, text)``, whose text says what is in the way of an answer, if so.
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
from musicgen_gui.engines.look import Seen
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
        looks = _Looks(connection, engine)
        message = connection.recv()
        while message[0] != "close":
            message = _answer(connection, engine, looks, message) or looks.until_message()
    except (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        log.info("the window is gone; the engine ends")


class _Looks:
    """The look at work, if any: a new one replaces it."""

    def __init__(self, connection: Connection, engine: Engine) -> None:
        self._connection, self._engine = connection, engine
        self._number = 0
        self._work: Iterator[Seen] | None = None

    def take(self, message: tuple[Any, ...]) -> None:
        """Begin with a look, in place of the one before."""
        _, self._number, asked = message
        self._work = self._engine.look(asked)

    def until_message(self) -> tuple[Any, ...]:
        """Go on looking until a message comes."""
        while self._work is not None and not self._connection.poll():
            self._step(self._work)
        message: tuple[Any, ...] = self._connection.recv()
        return message

    def _step(self, work: Iterator[Seen]) -> None:
        trouble = ""
        try:
            self._connection.send(("seen", self._number, next(work)))
            return
        except StopIteration:
            pass
        except CannotAnswer as error:
            trouble = str(error)
        self._work = None
        self._connection.send(("looked", self._number, trouble))


def _warm(engine: Engine) -> None:
    """One small question, so that the first real one does not pay for what torch sets up on first use."""
    for _ in engine.generate(Request(Task.CONTINUE, Score(), 0, Span(0, 960), candidates=8)):
        pass


def _answer(connection: Connection, engine: Engine, looks: _Looks, message: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Answer one question; the message that interrupted it, if any."""
    if message[0] == "look":
        looks.take(message)
    if message[0] != "ask":
        return None
    _, number, request = message
    try:
        for pieces in _bundled(engine.generate(request)):
            connection.send(("pieces", number, pieces))
            if connection.poll():
                interruption: tuple[Any, ...] = connection.recv()
                if interruption[0] == "look":
                    looks.take(interruption)
                elif interruption[0] != "stop":
                    return interruption
                else:
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
