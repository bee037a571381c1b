"""The light of the MIDI inputs: whether a keyboard is there, and whether it is played."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicgen_gui.app.colours import DARK, Theme
from musicgen_gui.app.recorder import Recorder

SIZE, LAMP = 20, 8
GLOW_MS = 140


class InputLamp(QWidget):
    """A ring without an input, a quiet dot with one, a bright one while something comes in."""

    def __init__(self, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder, self._theme = recorder, DARK
        self._glow = QTimer(self, interval=GLOW_MS, singleShot=True)
        self._glow.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        recorder.changed.connect(self._follow)
        recorder.came.connect(self._shine)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def glowing(self) -> bool:
        return self._glow.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.rect().adjusted((self.width() - LAMP) // 2, (self.height() - LAMP) // 2, 0, 0)
        place.setSize(QSize(LAMP, LAMP))
        theme = self._theme
        if self._recorder.listening or self.glowing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.good if self.glowing else theme.quiet))
            painter.drawEllipse(place)
        else:
            painter.setPen(QPen(QColor(theme.quiet), 1))
            painter.drawEllipse(place)

    def _shine(self) -> None:
        was = self.glowing
        self._glow.start()
        if not was:
            self.update()

    def _follow(self) -> None:
        names = ", ".join(self._recorder.listening)
        if self._recorder.trouble:
            text = self.tr("MIDI in: {0}").format(self._recorder.trouble)
        elif names:
            text = self.tr("MIDI in: {0}").format(names)
        else:
            text = self.tr("No MIDI keyboard is connected; one that is plugged in is found within a second")
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()
