"""Notes tinted along a ramp of colours, and the key to it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.layers.colours import faint, mixed
from musicgen_gui.ui.pianoroll.layers.sprites import Sprites, sheet_of
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.legend import Entry

STEPS = 12
GRADIENT = 84.0
Colours = tuple[str, str, str]
"""The first, the middle and the last of a ramp."""


def ramp_of(theme: Theme, on_dark: Colours, on_light: Colours) -> list[QColor]:
    """The colours of ``STEPS`` steps, the first of the ramp first."""
    low, middle, high = on_dark if QColor(theme.ground).lightnessF() < 0.5 else on_light
    parts = [2 * i / (STEPS - 1) for i in range(STEPS)]
    return [mixed(middle, low, part) if part <= 1 else mixed(high, middle, part - 1) for part in parts]


class RampTint:
    """Paints over the bodies of notes; keeps the sheet of the last theme, height and ratio."""

    def __init__(self, view: RollView, ramp: Callable[[Theme], list[QColor]]) -> None:
        self._view, self._ramp = view, ramp
        self._key: tuple[str, int, float] = ("", 0, 0.0)
        self._sprites: Sprites | None = None

    def paint(
        self, painter: QPainter, pixels: Pixels, shares: NDArray[np.floating], box: tuple[Ints, Ints, Ints]
    ) -> None:
        """Tint each note by its share of the way (n,), 0 … 1; quiet where that is not known (NaN)."""
        theme = self._view.session.theme
        height = max(2, pixels.row - pixels.length(2))
        key = (theme.name, height, pixels.ratio)
        if self._sprites is None or key != self._key:
            looks: list[tuple[QColor, QColor | None, float]] = [(colour, None, 0.0) for colour in self._ramp(theme)]
            looks.append((mixed(theme.quiet, theme.row_white, 0.45), None, 0.0))
            self._key, self._sprites = key, sheet_of(looks, height, pixels.ratio)
        step = np.clip(np.nan_to_num(shares) * STEPS, 0, STEPS - 1).astype(np.int32)
        self._sprites.draw(painter, np.where(np.isnan(shares), STEPS, step).astype(np.int32), *box)

    def legend(self, first: str, last: str) -> list[Entry]:
        """The names of both ends, the last with the ramp."""
        theme = self._view.session.theme
        bar = self._ramp(theme)
        return [Entry(first), Entry(last, lambda painter, box: _paint_gradient(painter, box, theme, bar), GRADIENT)]


def _paint_gradient(painter: QPainter, box: QRectF, theme: Theme, colours: list[QColor]) -> None:
    """A bar that runs through ``STEPS`` colours."""
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    for i, colour in enumerate(colours):
        gradient.setColorAt(i / (STEPS - 1), colour)
    painter.setPen(faint(theme.line_strong, 1.0))
    painter.setBrush(gradient)
    painter.drawRoundedRect(box, 3, 3)
