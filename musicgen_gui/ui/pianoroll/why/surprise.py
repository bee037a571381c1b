"""Notes in the colours of surprise, from expected to surprising, and the key to them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter

from musicgen_gui.app.colours import Theme
from musicgen_gui.app.insight import Insight
from musicgen_gui.ui.pianoroll.columns import NoteArrays
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.legend import Entry
from musicgen_gui.ui.pianoroll.why.ramp import RampTint, ramp_of
from musicgen_gui.ui.pianoroll.words import translate

MOST_BITS = 9.0
"""Bits of a note from which on it has the last colour: less than one in five hundred was expected to be like it."""
ON_DARK = ("#30548c", "#8f8177", "#ffdf52")
ON_LIGHT = ("#a9bcd8", "#c08434", "#86161b")
"""Lightness runs one way, so that the order shows without colours too."""


class SurpriseLayer:
    """Tints notes by their bits."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._insight, self._tint = insight, RampTint(view, ramp)

    def tint(self, painter: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, Ints, Ints]) -> None:
        if self._insight.shows.surprise and len(notes):
            self._tint.paint(painter, pixels, self._insight.bits(notes.start, notes.pitch) / MOST_BITS, box)

    def legend(self) -> list[Entry]:
        return self._tint.legend(translate("PianoRoll", "expected"), translate("PianoRoll", "surprising"))


def ramp(theme: Theme) -> list[QColor]:
    """The colours of all steps, the expected first."""
    return ramp_of(theme, ON_DARK, ON_LIGHT)
