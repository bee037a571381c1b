"""How the user likes to see and draw notes, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Fold(Enum):
    """Which pitches have a row: all, those that the track uses, or those of the scale and of the track."""

    NONE = "none"
    USED = "used"
    SCALE = "scale"


class NewLength(Enum):
    """How long a drawn note is: as the last one, one step of the grid, or always the same."""

    LAST = "last"
    GRID = "grid"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Habits:
    """``names`` are written on the notes; ``other_tracks`` shines through; ``adaptive`` lets the grid follow the zoom.

    ``in_scale`` draws and moves onto the scale only; ``cursor`` shows the note cursor. ``fixed`` is the length in
    quarter notes for ``NewLength.FIXED``.
    """

    fold: Fold = Fold.NONE
    names: bool = False
    other_tracks: bool = True
    adaptive: bool = False
    in_scale: bool = False
    cursor: bool = False
    new_length: NewLength = NewLength.LAST
    fixed: float = 0.5
