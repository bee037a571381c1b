"""Notes in the colours of surprise, from expected to surprising, and the key to them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.insight import Insight
from musicgen_gui.ui.pianoroll.columns import NoteArrays
from musicgen_gui.ui.pianoroll.layers.colours import faint, mixed
from musicgen_gui.ui.pianoroll.layers.sprites import Sprites, sheet_of
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.legend import Entry
from musicgen_gui.ui.pianoroll.words import translate

STEPS = 12
MOST_BITS = 9.0
"""Bits of a note from which on it has the last colour: less than one in five hundred was expected to be like it."""
ON_DARK = ("#30548c", "#8f8177", "#ffdf52")
ON_LIGHT = ("#a9bcd8", "#c08434", "#86161b")
"""Lightness runs one way, so that the order shows without colours too."""
GRADIENT = 84.0


class SurpriseLayer:
    """Paints over the bodies of notes; keeps the sheet of the last theme, height and ratio."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._view, self._insight = view, insight
        self._key: tuple[str, int, float] = ("", 0, 0.0)
        self._sprites: Sprites | None = None

    def tint(self, painter: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, Ints, Ints]) -> None:
        if not self._insight.shows.surprise or not len(notes):
            return
        theme = self._view.session.theme
        height = max(2, pixels.row - pixels.length(2))
        key = (theme.name, height, pixels.ratio)
        if self._sprites is None or key != self._key:
            looks: list[tuple[QColor, QColor | None, float]] = [(colour, None, 0.0) for colour in ramp(theme)]
            looks.append((mixed(theme.quiet, theme.row_white, 0.45), None, 0.0))
            self._key, self._sprites = key, sheet_of(looks, height, pixels.ratio)
        bits = self._insight.bits(notes.start, notes.pitch)
        step = np.clip(np.nan_to_num(bits) / MOST_BITS * STEPS, 0, STEPS - 1).astype(np.int32)
        self._sprites.draw(painter, np.where(np.isnan(bits), STEPS, step).astype(np.int32), *box)

    def legend(self) -> list[Entry]:
        theme = self._view.session.theme
        return [
            Entry(translate("PianoRoll", "expected")),
            Entry(
                translate("PianoRoll", "surprising"),
                lambda p, box: paint_gradient(p, box, theme, ramp(theme)),
                GRADIENT,
            ),
        ]


def ramp(theme: Theme) -> list[QColor]:
    """The colours of ``STEPS`` steps, the expected first."""
    low, middle, high = ON_DARK if QColor(theme.ground).lightnessF() < 0.5 else ON_LIGHT
    found = []
    for i in range(STEPS):
        part = 2 * i / (STEPS - 1)
        found.append(mixed(middle, low, part) if part <= 1 else mixed(high, middle, part - 1))
    return found


def paint_gradient(painter: QPainter, box: QRectF, theme: Theme, colours: list[QColor]) -> None:
    """A bar that runs through ``STEPS`` colours."""
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    for i, colour in enumerate(colours):
        gradient.setColorAt(i / (STEPS - 1), colour)
    painter.setPen(faint(theme.line_strong, 1.0))
    painter.setBrush(gradient)
    painter.drawRoundedRect(box, 3, 3)
