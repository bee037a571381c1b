"""What several signals ask for at once is done once, when they have all been served."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QObject):
    """Does ``act`` in the next round of the event loop, or milliseconds later, however often it is asked until then.

    For what only shows something: a panel, not the state that a key may ask about in the same round.
    """

    def __init__(self, act: Callable[[], None], parent: QObject, milliseconds: int = 0) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=milliseconds, singleShot=True)
        self._timer.timeout.connect(act)

    def ask(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
