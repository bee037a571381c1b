"""What lies around the notes: the mouse's rectangle and knife, the playhead, the words of an empty roll."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.pixels import fill_one
from musicgen_gui.ui.pianoroll.view import Cut, Lasso, Marquee, RollView
from musicgen_gui.ui.pianoroll.words import translate


def paint_sketch(painter: QPainter, view: RollView) -> None:
    """The rectangle or the line that selects, or the line of the knife. Logical pixels."""
    sketch, theme, geometry = view.sketch, view.session.theme, view.geometry
    if isinstance(sketch, Marquee):
        left, right = geometry.x(sketch.start), geometry.x(sketch.end)
        top, bottom = geometry.y(sketch.highest), geometry.bottom(sketch.lowest)
        painter.setBrush(faint(theme.now, 0.06))
        painter.setPen(QPen(faint(theme.now, 0.5), 1))
        painter.drawRect(QRectF(round(left) + 0.5, round(top) + 0.5, round(right - left), round(bottom - top) - 1))
    elif isinstance(sketch, Lasso):
        corners = [
            QPointF(geometry.x(tick), (row - geometry.top) * geometry.key_height) for tick, row in sketch.corners
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(faint(theme.now, 0.06))
        painter.setPen(QPen(faint(theme.now, 0.6), 1.2))
        painter.drawPolygon(QPolygonF(corners))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    elif isinstance(sketch, Cut):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.now), 1.2))
        painter.drawLine(QPointF(sketch.x0, sketch.y0), QPointF(sketch.x1, sketch.y1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_label(painter: QPainter, view: RollView) -> None:
    """Words beside the mouse, inside of the canvas. Logical pixels."""
    label, theme = view.label, view.session.theme
    if label is None:
        return
    font = painter.font()
    font.setPixelSize(round(painter.fontInfo().pixelSize() * 0.88))
    painter.setFont(font)
    width, height = painter.fontMetrics().horizontalAdvance(label.text) + 18, painter.fontMetrics().height() + 8
    x = min(max(label.x + 16, 4), view.width - width - 4)
    y = label.y - height - 14 if label.y - height - 14 > 4 else label.y + 22
    box = QRectF(round(x) + 0.5, round(y) + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.line_strong), 1))
    painter.setBrush(QColor(theme.control))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.text)


def paint_playhead(painter: QPainter, view: RollView, ratio: float, tick: float, height: int) -> None:
    """The white line of now. Device pixels."""
    pixels = view.pixels(ratio)
    width = pixels.length(1.5)
    fill_one(painter, view.session.theme.now, int(pixels.x(tick)) - width // 2, 0, width, height)


def paint_invitation(painter: QPainter, view: RollView) -> None:
    """Say in an empty roll how to begin. Logical pixels."""
    font = painter.font()
    font.setPixelSize(round(painter.fontInfo().pixelSize() * 1.25))
    painter.setFont(font)
    painter.setPen(QColor(view.session.theme.quiet))
    area = QRectF(24, 0, view.width - 48, view.height * 0.86)
    text = translate("PianoRoll", "Draw a note, drop a file, or press G for a first idea")
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
