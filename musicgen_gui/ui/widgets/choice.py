"""A list to choose from, with the program's own arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from musicgen_gui.app.colours import DARK, Theme
from musicgen_gui.ui.icons import icon

ARROW = 20


class Choice(QComboBox):
    """The wheel passes by: it scrolls what is around and never edits. ``least`` letters have room at all times."""

    def __init__(self, title: str, parent: QWidget | None = None, *, least: int | None = None) -> None:
        super().__init__(parent)
        if least is not None:
            self.setMinimumContentsLength(least)
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._theme = DARK
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - ARROW - 4, (self.height() - ARROW) // 2, ARROW, ARROW)
        icon("down", self._theme.quiet).paint(QPainter(self), place)
