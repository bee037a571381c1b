"""The echo of lines that grow note by note: the same as ``echo.find``, one step at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from musicgen_gui.models.echo import FEATURES, KINDS, LONGEST_RUN, NO_PITCH, Echo, Places, Sources, weighed


@dataclass(frozen=True)
class Trail:
    """What B lines have heard so far: ``heard`` (features, B, M), first the steps after the hole, of which there are
    ``after``; ``runs`` (kinds, B, M) for how long each agrees with the line's last step."""

    echo: Echo
    table: Tensor
    heard: Tensor
    runs: Tensor
    style: int
    after: int

    def rows(self, index: list[int]) -> Trail:
        """Only some lines."""
        return replace(self, heard=self.heard[:, index], runs=self.runs[:, index])

    def take(self, inputs: dict[str, Tensor], trunk: Tensor) -> tuple[Trail, Sources]:
        """Each line's next step (B, 1) with the network's trunk (B, 1, head); what it finds in what was heard."""
        echo = self.echo
        step = torch.stack([inputs[name] for name in FEATURES])
        equal = echo.equal(_named(step), _named(self.heard))
        runs = equal if not self.runs.shape[2] else (_pushed(self.runs) + 1) * equal
        runs = runs.to(torch.int16)
        rows, many = self.heard.shape[1:]
        seen = torch.ones(many, dtype=torch.bool, device=step.device)
        if self.after:
            seen[self.after - 1] = False
        here, there = _named(step), _named(self.heard)
        ago, same = here["measure"] - there["measure"], here["position"] == there["position"]
        index, longest = echo.place(runs[:, :, None], ago[:, None], same[:, None], seen)
        heard = torch.cat([self.heard, step], 2)
        sources = {name: x[:, None, 1:] for name, x in _named(heard).items() if name != "measure"}
        style = torch.full((rows,), self.style, device=step.device)
        counted = torch.full((rows, 1), many - bool(self.after), device=step.device)
        runs = torch.cat([runs, runs.new_zeros(KINDS, rows, 1)], 2)
        places = Places(index, longest, counted, sources, style)
        return replace(self, heard=heard, runs=runs), weighed(echo, self.table, places, trunk)


def begin(echo: Echo, past: dict[str, Tensor], after: dict[str, Tensor] | None, style: int) -> Trail:
    """One line that has taken the steps of ``past`` ((1, T) each), before a hole that ``after`` follows."""
    steps = torch.stack([past[name] for name in FEATURES])
    heard = steps
    behind = 0
    if after is not None:
        right = torch.stack([after[name] for name in FEATURES])
        heard, behind = torch.cat([right, steps], 2), right.shape[2]
    return Trail(echo, echo.table(), heard, _runs_back(echo, heard, steps.shape[2]), style, behind)


def _runs_back(echo: Echo, heard: Tensor, length: int) -> Tensor:
    """(kinds, 1, M): for how many steps each step of what was heard agrees with the last ones of its end."""
    many = heard.shape[2]
    runs = torch.zeros(KINDS, 1, many, dtype=torch.int16, device=heard.device)
    alive = torch.ones(KINDS, 1, many, dtype=torch.bool, device=heard.device)
    for back in range(min(length, LONGEST_RUN)):
        there = torch.full_like(heard, NO_PITCH)
        there[:, :, back:] = heard[:, :, : many - back]
        last = heard[:, :, many - 1 - back : many - back]
        alive = alive & echo.equal(_named(last), _named(there))
        alive[:, :, :back] = False
        if not alive.any():
            break
        runs += alive
    runs[:, :, -1:] = 0
    return runs


def _pushed(runs: Tensor) -> Tensor:
    """Runs as they stand at the step before each."""
    return torch.cat([runs.new_zeros(*runs.shape[:2], 1), runs[:, :, :-1]], 2)


def _named(packed: Tensor) -> dict[str, Tensor]:
    return dict(zip(FEATURES, packed, strict=True))
