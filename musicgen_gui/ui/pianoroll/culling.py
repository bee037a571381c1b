"""Which notes of a track lie in a stretch of time, found by halving instead of looking at each."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.types import Note, Track


class Culler:
    """Finds slices of tracks. Remembers the last few tracks by identity: a track is a value that never changes."""

    def __init__(self, remembered: int = 64) -> None:
        self._reach: OrderedDict[int, tuple[Track, NDArray[np.int64]]] = OrderedDict()
        self._remembered = remembered

    def find(self, track: Track, left: float, right: float) -> slice:
        """The notes from the first that still sounds after ``left`` to the last that starts before ``right``.

        A few inside the slice may end before ``left``: those that lie under the tail of a longer one.
        """
        if not track.notes:
            return slice(0, 0)
        first = int(np.searchsorted(self._reach_of(track), left, side="right"))
        last = int(np.searchsorted(track.array["start"], right, side="left"))
        return slice(first, max(first, last))

    def inside(self, track: Track, left: float, right: float, lowest: int, highest: int) -> list[Note]:
        """The notes that touch a rectangle of time and pitch."""
        where = self.find(track, left, right)
        rows = track.array[where]
        wanted = (rows["end"] > left) & (rows["pitch"] >= lowest) & (rows["pitch"] <= highest)
        notes = track.notes[where]
        return [notes[i] for i in np.flatnonzero(wanted)]

    def _reach_of(self, track: Track) -> NDArray[np.int64]:
        """Running maximum of the ends: it only grows, so it can be halved."""
        found = self._reach.get(id(track))
        if found is None:
            found = (track, np.maximum.accumulate(track.array["end"]))
            self._reach[id(track)] = found
            if len(self._reach) > self._remembered:
                self._reach.popitem(last=False)
        self._reach.move_to_end(id(track))
        return found[1]
