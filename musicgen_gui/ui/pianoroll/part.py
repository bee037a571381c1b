"""What the narrow parts around the canvas have in common: they share its time, its colours and its playhead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontInfo, QPainter, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicgen_gui.editing.document import State
from musicgen_gui.ui.pianoroll.layers.overlay import paint_playhead
from musicgen_gui.ui.pianoroll.pixels import device_pixels
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.wheel import turn


class TimePart(QWidget):
    """A strip of fixed height that lies above or below the canvas."""

    height_wanted = 28
    told: Callable[[], str] | None = None
    """What its cursor of the keys stands on, in words that can be heard."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.playhead = 0.0
        self.setFixedHeight(self.height_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._painted: tuple[object, ...] = ()
        session = view.session
        for signal in (view.moved, session.span_changed, session.settings_changed):
            signal.connect(self.update)
        session.changed.connect(self.look)

    def shows(self, state: State) -> tuple[object, ...]:
        """The parts of the document that decide how it looks: where they stay the same, nothing is painted anew."""
        return (state,)

    def move_playhead(self, tick: float) -> None:
        """Show another now; only two strips are painted anew."""
        for at in (self.playhead, tick):
            x = round(self.view.geometry.x(at))
            self.update(QRect(x - 10, 0, 20, self.height()))
        self.playhead = tick

    def look(self) -> None:
        """Paint anew if something that it shows has changed in the document."""
        before, self._painted = self._painted, self.shows(self.view.state)
        if len(before) != len(self._painted) or any(a is not b for a, b in zip(before, self._painted, strict=True)):
            self.update()

    def paint_now(self, painter: QPainter) -> None:
        """Paint the playhead over the whole height."""
        ratio = self.devicePixelRatioF()
        with device_pixels(painter, ratio):
            paint_playhead(painter, self.view, ratio, self.playhead, round(self.height() * ratio))

    def sizeHint(self) -> QSize:
        return QSize(900, self.height_wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn(self.view, event)


def caption_font(widget: QWidget, part: float = 0.85) -> QFont:
    """The widget's font a little smaller, for captions."""
    font = QFont(widget.font())
    font.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * part)))
    return font
