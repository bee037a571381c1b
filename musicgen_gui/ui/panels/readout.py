"""What the engine is and does: a lamp and one line."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicgen_gui.app.colours import DARK, Theme

WIDTH, HEIGHT, LAMP = 290, 28, 8


class Lamp(Enum):
    """The lamp's meaning; each also has a shape of its own."""

    WAITING = "waiting"
    READY = "ready"
    BUSY = "busy"
    BROKEN = "broken"


class Readout(QWidget):
    """``show_state`` says what is so; short, only the lamp is seen and the line is in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lamp, self._text, self._theme, self._short = Lamp.WAITING, "", DARK, False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, lamp: Lamp, text: str) -> None:
        self._lamp, self._text = lamp, text
        self.setToolTip(text)
        self.setAccessibleName(self.tr("Engine: {0}").format(text))
        self.update()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_short(self, short: bool) -> None:
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(HEIGHT if self._short else WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(HEIGHT, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.control))
        painter.drawRoundedRect(self.rect(), 7, 7)
        self._paint_lamp(painter)
        if not self._short:
            font = self.font()
            font.setPixelSize(12)
            painter.setFont(font)
            room = self.rect().adjusted(12 + LAMP + 8, 0, -12, 0)
            text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(QColor(self._theme.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_lamp(self, painter: QPainter) -> None:
        theme = self._theme
        left = (HEIGHT - LAMP) // 2 if self._short else 12
        place = self.rect().adjusted(left, (self.height() - LAMP) // 2, 0, 0)
        place.setSize(QSize(LAMP, LAMP))
        colours = {Lamp.READY: theme.good, Lamp.BUSY: theme.model, Lamp.BROKEN: theme.record, Lamp.WAITING: theme.quiet}
        colour = QColor(colours[self._lamp])
        if self._lamp is Lamp.BROKEN:
            painter.fillRect(place, colour)
        elif self._lamp is Lamp.WAITING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colour)
            painter.drawEllipse(place)
        else:
            painter.setBrush(colour)
            painter.drawEllipse(place)
