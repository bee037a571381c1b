"""From one phrase to another: each candidate is drawn to both, the first more to the one, the last to the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from musicgen_gui.codecs.melody import VALUES
from musicgen_gui.engines.filters import Logits
from musicgen_gui.engines.laid import laid
from musicgen_gui.engines.request import Request

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
        self._phrases = [laid(notes, division) for notes in request.between or ()]

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
