"""The key to what is shown, in a corner of the canvas: small pictures with their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.layers.colours import faint

MARGIN, PADDING, SPACE, HEIGHT = 12.0, 10.0, 8.0, 26.0
PICTURE = 11.0
Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """Words with a picture ``width`` wide before them; 0 for none."""

    text: str
    draw: Draw | None = None
    width: float = PICTURE


def paint_legend(painter: QPainter, theme: Theme, entries: list[Entry], corner: QPointF) -> None:
    """One row of entries on a rounded ground whose lower left corner is given. Logical pixels."""
    painter.save()
    font = painter.font()
    font.setPixelSize(round(painter.fontInfo().pixelSize() * 0.88))
    painter.setFont(font)
    metrics = painter.fontMetrics()
    widths = [metrics.horizontalAdvance(entry.text) for entry in entries]
    pictures = [entry.width + SPACE * bool(entry.text) if entry.draw else 0.0 for entry in entries]
    whole = sum(widths) + sum(pictures) + 2 * PADDING + 1.5 * SPACE * (len(entries) - 1)
    box = QRectF(corner.x() + 0.5, corner.y() - HEIGHT + 0.5, whole, HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.line_strong), 1))
    painter.setBrush(faint(theme.control, 0.94))
    painter.drawRoundedRect(box, 7, 7)
    x = box.left() + PADDING
    for entry, width, picture in zip(entries, widths, pictures, strict=True):
        if entry.draw:
            entry.draw(painter, QRectF(x, box.center().y() - PICTURE / 2, entry.width, PICTURE))
        painter.setPen(QColor(theme.text))
        words = QRectF(x + picture, box.top(), width + 1, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.text)
        x += picture + width + 1.5 * SPACE
    painter.restore()
