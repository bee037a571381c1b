"""Ctrl+C in the terminal, and being told to end by the system, reach the event loop at once."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

ENDING = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """Calls ``then`` on the main thread for the first signal; ``status`` is the exit status that it asks for.

    Python's own handlers would wait for the next line of Python, and raise inside whatever that is.
    """

    def __init__(self, then: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status: int | None = None
        self._then = then
        self._ours, theirs = socket.socketpair()
        for end in (self._ours, theirs):
            end.setblocking(False)
        self._theirs = theirs
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        for number in ENDING:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)

    def _came(self) -> None:
        for number in self._ours.recv(64):
            if number in ENDING and self.status is None:
                self.status = 128 + number
                self._then()
