"""What is locked of a note, as small signs on it: a padlock for the whole note, a sign for each part else."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from musicgen_gui.score.types import Lock
from musicgen_gui.ui.pianoroll.pixels import Ints, stamp

SIZE = 9.0
PARTS = (Lock.PITCH, Lock.RHYTHM, Lock.VELOCITY, Lock.CONTOUR)
"""In the order in which their signs stand."""


def sign_count(locks: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How many signs each note has."""
    whole = (locks & int(Lock.NOTE)) == int(Lock.NOTE)
    parts = sum(((locks & int(part)) > 0).astype(np.int64) for part in PARTS)
    return np.where(whole, 1 + ((locks & int(Lock.CONTOUR)) > 0), parts)


class LockSigns:
    """The signs in one colour; ``size`` device pixels each."""

    def __init__(self, colour: str, size: int) -> None:
        self.size = size
        self.padlock = _picture(_padlock, QColor(colour), size)
        drawn = {Lock.PITCH: _pitch, Lock.RHYTHM: _rhythm, Lock.VELOCITY: _loudness, Lock.CONTOUR: _contour}
        self.parts = {part: _picture(drawn[part], QColor(colour), size) for part in PARTS}

    def paint(self, painter: QPainter, locks: NDArray[np.uint8], x: Ints, y: Ints, width: Ints, row: int) -> None:
        """Put the signs on notes whose boxes begin at x, y, as far as they have room. Device pixels."""
        space = max(1, self.size // 3)
        if self.size > row or not locks.any():
            return
        whole = (locks & int(Lock.NOTE)) == int(Lock.NOTE)
        at = x + space
        end = x + width - space
        self._stamp(painter, self.padlock, whole, at, y, end, row)
        at = np.where(whole, at + self.size + space, at)
        for part in PARTS:
            some = (locks & int(part)) > 0
            if part is not Lock.CONTOUR:
                some &= ~whole
            self._stamp(painter, self.parts[part], some, at, y, end, row)
            at = np.where(some, at + self.size + space // 2, at)

    def _stamp(
        self, painter: QPainter, sign: QPixmap, some: NDArray[np.bool_], x: Ints, y: Ints, end: Ints, row: int
    ) -> None:
        roomy = some & (x + self.size <= end)
        stamp(painter, sign, x[roomy], y[roomy] + (row - self.size) // 2 - 1)


def _picture(draw: Callable[[QPainter], None], colour: QColor, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / SIZE, size / SIZE)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    draw(painter)
    painter.end()
    return picture


def _padlock(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(2.5, 0.8, 4, 5), 0, 180 * 16)
    painter.drawLine(QPointF(2.5, 3.2), QPointF(2.5, 5))
    painter.drawLine(QPointF(6.5, 3.2), QPointF(6.5, 5))
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(1.2, 4, 6.6, 4.6), 1, 1)


def _pitch(painter: QPainter) -> None:
    """A note's head on a line."""
    painter.drawLine(QPointF(0.8, 4.5), QPointF(8.2, 4.5))
    painter.drawEllipse(QPointF(4.5, 4.5), 2.0, 1.6)


def _rhythm(painter: QPainter) -> None:
    """From one bar to another."""
    for x in (1.0, 8.0):
        painter.drawLine(QPointF(x, 1.6), QPointF(x, 7.4))
    painter.drawLine(QPointF(1.0, 4.5), QPointF(8.0, 4.5))


def _loudness(painter: QPainter) -> None:
    """A wedge that grows."""
    painter.drawPolygon(QPolygonF([QPointF(1, 7.5), QPointF(8, 7.5), QPointF(8, 1.8)]))


def _contour(painter: QPainter) -> None:
    """A line that turns."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(0.9, 7), QPointF(3.4, 2.2), QPointF(5.6, 6), QPointF(8.1, 2.2)]))
