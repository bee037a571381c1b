"""What of the network's inside is shown: which notes it looks at, and one unit along the melody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.engines.look import Excitement, Floats, Gaze, Trait
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Inside:
    """``head`` None: all heads and the echo together. The unit is the one that follows ``trait``, else ``unit``."""

    head: int | None = None
    unit: int = 0
    trait: Trait | None = Trait.BARS


class ByPlace:
    """A number for each of some notes, found again by their onsets and pitches."""

    def __init__(self, known: Iterable[tuple[Note, float]]) -> None:
        rows = sorted((_place(note.start, note.pitch), value) for note, value in known)
        self._places = np.array([place for place, _ in rows], np.int64)
        self._values = np.array([value for _, value in rows], np.float32)

    def of(self, start: NDArray[np.int64], pitch: NDArray[np.int16]) -> Floats:
        """(n,) numbers of the notes there; NaN where there is none."""
        wanted = start * 128 + pitch.astype(np.int64)
        if not len(self._places):
            return np.full(len(wanted), np.nan, np.float32)
        at = np.minimum(np.searchsorted(self._places, wanted), len(self._places) - 1)
        return np.where(self._places[at] == wanted, self._values[at], np.float32(np.nan))


def _place(start: int, pitch: int) -> int:
    return start * 128 + pitch


@dataclass(frozen=True, slots=True)
class Known:
    """What is known so far. ``heads`` and ``units`` are how many the network has, 0 while that is not known."""

    gaze: Gaze | None = None
    unit: int = 0
    heads: int = 0
    units: int = 0

    def with_gaze(self, gaze: Gaze) -> Known:
        return replace(self, gaze=gaze, heads=len(gaze.nothing))

    def with_unit(self, excitement: Excitement) -> Known:
        return replace(self, unit=excitement.unit, units=excitement.units)


def shares(gaze: Gaze, head: int | None) -> tuple[list[tuple[Note, float]], float]:
    """The share of each note that is looked at, the largest first, and that of nothing; of one head, or of all together
    and the echo, each by its part in the chance of the note."""
    alone = head is not None and head < len(gaze.nothing)
    heads = slice(head, head + 1) if alone and head is not None else slice(None)
    found, nothing = gaze.shares[heads].mean(0), float(gaze.nothing[heads].mean())
    if not alone:
        rest = 1 - echoed(gaze)
        found, nothing = rest * found + gaze.echoed, rest * nothing
    order = np.argsort(-found, kind="stable")
    return [(gaze.notes[i], float(found[i])) for i in order], nothing


def echoed(gaze: Gaze) -> float:
    """The echo's part in the chance of the note."""
    return float(gaze.echoed.sum())
