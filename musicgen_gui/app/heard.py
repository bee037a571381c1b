"""How much of the music around a span an engine hears, so that nothing is left out in silence."""

from __future__ import annotations

import numpy as np

from musicgen_gui.engines.request import Span
from musicgen_gui.score.types import Track


def left_out(track: Track, span: Span, hears: tuple[int, int] | None, *, after: bool) -> tuple[int, int] | None:
    """How many notes before and after the span an engine hears, where there are more; None where it hears all.

    ``hears`` is the engine's own reach, None for any. Notes at one time count once, as in a melody. ``after`` says
    whether what follows is asked to be met.
    """
    if hears is None:
        return None
    starts = track.array["start"]
    there = (_times(starts[starts < span.start]), _times(starts[starts >= span.end]) if after else 0)
    return hears if there[0] > hears[0] or there[1] > hears[1] else None


def _times(sorted_starts: np.ndarray) -> int:
    return int(np.count_nonzero(np.diff(sorted_starts))) + 1 if len(sorted_starts) else 0
