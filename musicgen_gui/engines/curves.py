"""Drawn curves: what each asks at a time, and how well an answer follows it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import PARTS, VALUES
from musicgen_gui.engines.request import Curve, CurveKind
from musicgen_gui.score.types import Note

SLOWEST, FASTEST = 48.0, 6.0
"""Parts between onsets at the two ends of a density curve: half notes and 16ths."""
CALMEST, TENSEST = 0.2, 8.0
"""Bits of a pitch at the two ends of a tension curve."""
NEAR = 0.09
EVEN = 15.0
SURPRISE = 1.0
SLICES = 8
VALUE_LOG = np.log(np.maximum(VALUES, 1)).astype(np.float32)
Bias = NDArray[np.float32]


class Course:
    """A curve over the times of a line, in parts."""

    def __init__(self, curve: Curve, division: int) -> None:
        self.kind = curve.kind
        self._parts = np.array([tick * PARTS / division for tick, _ in curve.points])
        self._values = np.array([value for _, value in curve.points])

    def at(self, part: int) -> float | None:
        """What is asked at a time; None before and after the curve."""
        if not len(self._parts) or not self._parts[0] <= part <= self._parts[-1]:
            return None
        return float(np.interp(part, self._parts, self._values))

    def pitches(self, part: int, logits: Bias) -> Bias | None:
        """(128,) to add to the logits of a pitch."""
        value = self.at(part)
        if value is None or self.kind is CurveKind.DENSITY:
            return None
        if self.kind is CurveKind.CONTOUR:
            return np.asarray(-NEAR * (np.arange(128) - value) ** 2, np.float32)
        return self._tense(value, logits)

    def times(self, part: int, logits: Bias) -> Bias | None:
        """(values,) to add to the logits of the time to the next onset."""
        value = self.at(part)
        if value is None or self.kind is CurveKind.CONTOUR:
            return None
        if self.kind is CurveKind.TENSION:
            return self._tense(value, logits)
        even = np.log(SLOWEST) + value * (np.log(FASTEST) - np.log(SLOWEST))
        return np.asarray(-EVEN * (VALUE_LOG - even) ** 2, np.float32)

    def _tense(self, value: float, logits: Bias) -> Bias:
        wanted = CALMEST + value * (TENSEST - CALMEST)
        return np.asarray(-SURPRISE * (surprise(logits) - wanted) ** 2, np.float32)


def surprise(logits: Bias) -> Bias:
    """(n,) bits of each class."""
    top = logits.max()
    chances = np.exp(logits - top)
    return np.asarray((top + np.log(chances.sum()) - logits) / np.log(2), np.float32)


def followed(curve: Curve, notes: Sequence[Note], bits: Sequence[float] = ()) -> float:
    """How well notes follow a curve, −1 … 1: the correlation, over slices of the time that it is drawn over, of what it
    asks with their mean pitch, their number, or their mean bits (one for each note, for a tension).

    0 where the curve is flat or too few slices hold notes.
    """
    ticks = np.array([tick for tick, _ in curve.points], float)
    values = np.array([value for _, value in curve.points], float)
    if len(ticks) < 2 or ticks[-1] <= ticks[0]:
        return 0.0
    edges = np.linspace(ticks[0], ticks[-1], SLICES + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    starts = np.array([note.start for note in notes], float)
    place = np.searchsorted(edges, starts, side="right") - 1
    inside = (place >= 0) & (place < SLICES)
    counts = np.bincount(place[inside], minlength=SLICES).astype(float)
    if curve.kind is CurveKind.DENSITY:
        return _correlation(np.interp(middles, ticks, values), counts)
    level = np.array([note.pitch for note in notes] if curve.kind is CurveKind.CONTOUR else bits, float)
    sums = np.bincount(place[inside], weights=level[inside], minlength=SLICES)
    some = counts > 0
    return _correlation(np.interp(middles, ticks, values)[some], sums[some] / counts[some])


def _correlation(asked: NDArray[np.float64], found: NDArray[np.float64]) -> float:
    if len(asked) < 3 or asked.std() == 0 or found.std() == 0:
        return 0.0
    return float(np.corrcoef(asked, found)[0, 1])
