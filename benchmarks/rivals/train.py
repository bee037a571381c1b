"""Trains a rival on the training part for some minutes: ``python -m benchmarks.rivals.train --rival folk-rnn``.

One thread, AdamW, gradient norm 1, the learning rate a cosine over *time*. Goes on where it stopped with ``--resume``.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from musicgen_gui.models import checkpoint
from musicgen_gui.training.corpus.tune import Tune, part
from musicgen_gui.training.melody_gru import load_tunes

from . import RIVALS, fresh

WARM_UP = 60.0


class Rival(Protocol):
    """A network that learns by gradients."""

    net: nn.Module

    @property
    def config(self) -> dict[str, Any]: ...
    def losses(self, tunes: list[Tune], rng: np.random.Generator) -> Iterator[tuple[Tensor, int]]: ...
    def bits(self, tunes: list[Tune]) -> list[np.ndarray]: ...


def learning_rate(seconds: float, all_seconds: float, peak: float) -> float:
    """Linear for a minute, then a cosine to 2 % of the peak when the time is over."""
    along = min(1.0, seconds / all_seconds)
    return min(1.0, (seconds + 1) / WARM_UP) * peak * (0.02 + 0.98 * (1 + math.cos(math.pi * along)) / 2)


def mean_bits(rival: Rival, tunes: list[Tune]) -> float:
    """Bits per note over all notes of some tunes."""
    return float(np.concatenate(rival.bits(tunes)).mean())


def train(rival: Rival, tunes: dict[str, list[Tune]], options: argparse.Namespace) -> None:
    """Train until the time is over; the best weights so far and the progress lie in ``options.out``."""
    optimiser = torch.optim.AdamW(rival.net.parameters(), lr=options.rate, weight_decay=0.01)
    facts: dict[str, Any] = {"seconds": 0.0, "cpu": 0.0, "steps": 0, "notes": 0, "best": math.inf, "curve": []}
    if options.resume:
        facts = checkpoint.load_progress(options.out, rival.net, optimiser)
    losses = rival.losses(tunes["train"], np.random.default_rng((options.seed, facts["steps"])))
    while facts["seconds"] < 60 * options.minutes:
        nats = _stretch(rival, optimiser, losses, facts, options)
        bits = mean_bits(rival, tunes["validation"][::3])
        facts["curve"].append([round(facts["seconds"]), facts["notes"], nats, bits])
        print(json.dumps({**facts, "curve": facts["curve"][-1], "at": time.strftime("%H:%M")}), flush=True)
        if bits < facts["best"]:
            facts["best"] = bits
            checkpoint.save_weights(rival.net, options.out / "weights.safetensors", half=True)
            (options.out / "config.json").write_text(json.dumps(rival.config))
        checkpoint.save_progress(options.out, rival.net, optimiser, facts)


def _stretch(
    rival: Rival,
    optimiser: torch.optim.Optimizer,
    losses: Iterator[tuple[Tensor, int]],
    facts: dict[str, Any],
    options: argparse.Namespace,
) -> float:
    """Learn until the next measure is due; the mean loss."""
    rival.net.train()
    wall, cpu, before, total, steps = time.monotonic(), time.process_time(), facts["seconds"], 0.0, 0
    end = min(before + options.every, 60 * options.minutes)
    while facts["seconds"] < end:
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(facts["seconds"], 60 * options.minutes, options.rate)
        loss, notes = next(losses)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(rival.net.parameters(), 1.0)
        optimiser.step()
        total, steps = total + float(loss.item()), steps + 1
        facts["notes"] += notes
        facts["seconds"] = before + time.monotonic() - wall
    facts["steps"] += steps
    facts["cpu"] += time.process_time() - cpu
    return total / max(1, steps)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rival", choices=sorted(RIVALS), required=True)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--minutes", type=float, default=75)
    options.add_argument("--every", type=float, default=480, help="seconds between two measures")
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--resume", action="store_true")
    chosen = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(chosen.seed)
    tunes = load_tunes(chosen.data)
    parts = {name: [t for t in tunes if part(t) == name] for name in ("train", "validation")}
    print(json.dumps({name: len(p) for name, p in parts.items()}), flush=True)
    train(fresh(chosen.rival, parts["train"]), parts, chosen)


if __name__ == "__main__":
    main()
