"""The engine process: torch lives only here. Frozen values come and go over a connection.

In: ``("ask", number, request)`` (a new one replaces the one at work), ``("stop",)``, ``("close",)``, and beside them
``("look", number, look)``: answered when nothing is asked, block by block, so that a question never waits for long.
Out: ``("ready", text)``, or ``("broken", reason)`` and the end; ``("again", number, text)`` when the graphics card made
trouble: what came of this question is void, and it is answered again on the processor.
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
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from musicgen_gui import discovery, engines
from musicgen_gui.engines import device
from musicgen_gui.engines.look import Seen
from musicgen_gui.engines.request import CannotAnswer, Piece
from musicgen_gui.engines.spec import Engine, EngineSpec

log = logging.getLogger(__name__)
SEND_EVERY, SEND_ONE_EVERY = 0.025, 0.05
"""Seconds from one message with notes to the next; of one answer alone, soon whole and painted again with each message,
they come less often."""
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
            loaded = Loaded(spec, *device.load_best(spec.load))
        except CANNOT_LOAD as error:
            log.exception("the engine cannot be loaded")
            connection.send(("broken", str(error)))
            return
        connection.send(("ready", loaded.text))
        if not connection.poll():
            loaded.engine.prepare()
        answering(connection, loaded)
    except (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        log.info("the window is gone; the engine ends")


@dataclass
class Loaded:
    """An engine and the device that it is on."""

    spec: EngineSpec
    engine: Engine
    device: str

    @property
    def text(self) -> str:
        """Engine and device in words."""
        return f"{self.spec.title} on {device.name_of(self.device)}"

    def fall_back(self, error: Exception) -> bool:
        """Load the engine anew on the processor; False when it is there already, so that the error is another's."""
        if self.device == device.CPU:
            return False
        log.warning("the graphics card made trouble, the processor goes on: %s", error)
        self.engine, self.device = self.spec.load(device.CPU), device.CPU
        return True


def answering(connection: Connection, loaded: Loaded) -> None:
    """Answer messages until told to close."""
    looks = _Looks(connection, loaded)
    message = connection.recv()
    while message[0] != "close":
        message = _answer(connection, loaded, looks, message) or looks.until_message()


class _Looks:
    """The look at work, if any: a new one replaces it."""

    def __init__(self, connection: Connection, loaded: Loaded) -> None:
        self._connection, self._loaded = connection, loaded
        self._number = 0
        self._asked: Any = None
        self._work: Iterator[Seen] | None = None

    def take(self, message: tuple[Any, ...]) -> None:
        """Begin with a look, in place of the one before."""
        _, self._number, self._asked = message
        self._work = self._loaded.engine.look(self._asked)

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
        except device.TROUBLE as error:
            if not self._loaded.fall_back(error):
                raise
            self._work = self._loaded.engine.look(self._asked)
            return
        self._work = None
        self._connection.send(("looked", self._number, trouble))


def _answer(connection: Connection, loaded: Loaded, looks: _Looks, message: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Answer one question; the message that interrupted it, if any."""
    if message[0] == "look":
        looks.take(message)
    if message[0] != "ask":
        return None
    _, number, request = message
    try:
        every = SEND_EVERY if request.candidates > 1 else SEND_ONE_EVERY
        for pieces in _bundled(loaded.engine.generate(request), every):
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
    except device.TROUBLE as error:
        if not loaded.fall_back(error):
            raise
        connection.send(("again", number, loaded.text))
        return message
    return None


def _bundled(pieces: Iterator[Piece], every: float) -> Iterator[list[Piece]]:
    """Pieces in lists, the first at once, then as many as come in so many seconds."""
    bundle: list[Piece] = []
    due = 0.0
    for piece in pieces:
        bundle.append(piece)
        if time.monotonic() >= due:
            yield bundle
            bundle = []
            due = time.monotonic() + every
    if bundle:
        yield bundle
