"""What the network has read of a melody, remembered so that an edit near the end costs a few steps.

Notes are read in chunks of a fixed size with the recurrent state kept at every boundary. The next reading begins at
the last boundary before the first difference. Boundaries lie at the same places whatever was remembered, so that what
was read before does not change the result by a bit.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musicgen_gui.models.melody import MelodyNet, Steps

INPUTS = tuple(f.name for f in fields(Steps) if f.name not in ("style", "key"))
"""What there is of each step; style and key are of the whole row."""
CHUNK = 32
REMEMBERED = 6


@dataclass(frozen=True, eq=False)
class Reading:
    """T steps (rows of ``inputs``, (T, n)) with their keys and values (1, heads, T, C/heads), and the recurrent states
    (layers, 1, C) before each chunk and after the last step."""

    inputs: NDArray[np.int64]
    style: int
    key: int
    keys: Tensor
    values: Tensor
    before: tuple[Tensor, ...]
    hidden: Tensor

    def common(self, inputs: NDArray[np.int64]) -> int:
        """How many first steps are the same."""
        most = min(len(self.inputs), len(inputs))
        differ = (self.inputs[:most] != inputs[:most]).any(1)
        return int(differ.argmax()) if differ.any() else most


class Reader:
    """Reads melodies with one network; not thread-safe."""

    def __init__(self, net: MelodyNet, device: torch.device) -> None:
        self._net, self._device = net, device
        self._readings: list[Reading] = []

    def read(self, inputs: NDArray[np.int64], steps: Steps, style: int, key: int) -> Reading:
        """Read T ≥ 1 steps; ``inputs`` (T, n) are the same as ``steps`` (1, T), to compare by."""
        known = [r for r in self._readings if (r.style, r.key) == (style, key)]
        best = max(known, key=lambda r: r.common(inputs), default=None)
        start = best.common(inputs) // CHUNK * CHUNK if best else 0
        made = self._go_on(best, start, inputs, steps, style, key)
        self._readings = [made, *(r for r in self._readings if r is not best or start < CHUNK)][:REMEMBERED]
        return made

    def _go_on(
        self, best: Reading | None, start: int, inputs: NDArray[np.int64], steps: Steps, style: int, key: int
    ) -> Reading:
        net, c = self._net, self._net.config
        before: list[Tensor] = []
        keys: list[Tensor] = []
        values: list[Tensor] = []
        hidden = torch.zeros(c.layers, 1, c.hidden, device=self._device)
        if best is not None and start:
            before, hidden = list(best.before[: start // CHUNK]), best.hidden
            keys, values = [best.keys[:, :, :start]], [best.values[:, :, :start]]
            if start // CHUNK < len(best.before):
                hidden = best.before[start // CHUNK]
        for first in range(start, len(inputs), CHUNK):
            part = cut(steps, first, min(first + CHUNK, len(inputs)))
            before.append(hidden)
            states, hidden = net.gru(net.embed(part), hidden)
            keys.append(net.split(net.key(torch.cat([states, net.place(part)], -1))))
            values.append(net.split(net.value(states)))
        return Reading(inputs, style, key, torch.cat(keys, 2), torch.cat(values, 2), tuple(before), hidden)


def cut(steps: Steps, first: int, stop: int) -> Steps:
    """Some of the steps."""
    return replace(steps, **{name: getattr(steps, name)[:, first:stop] for name in INPUTS})
