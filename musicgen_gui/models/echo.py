"""What a melody says again: the network's answer, mixed with what came next where the piece has been alike before.

Every earlier note whose context ends as the present one does points at the note that followed it, the harder the longer
the contexts agree, as notes, moved to another pitch, or in rhythm alone, and the farther they lie the right number of
bars apart. The network's own answer is one more thing to point at, so that the sum of what points says how much to
trust the piece (pointer sentinel mixture: Merity et al., 2017; long and short term models of melody: Conklin and
Witten, 1995). Some 1,600 numbers, fitted with the network standing still.

R rows, T steps, M contexts. A context is a step whose next note is known; that note is its source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

NO_PITCH = 128
KINDS = 3
"""Ways in which contexts agree: as notes, moved to another pitch, in rhythm."""
READERS = 4
"""Who points: at the time, at the length, at a pitch as it was, and at a pitch by its interval."""
LONGEST_RUN = 24
_RUN_CLASSES = (*range(9), *[9] * 3, *[10] * 4, *[11] * 8, 12)
RUNS = _RUN_CLASSES[-1] + 1
_AGO_CLASSES = (0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 9, 9, 9, 9, 10, 11)
PLACES = 2 * (_AGO_CLASSES[-1] + 1)
FEATURES = ("pitch", "interval", "gap", "length", "position", "measure")
FEW = 50.0
TINY = 1e-30


@dataclass
class Sources:
    """What M sources offer to T steps. ``weights`` (R, T, M, readers), 0 for what may not be seen.

    ``pitch``, ``interval``, ``gap``, ``length``, ``position`` (R, 1, M) are those of the sources; ``trust`` (R, T, 3)
    is what speaks for the network's own answer, for each head, beside its doubt.
    """

    weights: Tensor
    pitch: Tensor
    interval: Tensor
    gap: Tensor
    length: Tensor
    position: Tensor
    trust: Tensor

    def at(self, steps: slice | Tensor) -> Sources:
        """Only some of the steps."""
        return replace(self, weights=self.weights[:, steps], trust=self.trust[:, steps])


class Echo(nn.Module):
    """The weights of what points, and of the network's own answer."""

    _run_class: Tensor
    _ago_class: Tensor

    def __init__(self, styles: int, no_interval: int, trunk: int) -> None:
        super().__init__()
        self.no_interval = no_interval
        self.runs = nn.Parameter(torch.zeros(READERS, KINDS, RUNS))
        self.places = nn.Parameter(torch.zeros(READERS, PLACES))
        self.fits = nn.Parameter(torch.zeros(READERS, 2))
        self.least = nn.Parameter(torch.full((READERS,), -3.0))
        self.own = nn.Parameter(torch.zeros(3, 4))
        self.own_style = nn.Parameter(torch.zeros(styles, 3))
        self.own_runs = nn.Parameter(torch.zeros(3, 2, RUNS))
        self.own_state = nn.Parameter(torch.zeros(3, trunk))
        self.register_buffer("_run_class", torch.tensor(_RUN_CLASSES), persistent=False)
        self.register_buffer("_ago_class", torch.tensor(_AGO_CLASSES), persistent=False)

    def table(self) -> Tensor:
        """(runs³ · places, readers): what a context weighs by its three run classes and its place; 0 for none."""
        a, b, c = self.runs.exp().unbind(1)
        runs = torch.einsum("ka,kb,kc->abck", a, b, c).flatten(0, 2)
        runs = torch.cat([torch.zeros_like(runs[:1]), runs[1:]])
        return torch.einsum("nk,kp->npk", runs * self.least.exp(), self.places.exp()).flatten(0, 1)

    def place(self, runs: Tensor, ago: Tensor, same: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Rows of the table (R, T, M) by runs (kinds, R, T, M), bars ago (R, T, M) and ``same`` place in the bar; and
        the classes (2, R, T) of the longest run as notes and moved. Only ``seen`` counts."""
        classes = self._run_class[(runs * seen).clamp(max=LONGEST_RUN).long()]
        code = (classes[0] * RUNS + classes[1]) * RUNS + classes[2]
        place = self._ago_class[ago.abs().clamp(max=len(_AGO_CLASSES) - 1)] + PLACES // 2 * same
        longest = classes[:2].amax(-1) if runs.shape[-1] else classes.new_zeros(classes[:2].shape[:-1])
        return code * PLACES + place, longest

    def trust(self, trunk: Tensor, style: Tensor, many: Tensor, longest: Tensor) -> Tensor:
        """(R, T, 3): what speaks for the network's own answers: its ``trunk`` (R, T, head), the style (R,), how
        ``many`` notes there are to hear (R, T), and the longest runs."""
        by_many = torch.log1p(many / FEW)[..., None] * self.own[:, 3]
        by_runs = sum(table.T[runs] for table, runs in zip(self.own_runs.unbind(1), longest, strict=True))
        return trunk.float() @ self.own_state.T + self.own[:, 0] + by_many + by_runs + self.own_style[style][:, None]

    def equal(self, here: dict[str, Tensor], there: dict[str, Tensor]) -> Tensor:
        """(kinds, …): whether notes are the same, the same but for the pitch, and the same in rhythm."""
        time = (here["gap"] == there["gap"]) & (here["pitch"] != NO_PITCH)
        rhythm = time & (here["length"] == there["length"])
        move = time & (here["interval"] == there["interval"]) & (here["interval"] != self.no_interval)
        return torch.stack([rhythm & (here["pitch"] == there["pitch"]), move, rhythm])

    def times(self, logits: Tensor, sources: Sources) -> Tensor:
        """Logarithms of the chances (R, T, values) of the time to the next onset."""
        return self._mixed(0, logits, sources, [(sources.weights[..., 0], sources.gap)])

    def lengths(self, logits: Tensor, sources: Sources, gap: Tensor, position: Tensor) -> Tensor:
        """Of the length of a note whose time (R, T) and place in the bar (R, T) are chosen."""
        same = (sources.position == position[..., None]).long()
        weights = sources.weights[..., 1] * self.fits[1].exp()[same] * (sources.gap == gap[..., None])
        return self._mixed(1, logits, sources, [(weights, sources.length)])

    def pitches(self, logits: Tensor, sources: Sources, gap: Tensor, length: Tensor, last: Tensor) -> Tensor:
        """Of the pitch of a note whose time and length (R, T) are chosen, after the pitch ``last`` (128 = none)."""
        same = ((sources.gap == gap[..., None]) & (sources.length == length[..., None])).long()
        literal = sources.weights[..., 2] * self.fits[2].exp()[same]
        moved = last[..., None] + sources.interval - self.no_interval // 2
        known = (
            (sources.interval != self.no_interval) & (last[..., None] < NO_PITCH) & (moved >= 0) & (moved < NO_PITCH)
        )
        by_interval = sources.weights[..., 3] * self.fits[3].exp()[same] * known
        found = [(literal, sources.pitch), (by_interval, moved.clamp(0, NO_PITCH - 1))]
        return self._mixed(2, logits, sources, found)

    def _mixed(self, head: int, logits: Tensor, sources: Sources, found: Sequence[tuple[Tensor, Tensor]]) -> Tensor:
        logs = torch.log_softmax(logits.float(), -1)
        chances = logs.exp()
        doubt = -(chances * logs).sum(-1)
        _, by_doubt, by_square, _ = self.own[head]
        own = sources.trust[..., head] + by_doubt * doubt + by_square * doubt**2
        mass = chances * own.exp()[..., None]
        for weights, classes in found:
            within = classes.clamp(max=logits.shape[-1] - 1)
            mass = mass.scatter_add(-1, within.expand_as(weights), weights)
        return (mass / mass.sum(-1, keepdim=True)).clamp(min=TINY).log()


@dataclass
class Steps:
    """Features of steps, (R, T) integers each, by their names; and the style of each row (R,)."""

    features: dict[str, Tensor]
    style: Tensor


@dataclass
class Places:
    """Where T steps stand to M contexts: ``rows`` (R, T, M) of the table, ``longest`` (2, R, T) runs, how ``many``
    notes there are to hear (R, T), the features of the sources (R, 1, M), and the style (R,)."""

    rows: Tensor
    longest: Tensor
    many: Tensor
    sources: dict[str, Tensor]
    style: Tensor


def weighed(echo: Echo, table: Tensor, places: Places, trunk: Tensor) -> Sources:
    """What the places weigh by a ``table`` of the echo, beside a network's ``trunk`` (R, T, head)."""
    weights = nn.functional.embedding(places.rows, table)
    trust = echo.trust(trunk, places.style, places.many, places.longest)
    return Sources(weights, **places.sources, trust=trust)


def find(echo: Echo, steps: Steps, inside: Tensor, holes: Tensor, right: Steps, right_lengths: Tensor) -> Places:
    """Places of whole rows, each step seeing what lies before it; ``inside`` (R, T) a hole also the notes after it.

    ``holes`` (H,) are the rows that have such notes: ``right`` (H, M), ``right_lengths`` (H,) behind a virtual start.
    """
    rows, length = inside.shape
    device = inside.device
    order = torch.arange(length, device=device)
    seen = (order < order[:, None]).expand(rows, length, length)
    memory = dict(steps.features)
    if len(holes):
        wide = right.features["pitch"].shape[1]
        for name, own in memory.items():
            after = own.new_zeros(rows, wide).index_copy(0, holes, right.features[name])
            memory[name] = torch.cat([after, own], 1)
        lengths = right_lengths.new_zeros(rows).index_copy(0, holes, right_lengths)
        there = torch.arange(wide, device=device)[None, None] < lengths[:, None, None]
        seen = torch.cat([there & inside[..., None], seen], 2)
    here = {name: x[:, :, None] for name, x in steps.features.items()}
    there_all = {name: x[:, None] for name, x in memory.items()}
    runs = _runs(echo.equal(here, there_all))
    same = here["position"] == there_all["position"]
    rows_of, longest = echo.place(runs, here["measure"] - there_all["measure"], same, seen)
    sources = {name: _next(x)[:, None] for name, x in memory.items() if name != "measure"}
    return Places(rows_of, longest, seen.sum(-1), sources, steps.style)


def _runs(equal: Tensor) -> Tensor:
    """(kinds, R, T, M): for how many steps back each of T steps and each of M agree."""
    runs = torch.zeros(equal.shape, dtype=torch.int16, device=equal.device)
    runs[:, :, 0, 0] = equal[:, :, 0, 0]
    for t in range(1, equal.shape[2]):
        torch.mul(runs[:, :, t - 1, :-1] + 1, equal[:, :, t, 1:], out=runs[:, :, t, 1:])
    return runs


def _next(x: Tensor) -> Tensor:
    """(R, M): of each step the one after it; of the last, itself, which nothing may see."""
    return torch.cat([x[:, 1:], x[:, -1:]], 1)
