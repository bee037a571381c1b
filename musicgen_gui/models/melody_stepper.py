"""Runs the melody network note by note for several candidates at once. Integer arrays in, float logits out.

B candidates, M notes of memory. One thread, no gradients.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musicgen_gui.models.melody import MelodyNet, Steps

Array = NDArray[np.int64]
Logits = NDArray[np.float32]
INPUTS = ("pitch", "interval", "gap", "length", "position", "bar", "meter", "left")


@dataclass
class Memory:
    """Keys and values (B, heads, M, C/heads): of the past, and (1, …) of what follows the hole."""

    keys: Tensor
    values: Tensor
    right_keys: Tensor
    right_values: Tensor


@dataclass
class Walk:
    """Where B candidates stand: recurrent state (layers, B, C), memory, and the last state's key, still unpaired."""

    hidden: Tensor
    memory: Memory
    last_key: Tensor
    arrival: Tensor | None
    style: int

    def rows(self, index: list[int]) -> Walk:
        """Only some candidates."""
        m = self.memory
        memory = Memory(m.keys[index], m.values[index], m.right_keys, m.right_values)
        return Walk(self.hidden[:, index].contiguous(), memory, self.last_key[index], self.arrival, self.style)

    def copies(self, count: int) -> Walk:
        """The one candidate, ``count`` times."""
        return self.rows([0] * count)


class MelodyStepper:
    """A network made ready for sampling on one device."""

    def __init__(self, net: MelodyNet, device: str = "cpu") -> None:
        self.device = torch.device(device)
        self.net = net.to(self.device).eval()
        self._trunk = torch.empty(0)
        self._timed = torch.empty(0)

    @torch.inference_mode()
    def begin(self, past: dict[str, Array], after: dict[str, Array] | None, style: int) -> Walk:
        """Read what stands before (feature arrays (T,), T may be 0) and after a hole (with its own virtual start)."""
        net, c = self.net, self.net.config
        width = c.hidden // c.heads
        empty = torch.zeros(1, c.heads, 0, width, device=self.device)
        right = (empty, empty)
        arrival = None
        if after is not None:
            steps = self._steps(after, style)
            embedded = net.embed(steps)
            arrival = net.arrive(embedded[:, 1:], torch.tensor([embedded.shape[1] - 1], device=self.device))[:, None]
            states, _ = net.gru(embedded)
            right = net.remember(states, steps)
        hidden = torch.zeros(c.layers, 1, c.hidden, device=self.device)
        keys, values, last = empty, empty, torch.zeros(1, c.heads, 0, width, device=self.device)
        if len(past["pitch"]):
            steps = self._steps(past, style)
            states, hidden = net.gru(net.embed(steps))
            keys, values = net.remember(states, steps)
            last = self._key(states[:, -1:], past, -1)
        return Walk(hidden, Memory(keys, values, *right), last, arrival, style)

    @torch.inference_mode()
    def step(self, walk: Walk, inputs: dict[str, Array], *, inside: bool) -> Logits:
        """Take in each candidate's last note (arrays (B,)); logits (B, values) of the time to the next onset."""
        net = self.net
        steps = self._steps({name: inputs[name][:, None] for name in INPUTS}, walk.style)
        embedded = net.embed(steps)
        if inside and walk.arrival is not None:
            embedded = embedded + walk.arrival
        states, walk.hidden = net.gru(embedded, walk.hidden)
        memory = walk.memory
        if walk.last_key.shape[2]:
            value = net.split(net.value(states))
            memory.keys = torch.cat([memory.keys, walk.last_key], 2)
            memory.values = torch.cat([memory.values, value], 2)
        walk.last_key = net.split(net.key(torch.cat([states, net.place(steps)], -1)))
        keys, values = memory.keys, memory.values
        if inside:
            rows = (len(keys), -1, -1, -1)
            keys = torch.cat([keys, memory.right_keys.expand(rows)], 2)
            values = torch.cat([values, memory.right_values.expand(rows)], 2)
        allowed = torch.ones(len(keys), 1, 1, keys.shape[2], dtype=torch.bool, device=self.device)
        context = net.attend(net.queries(states, steps), keys, values, allowed)
        self._trunk = net.trunk_of(states, context)
        return self._out(net.gap_logits(self._trunk))

    @torch.inference_mode()
    def lengths(self, gap: Array, next_position: Array, next_left: Array) -> Logits:
        """Logits (B, values) of the next note's length, its time being chosen."""
        told = (self._column(x) for x in (gap, next_position, next_left))
        self._timed = self.net.after_gap_of(self._trunk, *told)
        return self._out(self.net.length_logits(self._timed))

    @torch.inference_mode()
    def pitches(self, length: Array, last_pitch: Array) -> Logits:
        """Logits (B, 128) of the next note's pitch, its time and length being chosen."""
        return self._out(self.net.pitch_logits(self._timed, self._column(length), self._column(last_pitch)))

    def _steps(self, arrays: dict[str, Array], style: int) -> Steps:
        tensors = {name: torch.from_numpy(np.atleast_2d(arrays[name])).to(self.device) for name in INPUTS}
        rows = len(tensors["pitch"])
        return Steps(**tensors, style=torch.full((rows,), style, device=self.device))

    def _key(self, states: Tensor, arrays: dict[str, Array], at: int) -> Tensor:
        place = {name: arrays[name][at:] for name in INPUTS}
        steps = self._steps(place, 0)
        return self.net.split(self.net.key(torch.cat([states, self.net.place(steps)], -1)))

    def _column(self, values: Array) -> Tensor:
        return torch.from_numpy(values).to(self.device)[:, None]

    def _out(self, logits: Tensor) -> Logits:
        return logits[:, 0].float().cpu().numpy()
