"""Scatter the selected notes as hands would: when they begin, how long and how loud they are."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from musicgen_gui.editing.changes import moved, parted, put_back, with_velocity
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Lock, Note

NEAR = 12
"""A note is on a beat when it lies within a quarter note divided by this of it."""


@dataclass(frozen=True, slots=True)
class Humanising:
    """How far notes may go: ``timing`` in quarter notes, ``length`` as a share of their own, ``velocity`` in steps.

    ``tight`` 0–1 says how much of ``timing`` is taken from notes on a downbeat; from those on other beats half of it.
    """

    timing: float = 0.04
    length: float = 0.0
    velocity: int = 12
    tight: float = 0.0


USUAL = Humanising()


def humanise(seed: int, how: Humanising = USUAL) -> Edit:
    """Scatter the selected notes; the same seed throws them the same way, however far they may go.

    What is thrown is normal, with half of what is allowed as its deviation, and cut off there. A locked note keeps its
    place and length, one whose velocity is locked its velocity. No onset goes before tick 0, a tick of length stays.
    """

    def edit(state: State) -> State:
        random, bars = Random(seed), bar_map(state.score)
        division = state.score.division

        def rewrite(n: Note) -> Note:
            early, long, loud = (min(2.0, max(-2.0, random.gauss(0.0, 1.0))) / 2 for _ in range(3))
            if not n.locks:
                late = round(early * how.timing * division * (1 - how.tight * weight(n.start, bars, division)))
                length = max(1, round(n.length * (1 + long * how.length)))
                n = moved(n, max(0, n.start + late), n.pitch, length)
            return n if n.locks & Lock.VELOCITY else with_velocity(n, n.velocity + round(loud * how.velocity))

        chosen, rest = parted(state)
        return put_back(state, rest, [rewrite(n) for n in chosen]) if chosen else state

    return edit


def weight(tick: int, bars: BarMap, division: int) -> float:
    """How heavy the place of a note is: 1 near a downbeat, a half near another beat, 0 elsewhere."""
    near = division // NEAR
    bar, beat, rest = bars.position(tick + near)
    if rest > 2 * near:
        return 0.0
    return 1.0 if beat == 0 and bar >= 0 else 0.5
