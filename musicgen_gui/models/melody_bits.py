"""Bits of a batch under the melody network."""

from __future__ import annotations

import math
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from musicgen_gui.models import echo
from musicgen_gui.models.echo import Echo, Sources
from musicgen_gui.models.melody import MelodyNet, Places, Steps


class Padded(Protocol):
    """Integer numpy arrays (R, T) of R rows, and (H, M) of what follows the holes of H of them."""

    @property
    def inputs(self) -> dict[str, Any]: ...
    @property
    def target(self) -> dict[str, Any]: ...
    @property
    def style(self) -> Any: ...
    @property
    def key(self) -> Any: ...
    @property
    def inside(self) -> Any: ...
    @property
    def holes(self) -> Any: ...
    @property
    def right(self) -> dict[str, Any]: ...
    @property
    def right_lengths(self) -> Any: ...


@dataclass
class Batch:
    """R rows of T steps as tensors: inputs, targets (R, T), ``inside`` bool (R, T), and for ``holes`` (H,), rows with
    notes after their hole, those as ``right``, ``right_lengths`` (H,) notes behind their virtual start."""

    steps: Steps
    target: dict[str, Tensor]
    inside: Tensor
    holes: Tensor
    right: Steps
    right_lengths: Tensor
    notes: int


def no_gradients() -> AbstractContextManager[Any]:
    """A context for scoring alone."""
    return torch.inference_mode()


def batch(rows: Padded, device: str = "cpu") -> Batch:
    """Padded rows as tensors on a device."""
    inputs, target, right = (
        {name: torch.from_numpy(x).to(device) for name, x in arrays.items()}
        for arrays in (rows.inputs, rows.target, rows.right)
    )
    style, key, inside, holes, right_lengths = (
        torch.from_numpy(x).to(device) for x in (rows.style, rows.key, rows.inside, rows.holes, rows.right_lengths)
    )
    after = Steps(**right, style=style[holes], key=key[holes])
    notes = int((rows.target["pitch"] >= 0).sum())
    return Batch(Steps(**inputs, style=style, key=key), target, inside, holes, after, right_lengths, notes)


@dataclass
class Bits:
    """Bits (R, T) of each step's answer in time, length and pitch; 0 where nothing is asked."""

    gap: Tensor
    length: Tensor
    pitch: Tensor

    @property
    def total(self) -> Tensor:
        return self.gap + self.length + self.pitch


def states_and_context(net: MelodyNet, batch: Batch) -> tuple[Tensor, Tensor]:
    """Recurrent states and what attention brings, (R, T, C) each."""
    embedded = net.embed(batch.steps)
    after: Tensor | None = None
    if len(batch.holes):
        after = net.embed(batch.right)
        arrival = net.arrive(after[:, 1:], batch.right_lengths)
        inside = batch.inside[batch.holes, :, None]
        added = torch.zeros_like(embedded).index_copy(0, batch.holes, (arrival[:, None] * inside).to(embedded.dtype))
        embedded = embedded + added
    states, _ = net.gru(net.dropout(embedded))
    states = net.dropout(states)
    return states, _context(net, batch, states, after)


def _context(net: MelodyNet, batch: Batch, states: Tensor, after: Tensor | None) -> Tensor:
    queries = net.queries(states, batch.steps)
    keys, values = net.remember(states, batch.steps)
    here = Places(batch.steps.measure, batch.steps.position)
    order = torch.arange(batch.inside.shape[1], device=states.device)
    bias = _barred(net.distance(here, _memory(here)), order[None, :-1] < order[:, None])
    if after is None:
        return net.attend(queries, keys, values, bias)
    right_states, _ = net.gru(net.dropout(after))
    right_keys, right_values = net.remember(net.dropout(right_states), batch.right)
    there = Places(batch.right.measure, batch.right.position)
    holes, places = batch.holes, torch.arange(right_keys.shape[2], device=states.device)
    seen = batch.inside[holes][:, None, :, None] & (places < batch.right_lengths[:, None])[:, None, None]
    asking = Places(here.measure[holes], here.position[holes])
    right = _barred(net.distance(asking, _memory(there)), seen)
    found = net.attend(
        queries[holes],
        torch.cat([keys[holes], right_keys], 2),
        torch.cat([values[holes], right_values], 2),
        torch.cat([bias[holes], right], -1),
    )
    plain = torch.ones(len(states), dtype=torch.bool, device=states.device)
    plain[holes] = False
    index = plain.nonzero()[:, 0]
    context = torch.zeros_like(states).index_copy(0, holes, found.to(states.dtype))
    if not len(index):
        return context
    others = net.attend(queries[index], keys[index], values[index], bias[index])
    return context.index_copy(0, index, others.to(states.dtype))


def _memory(places: Places) -> Places:
    """Places of the notes that are keys: all but the last of each row."""
    return Places(places.measure[:, :-1], places.position[:, :-1])


def _barred(bias: Tensor, allowed: Tensor) -> Tensor:
    return bias.masked_fill(~allowed, -torch.inf)


def bits(net: MelodyNet, batch: Batch, *, echoed: bool = True) -> Bits:
    """Bits of every answer, teacher-forced; of the network alone where it is not ``echoed``."""
    trunk = net.trunk_of(*states_and_context(net, batch))
    return cost_of(answered(net, batch, trunk, sources(net, batch, trunk) if echoed else None), batch)


def cost_of(answers: dict[str, Tensor], batch: Batch) -> Bits:
    """Bits of what is asked under ``answered`` logits."""
    return Bits(*(_cost(answers[name], batch.target[name]) for name in ("gap", "length", "pitch")))


def sources(net: MelodyNet, batch: Batch, trunk: Tensor) -> Sources | None:
    """What the notes of the rows themselves offer; None for a network that hears no echo."""
    if net.echo is None:
        return None
    return echo.weighed(net.echo, net.echo.table(), places(net.echo, batch), trunk)


def places(of: Echo, batch: Batch) -> echo.Places:
    """Where each step stands to all that it may hear."""
    steps, right = (echo.Steps({n: getattr(x, n) for n in echo.FEATURES}, x.style) for x in (batch.steps, batch.right))
    return echo.find(of, steps, batch.inside, batch.holes, right, batch.right_lengths)


def answered(net: MelodyNet, batch: Batch, trunk: Tensor, heard: Sources | None) -> dict[str, Tensor]:
    """Logits of time, length and pitch at every step, what is asked before each being told."""
    asked = {name: t.clamp(min=0) for name, t in batch.target.items()}
    timed = net.after_gap_of(trunk, asked["gap"], asked["next_position"], asked["next_left"], asked["next_chord"])
    last = batch.steps.pitch
    gap, length = net.gap_logits(trunk), net.length_logits(timed)
    pitch = net.pitch_logits(timed, asked["length"], last, asked["next_chord"], batch.steps.key)
    if net.echo is not None and heard is not None:
        gap = net.echo.times(gap, heard)
        length = net.echo.lengths(length, heard, asked["gap"], asked["next_position"])
        pitch = net.echo.pitches(pitch, heard, asked["gap"], asked["length"], last)
    return {"gap": gap, "length": length, "pitch": pitch}


def _cost(logits: Tensor, target: Tensor) -> Tensor:
    cost = F.cross_entropy(logits.float().flatten(0, 1), target.flatten(), ignore_index=-100, reduction="none")
    return cost.view_as(target) / math.log(2)
