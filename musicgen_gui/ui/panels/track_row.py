"""One track in the list: colour, name, instrument, mute and solo, and for the current one volume and pan."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.score.types import Track
from musicgen_gui.ui.panels.track_mix import TrackMix
from musicgen_gui.ui.widgets.buttons import LetterSwitch
from musicgen_gui.ui.widgets.labels import ShortLabel

HEIGHT, TALL = 52, 92
TRAVEL = 8
"""Pixels that the mouse travels before a press counts as a drag."""


class TrackRow(QWidget):
    """Shows a ``Track``. The signals say what the user wants; nothing changes here until it is shown again.

    ``dragged`` carries the global place of a mouse that moves the row, ``dropped`` comes when it lets go.
    """

    chosen = Signal()
    renamed = Signal(str)
    muted = Signal(bool)
    soloed = Signal(bool)
    menu_wanted = Signal(object)
    dragged = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._ground = QColor(), QColor()
        self._pressed: QPointF | None = None
        self._dragging = False
        self.mix = TrackMix()
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name, self._instrument = ShortLabel(), ShortLabel()
        self._name.setObjectName("name")
        self._instrument.setObjectName("small")
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Name of the track"))
        self._field.hide()
        self._field.editingFinished.connect(self._end_rename)
        self._mute = LetterSwitch("M", self.tr("Mute"), "mute")
        self._solo = LetterSwitch("S", self.tr("Solo"), "solo")
        self._mute.clicked.connect(self.muted)
        self._solo.clicked.connect(self.soloed)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._name)
        words.addWidget(self._field)
        words.addWidget(self._instrument)
        words.addStretch()
        self._field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(words, 1)
        row.addWidget(self._mute)
        row.addWidget(self._solo)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 8, 6)
        column.setSpacing(2)
        column.addLayout(row, 1)
        column.addWidget(self.mix)

    def show_track(self, track: Track, name: str, instrument: str, *, current: bool, theme: Theme) -> None:
        """Show a track under this name (its own, or "Track 3")."""
        self._colour = QColor(theme.tracks[track.colour % len(theme.tracks)])
        self._ground = QColor(theme.control if current else theme.panel)
        self._name.setText(name)
        self._instrument.setText(instrument)
        self.mix.show_track(track)
        self.mix.setVisible(current)
        self.setFixedHeight(TALL if current else HEIGHT)
        self._mute.setChecked(track.muted)
        self._solo.setChecked(track.soloed)
        state = self.tr("current track") if current else self.tr("track")
        self.setAccessibleName(f"{name}, {instrument}, {state}")
        self.update()

    def rename(self) -> None:
        """Let the user type another name."""
        self._field.setText(self._name.text())
        self._name.hide()
        self._field.show()
        self._field.setFocus()
        self._field.selectAll()

    def _end_rename(self) -> None:
        if self._field.isHidden():
            return
        self._field.hide()
        self._name.show()
        name = self._field.text().strip()
        if name and name != self._name.text():
            self.renamed.emit(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), 7, 7)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(10, 10, 4, self.height() - 20, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition()
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.globalPosition() - self._pressed
        self._dragging = self._dragging or abs(way.y()) >= TRAVEL
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was, self._dragging, self._pressed = self._dragging, False, None
        if was:
            self.dropped.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        on_words = self._instrument.geometry().top() <= event.position().y() < HEIGHT
        if on_words:
            self.menu_wanted.emit(event.globalPosition().toPoint())
        else:
            self.rename()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())
