"""What is asked and told about notes that stand there, and about notes that could: frozen values, as in ``request``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.types import Note, Score

Floats = NDArray[np.float32]


class Trait(StrEnum):
    """What a unit of the network may follow: the beginnings of bars, how high notes are, how long."""

    BARS = "bars"
    HEIGHT = "height"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Look:
    """How expected are the notes of a track's top line that begin in ``start`` ≤ tick < ``end``?

    And which pitch would be expected at each of the ticks ``pens``, sorted, of a note that is ``length`` ticks long?
    And where does the network look when it is to tell the note that begins at ``gaze``? And how excited is its unit
    number ``unit``, or the one that follows ``trait`` best, after each note?
    """

    score: Score
    track: int
    start: int
    end: int
    style: str = "any"
    pens: tuple[int, ...] = ()
    length: int = 240
    gaze: int | None = None
    unit: int | None = None
    trait: Trait | None = None


@dataclass(frozen=True, eq=False)
class Gaze:
    """Where the network looks when it is to tell ``note``: (heads, n) shares of n ``notes`` before and after it, and
    (heads,) of nothing at all. Each head's sum is 1.

    ``echoed`` (n,) is what each of the notes brings of the chance of this note because the piece, where it was like
    this before, went on so; the rest to 1 comes from the network.
    """

    note: Note
    notes: tuple[Note, ...]
    shares: Floats
    nothing: Floats
    echoed: Floats


@dataclass(frozen=True, eq=False)
class Excitement:
    """The states (n,), −1 calm … 1 excited, of ``unit`` of ``units`` after each of the n notes of a ``Seen``."""

    unit: int
    units: int
    states: Floats


@dataclass(frozen=True, eq=False)
class Seen:
    """A part of the answer to a ``Look``, of n notes and p pens in time order.

    ``bits`` (n, 3) of each note's time, length and pitch, given all before it; ``pitches`` (n, 128) the chance of each
    pitch in its place, given its time and length; ``rows`` (p, 128) the same at ``pens``. ``gaze`` comes in a part of
    its own.
    """

    notes: tuple[Note, ...]
    bits: Floats
    pitches: Floats
    pens: tuple[int, ...]
    rows: Floats
    gaze: Gaze | None = None
    excitement: Excitement | None = None
