"""Counts how the phrases of the training tunes stand to each other."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from musicgen_gui.engines import phrases
from musicgen_gui.engines.form import Line, bars_of
from musicgen_gui.engines.phrases import ANY, BARS, Counted, Phrases
from musicgen_gui.training.corpus.tune import Tune

MOST = 8
"""Phrases of one tune that count."""


def count(tunes: Iterable[Tune]) -> Phrases:
    """The tables of all tunes in one meter."""
    counted = Counted()
    for tune in tunes:
        _add(counted, tune)
    return counted.phrases()


def _add(counted: Counted, tune: Tune) -> None:
    notes = tune.melody
    places = notes.meters.places(notes.onset)
    if len(set(places.meter.tolist())) != 1:
        return
    bars, origin = bars_of(Line(notes.onset, notes.length, notes.pitch), notes.meters), notes.origin
    phrase = min((int(places.bar[-1]) + 1 - origin) // BARS, MOST)
    for first in range(origin + BARS, origin + phrase * BARS, BARS):
        rows = [notes.pitch[places.bar == first + i] for i in range(BARS)]
        inside = np.concatenate(rows)
        if len(inside):
            rise = float(inside.mean() - notes.pitch[places.bar < first].mean())
            heights = np.array([row.mean() - inside.mean() if len(row) else np.nan for row in rows])
            found, before = phrases.pattern(bars, first, origin), phrases.history(bars, first, origin)
            counted.add({tune.style, ANY}, before, found, rise, heights)
