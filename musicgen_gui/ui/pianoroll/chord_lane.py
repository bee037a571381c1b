"""The chord lane: the chord symbols of the piece, each over the time it holds. For reading only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.part import TimePart, caption_font
from musicgen_gui.ui.pianoroll.view import RollView


class ChordLane(TimePart):
    """Chips with chord symbols; those inside the hole are tinted like it."""

    height_wanted = 28

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.setAccessibleName(self.tr("Chords"))
        self.setAccessibleDescription(self.tr("The chord symbols of the piece"))

    def paintEvent(self, event: QPaintEvent) -> None:
        view, theme = self.view, self.view.session.theme
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(caption_font(self, 0.92))
        span = view.session.span or (0, 0)
        for start, end, symbol in chips(view):
            self._chip(painter, start, end, symbol, span[0] <= start < span[1])
        self.paint_now(painter)
        painter.end()

    def _chip(self, painter: QPainter, start: int, end: int, symbol: str, in_hole: bool) -> None:
        theme, geometry = self.view.session.theme, self.view.geometry
        left, right = round(geometry.x(start)) + 2, round(geometry.x(end)) - 2
        if right - left < 4:
            return
        box = QRectF(left, 4, right - left, self.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(theme.model, 0.16) if in_hole else QColor(theme.control))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.model if in_hole else theme.text))
        seen = box.intersected(QRectF(self.rect()))
        room = painter.fontMetrics().horizontalAdvance(symbol) + 2
        if room <= seen.width():
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, symbol)
        elif room <= box.width():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, symbol)


def chips(view: RollView) -> list[tuple[int, int, str]]:
    """The visible chords as start, end, symbol. A chord holds until the next, the last to the end of its bar."""
    chords = view.state.score.chords
    found = []
    for i, chord in enumerate(chords):
        last = i + 1 == len(chords)
        end = view.bars.bar_end(view.bars.position(chord.tick).bar) if last else chords[i + 1].tick
        if end > view.geometry.left and chord.tick < view.right:
            found.append((chord.tick, end, chord.symbol))
    return found
