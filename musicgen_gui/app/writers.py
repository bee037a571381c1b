"""How much of a piece is whose."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from musicgen_gui.score.types import Note, Origin, Score


@dataclass(frozen=True, slots=True)
class Shares:
    """Notes by who wrote them: you, the model, the model and then you."""

    yours: int
    model: int
    edited: int

    @property
    def all(self) -> int:
        return self.yours + self.model + self.edited

    def part(self, count: int) -> float:
        """A count as a share of all notes; 0 without any."""
        return count / self.all if self.all else 0.0


class Writers:
    """Counts the notes of scores; tracks that have not changed are not counted again."""

    def __init__(self) -> None:
        self._counted: dict[int, tuple[tuple[Note, ...], Counter[Origin]]] = {}

    def shares(self, score: Score) -> Shares:
        """Of all tracks together."""
        counted: dict[int, tuple[tuple[Note, ...], Counter[Origin]]] = {}
        for track in score.tracks:
            known = self._counted.get(id(track.notes))
            counted[id(track.notes)] = known or (track.notes, Counter(note.origin for note in track.notes))
        self._counted = counted
        total: Counter[Origin] = Counter()
        for track in score.tracks:
            total += counted[id(track.notes)][1]
        return Shares(total[Origin.YOU], total[Origin.MODEL], total[Origin.EDITED])
