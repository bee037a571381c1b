"""The lane of a controller or of pitch bend: a stepped line, drawn freehand, along a line, or point by point."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from musicgen_gui.score.controls import BEND, Control, Point, points_in
from musicgen_gui.score.types import Event
from musicgen_gui.ui.pianoroll.gestures.curve import begin_on_curve
from musicgen_gui.ui.pianoroll.lanes.event_lane import EventLane
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.pixels import Ints, device_pixels, fill
from musicgen_gui.ui.pianoroll.view import RollView

_Number = TypeVar("_Number", float, NDArray[np.float64])
EDGE = 8.0
"""Logical pixels that stay free above the highest and below the lowest value."""
DOT = 2.5
LINE = 1.5
GRAB = 5.0
DOT_ROOM = 7.0
"""A point that stands farther than this from its neighbours gets a dot."""


class ControlLane(EventLane[NDArray[np.float64]]):
    """A click puts a point, a drag draws, with Ctrl a line; points can be dragged; the right button rubs out."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(view, lambda press: begin_on_curve(self, press), parent)
        self.line: tuple[QPointF, QPointF] | None = None
        self.setAccessibleName(self.tr("Controller"))
        self.setAccessibleDescription(
            self.tr("Drag to draw, with Ctrl a line; drag a point to move it; the right button rubs out")
        )

    def said(self, events: tuple[Event, ...], control: Control) -> NDArray[np.float64]:
        """Ticks and values as columns."""
        return np.array(points_in(events, control), np.float64).reshape(-1, 2)

    def level(self, value: _Number) -> _Number:
        """Pixel of a value, or of an array of them."""
        low, high = self.control.lowest, self.control.highest
        return EDGE + (high - value) / (high - low) * (self.height() - 2 * EDGE)

    def value(self, y: float) -> int:
        """The value at a pixel; near the middle of the bend it is the middle."""
        low, high = self.control.lowest, self.control.highest
        value = round(high - (y - EDGE) / (self.height() - 2 * EDGE) * (high - low))
        if self.control.kind == BEND and abs(self.level(value) - self.level(0)) < GRAB / 2:
            return 0
        return min(high, max(low, value))

    def point_at(self, x: float, y: float) -> Point | None:
        """The point that the mouse takes hold of."""
        reach = GRAB * self.view.geometry.ticks_per_pixel
        tick, said = self.view.geometry.tick(x), self.known
        first, last = np.searchsorted(said[:, 0], (tick - reach, tick + reach))
        near = [Point(int(at), int(value)) for at, value in said[first:last].tolist()]
        found = [point for point in near if abs(self.level(point.value) - y) <= GRAB]
        return min(found, key=lambda point: abs(point.tick - tick), default=None)

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        found = self.point_at(at.x(), at.y())
        return Qt.CursorShape.CrossCursor if found is None else Qt.CursorShape.SizeAllCursor

    def paint(self, painter: QPainter) -> None:
        theme, ratio, area = self.view.session.theme, self.devicePixelRatioF(), painter.clipBoundingRect()
        painter.fillRect(QRectF(0, round(self.level(self.control.usual)), self.width(), 1), QColor(theme.line))
        x, values = self._seen(area.left() - DOT_ROOM, area.right() + DOT_ROOM, ratio)
        level = self.level(values)
        if len(x):
            with device_pixels(painter, ratio):
                self._stairs(painter, x, np.rint(level * ratio).astype(np.int32), ratio)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.yours))
        gaps = np.diff(x / ratio, prepend=-np.inf, append=np.inf)
        for i in np.flatnonzero(np.minimum(gaps[:-1], gaps[1:]) > DOT_ROOM).tolist():
            painter.drawEllipse(QPointF(float(x[i]) / ratio, float(level[i])), DOT, DOT)
        if self.line is not None:
            painter.setPen(QPen(QColor(theme.now), 1.2))
            painter.drawLine(*self.line)

    def _seen(self, left: float, right: float, ratio: float) -> tuple[Ints, NDArray[np.float64]]:
        """Device pixels and values of what is said between two logical pixels and of the last before; of points at one
        pixel the last.
        """
        said, geometry = self.shown, self.view.geometry
        first = max(0, int(np.searchsorted(said[:, 0], geometry.tick(left), side="right")) - 1)
        last = int(np.searchsorted(said[:, 0], geometry.tick(right), side="right"))
        x = self.view.pixels(ratio).x(said[first:last, 0])
        alone = np.append(x[1:] != x[:-1], True)[: len(x)]
        return x[alone], said[first:last, 1][alone]

    def _stairs(self, painter: QPainter, x: Ints, y: Ints, ratio: float) -> None:
        """The stepped line from the first point on, and a faint area between it and the usual value or the ground.

        In device pixels. A stroke of thousands of corners would take twenty times as long as its rectangles.
        """
        theme, thick = self.view.session.theme, max(1, round(LINE * ratio))
        end = np.append(x[1:], round(self.width() * ratio) + thick).astype(np.int32)
        base = round(self.level(0 if self.control.kind == BEND else self.control.lowest) * ratio)
        fill(painter, faint(theme.yours, 0.16), x, np.minimum(y, base), np.maximum(0, end - x), np.abs(y - base))
        line, half = QColor(theme.yours), thick // 2
        fill(painter, line, x, y - half, np.maximum(0, end - x), thick)
        low, high = np.minimum(y[1:], y[:-1]), np.maximum(y[1:], y[:-1])
        fill(painter, line, x[1:] - half, low - half, thick, high - low + thick)
