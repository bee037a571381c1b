"""What the melody network expects at every step of what stands there, and at places where nothing stands."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen_gui.models.echo import Sources
from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.models.melody_bits import Batch, answered, bits, cost_of, sources, states_and_context


@dataclass
class Reading:
    """Of R rows of T steps: ``bits`` (R, T, 3) of time, length and pitch, ``pitches`` (R, T, 128) the chance of each
    pitch given time and length, the recurrent ``states`` (R, T, C) after each step, each unit between −1 and 1, and the
    ``trunk`` (R, T, head) and ``heard`` that any other place can be asked of."""

    bits: Tensor
    pitches: Tensor
    states: Tensor
    trunk: Tensor
    heard: Sources | None


@torch.inference_mode()
def read(net: MelodyNet, batch: Batch) -> Reading:
    """Read rows teacher-forced."""
    states, context = states_and_context(net, batch)
    trunk = net.trunk_of(states, context)
    heard = sources(net, batch, trunk)
    answers = answered(net, batch, trunk, heard)
    cost, pitches = cost_of(answers, batch), torch.softmax(answers["pitch"].float(), -1)
    return Reading(torch.stack([cost.gap, cost.length, cost.pitch], -1), pitches, states, trunk, heard)


@torch.inference_mode()
def chances(
    net: MelodyNet,
    trunk: Tensor,
    asked: dict[str, Tensor],
    last_pitch: Tensor,
    heard: Sources | None,
) -> Tensor:
    """(R, T, 128): the chance of each pitch for notes whose time and length are ``asked`` (as in a batch's target)."""
    told = {name: value for name, value in asked.items() if name.startswith("next_")}
    timed = net.after_gap_of(trunk, asked["gap"], **told)
    logits = net.pitch_logits(timed, asked["length"], last_pitch, asked["next_chord"])
    if net.echo is not None and heard is not None:
        logits = net.echo.pitches(logits, heard, asked["gap"], asked["length"], last_pitch)
    return torch.softmax(logits.float(), -1)


@torch.inference_mode()
def total_bits(net: MelodyNet, batch: Batch) -> Tensor:
    """(R, T): bits of each step's note as a whole."""
    return bits(net, batch).total
