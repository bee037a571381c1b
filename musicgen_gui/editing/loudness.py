"""Shapes of loudness for many notes at once: one value, a ramp, a factor, a scatter."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.velocity import set_velocity
from musicgen_gui.score.types import Note

Shape = Callable[[Sequence[Note]], list[int]]
"""A velocity for each of some sorted notes; what lies outside 1–127 is brought inside."""


def shape_velocity(shape: Shape) -> Edit:
    """Shape the velocities of the selected notes, or of all of the track without any."""

    def edit(state: State) -> State:
        notes = sorted(state.selection) if state.selection else list(state.current.notes)
        return set_velocity(dict(zip(notes, shape(notes), strict=True)))(state)

    return edit


def flat(value: int) -> Shape:
    """All as loud."""
    return lambda notes: [value] * len(notes)


def ramp(first: int, last: int) -> Shape:
    """On a straight line in time from the first onset to the last; all ``first`` where they begin together."""

    def shape(notes: Sequence[Note]) -> list[int]:
        if not notes:
            return []
        start, end = notes[0].start, notes[-1].start
        return [round(first + (last - first) * (n.start - start) / (end - start or 1)) for n in notes]

    return shape


def scaled(percent: int) -> Shape:
    """Each by so many percent of what it is."""
    return lambda notes: [round(n.velocity * percent / 100) for n in notes]


def spread(percent: int) -> Shape:
    """Differences between them so many percent of what they are; the mean stays. 0 makes all alike."""

    def shape(notes: Sequence[Note]) -> list[int]:
        mean = sum(n.velocity for n in notes) / max(1, len(notes))
        return [round(mean + (n.velocity - mean) * percent / 100) for n in notes]

    return shape


def scattered(amount: int, seed: int) -> Shape:
    """Each up to ``amount`` louder or softer by chance; the same seed scatters the same notes the same way."""

    def shape(notes: Sequence[Note]) -> list[int]:
        dice = random.Random(seed)
        return [n.velocity + dice.randint(-amount, amount) for n in notes]

    return shape
