"""The heat map under the pen: each row shaded by the chance of its pitch there, the likeliest five with their share."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from musicgen_gui.app.insight import Insight
from musicgen_gui.engines.look import Floats
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import per_cent

TOLD = 5
LEAST = 0.004
"""Chance below which a row stays as it is."""
STRONGEST = 0.9
NARROWEST = 20.0
TAIL = 72.0
LEAST_ROW = 10.0
TOOLS = ("arrow", "pencil", "paint")


class ChancesLayer:
    """Paints under the notes. ``pen`` is the tick under the mouse, None where no note would be drawn."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._view, self._insight = view, insight
        self.pen: int | None = None

    @property
    def row(self) -> Floats | None:
        """The chances (128,) that are shown."""
        if self.pen is None or not self._insight.shows.chances:
            return None
        return self._insight.at(self.pen)

    def point(self, x: float | None) -> list[QRect]:
        """Follow the mouse to a pixel, None when it leaves; what must be painted anew."""
        view = self._view
        wanted = None if x is None or view.session.tool not in TOOLS else view.snap_down(view.geometry.tick(x))
        if wanted == self.pen:
            return []
        old, self.pen = self.area, wanted
        return [area for area in (old, self.area) if area is not None]

    @property
    def area(self) -> QRect | None:
        """The pixels that it is painted on."""
        if self.pen is None:
            return None
        left, width = self._column(self.pen)
        return QRect(int(left) - 2, 0, int(width + TAIL) + 6, self._view.height)

    def paint(self, painter: QPainter, ratio: float) -> None:
        row = self.row
        if row is None or self.pen is None:
            return
        painter.save()
        painter.scale(ratio, ratio)
        self._shade(painter, row, int(self._view.pixels(ratio).x(self.pen)) / ratio, self._column(self.pen)[1], ratio)
        painter.restore()

    def sign(self, painter: QPainter, ratio: float) -> None:
        """The shares of the likeliest rows, over the notes. Logical pixels."""
        row, geometry = self.row, self._view.geometry
        if row is None or self.pen is None or geometry.key_height < LEAST_ROW:
            return
        painter.save()
        font = painter.font()
        font.setPixelSize(min(round(painter.fontInfo().pixelSize() * 0.85), int(geometry.key_height) - 1))
        painter.setFont(font)
        left, width = self._column(self.pen)
        for pitch in likeliest(row):
            paint_share(painter, self._view, float(row[pitch]), left + width + 4, pitch)
        painter.restore()

    def _column(self, tick: int) -> tuple[float, float]:
        geometry = self._view.geometry
        width = geometry.x(tick + self._view.session.last_length) - geometry.x(tick)
        return geometry.x(tick), max(NARROWEST, width)

    def _shade(self, painter: QPainter, row: Floats, left: float, width: float, ratio: float) -> None:
        pixels, model = self._view.pixels(ratio), self._view.session.theme.model
        strength = np.sqrt(row / row.max()) * STRONGEST
        for pitch in np.flatnonzero(row >= LEAST):
            colour = QColor(model)
            colour.setAlphaF(float(strength[pitch]))
            clear = QColor(model)
            clear.setAlphaF(0.0)
            top, height = int(pixels.y(pitch)) / ratio, (pixels.row - pixels.length(1)) / ratio
            painter.fillRect(QRectF(left, top, width, height), colour)
            colour.setAlphaF(float(strength[pitch]) * 0.4)
            tail = QLinearGradient(QPointF(left + width, 0), QPointF(left + width + TAIL, 0))
            tail.setColorAt(0, colour)
            tail.setColorAt(1, clear)
            painter.fillRect(QRectF(left + width, top, TAIL, height), tail)


def likeliest(row: Floats, count: int = TOLD) -> list[int]:
    """The likeliest pitches, the first first; of equals the lower."""
    return [int(pitch) for pitch in np.argsort(-row, kind="stable")[:count]]


def paint_share(painter: QPainter, view: RollView, share: float, x: float, pitch: int) -> None:
    """A chance as a percentage in a pitch's row, on a little ground of its own. Logical pixels."""
    geometry, theme = view.geometry, view.session.theme
    text = per_cent(share)
    room = painter.fontMetrics().horizontalAdvance(text) + 8
    box = QRectF(x, geometry.y(pitch) + 1, room, geometry.key_height - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint(theme.ground, 0.66))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
