"""One unit of the network along the melody: notes from calm to excited, and the key to them."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QPainter

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.insight import Insight
from musicgen_gui.ui.pianoroll.columns import NoteArrays
from musicgen_gui.ui.pianoroll.layers.colours import mixed
from musicgen_gui.ui.pianoroll.layers.sprites import Sprites, sheet_of
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.legend import Entry
from musicgen_gui.ui.pianoroll.why.surprise import GRADIENT, paint_gradient
from musicgen_gui.ui.pianoroll.words import translate

STEPS = 12
ON_DARK = ("#2f5fd0", "#6f7783", "#7df0a0")
ON_LIGHT = ("#1f49b8", "#b3b0a6", "#12803c")


class NeuronLayer:
    """Paints over the bodies of notes; keeps the sheet of the last theme, height and ratio."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._view, self._insight = view, insight
        self._key: tuple[str, int, float] = ("", 0, 0.0)
        self._sprites: Sprites | None = None

    def tint(self, painter: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, Ints, Ints]) -> None:
        if not self._insight.shows.neuron or not len(notes):
            return
        theme = self._view.session.theme
        height = max(2, pixels.row - pixels.length(2))
        key = (theme.name, height, pixels.ratio)
        if self._sprites is None or key != self._key:
            looks: list[tuple[QColor, QColor | None, float]] = [(colour, None, 0.0) for colour in ramp(theme)]
            looks.append((mixed(theme.quiet, theme.row_white, 0.45), None, 0.0))
            self._key, self._sprites = key, sheet_of(looks, height, pixels.ratio)
        states = self._insight.excitement(notes.start, notes.pitch)
        step = np.clip((np.nan_to_num(states) + 1) / 2 * STEPS, 0, STEPS - 1).astype(np.int32)
        self._sprites.draw(painter, np.where(np.isnan(states), STEPS, step).astype(np.int32), *box)

    def legend(self) -> list[Entry]:
        theme = self._view.session.theme
        return [
            Entry(translate("PianoRoll", "calm")),
            Entry(
                translate("PianoRoll", "excited"), lambda p, box: paint_gradient(p, box, theme, ramp(theme)), GRADIENT
            ),
        ]


def ramp(theme: Theme) -> list[QColor]:
    """The colours of ``STEPS`` steps, the calm first."""
    low, middle, high = ON_DARK if QColor(theme.ground).lightnessF() < 0.5 else ON_LIGHT
    parts = [2 * i / (STEPS - 1) for i in range(STEPS)]
    return [mixed(middle, low, part) if part <= 1 else mixed(high, middle, part - 1) for part in parts]
