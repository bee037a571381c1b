"""Tunes made by a rule, for trainings that take a second."""

from __future__ import annotations

import numpy as np

from musicgen_gui.codecs.melody import MeterGrid, melody
from musicgen_gui.training.corpus.tune import Tune

TINY: dict[str, int | float] = {"hidden": 16, "heads": 2, "backward": 8, "head": 24}


def made_tunes() -> list[Tune]:
    """120 lines of eighths that go up or down by two semitones."""
    rng = np.random.default_rng(0)
    tunes = []
    for i in range(120):
        steps = np.full(32, 12)
        pitch = 60 + np.cumsum(rng.choice([-2, 2], 32)) % 12
        tunes.append(Tune("made", str(i), "reel", f"made {i}", melody(np.arange(32) * 12, steps, pitch, MeterGrid())))
    return tunes
