"""The melody network's weights as a step by hand takes them: products that share an input side by side, tables of
embeddings already multiplied by what reads them. C hidden units, H of the head.

Gates and smooth units are written with tanh, ``σ(x) = ½ + ½·tanh(x/2)`` and ``x·σ(x) = y + y·tanh(y)`` for y = x/2, so
the weights before them are halved here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from musicgen_gui.models.melody import PITCHES, SPAN, MelodyNet

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
EMBEDDED = ("pitch", "interval", "gap", "length", "position", "bar", "meter", "left", "chord")
PLACED = ("position", "bar")
TOLD = ("gap", "next_position", "next_left", "next_chord")


@dataclass(frozen=True, eq=False)
class Table:
    """Embeddings of several features one below the other: ``rows`` (all, width), each feature from its ``first`` on."""

    rows: Floats
    first: Ints

    def sum(self, classes: Ints) -> Floats:
        """(B, width) summed over the features' classes (B, features)."""
        total: Floats = self.rows.take(classes + self.first, 0).sum(1)
        return total


@dataclass(frozen=True, eq=False)
class Layer:
    """One recurrent layer; gates in the order reset, keep, new. ``inputs`` (C, 3C) is empty where a table stands for
    it; ``bias`` (3C,) is added to what comes of the input, ``new_bias`` (C,) inside the reset."""

    inputs: Floats
    states: Floats
    bias: Floats
    new_bias: Floats

    def step(self, told: Floats, hidden: Floats) -> Floats:
        """The next state (B, C) from what comes of the input (B, 3C), its bias added, and the state."""
        size = hidden.shape[1]
        kept = hidden @ self.states
        gates = kept[:, : 2 * size]
        gates += told[:, : 2 * size]
        np.tanh(gates, gates)
        gates *= np.float32(0.5)
        gates += np.float32(0.5)
        new = kept[:, 2 * size :]
        new += self.new_bias
        new *= gates[:, :size]
        new += told[:, 2 * size :]
        np.tanh(new, new)
        return new + gates[:, size:] * (hidden - new)


@dataclass(frozen=True, eq=False)
class Folded:
    """All that a step needs.

    ``first_input`` (C, 3C) is the first layer's, for what is not in a table; ``behind`` and the like belong to the
    layer that reads backwards, B units, and ``arrival`` (B, 3C) leads from its last state to the first layer.
    ``state`` (C, 3C + H) gives query, key, value and the trunk's share, ``context`` (C, H) the rest of the trunk.
    ``trunk`` (H, values + 3 + 2H) gives the logits of time, what speaks for the network's own answers, and what length
    and pitch are mixed of. ``null`` (2, C) are key and value of what is attended to where nothing may be seen.
    ``relative``, ``chords`` and ``keys`` say which column of ``pitch`` (H, 128 + intervals + 24, and one of zeros) to
    add for each pitch.
    """

    heads: int
    values: int
    layers: tuple[Layer, ...]
    first_input: Floats
    inputs: Table
    behind: Table
    behind_input: Floats
    behind_layer: Layer
    arrival: Floats
    arrival_bias: Floats
    places: Table
    state: Floats
    state_bias: Floats
    context: Floats
    null: Floats
    distances: Floats
    trunk: Floats
    trunk_bias: Floats
    told: Table
    length: Floats
    length_bias: Floats
    after_length: Floats
    pitch: Floats
    pitch_bias: Floats
    relative: Ints
    chords: Ints
    keys: Ints

    def advance(self, told: Floats, states: list[Floats]) -> list[Floats]:
        """The next states (B, C) of all layers, from what comes of the input, (B, 3C) with its bias."""
        made: list[Floats] = []
        for layer, hidden in zip(self.layers, states, strict=True):
            if made:
                told = made[-1] @ layer.inputs
                told += layer.bias
            made.append(layer.step(told, hidden))
        return made


@torch.inference_mode()
def fold(net: MelodyNet) -> Folded:
    """Make a network's weights ready."""
    c, size = net.config, net.config.hidden
    query, key, trunk = net.query.weight, net.key.weight, net.trunk.weight / 2
    own = net.echo.own_state if net.echo else trunk.new_zeros(3, c.head)
    mixes = [net.length_mix.weight / 2, net.pitch_mix.weight / 2]
    heads = (net.pitch_head, net.interval_head, net.chord_head, net.key_head)
    weights = net.state_dict()
    first = weights["gru.weight_ih_l0"] * _halves(size)[:, None]
    behind = weights["backward_gru.weight_ih_l0"] * _halves(c.backward)[:, None]
    told = [*(weights[f"after_gap.{i}.weight"] for i in range(len(net.after_gap))), weights["next_chord.weight"]]
    return Folded(
        heads=c.heads,
        values=c.values,
        layers=tuple(_layer(net.gru, i) for i in range(c.layers)),
        first_input=_across(first),
        inputs=_table([getattr(net, name).weight @ first.T for name in EMBEDDED]),
        behind=_table([getattr(net, name).weight @ behind.T for name in EMBEDDED]),
        behind_input=_across(behind),
        behind_layer=_layer(net.backward_gru, 0),
        arrival=_numbers(net.arrival.weight.T @ first.T),
        arrival_bias=_numbers(net.arrival.bias @ first.T),
        places=_table([getattr(net, n).weight @ torch.cat([query[:, size:], key[:, size:]]).T for n in PLACED]),
        state=_across(torch.cat([query[:, :size], key[:, :size], net.value.weight, trunk[:, :size]])),
        state_bias=_numbers(torch.cat([net.query.bias, net.key.bias, net.value.bias, net.trunk.bias / 2])),
        context=_across(trunk[:, size:]),
        null=_numbers(torch.stack([net.null_key, net.null_value])),
        distances=_across(net.bars_ago.weight),
        trunk=_across(torch.cat([net.gap_head.weight, own, *mixes])),
        trunk_bias=_numbers(
            torch.cat([net.gap_head.bias, own.new_zeros(3), net.length_mix.bias / 2, net.pitch_mix.bias / 2])
        ),
        told=_table([table @ torch.cat(mixes).T for table in told]),
        length=_across(net.length_head.weight),
        length_bias=_numbers(net.length_head.bias),
        after_length=_numbers(net.after_length.weight @ mixes[1].T),
        pitch=_across(torch.cat([*(h.weight for h in heads), trunk.new_zeros(1, c.head)])),
        pitch_bias=_numbers(torch.cat([*(h.bias for h in heads), trunk.new_zeros(1)])),
        relative=_relative(),
        chords=_chords(c.chords, c.qualities),
        keys=_keys(c.keys),
    )


def _layer(gru: nn.GRU, number: int) -> Layer:
    size = gru.hidden_size
    inputs, states = (getattr(gru, f"weight_{kind}_l{number}") for kind in ("ih", "hh"))
    of_inputs, of_states = (getattr(gru, f"bias_{kind}_l{number}") for kind in ("ih", "hh"))
    halves = _halves(size)
    outside = of_states.clone()
    outside[2 * size :] = 0
    read = _across(inputs * halves[:, None]) if number else np.zeros((0, 0), np.float32)
    bias = _numbers((of_inputs + outside) * halves)
    return Layer(read, _across(states * halves[:, None]), bias, _numbers(of_states[2 * size :]))


def _halves(size: int) -> Tensor:
    return torch.cat([torch.full((2 * size,), 0.5), torch.ones(size)])


NOTHING = PITCHES + 2 * SPAN + 1 + 24
"""The column of zeros."""


def _relative() -> Ints:
    """(129, 128): the column of the interval from each last pitch, 128 being none, to each pitch."""
    steps = np.arange(PITCHES) - np.arange(PITCHES + 1)[:, None]
    near = (np.abs(steps) <= SPAN) & (np.arange(PITCHES + 1) < PITCHES)[:, None]
    return np.where(near, PITCHES + SPAN + steps, NOTHING)


def _chords(chords: int, qualities: int) -> Ints:
    """(chords, 128): the column of each pitch's degree above each chord's root."""
    chord = np.arange(chords)
    known = (chord > 0) & ((chord - 1) % qualities < qualities - 1)
    return _above((chord - 1) // qualities, known, PITCHES + 2 * SPAN + 1)


def _keys(keys: int) -> Ints:
    """(keys, 128): the column of each pitch's degree above each key's tonic."""
    key = np.arange(keys)
    return _above((key - 1) % 12, key > 0, PITCHES + 2 * SPAN + 13)


def _above(root: Ints, known: NDArray[np.bool_], column: int) -> Ints:
    return np.where(known[:, None], column + (np.arange(PITCHES) - root[:, None]) % 12, NOTHING)


def _table(parts: list[Tensor]) -> Table:
    first = np.cumsum([0, *(len(part) for part in parts[:-1])])
    return Table(_numbers(torch.cat(parts)), first)


def _across(weight: Tensor) -> Floats:
    """(inputs, outputs), the way round in which rows times it is quickest."""
    return _numbers(weight.T)


def _numbers(weight: Tensor) -> Floats:
    return np.ascontiguousarray(weight.float().cpu().numpy(), np.float32)
