"""How the user likes to see and draw notes, as one value."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

SWITCHES = ("names", "other_tracks", "adaptive", "in_scale")
LONGEST = 1000.0
"""Quarter notes."""


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

    def text(self) -> str:
        """What of it is kept from one start to the next, as JSON; ``from_text`` is the inverse."""
        kept: dict[str, bool | str | float] = {
            "names": self.names,
            "other_tracks": self.other_tracks,
            "adaptive": self.adaptive,
        }
        kept |= {"in_scale": self.in_scale, "new_length": self.new_length.value, "fixed": self.fixed}
        return json.dumps(kept)


def from_text(text: str) -> Habits:
    """The habits that a text holds. ``ValueError`` if it holds none."""
    data = json.loads(text)
    if not isinstance(data, dict):
        raise ValueError("no table of habits")
    usual = Habits()
    switches: dict[str, Any] = {name: bool(data.get(name, getattr(usual, name))) for name in SWITCHES}
    length, fixed = NewLength(data.get("new_length", usual.new_length.value)), float(data.get("fixed", usual.fixed))
    return Habits(**switches, new_length=length, fixed=fixed if 0 < fixed < LONGEST else usual.fixed)
