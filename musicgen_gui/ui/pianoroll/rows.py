"""Which pitches have a row in the roll, from the top: all 128, or the ones that a fold leaves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.app.always import guessed_key
from musicgen_gui.app.habits import Fold
from musicgen_gui.editing.document import Proposal, State
from musicgen_gui.theory.drums import GENERAL, KIT
from musicgen_gui.theory.key import MODE_FIFTHS, Key

PITCHES = 128
ALL = tuple(range(PITCHES - 1, -1, -1))


@dataclass(frozen=True, slots=True)
class Rows:
    """``pitches`` fall from the uppermost row to the lowest; there is at least one."""

    pitches: tuple[int, ...] = ALL

    def __len__(self) -> int:
        return len(self.pitches)

    @property
    def folded(self) -> bool:
        """Whether some pitches have no row."""
        return len(self.pitches) < PITCHES

    def row(self, pitch: int) -> int:
        """The row of a pitch, from 0 at the top; of a hidden one that of the next lower, or else the lowest."""
        return int(_table(self.pitches)[min(max(pitch, 0), PITCHES - 1)])

    def row_of(self, pitches: NDArray[np.generic] | int) -> NDArray[np.int64]:
        """``row`` for an array of pitches."""
        return _table(self.pitches)[np.asarray(pitches, np.int64)]

    def pitch(self, row: int) -> int:
        """The pitch of a row, of the nearest one outside of the plane."""
        return self.pitches[min(max(row, 0), len(self.pitches) - 1)]


EVERY_ROW = Rows()


def rows_of(pitches: Iterable[int]) -> Rows:
    """Rows for some pitches; all of them where there are none."""
    return Rows(tuple(sorted(set(pitches), reverse=True)) or ALL)


def folded(state: State, proposal: Proposal | None, fold: Fold) -> Rows:
    """The rows that a fold leaves. No note is ever hidden: neither of the track nor of the candidate that is shown.

    Of drums only the usual ones have a row; folded to the scale, all of General MIDI's.
    """
    if fold is Fold.NONE and not state.current.is_percussion:
        return EVERY_ROW
    shown: set[int] = set(np.flatnonzero(state.current.by_pitch[0]).tolist())
    if proposal is not None and proposal.track == state.track and proposal.candidates:
        shown.update(note.pitch for candidate in proposal.candidates for note in candidate)
    if state.current.is_percussion:
        shown.update({Fold.NONE: KIT, Fold.SCALE: GENERAL}.get(fold, ()))
    elif fold is Fold.SCALE:
        scale = piece_scale(state)
        shown.update(pitch for pitch in range(PITCHES) if pitch % 12 in scale)
    return rows_of(shown)


def piece_scale(state: State) -> frozenset[int]:
    """Pitch classes of every key that the piece states, or else of the one that the track sounds like; all without."""
    stated = [Key(sign.fifths, sign.mode).scale for sign in state.score.keys if sign.mode in MODE_FIFTHS]
    if stated:
        return frozenset().union(*stated)
    guess = guessed_key(state.current)
    return guess.scale if guess else frozenset(range(12))


@lru_cache(maxsize=32)
def _table(pitches: tuple[int, ...]) -> NDArray[np.int64]:
    """Row of each of the 128 pitches."""
    rising = np.asarray(pitches[::-1])
    at = np.searchsorted(rising, np.arange(PITCHES), side="right") - 1
    return len(pitches) - 1 - np.maximum(at, 0)
