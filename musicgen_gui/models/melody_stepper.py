"""Runs the melody network note by note for several candidates at once. Integer arrays in, float logits out.

In torch, with the network's own parts: on a graphics card, and what ``melody_hand`` is compared with.
B candidates, M notes of memory. One thread, no gradients.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor

from musicgen_gui.models import echo_trail
from musicgen_gui.models.echo import FEATURES, Sources
from musicgen_gui.models.echo_trail import Trail
from musicgen_gui.models.melody import MelodyNet, Places, Steps
from musicgen_gui.models.melody_past import INPUTS, Reader

Array = NDArray[np.int64]
Logits = NDArray[np.float32]
Known = tuple[Tensor, Tensor, Places]


SPARE = 64
"""Notes for which a memory has room when it grows."""


@dataclass
class Memory:
    """Keys and values (B, heads, room, C/heads), of which ``count`` slots are in use: the null slot, the notes after a
    hole, the notes of the past; and where those of the keys lie."""

    keys: Tensor
    values: Tensor
    places: Places
    count: int

    def rows(self, index: list[int]) -> Memory:
        """Only some candidates."""
        places = Places(self.places.measure[index], self.places.position[index])
        return Memory(self.keys[index], self.values[index], places, self.count)

    def add(self, key: Tensor, value: Tensor, place: Places) -> None:
        """One note more of each candidate, (B, heads, 1, C/heads) each."""
        if self.count == self.keys.shape[2]:
            self.keys, self.values = (F.pad(x, (0, 0, 0, SPARE)) for x in (self.keys, self.values))
            self.places = Places(F.pad(self.places.measure, (0, SPARE)), F.pad(self.places.position, (0, SPARE)))
        self.keys[:, :, self.count] = key[:, :, 0]
        self.values[:, :, self.count] = value[:, :, 0]
        self.places.measure[:, self.count] = place.measure[:, 0]
        self.places.position[:, self.count] = place.position[:, 0]
        self.count += 1

    @property
    def used(self) -> tuple[Tensor, Tensor, Places]:
        """What is in use of it."""
        places = Places(self.places.measure[:, : self.count], self.places.position[:, : self.count])
        return self.keys[:, :, : self.count], self.values[:, :, : self.count], places


@dataclass
class Walk:
    """Where B candidates stand: recurrent state (layers, B, C), memory, and the last state's key with its place, still
    unpaired."""

    hidden: Tensor
    memory: Memory
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
            memory=self.memory.rows(index),
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
        known: list[Known] = [self._nothing()]
        arrival = None
        if after is not None:
            steps = self._steps(after, style, key)
            embedded = net.embed(steps)
            arrival = net.arrive(embedded[:, 1:], torch.tensor([embedded.shape[1] - 1], device=self.device))[:, None]
            states, _ = net.gru(embedded)
            places = Places(steps.measure[:, :-1], steps.position[:, :-1])
            known.append((*net.remember(states, steps), places))
        hidden = torch.zeros(c.layers, 1, c.hidden, device=self.device)
        last_key, last_place = known[0][0][:, :, :0], _part(known[0][2], slice(0))
        if len(past["pitch"]):
            steps = self._steps(past, style, key)
            read = self._reader.read(np.stack([past[name] for name in INPUTS], 1), steps, style, key)
            hidden, places = read.hidden, Places(steps.measure, steps.position)
            known.append((read.keys[:, :, :-1], read.values[:, :, 1:], _part(places, slice(-1))))
            last_key, last_place = read.keys[:, :, -1:], _part(places, slice(-1, None))
        walk = Walk(hidden, _joined(known), last_key, last_place, arrival, style, key)
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
        if walk.last_key.shape[2]:
            walk.memory.add(walk.last_key, net.split(net.value(states)), walk.last_place)
        walk.last_key, walk.last_place = self._key(states, steps)
        keys, values, places = walk.memory.used
        bias = net.distance(walk.last_place, places)
        bias[..., 0] = 0.0
        context = net.attend_all(net.queries(states, steps), keys, values, bias)
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

    def _nothing(self) -> Known:
        place = torch.zeros(1, 1, dtype=torch.long, device=self.device)
        return *self.net.null_slot(1), Places(place, place)

    def _key(self, states: Tensor, steps: Steps) -> tuple[Tensor, Places]:
        key = self.net.split(self.net.key(torch.cat([states, self.net.place(steps)], -1)))
        return key, Places(steps.measure, steps.position)

    def _column(self, values: Array) -> Tensor:
        return torch.from_numpy(values).to(self.device)[:, None]

    def _out(self, logits: Tensor) -> Logits:
        return logits[:, 0].float().cpu().numpy()


def _part(places: Places, part: slice) -> Places:
    return Places(places.measure[:, part], places.position[:, part])


def _joined(known: Sequence[Known]) -> Memory:
    """One memory of several stretches, with room for more."""
    keys, values = (torch.cat(parts, 2) for parts in ([k for k, _, _ in known], [v for _, v, _ in known]))
    measure, position = (torch.cat([getattr(part[2], name) for part in known], 1) for name in ("measure", "position"))
    count = keys.shape[2]
    keys, values = (F.pad(x, (0, 0, 0, SPARE)) for x in (keys, values))
    return Memory(keys, values, Places(F.pad(measure, (0, SPARE)), F.pad(position, (0, SPARE))), count)
