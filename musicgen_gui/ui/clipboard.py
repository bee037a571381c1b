"""Notes on the system's clipboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.holes import whole_beats
from musicgen_gui.app.session import Session
from musicgen_gui.editing import clipboard, edits
from musicgen_gui.score.grid import snap_down
from musicgen_gui.score.timing import bar_map


class Clipboard:
    """Cuts, copies and pastes the session's selected notes as text; pastes at the playhead."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def copy(self) -> None:
        state = self._session.state
        if state.selection:
            start = min(note.start for note in state.selection)
            beat = whole_beats(start, start + 1, bar_map(state.score)).start
            clip = clipboard.copied(state, beat)
            if clip:
                QApplication.clipboard().setText(clipboard.to_text(clip))

    def cut(self) -> None:
        self.copy()
        self._session.document.apply(_tr("Cut notes"), edits.delete_selected())

    def paste(self) -> None:
        try:
            clip = clipboard.from_text(QApplication.clipboard().text())
        except ValueError:
            self._session.say(_tr("The clipboard holds no notes."))
            return
        session = self._session
        score = session.state.score
        at = snap_down(int(session.transport.position), session.grid, bar_map(score), score.division)
        session.document.apply(_tr("Paste notes"), clipboard.paste(clip, at))

    def duplicate(self) -> None:
        """Copies right after the beats that the selected notes take up."""
        state = self._session.state
        if state.selection:
            start, end = min(n.start for n in state.selection), max(n.end for n in state.selection)
            beats = whole_beats(start, end, bar_map(state.score))
            self._session.document.apply(_tr("Duplicate notes"), edits.duplicate(beats.end - beats.start))


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
