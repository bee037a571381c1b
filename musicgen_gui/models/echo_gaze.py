"""How much each note that was heard brings to what is told at one step of one row: the echo's part of the chances."""

from __future__ import annotations

import torch
from torch import Tensor

from musicgen_gui.models.echo import NO_PITCH, Sources
from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.models.melody_bits import Batch, sources, states_and_context

HEADS = ("gap", "length", "pitch")
Told = dict[str, int]
"""Classes of the note that is told: what the heads answer, and ``next_position``, ``next_left``, ``next_chord``."""


@torch.inference_mode()
def echoed(net: MelodyNet, batch: Batch, at: int) -> Tensor:
    """(at + N,) shares at step ``at`` of a batch of one row: of the ``at`` notes before the one that is told, and of
    the N notes after the hole (0 without one). The network's own share is what is missing to 1.

    The chance of what is told is a sum of what each source brings and the network. Shares are the means over its time,
    length and pitch.
    """
    after = int(batch.right_lengths[0]) if len(batch.holes) and bool(batch.inside[0, at]) else 0
    if net.echo is None:
        return torch.zeros(at + after)
    step = Step(net, batch, at)
    brought, own = step.masses({name: int(t[0, at]) for name, t in batch.target.items()})
    shares = (brought / (brought.sum(1) + own)[:, None]).mean(0)
    first = len(shares) - batch.inside.shape[1]
    return torch.cat([shares[first : first + at], shares[:after]])


class Step:
    """One step of a batch of one row, before anything is told."""

    def __init__(self, net: MelodyNet, batch: Batch, at: int) -> None:
        here = slice(at, at + 1)
        trunk = net.trunk_of(*states_and_context(net, batch))
        heard = sources(net, batch, trunk)
        assert net.echo is not None
        assert heard is not None
        self._net, self._echo, self._trunk = net, net.echo, trunk[:, here]
        self._heard: Sources = heard.at(here)
        self._last, self._key = batch.steps.pitch[:, here], batch.steps.key

    def masses(self, told: Told) -> tuple[Tensor, Tensor]:
        """What each of M sources adds (3, M), and the network (3,), to the mass of the time, length and pitch told."""
        return self._brought(told), self._own(told)

    def _brought(self, told: Told) -> Tensor:
        heard, fits, weights = self._heard, self._echo.fits.exp(), self._heard.weights[0, 0]
        pitch, interval, gap, length, position = (
            x[0, 0] for x in (heard.pitch, heard.interval, heard.gap, heard.length, heard.position)
        )
        same_time, same_length = gap == told["gap"], length == told["length"]
        same_place, same_rhythm = (position == told["next_position"]).long(), (same_time & same_length).long()
        moved = self._last[0] + interval - self._echo.no_interval // 2
        known = (interval != self._echo.no_interval) & (self._last[0] < NO_PITCH)
        literal = weights[:, 2] * fits[2][same_rhythm] * (pitch == told["pitch"])
        by_interval = weights[:, 3] * fits[3][same_rhythm] * (known & (moved == told["pitch"]))
        lengths = weights[:, 1] * fits[1][same_place] * same_time * same_length
        return torch.stack([weights[:, 0] * same_time, lengths, literal + by_interval])

    def _own(self, told: Told) -> Tensor:
        net, found = self._net, []
        one = {name: torch.full_like(self._last, value) for name, value in told.items()}
        timed = net.after_gap_of(self._trunk, one["gap"], one["next_position"], one["next_left"], one["next_chord"])
        pitches = net.pitch_logits(timed, one["length"], self._last, one["next_chord"], self._key)
        for head, logits in enumerate((net.gap_logits(self._trunk), net.length_logits(timed), pitches)):
            logs = torch.log_softmax(logits[0, 0].float(), -1)
            doubt = -(logs.exp() * logs).sum()
            _, by_doubt, by_square, _ = self._echo.own[head]
            trust = self._heard.trust[0, 0, head] + by_doubt * doubt + by_square * doubt**2
            found.append((logs[told[HEADS[head]]] + trust).exp())
        return torch.stack(found)
