"""The notes to draw as arrays: of the current track, of an edit that is being tried, of a proposal."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Trial:
    """An edit that is drawn but not done. ``touched`` are the notes that it may change or remove.

    ``edit`` sees those notes alone, so that trying costs the same in a short and in an endless track.
    """

    edit: Edit
    touched: frozenset[Note]

    def result(self, state: State) -> State:
        """What the edit makes of the touched notes: a state whose current track holds only them."""
        track = state.current.with_notes(tuple(sorted(self.touched)))
        alone = state.score.with_track(state.track, track)
        return self.edit(replace(state, score=alone, selection=state.selection & self.touched))


@dataclass(frozen=True, slots=True)
class NoteArrays:
    """Columns of notes: ticks, pitches, velocities, ``Origin`` values, and signs to draw on them."""

    start: NDArray[np.int64]
    end: NDArray[np.int64]
    pitch: NDArray[np.int16]
    velocity: NDArray[np.int16]
    origin: NDArray[np.uint8]
    muted: NDArray[np.bool_]
    locked: NDArray[np.bool_]
    selected: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.start)

    def only(self, wanted: NDArray[np.bool_] | NDArray[np.intp]) -> NoteArrays:
        """The notes that a mask or an index array picks."""
        return NoteArrays(*(getattr(self, name)[wanted] for name in self.__slots__))


def note_arrays(notes: Sequence[Note], selection: Set[Note] = frozenset()) -> NoteArrays:
    """Columns of some notes, in their order."""
    count = len(notes)
    numbers = np.fromiter(
        (value for n in notes for value in (n.start, n.length, n.pitch, n.velocity)), np.int64, 4 * count
    ).reshape(count, 4)
    flags = np.fromiter((n.origin + 4 * n.muted + 8 * (n.locks > 0) for n in notes), np.uint8, count)
    selected = np.zeros(count, np.bool_)
    if selection:
        selected[:] = [n in selection for n in notes]
    return NoteArrays(
        start=numbers[:, 0],
        end=numbers[:, 0] + numbers[:, 1],
        pitch=numbers[:, 2].astype(np.int16),
        velocity=numbers[:, 3].astype(np.int16),
        origin=(flags & 3).astype(np.uint8),
        muted=(flags & 4) > 0,
        locked=(flags & 8) > 0,
        selected=selected,
    )


def joined(first: NoteArrays, second: NoteArrays) -> NoteArrays:
    """Both, the second drawn over the first."""
    if not len(second):
        return first
    return NoteArrays(*(np.concatenate((getattr(first, n), getattr(second, n))) for n in NoteArrays.__slots__))
