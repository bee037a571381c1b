"""The handle that drags the selected notes out of the window, as a MIDI file, into another program."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from musicgen_gui.app.excerpt import excerpt
from musicgen_gui.app.session import Session
from musicgen_gui.ui.widgets.buttons import IconButton

MOST = 5_000
"""Notes from which on writing the file would hold the window up."""


class DragOut(IconButton):
    """Press and drag. The files last until ``close_files``."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("grip", "", look="bare", colour="quiet", parent=parent)
        self._session = session
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0
        self._pressed: QPointF | None = None
        words = self.tr("Drag the selected notes, or the whole track, into another program as MIDI")
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        session.settings_changed.connect(lambda: self.dress(session.theme))
        self.dress(session.theme)

    def mime(self) -> QMimeData | None:
        """A new MIDI file with the notes, for a drop; None, and a word of why, where there is nothing to drag."""
        from musicgen_gui.formats.midi_write import write_midi

        state = self._session.state
        count = len(state.selection) or len(state.current.notes)
        if not count:
            self._session.say(self.tr("There are no notes to drag in this track."))
            return None
        if count > MOST:
            self._session.say(self.tr("These are too many notes to drag: export them as MIDI."))
            return None
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="continuo-drag-")
        self._count += 1
        name = "".join(c for c in state.current.name if c.isalnum() or c in " -_").strip() or "notes"
        path = Path(self._folder.name) / f"{name} {self._count}.mid"
        path.write_bytes(write_midi(excerpt(state)))
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    def close_files(self) -> None:
        """Delete the files; what was dropped has been read."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        data = self.mime()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._session.say(self.toolTip())
        self._pressed = None
