"""What the whole window shares: the document, the transport, the generator, and signals when they change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicgen_gui.editing.document import Document


class Session(QObject):
    """One open piece and all that works on it. Main thread only.

    ``changed`` says that the document's state (score, selection, current track) is a new value, ``proposal_changed``
    that its proposal is; ``settings_changed`` that grid, tool or theme is; ``said`` carries one line for the status bar.
    """

    changed = Signal()
    proposal_changed = Signal()
    settings_changed = Signal()
    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = Document(listener=self._document_changed)

    def _document_changed(self) -> None:
        self.changed.emit()
        self.proposal_changed.emit()
