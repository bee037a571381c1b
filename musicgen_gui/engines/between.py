"""From one phrase to another: each candidate is drawn to both, the first more to the one, the last to the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np

from musicgen_gui.codecs.melody import PARTS, VALUES, class_of, top_line
from musicgen_gui.engines.filters import Logits
from musicgen_gui.engines.request import Request
from musicgen_gui.score.types import Note

STEPS = 8
"""Candidates from one phrase to the other; the next ones begin anew."""
STRENGTH, STEEP = 3.0, 0.45


def weight(number: int) -> float:
    """How much of the second phrase a candidate takes, between 0 and 1; of the first it takes the rest."""
    return (number % STEPS + 0.5) / STEPS


def pull(share: float) -> float:
    """What a share of a phrase adds to a logit: gently in the middle, so that the model has a say there."""
    return STRENGTH * share / (1 - STEEP * share)


class Between:
    """What two phrases that lie in a request's span add to logits of a line, each by its share."""

    def __init__(self, request: Request) -> None:
        division = request.score.division
        self._phrases = [_Laid(notes, division) for notes in request.between or ()]

    @property
    def asked(self) -> bool:
        """Whether there are such phrases."""
        return bool(self._phrases)

    def times(self, number: int, now: int, rest: int, *, begun: bool) -> Logits:
        """(values,) of the time to the next onset, where a line is at ``now`` and ends ``rest`` parts later."""
        return self._sum(number, len(VALUES), [phrase.gap(now, rest, begun=begun) for phrase in self._phrases])

    def lengths(self, number: int, part: int) -> Logits:
        """(values,) of the length of a note at a time."""
        return self._sum(number, len(VALUES), [phrase.length(part) for phrase in self._phrases])

    def pitches(self, number: int, part: int) -> Logits:
        """(128,) of the pitch of a note at a time."""
        return self._sum(number, 128, [phrase.pitch(part) for phrase in self._phrases])

    def _sum(self, number: int, size: int, wanted: Sequence[int | None]) -> Logits:
        bias = np.zeros(size, np.float32)
        if wanted:
            second = weight(number)
            for which, share in zip(wanted, (1 - second, second), strict=True):
                if which is not None:
                    bias[which] += pull(share)
        return bias


class _Laid:
    """One phrase at its place, in parts."""

    def __init__(self, notes: Sequence[Note], division: int) -> None:
        line = top_line(tuple(notes))
        self._onsets = [round(note.start * PARTS / division) for note in line]
        self._lengths = [max(1, round(note.length * PARTS / division)) for note in line]
        self._pitches = [note.pitch for note in line]

    def gap(self, now: int, rest: int, *, begun: bool) -> int:
        """Class of the time to the phrase's next onset, after its last to the end."""
        at = (bisect_right if begun else bisect_left)(self._onsets, now)
        return class_of(self._onsets[at] - now if at < len(self._onsets) else rest)

    def length(self, part: int) -> int | None:
        at = bisect_left(self._onsets, part)
        return class_of(self._lengths[at]) if self._onsets[at : at + 1] == [part] else None

    def pitch(self, part: int) -> int | None:
        """Pitch of the note that sounded last; None before the first."""
        at = bisect_right(self._onsets, part) - 1
        return self._pitches[at] if at >= 0 else None
