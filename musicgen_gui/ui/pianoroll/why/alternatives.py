"""The five pitches that could stand in the place of a note, darker the likelier, with their share."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from musicgen_gui.app.alternatives import Alternatives
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.chances import paint_share

FAINTEST, STRONGEST = 0.12, 0.85
LEAST_ROW = 10.0


class AlternativesLayer:
    """Paints over the notes. Logical pixels."""

    def __init__(self, view: RollView, alternatives: Alternatives) -> None:
        self._view, self._alternatives = view, alternatives

    def paint(self, painter: QPainter, _ratio: float) -> None:
        note, shares = self._alternatives.note, self._alternatives.shares
        if note is None or not shares:
            return
        geometry, theme = self._view.geometry, self._view.session.theme
        left, width = geometry.x(note.start), max(8.0, geometry.x(note.end) - geometry.x(note.start) - 1)
        most = max(shares.values())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(max(8, min(round(painter.fontInfo().pixelSize() * 0.85), int(geometry.key_height) - 2)))
        painter.setFont(font)
        for pitch, share in shares.items():
            own, looked_at = pitch == note.pitch, pitch == self._alternatives.pitch
            colour = theme.yours if own else theme.model
            edge = theme.now if looked_at else colour
            painter.setPen(QPen(QColor(edge), 1.5 if looked_at else 1.0))
            painter.setBrush(faint(colour, FAINTEST + (STRONGEST - FAINTEST) * sqrt(share / most)))
            painter.drawRoundedRect(QRectF(left, geometry.y(pitch) + 1, width, geometry.key_height - 2), 3, 3)
            if geometry.key_height >= LEAST_ROW:
                paint_share(painter, self._view, share, left + width + 4, pitch)
        painter.restore()
