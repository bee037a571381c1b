"""The window's side of the engine process: asks, hands on what comes, restarts it when it dies."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from musicgen_gui.app.voices import for_an_engine
from musicgen_gui.engines.look import Look
from musicgen_gui.engines.request import Request
from musicgen_gui.score.types import Score, Track

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

log = logging.getLogger(__name__)
MOST_RESTARTS = 3


class Generator(QObject):
    """One engine in one child process. Call from the main thread; every signal arrives there.

    ``arrived(number, [Piece])`` brings notes of the question ``number``; then ``finished(number)`` or
    ``failed(number, text)``. ``seen(number, Seen)`` brings parts of the look ``number``, then ``looked(number, text)``,
    whose text says what was in the way. ``ready(text)`` names engine and device; ``lost(text)`` says that the process
    died, or that the engine cannot be loaded: then it is tried again with the next question.
    """

    arrived = Signal(int, object)
    finished = Signal(int)
    failed = Signal(int, str)
    seen = Signal(int, object)
    looked = Signal(int, str)
    ready = Signal(str)
    lost = Signal(str)
    _came = Signal(object, object)

    def __init__(self, engine_id: str = "melody-gru", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine_id = engine_id
        self.is_ready = False
        self._number = self._looks = 0
        self._asked: Request | None = None
        self._worker: _Worker | None = None
        self._restarts = 0
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """A question is being answered."""
        return self._asked is not None

    def start(self) -> None:
        """Start the process, if it is not running; returns at once."""
        if self._worker is None:
            self._worker = _Worker(self.engine_id, self._came.emit)

    def ask(self, request: Request) -> int:
        """Ask a question, dropping the one at work; its number. Before ``ready`` it waits until the engine is."""
        self.start()
        self._number += 1
        self._asked = _only_what_is_needed(request)
        self._send(("ask", self._number, self._asked))
        return self._number

    def look(self, asked: Look) -> int:
        """Ask how expected something is, in place of the look before; its number. A question goes first.

        A process that dies forgets it: whoever looks does so again at ``ready``.
        """
        self._looks += 1
        self._send(("look", self._looks, replace(asked, score=_only_track(asked.score, asked.track))))
        return self._looks

    def stop(self) -> None:
        """End the question at work; what came stays, and ``finished`` follows."""
        if self.busy:
            self._send(("stop",))

    def close(self) -> None:
        """End the process and wait for it. Safe to call twice."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    def _send(self, message: tuple[Any, ...]) -> None:
        if self._worker is not None:
            self._worker.send(message)

    @Slot(object, object)
    def _take(self, worker: _Worker, message: tuple[Any, ...]) -> None:
        if worker is not self._worker:
            return
        kind = message[0]
        if kind == "ready":
            self.is_ready = True
            self.ready.emit(message[1])
        elif kind == "lost":
            self._restart()
        elif kind == "broken":
            self._give_up(message[1])
        elif kind in ("seen", "looked"):
            self._take_look(kind, message)
        elif message[1] == self._number:
            self._take_answer(kind, message)

    def _take_look(self, kind: str, message: tuple[Any, ...]) -> None:
        if message[1] == self._looks:
            (self.seen if kind == "seen" else self.looked).emit(message[1], message[2])

    def _take_answer(self, kind: str, message: tuple[Any, ...]) -> None:
        if kind == "pieces":
            self.arrived.emit(message[1], message[2])
            return
        if kind == "again":
            self.lost.emit(self.tr("The graphics card made trouble: the answers come from the processor now."))
            self.ready.emit(message[2])
            return
        self._asked = None
        self._restarts = 0
        if kind == "finished":
            self.finished.emit(message[1])
        else:
            self.failed.emit(message[1], message[2])

    def _give_up(self, reason: str) -> None:
        """The engine cannot be loaded, so starting it once more would not help."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.leave()
        self.is_ready = False
        self._asked = None
        words = self.tr("No engine: {0}. Editing and playing go on; “git restore resources” brings its files back.")
        self.lost.emit(words.format(reason))

    def _restart(self) -> None:
        """The process died: say so, start another and ask again; give up after a few times in a row."""
        self.close()
        self.is_ready = False
        self._restarts += 1
        asked = self._asked
        if self._restarts > MOST_RESTARTS:
            self._asked = None
            self.lost.emit(self.tr("The engine stopped again and again; see the log. Restart the program to try anew."))
            return
        self.lost.emit(self.tr("The engine stopped and is being started again."))
        self.start()
        if asked is not None:
            self._send(("ask", self._number, asked))


class _Worker:
    """A thread that starts the process, reads what it says, and hands it on."""

    def __init__(self, engine_id: str, hand_on: Any) -> None:
        self._hand_on = hand_on
        self._engine_id = engine_id
        self._ours: Connection | None = None
        self._process: SpawnProcess | None = None
        self._started = threading.Event()
        self._closing = False
        self._outbox: SimpleQueue[tuple[Any, ...]] = SimpleQueue()
        self._thread = threading.Thread(target=self._read, name="engine reader", daemon=True)
        self._sender = threading.Thread(target=self._write, name="engine writer", daemon=True)
        self._thread.start()
        self._sender.start()

    def send(self, message: tuple[Any, ...]) -> None:
        """Send from a thread of its own: a large score takes longer to pickle than a frame lasts."""
        self._outbox.put(message)

    def leave(self) -> None:
        """The process ends by itself; let the threads end too."""
        self._closing = True
        self.send(("close",))

    def close(self) -> None:
        """Tell the process to end, then end it."""
        self.leave()
        self._sender.join(2.0)
        self._thread.join(2.0)
        if self._process is not None and self._process.is_alive():
            self._process.kill()
        self._thread.join(2.0)
        if self._ours is not None:
            self._ours.close()

    def _write(self) -> None:
        message: tuple[Any, ...] = ("",)
        self._started.wait()
        while message[0] != "close" and self._ours is not None:
            message = self._outbox.get()
            try:
                self._ours.send(message)
            except (BrokenPipeError, ConnectionResetError):
                log.warning("the engine process is gone; what was asked is asked again of the next one")

    def _start(self) -> tuple[SpawnProcess, Connection]:
        import multiprocessing

        from musicgen_gui.engines.server import serve

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._engine_id), daemon=True, name="engine")
        process.start()
        theirs.close()
        return process, ours

    def _read(self) -> None:
        """Imports and starts here too: each would hold up the window for longer than a frame."""
        self._process, connection = self._start()
        self._ours = connection
        self._started.set()
        while True:
            try:
                message = connection.recv()
            except (EOFError, ConnectionResetError, OSError):
                break
            self._hand_on(self, message)
        self._process.join(2.0)
        if not self._closing:
            log.error("the engine process ended with exit code %s", self._process.exitcode)
            self._hand_on(self, ("lost",))


def _only_what_is_needed(request: Request) -> Request:
    """The request without the notes of other tracks and voices, which the engine does not read."""
    return for_an_engine(replace(request, score=_only_track(request.score, request.track)))


def _only_track(score: Score, track: int) -> Score:
    tracks = tuple(t if i == track else Track() for i, t in enumerate(score.tracks))
    return replace(score, tracks=tracks, source=None)
