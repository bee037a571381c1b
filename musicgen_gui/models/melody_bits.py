"""Bits of a batch under the melody network."""

from __future__ import annotations

import math
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from musicgen_gui.models.melody import MelodyNet, Steps


class Padded(Protocol):
    """Integer numpy arrays (R, T) of R rows, the last H of which are what follows the holes of others."""

    @property
    def inputs(self) -> dict[str, Any]: ...
    @property
    def target(self) -> dict[str, Any]: ...
    @property
    def style(self) -> Any: ...
    @property
    def inside(self) -> Any: ...
    @property
    def holes(self) -> Any: ...
    @property
    def rights(self) -> Any: ...
    @property
    def right_lengths(self) -> Any: ...


@dataclass
class Batch:
    """R rows of T steps as tensors: inputs, targets (R, T), ``inside`` bool (R, T), and for ``holes`` (H,) rows with
    notes after their hole the ``rights`` (H,) that hold those, of ``right_lengths`` notes each."""

    steps: Steps
    target: dict[str, Tensor]
    inside: Tensor
    holes: Tensor
    rights: Tensor
    right_lengths: Tensor
    notes: int


def no_gradients() -> AbstractContextManager[Any]:
    """A context for scoring alone."""
    return torch.inference_mode()


def batch(rows: Padded, device: str = "cpu") -> Batch:
    """Padded rows as tensors on a device."""
    inputs = {name: torch.from_numpy(x).to(device) for name, x in rows.inputs.items()}
    target = {name: torch.from_numpy(x).to(device) for name, x in rows.target.items()}
    style, inside, holes, rights, right_lengths = (
        torch.from_numpy(x).to(device) for x in (rows.style, rows.inside, rows.holes, rows.rights, rows.right_lengths)
    )
    notes = int((rows.target["pitch"] >= 0).sum())
    return Batch(Steps(**inputs, style=style), target, inside, holes, rights, right_lengths, notes)


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
    if len(batch.holes):
        after = embedded[batch.rights, 1:]
        arrival = net.arrive(after, batch.right_lengths)
        inside = batch.inside[batch.holes, :, None]
        added = torch.zeros_like(embedded).index_copy(0, batch.holes, (arrival[:, None] * inside).to(embedded.dtype))
        embedded = embedded + added
    states, _ = net.gru(net.dropout(embedded))
    states = net.dropout(states)
    return states, _context(net, batch, states)


def _context(net: MelodyNet, batch: Batch, states: Tensor) -> Tensor:
    queries = net.queries(states, batch.steps)
    keys, values = net.remember(states, batch.steps)
    rows, steps = batch.inside.shape
    order = torch.arange(steps, device=states.device)
    past = order[None, :-1] < order[:, None]
    plain = torch.ones(rows, dtype=torch.bool, device=states.device)
    plain[batch.holes] = False
    context = torch.zeros_like(states)
    index = plain.nonzero()[:, 0]
    allowed = past[None, None].expand(len(index), 1, -1, -1)
    found = net.attend(queries[index], keys[index], values[index], allowed)
    context = context.index_copy(0, index, found.to(context.dtype))
    if not len(batch.holes):
        return context
    both_keys = torch.cat([keys[batch.holes], keys[batch.rights]], 2)
    both_values = torch.cat([values[batch.holes], values[batch.rights]], 2)
    exists = order[None, :-1] < batch.right_lengths[:, None]
    right = batch.inside[batch.holes][:, None, :, None] & exists[:, None, None, :]
    allowed = torch.cat([past[None, None].expand(len(batch.holes), 1, -1, -1), right], -1)
    found = net.attend(queries[batch.holes], both_keys, both_values, allowed)
    return context.index_copy(0, batch.holes, found.to(context.dtype))


def bits(net: MelodyNet, batch: Batch) -> Bits:
    """Bits of every answer, teacher-forced."""
    states, context = states_and_context(net, batch)
    trunk = net.trunk_of(states, context)
    asked = {name: t.clamp(min=0) for name, t in batch.target.items()}
    timed = net.after_gap_of(trunk, asked["gap"], asked["next_position"], asked["next_left"])
    return Bits(
        _cost(net.gap_logits(trunk), batch.target["gap"]),
        _cost(net.length_logits(timed), batch.target["length"]),
        _cost(net.pitch_logits(timed, asked["length"], batch.steps.pitch), batch.target["pitch"]),
    )


def _cost(logits: Tensor, target: Tensor) -> Tensor:
    cost = F.cross_entropy(logits.float().flatten(0, 1), target.flatten(), ignore_index=-100, reduction="none")
    return cost.view_as(target) / math.log(2)
