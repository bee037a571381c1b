"""The note cursor: a frame in the colour of now, with a bar at its start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView

BAR = 3.0
REACH = 3.0
"""Logical pixels that the frame lies outside of the note."""


def paint_cursor(painter: QPainter, view: RollView) -> None:
    """Frame the place of the note cursor, if it is shown. Logical pixels."""
    cursor, theme, geometry = view.cursor, view.session.theme, view.geometry
    if cursor is None or not cursor.on:
        return
    left, right = geometry.x(cursor.tick), geometry.x(cursor.end)
    top, bottom = geometry.y(cursor.pitch), geometry.bottom(cursor.pitch)
    width, height = max(8.0, right - left + 2 * REACH), bottom - top + 2 * REACH - 2
    box = QRectF(round(left) - REACH, round(top) - REACH + 1, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.now), 1.5))
    painter.setBrush(faint(theme.now, 0.10) if cursor.note is None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.now))
    painter.drawRoundedRect(QRectF(box.left(), box.top(), BAR, box.height()), 1.5, 1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
