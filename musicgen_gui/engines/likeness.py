"""How alike two phrases are in their turns and rhythms, in any key and at any place; and what leads a line to be so.

A phrase is taken as runs of its melodic intervals (up to ``ORDER`` in a row) and of its times between onsets.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import PARTS, VALUES, class_of, top_line
from musicgen_gui.score.types import Note

ORDER = 3
WEIGHTS = (0.35, 0.7, 1.0)
"""What a match of one, two, three in a row counts."""
Bias = NDArray[np.float32]
Run = tuple[int, ...]


def intervals(pitches: Sequence[int]) -> list[int]:
    """Steps in semitones between neighbours."""
    return [b - a for a, b in pairwise(pitches)]


def onsets(notes: tuple[Note, ...], division: int) -> list[int]:
    """Onsets in parts of a quarter."""
    return [round(note.start * PARTS / division) for note in notes]


def runs(values: Sequence[int], length: int) -> Counter[Run]:
    """Every run of so many values in a row, counted."""
    return Counter(tuple(values[i : i + length]) for i in range(len(values) - length + 1))


def alike(notes: tuple[Note, ...], phrase: tuple[Note, ...], division: int) -> float:
    """0–1: the share of the notes' runs of intervals and of times that the phrase has too; longer runs count more."""
    first, second = top_line(notes), top_line(phrase)
    found = 0.0
    for read in (_turns, _times):
        mine, theirs = read(first, division), read(second, division)
        for length, weight in enumerate(WEIGHTS, 1):
            asked, known = runs(mine, length), runs(theirs, length)
            shared = sum(count for run, count in asked.items() if run in known)
            found += weight * shared / max(1, sum(asked.values()))
    return found / (2 * sum(WEIGHTS))


def _turns(line: tuple[Note, ...], division: int) -> list[int]:
    return intervals([note.pitch for note in line])


def _times(line: tuple[Note, ...], division: int) -> list[int]:
    return [int(VALUES[class_of(gap)]) for gap in intervals(onsets(line, division))]


class Attraction:
    """What a phrase adds to logits: towards what comes next in it after the same last steps, or away from that."""

    STRENGTH = 8.0

    def __init__(self, phrase: tuple[Note, ...], division: int, amount: float) -> None:
        line = top_line(phrase)
        self._amount = np.float32(self.STRENGTH * amount)
        self._turns = _followers(_turns(line, division))
        self._gaps = _followers([class_of(gap) for gap in intervals(onsets(line, division))])

    def pitches(self, last: Sequence[int]) -> Bias:
        """(128,) after some last pitches, the newest at the end."""
        bias = np.zeros(128, np.float32)
        for step, share in _led(self._turns, intervals(last[-ORDER:])) if last else ():
            if 0 <= last[-1] + step < 128:
                bias[last[-1] + step] = share
        return self._amount * bias

    def times(self, last: Sequence[int]) -> Bias:
        """(values,) after some last onsets in parts."""
        bias = np.zeros(len(VALUES), np.float32)
        for gap, share in _led(self._gaps, [class_of(gap) for gap in intervals(last[-ORDER:])]):
            bias[gap] = share
        return self._amount * bias


Followers = dict[Run, dict[int, float]]


def _followers(values: Sequence[int]) -> Followers:
    """What comes after each run of up to ``ORDER`` − 1 values, with its share of the likeliest."""
    counts: dict[Run, Counter[int]] = defaultdict(Counter)
    for i, value in enumerate(values):
        for length in range(min(i, ORDER - 1) + 1):
            counts[tuple(values[i - length : i])][value] += 1
    return {run: {value: n / max(found.values()) for value, n in found.items()} for run, found in counts.items()}


def _led(followers: Followers, last: Sequence[int]) -> list[tuple[int, float]]:
    """What may follow, as far as the last values stand in the phrase; longer matches count more."""
    found: dict[int, float] = {}
    for length in range(min(len(last), ORDER - 1) + 1):
        for value, share in followers.get(tuple(last[len(last) - length :]), {}).items():
            found[value] = max(found.get(value, 0.0), WEIGHTS[length] * share)
    return list(found.items())
