"""Notes as arrays to draw from, and which of them lie in a stretch of time, found by halving."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from math import ceil, floor
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.editing.whole import Whole
from musicgen_gui.score.types import Note, Track

REMEMBERED = 64
MOST_NOTES = 1_000_000
_MUTED, _LOCKS = 4, 16
FEW = 4096
"""Up to so many notes of a set it pays to know first when they begin."""
_start = attrgetter("start")


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
    """One small number per note, worked out only where it is looked at."""

    def __init__(self, count: int, values: Callable[[NDArray[np.intp]], Iterable[int]]) -> None:
        """``values`` works out the numbers of the notes at some places."""
        self._values = values
        self._numbers = np.empty(count, np.uint8)
        self._known = np.zeros(count, np.bool_)

    def __getitem__(self, where: slice) -> NDArray[np.uint8]:
        known = self._known[where]
        if not known.all():
            wanted = where.start + np.flatnonzero(~known)
            self._numbers[wanted] = np.fromiter(self._values(wanted), np.uint8, len(wanted))
            known[:] = True
        return self._numbers[where]

    def take_over(self, other: LazyColumn, mine: slice, others: slice) -> None:
        """Use the numbers of another column for the notes before and behind a slice of each."""
        for own, its in (("_numbers", other._numbers), ("_known", other._known)):
            column = getattr(self, own)
            column[: mine.start], column[mine.stop :] = its[: others.start], its[others.stop :]


class TrackColumns:
    """The columns of one track, which is a value and never changes; ``like`` are those of a similar one."""

    def __init__(self, track: Track, like: TrackColumns | None = None) -> None:
        self.track = track
        self._flags = LazyColumn(len(track.notes), self._flags_of)
        self._members: OrderedDict[int, tuple[Set[Note], LazyColumn]] = OrderedDict()
        if like is not None:
            self._flags.take_over(like._flags, *track.differing(like.track))

    def find(self, left: float, right: float) -> slice:
        """The notes from the first that still sounds after ``left`` to the last that starts before ``right``.

        A few inside the slice may end before ``left``: those that lie under the tail of a longer one.
        """
        first = int(np.searchsorted(self.track.reach, floor(left), side="right"))  # a float would copy the whole column
        last = bisect_left(self.track.notes, ceil(right), key=_start)
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
        if isinstance(notes, Whole) and notes.track.notes is self.track.notes:
            return np.ones(where.stop - where.start, np.bool_)
        found = self._members.get(id(notes))
        if found is None:
            found = (notes, LazyColumn(len(self.track.notes), self._membership(notes)))
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

    def _flags_of(self, places: NDArray[np.intp]) -> Iterable[int]:
        some = map(self.track.notes.__getitem__, places.tolist())
        return [note.origin + _MUTED * note.muted + _LOCKS * note.locks for note in some]

    def _membership(self, wanted: Set[Note]) -> Callable[[NDArray[np.intp]], Iterable[int]]:
        """What tells which notes are in a set: of a small one those are looked up that begin when one of it does."""
        notes = self.track.notes
        if len(wanted) > FEW:
            return lambda places: map(wanted.__contains__, map(notes.__getitem__, places.tolist()))
        starts = np.sort(np.fromiter(map(_start, wanted), np.int64, len(wanted)))

        def values(places: NDArray[np.intp]) -> Iterable[int]:
            begin = self.track.array["start"][places]
            near = starts[np.minimum(np.searchsorted(starts, begin), len(starts) - 1)] == begin
            found = np.zeros(len(places), np.uint8)
            for i in np.flatnonzero(near).tolist():
                found[i] = notes[places[i]] in wanted
            return found

        return values


class Columns:
    """Remembers the columns of the last few tracks by identity; of fewer when they are long."""

    def __init__(self) -> None:
        self._tracks: OrderedDict[int, TrackColumns] = OrderedDict()

    def of(self, track: Track) -> TrackColumns:
        """The columns of a track."""
        found = self._tracks.get(id(track))
        if found is None:
            found = self._tracks[id(track)] = TrackColumns(track, self._like(track))
            while len(self._tracks) > REMEMBERED or (len(self._tracks) > 2 and self._notes > MOST_NOTES):
                self._tracks.popitem(last=False)
        self._tracks.move_to_end(id(track))
        return found

    def _like(self, track: Track) -> TrackColumns | None:
        """The columns of the track that this one was made out of, or that was made out of this one by an edit."""
        return next((columns for columns in reversed(self._tracks.values()) if track.is_kin(columns.track)), None)

    @property
    def _notes(self) -> int:
        return sum(len(columns.track.notes) for columns in self._tracks.values())


def note_arrays(notes: tuple[Note, ...], selection: Set[Note] = frozenset()) -> NoteArrays:
    """Columns of a few notes that are no track of the score."""
    columns = TrackColumns(Track(notes=notes))
    return columns.arrays(slice(0, len(notes)), selection)
