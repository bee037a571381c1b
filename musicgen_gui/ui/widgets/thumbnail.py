"""Some notes as a small picture, as answers, branches and the wall show them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from musicgen_gui.score.types import Note

LEAST_SEMITONES = 12


def paint_thumbnail(painter: QPainter, room: QRectF, notes: Sequence[Note], span: tuple[int, int], colour: str) -> None:
    """Paint notes of a span of ticks into a rectangle, at least an octave high, in the middle of it."""
    if not notes:
        return
    pitches = [note.pitch for note in notes]
    middle = (max(pitches) + min(pitches)) / 2
    row = room.height() / max(LEAST_SEMITONES, max(pitches) - min(pitches) + 1)
    scale = room.width() / max(1, span[1] - span[0])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for note in notes:
        x = room.left() + (note.start - span[0]) * scale
        y = room.center().y() - (note.pitch - middle + 0.5) * row
        width = max(2.0, note.length * scale - 1)
        painter.drawRoundedRect(QRectF(x, y, width, max(2.0, min(3.0, row))), 1, 1)
