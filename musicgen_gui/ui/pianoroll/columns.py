"""Notes as arrays to draw from, and which of them lie in a stretch of time, found by halving."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.types import Note, Track

CHUNK = 512
REMEMBERED = 64
MOST_NOTES = 1_000_000
_MUTED, _LOCKS = 4, 16


@dataclass(frozen=True, slots=True)
class NoteArrays:
    """Columns of notes: ticks, pitches, velocities, ``Origin`` and ``Lock`` values, and signs to draw on them."""

    start: NDArray[np.int64]
    end: NDArray[np.int64]
    pitch: NDArray[np.int16]
    velocity: NDArray[np.int16]
    origin: NDArray[np.uint8]
    muted: NDArray[np.bool_]
    locks: NDArray[np.uint8]
    selected: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.start)

    def only(self, wanted: NDArray[np.bool_] | NDArray[np.intp]) -> NoteArrays:
        """The notes that a mask or an index array picks."""
        return NoteArrays(*(getattr(self, name)[wanted] for name in self.__slots__))


def joined(first: NoteArrays, second: NoteArrays) -> NoteArrays:
    """Both, the second drawn over the first."""
    if not len(second):
        return first
    return NoteArrays(*(np.concatenate((getattr(first, n), getattr(second, n))) for n in NoteArrays.__slots__))


class LazyColumn:
    """One small number per note, worked out chunk by chunk and only where it is looked at."""

    def __init__(self, notes: Sequence[Note], value: Callable[[Note], int]) -> None:
        self._notes, self._value = notes, value
        self._numbers = np.empty(len(notes), np.uint8)
        self._known = np.zeros(len(notes) // CHUNK + 1, np.bool_)

    def __getitem__(self, where: slice) -> NDArray[np.uint8]:
        if where.stop > where.start:
            for chunk in range(where.start // CHUNK, (where.stop - 1) // CHUNK + 1):
                if not self._known[chunk]:
                    part = slice(chunk * CHUNK, (chunk + 1) * CHUNK)
                    self._numbers[part] = [self._value(note) for note in self._notes[part]]
                    self._known[chunk] = True
        return self._numbers[where]


class TrackColumns:
    """The columns of one track, which is a value and never changes."""

    def __init__(self, track: Track) -> None:
        self.track = track
        self._flags = LazyColumn(track.notes, lambda n: n.origin + _MUTED * n.muted + _LOCKS * n.locks)
        self._members: OrderedDict[int, tuple[Set[Note], LazyColumn]] = OrderedDict()

    def find(self, left: float, right: float) -> slice:
        """The notes from the first that still sounds after ``left`` to the last that starts before ``right``.

        A few inside the slice may end before ``left``: those that lie under the tail of a longer one.
        """
        first = int(np.searchsorted(self.track.reach, floor(left), side="right"))  # a float would copy the whole column
        last = int(np.searchsorted(self._starts, ceil(right), side="left"))
        return slice(first, max(first, last))

    def inside(self, left: float, right: float, lowest: int, highest: int) -> list[Note]:
        """The notes that touch a rectangle of time and pitch."""
        where = self.find(left, right)
        rows = self.track.array[where]
        wanted = (rows["end"] > left) & (rows["pitch"] >= lowest) & (rows["pitch"] <= highest)
        notes = self.track.notes[where]
        return [notes[i] for i in np.flatnonzero(wanted)]

    def among(self, where: slice, notes: Set[Note]) -> NDArray[np.bool_]:
        """Which notes of a slice are in a set; remembered for the last few sets by identity."""
        if not notes:
            return np.zeros(where.stop - where.start, np.bool_)
        found = self._members.get(id(notes))
        if found is None:
            found = (notes, LazyColumn(self.track.notes, notes.__contains__))
            self._members[id(notes)] = found
            if len(self._members) > 3:
                self._members.popitem(last=False)
        return found[1][where].astype(np.bool_)

    def arrays(self, where: slice, selection: Set[Note] = frozenset()) -> NoteArrays:
        """The columns of a slice."""
        rows, flags = self.track.array[where], self._flags[where]
        return NoteArrays(
            start=rows["start"],
            end=rows["end"],
            pitch=rows["pitch"],
            velocity=rows["velocity"],
            origin=np.asarray(flags & 3, np.uint8),
            muted=(flags & _MUTED) > 0,
            locks=np.asarray(flags // _LOCKS, np.uint8),
            selected=self.among(where, selection),
        )

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        return np.ascontiguousarray(self.track.array["start"])


class Columns:
    """Remembers the columns of the last few tracks by identity; of fewer when they are long."""

    def __init__(self) -> None:
        self._tracks: OrderedDict[int, TrackColumns] = OrderedDict()

    def of(self, track: Track) -> TrackColumns:
        """The columns of a track."""
        found = self._tracks.get(id(track))
        if found is None:
            found = self._tracks[id(track)] = TrackColumns(track)
            while len(self._tracks) > REMEMBERED or (len(self._tracks) > 2 and self._notes > MOST_NOTES):
                self._tracks.popitem(last=False)
        self._tracks.move_to_end(id(track))
        return found

    @property
    def _notes(self) -> int:
        return sum(len(columns.track.notes) for columns in self._tracks.values())


def note_arrays(notes: tuple[Note, ...], selection: Set[Note] = frozenset()) -> NoteArrays:
    """Columns of a few notes that are no track of the score."""
    columns = TrackColumns(Track(notes=notes))
    return columns.arrays(slice(0, len(notes)), selection)
