"""The lane of a controller or of pitch bend: a stepped line, drawn freehand, along a line, or point by point."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from musicgen_gui.score.controls import BEND, Control, Point, points_in
from musicgen_gui.score.types import Event
from musicgen_gui.ui.pianoroll.gestures.curve import begin_on_curve
from musicgen_gui.ui.pianoroll.lanes.event_lane import EventLane
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView

EDGE = 8.0
"""Logical pixels that stay free above the highest and below the lowest value."""
DOT = 2.5
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

    def level(self, value: float) -> float:
        """Pixel of a value."""
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
        theme, geometry = self.view.session.theme, self.view.geometry
        painter.fillRect(QRectF(0, round(self.level(self.control.usual)), self.width(), 1), QColor(theme.line))
        said = self.shown
        first = max(0, int(np.searchsorted(said[:, 0], geometry.left, side="right")) - 1)
        last = int(np.searchsorted(said[:, 0], self.view.right, side="right"))
        seen = said[first:last]
        x = (seen[:, 0] - geometry.left) / geometry.ticks_per_pixel
        x, values = _one_per_pixel(x, seen[:, 1])
        self._area(painter, x, values)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.yours))
        gaps = np.diff(x, prepend=-np.inf, append=np.inf)
        for i in np.flatnonzero(np.minimum(gaps[:-1], gaps[1:]) > DOT_ROOM).tolist():
            painter.drawEllipse(QPointF(float(x[i]), self.level(float(values[i]))), DOT, DOT)
        if self.line is not None:
            painter.setPen(QPen(QColor(theme.now), 1.2))
            painter.drawLine(*self.line)

    def _area(self, painter: QPainter, x: NDArray[Any], values: NDArray[Any]) -> None:
        """The stepped line from the first point on, and a faint area between it and the usual value or the ground."""
        if not len(x):
            return
        theme, right = self.view.session.theme, self.width() + 2.0
        y = [self.level(value) for value in values.tolist()]
        steps: list[QPointF] = []
        for i, (at, level) in enumerate(zip(x.tolist(), y, strict=True)):
            end = float(x[i + 1]) if i + 1 < len(y) else right
            steps += [QPointF(at, level), QPointF(max(end, at), level)]
        base = self.level(0 if self.control.kind == BEND else self.control.lowest)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(theme.yours, 0.16))
        painter.drawPolygon(QPolygonF([QPointF(steps[0].x(), base), *steps, QPointF(steps[-1].x(), base)]))
        painter.setPen(QPen(QColor(theme.yours), 1.4))
        painter.drawPolyline(QPolygonF(steps))


def _one_per_pixel(x: NDArray[Any], values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Of points at one pixel the last."""
    if not len(x):
        return x, values
    last = np.append(np.floor(x[1:]) != np.floor(x[:-1]), True)
    return x[last], values[last]
