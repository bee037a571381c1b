"""A sign of the piece where a lane shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

from musicgen_gui.editing.marks import Sign


@dataclass(frozen=True, slots=True)
class Item:
    """``box`` is what is painted, in logical pixels; the part of it left of ``grip`` takes hold of the sign."""

    sign: Sign
    text: str
    box: QRectF
    grip: float

    def holds(self, x: float) -> bool:
        """Whether the mouse at a pixel takes hold of the sign."""
        return self.box.left() <= x < self.grip


class LaneWords(NamedTuple):
    """Names of a lane's undo steps, and what its field is for."""

    add: str
    change: str
    move: str
    remove: str
    field: str
