"""What large dialogs have in common: they lie over the window and are no larger than it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

MARGIN = 32


class OverWindow(QDialog):
    """As large as wanted, or as fits into the window that it belongs to; deleted when it is closed."""

    def __init__(self, largest: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(*largest).boundedTo(parent.window().size() - QSize(MARGIN, MARGIN)))
