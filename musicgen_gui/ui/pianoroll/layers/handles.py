"""The handle at the end of several selected notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from musicgen_gui.ui.pianoroll.gestures.handle import HEIGHT, handle_place, shown_box
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView

THICK = 4.0


def paint_handle(painter: QPainter, view: RollView) -> None:
    """A short bar in the colour of now, and a thin line over the height of the selected notes. Logical pixels."""
    box = shown_box(view)
    if box is None:
        return
    (x, y), now = handle_place(view, box), view.session.theme.now
    top, bottom = view.geometry.y(box.highest), view.geometry.bottom(box.lowest)
    painter.fillRect(QRectF(round(x), top, 1, bottom - top), faint(now, 0.25))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now))
    painter.drawRoundedRect(QRectF(round(x) - THICK / 2 + 0.5, y - HEIGHT / 2, THICK, HEIGHT), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
