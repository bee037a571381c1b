"""The names of the notes, written on them where they are large enough, without the octave where they are narrow."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.columns import NoteArrays
from musicgen_gui.ui.pianoroll.layers.locks import sign_count
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels, stamp
from musicgen_gui.ui.pianoroll.words import pitch_name

LEAST_ROW = 11.0
LARGEST = 12.0
MARGIN = 3.0
SIGN = 12.0
"""Logical pixels that each sign of a lock takes away from a note's name."""


class NamesLayer:
    """Keeps a small picture of each name for the last theme, row height and ratio."""

    def __init__(self) -> None:
        self._key: tuple[str, int, float] = ("", 0, 0.0)
        self._pictures: dict[tuple[str, bool], QPixmap] = {}

    def paint(self, p: QPainter, theme: Theme, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, ...]) -> None:
        """Stamp the names, all of one pitch in one call. Device pixels."""
        if pixels.geometry.key_height < LEAST_ROW:
            return
        key = (theme.name, pixels.row, pixels.ratio)
        if key != self._key:
            self._key, self._pictures = key, {}
        x, y, width = box
        left = x + pixels.length(MARGIN) + sign_count(notes.locks) * pixels.length(SIGN)
        for pitch in np.unique(notes.pitch):
            full = pitch_name(int(pitch))
            for muted in (False, True):
                mine = (notes.pitch == pitch) & (notes.muted == muted)
                for name, space in ((full, MARGIN), (full.rstrip("-0123456789"), 1.0)):
                    picture = self._picture(theme, pixels, name, muted)
                    middle = np.minimum(left, x + (width - picture.width()) // 2)
                    at = np.where(notes.locks > 0, left, middle)
                    fits = mine & (at + picture.width() + pixels.length(space) <= x + width)
                    mine &= ~fits
                    stamp(p, picture, at[fits], y[fits] + (pixels.row - pixels.length(2) - picture.height()) // 2)

    def _picture(self, theme: Theme, pixels: Pixels, name: str, muted: bool) -> QPixmap:
        found = self._pictures.get((name, muted))
        if found is None:
            colour = theme.text if muted else theme.on_model
            found = self._pictures[name, muted] = _written(name, colour, pixels)
        return found


def _written(text: str, colour: str, pixels: Pixels) -> QPixmap:
    font = QFont()
    font.setPixelSize(round(min(LARGEST, pixels.geometry.key_height - 5) * pixels.ratio))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    picture = QPixmap(metrics.horizontalAdvance(text), metrics.height())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRect(0, 0, picture.width(), picture.height()), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return picture
