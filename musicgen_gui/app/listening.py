"""Hearing an answer in its context without choosing it: under the mouse, or one after another."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.hearing import Hearing
from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import Span
from musicgen_gui.score.timing import BarMap, bar_map


class Listening(QObject):
    """Lets one of the shown answers sound; while the piece plays it comes in on the next beat.

    When nothing plays, ``begin`` plays the answer round and round from the bar before it, and ``end`` is silence again,
    with playhead and loop as they were.
    """

    def __init__(self, session: Session, composer: Composer, hearing: Hearing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer, self._hearing = session, composer, hearing
        self._came_from: float | None = None
        self._looped = False
        session.proposal_changed.connect(self._proposal_changed)

    def begin(self, place: int, *, play: bool = True) -> None:
        """Let the answer at a place sound; ``play`` says whether to start playing for it."""
        proposal, answers, transport = self._session.document.proposal, self._composer.answers, self._session.transport
        if proposal is None or answers is None or place >= len(proposal.candidates):
            return
        self._hearing.hear_instead(proposal.candidates[place])
        if play and not transport.playing:
            start, end = around(answers.request.span, bar_map(self._session.state.score))
            self._came_from = transport.position
            if transport.loop is None:
                self._looped = True
                transport.set_loop((start, end))
            transport.seek(start)
            transport.play()

    def end(self) -> None:
        """Let the chosen answer sound again, and stop what was started."""
        self._hearing.hear_instead(None)
        came_from, self._came_from = self._came_from, None
        looped, self._looped = self._looped, False
        if looped:
            self._session.transport.set_loop(None)
        if came_from is not None and self._session.transport.playing:
            self._session.transport.pause()
            self._session.transport.seek(came_from)

    def _proposal_changed(self) -> None:
        if self._session.document.proposal is None and (self._came_from is not None or self._looped):
            self.end()


def around(span: Span, bars: BarMap) -> tuple[int, int]:
    """Ticks of a span with the bar before it, and what follows up to the end of the next bar."""
    first, last = bars.position(span.start), bars.position(span.end)
    return bars.bar_start(max(0, first.bar - 1)), bars.bar_end(last.bar)
