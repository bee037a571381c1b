"""The ring around the part of the roll that has the keys, and around what its cursor stands on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from musicgen_gui.ui.pianoroll.view import RollView

THICK = 2


class FocusRing(QWidget):
    """Lies over one part, is only as large as its lines, and lets the mouse through."""

    def __init__(self, view: RollView, roll: QWidget) -> None:
        super().__init__(roll)
        self._view = view
        self._box: QRectF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, part: QWidget | None, box: QRectF | None = None) -> None:
        """Stand around a part of the roll and a box in it; None for nothing."""
        if part is None or not part.isVisible():
            self.hide()
            return
        self._box = box
        self.setGeometry(part.geometry())
        area = self.rect()
        mask = QRegion(area).subtracted(QRegion(area.adjusted(THICK, THICK, -THICK, -THICK)))
        if box is not None:
            outer = box.toAlignedRect().adjusted(-1, -1, 1, 1)
            mask = mask.united(QRegion(outer).subtracted(QRegion(_inside(outer))))
        self.setMask(mask)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._view.session.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.model), THICK))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if self._box is not None:
            painter.setPen(QPen(QColor(theme.model), 1.5))
            painter.drawRoundedRect(self._box, 4, 4)
        painter.end()


def _inside(outer: QRect) -> QRect:
    return outer.adjusted(4, 4, -4, -4) if min(outer.width(), outer.height()) > 10 else outer.adjusted(2, 2, -2, -2)
