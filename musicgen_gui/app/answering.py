"""One question under way: sent to the generator, its answers shown frame by frame as they come, in order at last."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.orders import Order
from musicgen_gui.app.question import Question
from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import Piece, Request

if TYPE_CHECKING:
    from musicgen_gui.app.generator import Generator

FRAME_MS = 16


class Answering(Question):
    """Offers the answers to the last question that was sent as the document's proposal.

    ``changed`` says that answers or ``busy`` are new. ``first_ms`` and ``all_ms`` are from asking to the first notes
    and to the last of ``count`` answers.
    """

    changed = Signal()

    def __init__(
        self, session: Session, generator: Generator, playhead: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(session, playhead, parent)
        self._generator = generator
        self._number: int | None = None
        self._by = Order.LIKELY
        self._showing = False
        self._asked_at = 0.0
        self.first_ms: float | None = None
        self.all_ms: float | None = None
        self.count = 0
        self._frame = self._timer(FRAME_MS, self._flush)
        generator.arrived.connect(self._arrived)
        generator.lost.connect(self._lost)

    @property
    def busy(self) -> bool:
        """A question is under way."""
        return self._number is not None

    @property
    def previewing(self) -> bool:
        """Answers are shown, or about to be: arrows, Enter and Esc belong to them."""
        return self.busy or self.answers is not None

    def _send(self, request: Request, so_far: Answers | None = None) -> None:
        """Ask; the answers come behind those that are there ``so_far``."""
        self._incoming = replace(so_far, request=request, finished=False) if so_far else Answers(request, by=self._by)
        self._asked_at = time.perf_counter()
        self.first_ms = self.all_ms = None
        self._number = self._generator.ask(replace(request, drafts=True))
        self.changed.emit()

    def _arrived(self, number: int, pieces: list[Piece]) -> None:
        if number != self._number or self._incoming is None:
            return
        self._incoming = self._incoming.with_pieces(pieces)
        if self.first_ms is None:
            self.first_ms = self._since_asked()
            self._flush()
        elif not self._frame.isActive():
            self._frame.start()

    def _lost(self, _text: str) -> None:
        """The process died: the generator asks again from the start, or has given up."""
        if not self._generator.busy:
            self._end()
        elif self._incoming:
            self._incoming = Answers(self._incoming.request, by=self._by)

    def _end(self) -> None:
        """No more notes come: put what is there in order."""
        self._number = None
        self._frame.stop()
        incoming, self._incoming = self._incoming, None
        if incoming and incoming.order:
            self._show(incoming.ranked())
        self.count = self.answers.count if self.answers else 0
        self.changed.emit()

    def _flush(self) -> None:
        if self._incoming and self._incoming.order:
            self._show(self._incoming)

    def _show(self, answers: Answers) -> None:
        self.answers = answers
        self._showing = True
        self._session.document.propose(answers.proposal)
        self._showing = False
        self.changed.emit()

    def _since_asked(self) -> float:
        return (time.perf_counter() - self._asked_at) * 1000

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer
