"""Which chords fit some notes: the likeliest path through the chords of a key.

Every stretch of time is compared with every chord: sounding tones that belong to it speak for it; others, and own tones
that are missing, against it. Chords foreign to the key, rare kinds and changes cost something; steps down a fifth, as
from G7 to C, are cheap. The cheapest path over all stretches is found by dynamic programming (Viterbi). The weights
were set by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.theory.chord import QUALITIES
from musicgen_gui.theory.key import Key
from musicgen_gui.theory.pitch import pitch_class_name

Floats = NDArray[np.float64]

KINDS = {
    "": 0.0,
    "m": 0.0,
    "7": 0.14,
    "m7": 0.3,
    "maj7": 0.36,
    "dim": 0.4,
    "m7b5": 0.45,
    "sus4": 0.5,
    "aug": 0.6,
    "6": 0.6,
}
"""Kinds of chords that are told apart, with what each costs."""

_MISSING = (0.24, 0.1, 0.05, 0.34)
"""What the missing root, third, fifth and seventh cost."""
_MELODIC_MISSING = 0.35
"""Part of that for one voice alone, which cannot sound all tones at once."""
_FOREIGN = 1.1
_ACCOMPANIED = 3.0
"""How much more than one voice alone several say about the harmony."""
_HEARD = 0.08
"""A tone is there when it has this part of the time."""
_BASS = (0.34, 0.1)
"""What speaks for a chord whose root is the lowest tone, and for one of whose other tones it is one."""
_OUTSIDE = 0.42
"""Cost of each tone of a chord that is not in the key."""
_DEGREES = {0: 0.0, 7: 0.05, 5: 0.1, 9: 0.22, 2: 0.22, 4: 0.38, 11: 0.45}
"""Cost of the roots by their distance from the major tonic of the key's signature; others 0.5."""
_CHANGE, _DOWN_A_FIFTH = 0.1, -0.08
_ENDS_AT_HOME = 0.25


@dataclass(frozen=True, slots=True)
class Stretch:
    """How long each of the twelve pitch classes sounds, in any unit, and the lowest of them.

    ``bass`` is None where one voice sounds alone: its lowest tone says nothing about the harmony.
    """

    weights: tuple[float, ...]
    bass: int | None = None


_ROOTS, _KIND_OF = np.divmod(np.arange(12 * len(KINDS)), len(KINDS))


def _table(values: Sequence[float]) -> Floats:
    """A row for each chord: at the pitch class of its first tone the first value, and so on."""
    table = np.zeros((len(_ROOTS), 12))
    for row, (root, kind) in enumerate(zip(_ROOTS.tolist(), _KIND_OF.tolist(), strict=True)):
        for tone, value in zip(QUALITIES[list(KINDS)[kind]], values, strict=False):
            table[row, (root + tone) % 12] = value
    return table


_OWN, _MISSED = _table((1, 1, 1, 1)), _table(_MISSING)


def _steps() -> Floats:
    """What it costs to go from one chord to another."""
    down = (_ROOTS[:, None] - _ROOTS[None, :]) % 12 == 7
    cost = _CHANGE + np.where(down, _DOWN_A_FIFTH, 0.0)
    return np.where(np.eye(len(_ROOTS), dtype=bool), 0.0, cost)


_STEPS = _steps()


def recognise(stretches: Sequence[Stretch], key: Key) -> list[str | None]:
    """The chord of each stretch, spelled for the key; None before the first sound. Silence keeps what was before."""
    sounding = [i for i, stretch in enumerate(stretches) if sum(stretch.weights) > 0]
    if not sounding:
        return [None] * len(stretches)
    cost = np.array([_fits(stretches[i]) for i in sounding]) + _own_cost(key)
    home = (key.tonic == _ROOTS) & np.isin(
        _KIND_OF, [i for i, kind in enumerate(KINDS) if kind in ("", "m", "6", "maj7")]
    )
    cost[-1, home] -= _ENDS_AT_HOME
    path = _cheapest(cost, _STEPS)
    names = [pitch_class_name(int(_ROOTS[p]), key.fifths) + list(KINDS)[_KIND_OF[p]] for p in path]
    found: list[str | None] = [None] * len(stretches)
    for i, name in zip(sounding, names, strict=True):
        found[i] = name
    for i in range(1, len(found)):
        found[i] = found[i] or found[i - 1]
    return found


def _fits(stretch: Stretch) -> Floats:
    """What each chord costs for the tones of a stretch, root by root, kind by kind."""
    weights = np.array(stretch.weights, np.float64)
    share = weights / weights.sum()
    silent = 1 - np.minimum(1.0, share / _HEARD)
    foreign, missing = 1 - _OWN @ share, _MISSED @ silent
    if stretch.bass is None:
        return np.asarray(_FOREIGN * foreign + _MELODIC_MISSING * missing)
    costs = _ACCOMPANIED * (_FOREIGN * foreign + missing)
    costs -= np.where(_OWN[:, stretch.bass] > 0, np.where(stretch.bass == _ROOTS, *_BASS), 0.0)
    return np.asarray(costs)


def _own_cost(key: Key) -> Floats:
    """What each chord costs whatever sounds: for its kind, and for standing outside of the key."""
    scale, tonic = key.scale, 7 * key.fifths % 12
    dominant = (key.tonic + 7) % 12
    costs = np.empty((12, len(KINDS)))
    for k, (kind, cost) in enumerate(KINDS.items()):
        for root in range(12):
            tones = [(root + tone) % 12 for tone in QUALITIES[kind]]
            leading = key.mode == "minor" and root == dominant and kind in ("", "7")
            outside = sum(tone not in scale for tone in tones) * (0.3 if leading else 1.0)
            costs[root, k] = cost + _OUTSIDE * outside + _DEGREES.get((root - tonic) % 12, 0.5)
            if key.mode != "major" and root == key.tonic:
                costs[root, k] -= _DEGREES[9]
    return costs.ravel()


def _cheapest(cost: Floats, steps: Floats) -> list[int]:
    """The cheapest way through the rows of ``cost``, where going from column a to b costs ``steps[a, b]``."""
    total = cost[0]
    came: list[NDArray[np.int64]] = []
    for row in cost[1:]:
        ways = total[:, None] + steps
        came.append(ways.argmin(axis=0))
        total = ways.min(axis=0) + row
    path = [int(total.argmin())]
    for back in reversed(came):
        path.append(int(back[path[-1]]))
    return path[::-1]
