"""One unit of the network along the melody: notes from calm to excited, and the key to them."""

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

ON_DARK = ("#2f5fd0", "#6f7783", "#7df0a0")
ON_LIGHT = ("#1f49b8", "#b3b0a6", "#12803c")


class NeuronLayer:
    """Tints notes by the state of the unit after them, −1 … 1."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._insight, self._tint = insight, RampTint(view, ramp)

    def tint(self, painter: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, Ints, Ints]) -> None:
        if self._insight.shows.neuron and len(notes):
            self._tint.paint(painter, pixels, (self._insight.excitement(notes.start, notes.pitch) + 1) / 2, box)

    def legend(self) -> list[Entry]:
        return self._tint.legend(translate("PianoRoll", "calm"), translate("PianoRoll", "excited"))


def ramp(theme: Theme) -> list[QColor]:
    """The colours of all steps, the calm first."""
    return ramp_of(theme, ON_DARK, ON_LIGHT)
