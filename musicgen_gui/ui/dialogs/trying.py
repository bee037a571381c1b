"""Dialogs that show in the roll what they would do while they are open."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.view import RollView

MOST = 4_000
"""Selected notes from which on nothing is shown before it is done: it would be slow to drag a slider."""


class TryingDialog(QDialog):
    """Call ``try_now`` after every change. OK does ``edit()`` as one undo step; Cancel leaves no trace."""

    def __init__(self, view: RollView, title: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.view, self._label = view, label
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)

    def edit(self) -> Edit | None:
        """What is to be done as the dialog stands; None while it says nothing."""
        raise NotImplementedError

    def touched(self) -> Set[Note]:
        """The notes that the edit may change."""
        return self.view.state.selection

    def try_now(self) -> None:
        """Show in the roll what OK would do."""
        edit = self.edit()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(edit is not None)
        if edit is None or len(self.touched()) > MOST:
            self.view.stop_trying()
        else:
            self.view.try_edit(edit, self.touched())

    def accept(self) -> None:
        edit = self.edit()
        if edit is not None:
            self.view.apply(self._label, edit)
            super().accept()

    def reject(self) -> None:
        self.view.stop_trying()
        super().reject()
