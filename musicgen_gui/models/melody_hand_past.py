"""Reads what stands before a span or after it for the stepper by hand, and remembers it, in numpy.

What comes of a note depends, to the bit, only on the notes before it: each is read by products of one row. So a reading
goes on from the first note that differs from one that is remembered, whatever that was. C hidden units, T steps.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.models.melody_folded import EMBEDDED, PLACED, Floats, Folded, Ints
from musicgen_gui.models.melody_past import INPUTS

REMEMBERED = 8
_EMBEDDED = [INPUTS.index(name) for name in EMBEDDED]
_PLACED = [INPUTS.index(name) for name in PLACED]
_WHERE = [INPUTS.index(name) for name in ("measure", "position")]


@dataclass(frozen=True, eq=False)
class Reading:
    """T steps (rows of ``inputs``, (T, n)) with their keys and values (T, C), and all layers' states after each,
    (T, layers, C)."""

    inputs: Ints
    style: int
    key: int
    keys: Floats
    values: Floats
    states: Floats

    @property
    def places(self) -> Ints:
        """(2, T): number of the bar and place in it."""
        found: Ints = self.inputs[:, _WHERE].T
        return found

    def common(self, inputs: Ints) -> int:
        """How many first steps are the same."""
        most = min(len(self.inputs), len(inputs))
        differ = (self.inputs[:most] != inputs[:most]).any(1)
        return int(differ.argmax()) if differ.any() else most


class HandReader:
    """Reads melodies with one network; not thread-safe."""

    def __init__(self, net: MelodyNet, folded: Folded) -> None:
        self._folded = folded
        size = net.config.hidden
        self._remember = np.ascontiguousarray(folded.state[:, size : 3 * size])
        self._remember_bias = folded.state_bias[size : 3 * size]
        with torch.inference_mode():
            self._styles, self._keys = (x.weight.cpu().numpy() for x in (net.style, net.key_signature))
        self._readings: list[Reading] = []

    def told(self, style: int, key: int) -> Floats:
        """(C,): what the embeddings of a style and a key add to every step."""
        found: Floats = self._styles[style] + self._keys[key]
        return found

    def outside(self, style: int, key: int) -> Floats:
        """(3C,): what the first layer's inputs outside a hole have in common."""
        found: Floats = self.told(style, key) @ self._folded.first_input + self._folded.layers[0].bias
        return found

    def read(self, arrays: dict[str, Ints], style: int, key: int) -> Reading:
        """Read steps (T,), from the beginning; T may be 0."""
        inputs = np.stack([arrays[name] for name in INPUTS], 1)
        known = [r for r in self._readings if (r.style, r.key) == (style, key)]
        best = max(known, key=lambda r: r.common(inputs), default=None)
        start = best.common(inputs) if best else 0
        made = self._go_on(best, start, inputs, style, key)
        kept = (r for r in self._readings if r is not best or start < len(r.inputs) // 2)
        self._readings = [made, *kept][:REMEMBERED]
        return made

    def arrival(self, arrays: dict[str, Ints], style: int, key: int) -> Floats:
        """(3C,): what is added to the first layer's inputs inside a hole that these notes follow, (1 + N,) with a
        virtual start, read from the last to the first."""
        w = self._folded
        classes = np.stack([arrays[name] for name in EMBEDDED], 1)[1:]
        told = w.behind.sum(classes[::-1])
        told += self.told(style, key) @ w.behind_input + w.behind_layer.bias
        state = np.zeros((1, w.arrival.shape[0]), np.float32)
        for i in range(len(told)):
            state = w.behind_layer.step(told[i : i + 1], state)
        found: Floats = state[0] @ w.arrival + w.arrival_bias
        return found

    def _go_on(self, best: Reading | None, start: int, inputs: Ints, style: int, key: int) -> Reading:
        w, new = self._folded, len(inputs) - start
        layers, size = len(w.layers), w.first_input.shape[0]
        told = w.inputs.sum(inputs[start:, _EMBEDDED]) + self.outside(style, key)
        place = w.places.sum(inputs[start:, _PLACED])[:, size:]
        states = np.empty((new, layers, size), np.float32)
        found = np.empty((new, 2 * size), np.float32)
        now = [np.zeros((1, size), np.float32) for _ in range(layers)]
        if best is not None and start:
            now = [best.states[start - 1, i : i + 1] for i in range(layers)]
        for i in range(new):
            now = w.advance(told[i : i + 1], now)
            states[i] = np.concatenate(now)
            found[i] = (now[-1] @ self._remember)[0]
        found += self._remember_bias
        found[:, :size] += place
        keys, values = found[:, :size], found[:, size:]
        if best is not None and start:
            keys, values = np.concatenate([best.keys[:start], keys]), np.concatenate([best.values[:start], values])
            states = np.concatenate([best.states[:start], states])
        return Reading(inputs, style, key, keys, values, states)
