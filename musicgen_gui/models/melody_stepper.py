"""Runs the melody network note by note for several candidates at once. Integer arrays in, float logits out.

B candidates, M notes of memory. One thread, no gradients.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from musicgen_gui.models import echo_trail
from musicgen_gui.models.echo import FEATURES, Sources
from musicgen_gui.models.echo_trail import Trail
from musicgen_gui.models.melody import MelodyNet, Places, Steps
from musicgen_gui.models.melody_past import INPUTS, Reader

Array = NDArray[np.int64]
Logits = NDArray[np.float32]


@dataclass
class Memory:
    """Keys and values (B, heads, M, C/heads) of M notes, and where those of the keys lie."""

    keys: Tensor
    values: Tensor
    places: Places

    def rows(self, index: list[int]) -> Memory:
        """Only some candidates."""
        places = Places(self.places.measure[index], self.places.position[index])
        return Memory(self.keys[index], self.values[index], places)


@dataclass
class Walk:
    """Where B candidates stand: recurrent state (layers, B, C), memory of the past and (of one row) of what follows
    the hole, and the last state's key with its place, still unpaired."""

    hidden: Tensor
    past: Memory
    right: Memory
    last_key: Tensor
    last_place: Places
    arrival: Tensor | None
    style: int
    key: int
    trail: Trail | None = None

    def rows(self, index: list[int]) -> Walk:
        """Only some candidates."""
        return replace(
            self,
            hidden=self.hidden[:, index].contiguous(),
            past=self.past.rows(index),
            last_key=self.last_key[index],
            last_place=Places(self.last_place.measure[index], self.last_place.position[index]),
            trail=self.trail.rows(index) if self.trail else None,
        )

    def copies(self, count: int) -> Walk:
        """The one candidate, ``count`` times."""
        return self.rows([0] * count)


class MelodyStepper:
    """A network made ready for sampling on one device."""

    def __init__(self, net: MelodyNet, device: str = "cpu") -> None:
        self.device = torch.device(device)
        self.net = net.to(self.device).eval()
        self._reader = Reader(self.net, self.device)
        self._trunk = torch.empty(0)
        self._timed = torch.empty(0)
        self._gap = torch.empty(0, dtype=torch.long)
        self._heard: Sources | None = None
        self._chord = self._key_row = torch.empty(0, dtype=torch.long)

    @torch.inference_mode()
    def begin(self, past: dict[str, Array], after: dict[str, Array] | None, style: int, key: int = 0) -> Walk:
        """Read what stands before (feature arrays (T,), T may be 0) and after a hole (with its own virtual start)."""
        net, c = self.net, self.net.config
        nothing = self._nothing()
        right, arrival = nothing, None
        if after is not None:
            steps = self._steps(after, style, key)
            embedded = net.embed(steps)
            arrival = net.arrive(embedded[:, 1:], torch.tensor([embedded.shape[1] - 1], device=self.device))[:, None]
            states, _ = net.gru(embedded)
            right = self._remembered(states, steps)
        walk = Walk(
            torch.zeros(c.layers, 1, c.hidden, device=self.device),
            nothing, right, nothing.keys, nothing.places, arrival, style, key,
        )  # fmt: skip
        if len(past["pitch"]):
            steps = self._steps(past, style, key)
            read = self._reader.read(np.stack([past[name] for name in INPUTS], 1), steps, style, key)
            places = Places(steps.measure, steps.position)
            walk.hidden = read.hidden
            walk.past = Memory(read.keys[:, :, :-1], read.values[:, :, 1:], _part(places, slice(-1)))
            walk.last_key, walk.last_place = read.keys[:, :, -1:], _part(places, slice(-1, None))
        if net.echo is not None:
            right_steps = None if after is None else self._tensors(after)
            walk.trail = echo_trail.begin(net.echo, self._tensors(past), right_steps, style)
        return walk

    @torch.inference_mode()
    def step(self, walk: Walk, inputs: dict[str, Array], *, inside: bool) -> Logits:
        """Take in each candidate's last note (arrays (B,)); logits (B, values) of the time to the next onset."""
        net = self.net
        steps = self._steps({name: inputs[name][:, None] for name in INPUTS}, walk.style, walk.key)
        embedded = net.embed(steps)
        if inside and walk.arrival is not None:
            embedded = embedded + walk.arrival
        states, walk.hidden = net.gru(embedded, walk.hidden)
        past = walk.past
        if walk.last_key.shape[2]:
            past.keys = torch.cat([past.keys, walk.last_key], 2)
            past.values = torch.cat([past.values, net.split(net.value(states))], 2)
            past.places = _joined(past.places, walk.last_place)
        walk.last_key, walk.last_place = self._key(states, steps)
        keys, values, bias = past.keys, past.values, net.distance(walk.last_place, past.places)
        if inside:
            rows = (len(keys), -1, -1, -1)
            keys = torch.cat([keys, walk.right.keys.expand(rows)], 2)
            values = torch.cat([values, walk.right.values.expand(rows)], 2)
            bias = torch.cat([bias, net.distance(walk.last_place, walk.right.places)], 3)
        context = net.attend(net.queries(states, steps), keys, values, bias)
        self._trunk, self._key_row = net.trunk_of(states, context), steps.key
        logits = net.gap_logits(self._trunk)
        if net.echo is None or walk.trail is None:
            return self._out(logits)
        walk.trail, self._heard = walk.trail.take({n: getattr(steps, n) for n in FEATURES}, self._trunk)
        return self._out(net.echo.times(logits, self._heard))

    @torch.inference_mode()
    def lengths(self, gap: Array, next_position: Array, next_left: Array, next_chord: Array) -> Logits:
        """Logits (B, values) of the next note's length, its time being chosen."""
        self._chord = self._column(next_chord)
        place = (self._column(gap), self._column(next_position), self._column(next_left))
        self._timed = self.net.after_gap_of(self._trunk, *place, self._chord)
        logits = self.net.length_logits(self._timed)
        if self.net.echo is None or self._heard is None:
            return self._out(logits)
        self._gap = place[0]
        return self._out(self.net.echo.lengths(logits, self._heard, place[0], place[1]))

    @torch.inference_mode()
    def pitches(self, length: Array, last_pitch: Array) -> Logits:
        """Logits (B, 128) of the next note's pitch, its time and length being chosen."""
        long, last = self._column(length), self._column(last_pitch)
        logits = self.net.pitch_logits(self._timed, long, last, self._chord, self._key_row)
        if self.net.echo is None or self._heard is None:
            return self._out(logits)
        return self._out(self.net.echo.pitches(logits, self._heard, self._gap, long, last))

    def _steps(self, arrays: dict[str, Array], style: int, key: int) -> Steps:
        tensors = self._tensors(arrays)
        rows = len(tensors["pitch"])
        style_row, key_row = (torch.full((rows,), x, device=self.device) for x in (style, key))
        return Steps(**tensors, style=style_row, key=key_row)

    def _tensors(self, arrays: dict[str, Array]) -> dict[str, Tensor]:
        return {name: torch.from_numpy(np.atleast_2d(arrays[name])).to(self.device) for name in INPUTS}

    def _nothing(self) -> Memory:
        c = self.net.config
        notes = torch.zeros(1, c.heads, 0, c.hidden // c.heads, device=self.device)
        place = torch.zeros(1, 0, dtype=torch.long, device=self.device)
        return Memory(notes, notes, Places(place, place))

    def _remembered(self, states: Tensor, steps: Steps) -> Memory:
        keys, values = self.net.remember(states, steps)
        return Memory(keys, values, Places(steps.measure[:, :-1], steps.position[:, :-1]))

    def _key(self, states: Tensor, steps: Steps) -> tuple[Tensor, Places]:
        key = self.net.split(self.net.key(torch.cat([states, self.net.place(steps)], -1)))
        return key, Places(steps.measure, steps.position)

    def _column(self, values: Array) -> Tensor:
        return torch.from_numpy(values).to(self.device)[:, None]

    def _out(self, logits: Tensor) -> Logits:
        return logits[:, 0].float().cpu().numpy()


def _part(places: Places, part: slice) -> Places:
    return Places(places.measure[:, part], places.position[:, part])


def _joined(places: Places, more: Places) -> Places:
    return Places(torch.cat([places.measure, more.measure], 1), torch.cat([places.position, more.position], 1))
