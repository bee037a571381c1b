"""Fits the echo of a melody network that stands still: ``fit echo --weights FOLDER --data FOLDER``.

It learns on the validation part, of which the network knows nothing: on its own training tunes the network is surer
than it will be. A fifth of those tunes is kept to choose the best state by.
"""

from __future__ import annotations

import copy
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from musicgen_gui.codecs.melody_rows import collate, make_row, part_of
from musicgen_gui.models import checkpoint, melody_bits
from musicgen_gui.models.echo import Echo, Places, weighed
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.models.melody_bits import Batch
from musicgen_gui.training.corpus.tune import STYLES, Tune, part
from musicgen_gui.training.melody_batches import untold
from musicgen_gui.training.melody_gru import Report, load_tunes

LONGEST = 600
TUNES = 4
"""Tunes of one step."""
RATE = 0.1
STATE_RATE = 0.002
"""The network's state has hundreds of weights, each of which moves little."""
LESS, LESS_OF_OWN = 2e-5, 1e-3
"""How much the squares of the weights cost, and of those that each style and unit of the network has of its own."""


@dataclass(frozen=True)
class Read:
    """A tune as the network read it: one row, with its trunk (1, T, head), and where its steps stand to each other."""

    batch: Batch
    trunk: Tensor
    places: Places


@torch.no_grad()
def reading(net: MelodyNet, echo: Echo, tunes: Sequence[Tune]) -> list[Read]:
    """Read each tune from its start: in its style or, one in seven, in none; mostly without key and chords."""
    rng = np.random.default_rng(0)
    found = []
    for tune in tunes:
        line = part_of(tune.melody, 0, LONGEST)
        line = line if rng.random() < 0.3 else untold(line)
        style = 0 if rng.random() < 1 / 7 else STYLES.index(tune.style)
        batch = melody_bits.batch(collate([make_row(line, style, None, 0)]))
        trunk = net.trunk_of(*melody_bits.states_and_context(net, batch))
        places = melody_bits.places(echo, batch)
        found.append(Read(batch, trunk, replace(places, rows=places.rows.int())))
    return found


def bits(net: MelodyNet, echo: Echo, table: Tensor, read: Read) -> Tensor:
    """The bits of a tune, all together."""
    heard = weighed(echo, table, read.places, read.trunk)
    return melody_bits.cost_of(melody_bits.answered(net, read.batch, read.trunk, heard), read.batch).total.sum()


@torch.no_grad()
def mean_bits(net: MelodyNet, echo: Echo, reads: Sequence[Read]) -> float:
    """Bits per note over all of them."""
    table = echo.table()
    return float(sum(bits(net, echo, table, read) for read in reads)) / sum(read.batch.notes for read in reads)


def fit(net: MelodyNet, tunes: Sequence[Tune], epochs: int) -> Iterator[tuple[float, float]]:
    """Fit ``net.echo``; after each epoch the bits per note of what was learned from and of what was kept back.

    Ends with the best state by the latter.
    """
    echo = net.echo
    if echo is None:
        raise ValueError("this network has no echo to fit")
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    reads = reading(net, echo, [tunes[i] for i in rng.permutation(len(tunes))])
    kept, learned = reads[: len(reads) // 5], reads[len(reads) // 5 :]
    others = [p for p in echo.parameters() if p is not echo.own_state]
    optimiser = torch.optim.Adam([{"params": others, "lr": RATE}, {"params": [echo.own_state], "lr": STATE_RATE}])
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, epochs * -(-len(learned) // TUNES))
    best, state = math.inf, copy.deepcopy(echo.state_dict())
    for _ in range(epochs):
        total, order = 0.0, rng.permutation(len(learned))
        for first in range(0, len(order), TUNES):
            total += _step(net, echo, optimiser, [learned[i] for i in order[first : first + TUNES]])
            schedule.step()
        left = mean_bits(net, echo, kept)
        if left < best:
            best, state = left, copy.deepcopy(echo.state_dict())
        yield total / sum(read.batch.notes for read in learned), left
    echo.load_state_dict(state)


def _step(net: MelodyNet, echo: Echo, optimiser: torch.optim.Optimizer, reads: Sequence[Read]) -> float:
    optimiser.zero_grad(set_to_none=True)
    table = echo.table()
    cost = torch.stack([bits(net, echo, table, read) for read in reads]).sum()
    own = (echo.own_style, echo.own_state)
    squares = [(LESS_OF_OWN if any(p is x for x in own) else LESS) * (p**2).sum() for p in echo.parameters()]
    (cost / sum(read.batch.notes for read in reads) + torch.stack(squares).sum()).backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    return float(cost.detach())


def with_echo(folder: Path) -> tuple[MelodyNet, dict[str, object]]:
    """The network of a folder with a fresh echo, and its config."""
    config = json.loads((folder / "config.json").read_text("utf-8"))
    sizes = MelodyConfig(**config["network"])
    net = MelodyNet(replace(sizes, echo=True))
    checkpoint.start_from(net, folder / "weights.safetensors")
    config["network"]["echo"] = True
    return net.eval(), config


def build(weights: Path, data: Path, out: Path, epochs: int, report: Report) -> float:
    """Fit the echo of the network of a folder and write both to ``out``; the bits per note of the tunes kept back.

    Raises ``FileNotFoundError`` where there are no weights or no tunes.
    """
    net, config = with_echo(weights)
    tunes = [tune for tune in load_tunes(data) if part(tune) == "validation"]
    if not tunes:
        raise FileNotFoundError(f"no tunes were found in {data}: give a folder of music, or of the zips, by --data")
    for parameter in net.parameters():
        parameter.requires_grad_(False)
    if net.echo is not None:
        net.echo.requires_grad_(True)
    best = math.inf
    for epoch, (learned, kept) in enumerate(fit(net, tunes, epochs)):
        best = min(best, kept)
        report({"epoch": epoch + 1, "learned": round(learned, 4), "kept back": round(kept, 4)})
    checkpoint.save_weights(net, out / "weights.safetensors", half=True)
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n", "utf-8")
    return best
