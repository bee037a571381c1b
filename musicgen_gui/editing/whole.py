"""All notes of a track as a set that costs nothing to make: a ``frozenset`` of a million notes takes seconds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

import numpy as np

from musicgen_gui.score.sorting import contains
from musicgen_gui.score.types import Note, Track

MANY = 10_000
"""Notes of a track from which on it pays."""


class Whole(Set[Note]):
    """The notes of a track. It equals the ``frozenset`` of them; what is made out of it is one.

    It can be hashed like other immutable things, but has another hash than that ``frozenset``.
    """

    __slots__ = ("_twins", "track")

    def __init__(self, track: Track) -> None:
        self.track = track
        self._twins = _twins(track)

    def __contains__(self, note: object) -> bool:
        return isinstance(note, Note) and contains(self.track.notes, note)

    def __iter__(self) -> Iterator[Note]:
        notes, twins = self.track.notes, self._twins
        return (note for i, note in enumerate(notes) if i not in twins) if twins else iter(notes)

    def __len__(self) -> int:
        return len(self.track.notes) - len(self._twins)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Whole):
            return self.track.notes is other.track.notes or self.track.notes == other.track.notes
        return super().__eq__(other)

    def __hash__(self) -> int:
        return hash((len(self.track.notes), self.track.notes[:1], self.track.notes[-1:]))

    @classmethod
    def _from_iterable(cls, notes: Iterable[Note]) -> frozenset[Note]:  # type: ignore[override]
        return frozenset(notes)


def all_of(track: Track) -> Set[Note]:
    """Every note of a track."""
    return frozenset(track.notes) if len(track.notes) < MANY else Whole(track)


def _twins(track: Track) -> frozenset[int]:
    """The places of notes that equal the one before: they begin alike, and then it is worth a look."""
    array, notes = track.array, track.notes
    alike = np.flatnonzero((array["start"][1:] == array["start"][:-1]) & (array["pitch"][1:] == array["pitch"][:-1]))
    return frozenset(i + 1 for i in alike.tolist() if notes[i] == notes[i + 1])
