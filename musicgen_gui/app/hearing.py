"""What is heard: the piece, and while answers are shown the chosen one in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicgen_gui.app.session import Session
from musicgen_gui.playback.context import in_context
from musicgen_gui.score.types import Note, Score


class Hearing(QObject):
    """Keeps the session's transport at the piece, and at the chosen answer from the next beat on."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._original = False
        self._instead: tuple[Note, ...] | None = None
        session.changed.connect(self._changed)
        session.proposal_changed.connect(self._proposal_changed)
        session.transport.set_score(session.state.score)

    def hear_original(self, on: bool) -> None:
        """Let the piece sound as it is in place of the answer, or the answer again."""
        if on != self._original:
            self._original = on
            self._proposal_changed()

    def hear_instead(self, notes: tuple[Note, ...] | None) -> None:
        """Let other notes sound in the place of the chosen answer, or with None that answer again."""
        if notes != self._instead:
            self._instead = notes
            if self._session.document.proposal is not None:
                self._session.transport.hear(self._wanted(), at_next_beat=True)

    def _changed(self) -> None:
        if self._session.document.proposal is None:
            self._session.transport.set_score(self._session.state.score)
        else:
            self._proposal_changed()

    def _proposal_changed(self) -> None:
        if self._session.document.proposal is None:
            self._original = False
            self._instead = None
            self._session.transport.set_score(self._session.state.score)
        else:
            self._session.transport.hear(self._wanted(), at_next_beat=True)

    def _wanted(self) -> Score:
        score, proposal = self._session.state.score, self._session.document.proposal
        if proposal is None or self._original or proposal.track >= len(score.tracks):
            return score
        notes = proposal.notes if self._instead is None else self._instead
        return in_context(score, proposal.track, proposal.start, proposal.end, notes)
