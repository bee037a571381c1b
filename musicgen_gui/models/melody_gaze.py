"""How the melody network's attention is shared out at the last step of one row."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from musicgen_gui.models.melody import MelodyNet, Places
from musicgen_gui.models.melody_bits import Batch


@torch.inference_mode()
def shares(net: MelodyNet, batch: Batch, at: int) -> Tensor:
    """(heads, 1 + at + N) at step ``at`` of a batch of one row: at nothing, at the ``at`` notes before the one that is
    to be told, and at the N notes after the hole (0 without one). Each head's sum is 1."""
    embedded, inside = net.embed(batch.steps), bool(len(batch.holes)) and bool(batch.inside[0, at])
    after = net.embed(batch.right) if inside else None
    if after is not None:
        embedded = embedded + net.arrive(after[:, 1:], batch.right_lengths)[:, None] * batch.inside[0, :, None]
    states, _ = net.gru(embedded)
    here = Places(batch.steps.measure[:, at : at + 1], batch.steps.position[:, at : at + 1])
    query = net.queries(states, batch.steps)[:, :, at : at + 1]
    keys = net.remember(states, batch.steps)[0][:, :, :at]
    bias = net.distance(here, Places(batch.steps.measure[:, :at], batch.steps.position[:, :at]))
    if after is not None:
        right_keys = net.remember(net.gru(after)[0], batch.right)[0]
        there = Places(batch.right.measure[:, :-1], batch.right.position[:, :-1])
        keys, bias = torch.cat([keys, right_keys], 2), torch.cat([bias, net.distance(here, there)], 3)
    heads, width = keys.shape[1], keys.shape[3]
    keys = torch.cat([net.null_key.view(1, heads, 1, width), keys], 2)
    found = (query @ keys.transpose(2, 3)) / width**0.5 + F.pad(bias, (1, 0), value=0.0)
    return torch.softmax(found[0, :, 0].float(), -1)
