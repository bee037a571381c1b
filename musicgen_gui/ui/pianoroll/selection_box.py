"""The box round the selected notes."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from musicgen_gui.score.types import Note

MOST = 5_000
"""Selected notes from which on there is no box: a stretch of so many would be slow to follow."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where the selected notes lie."""

    start: int
    end: int
    lowest: int
    highest: int


def box_of(selection: Set[Note]) -> Box | None:
    """The box round some notes; None for less than two or very many."""
    if not 2 <= len(selection) <= MOST:
        return None
    pitches = [note.pitch for note in selection]
    return Box(min(n.start for n in selection), max(n.end for n in selection), min(pitches), max(pitches))


class SelectionBox:
    """Remembers the box of the last selection by identity."""

    def __init__(self) -> None:
        self._selection: Set[Note] | None = None
        self._box: Box | None = None

    def of(self, selection: Set[Note]) -> Box | None:
        """The box of a selection."""
        if selection is not self._selection:
            self._selection, self._box = selection, box_of(selection)
        return self._box
