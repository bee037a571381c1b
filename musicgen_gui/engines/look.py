"""What is asked and told about notes that stand there, and about notes that could: frozen values, as in ``request``."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.types import Note, Score

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Look:
    """How expected are the notes of a track's top line that begin in ``start`` ≤ tick < ``end``?

    And which pitch would be expected at each of the ticks ``pens``, sorted, of a note that is ``length`` ticks long?
    """

    score: Score
    track: int
    start: int
    end: int
    style: str = "any"
    pens: tuple[int, ...] = ()
    length: int = 240


@dataclass(frozen=True, eq=False)
class Seen:
    """A part of the answer to a ``Look``, of n notes and p pens in time order.

    ``bits`` (n, 3) of each note's time, length and pitch, given all before it; ``pitches`` (n, 128) the chance of each
    pitch in its place, given its time and length; ``rows`` (p, 128) the same at ``pens``.
    """

    notes: tuple[Note, ...]
    bits: Floats
    pitches: Floats
    pens: tuple[int, ...]
    rows: Floats
