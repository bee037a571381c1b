"""Trains ``melody-gru``: ``train --engine melody-gru --data FOLDER``. Deterministic for a seed on one machine."""

from __future__ import annotations

import json
import math
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np
import torch

from musicgen_gui import discovery
from musicgen_gui.codecs.melody_features import SIZES
from musicgen_gui.models import checkpoint, melody_bits
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.training import corpus, measures
from musicgen_gui.training.corpus.tune import DANCES, STYLES, Tune, part
from musicgen_gui.training.melody_batches import draw

Report = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Options:
    """``steps`` batches of ``rows`` tunes; measured every ``every``; over after ``patience`` measures without gain.

    ``start`` is a file of weights to begin from, of a network that is the same or a part of this one.
    """

    data: Path
    out: Path
    seed: int = 0
    steps: int = 9000
    rows: int = 24
    rate: float = 2e-3
    every: int = 500
    patience: int = 8
    resume: bool = False
    start: Path | None = None
    device: str = "cpu"
    sizes: dict[str, int] = field(default_factory=dict)


def load_tunes(data: Path) -> list[Tune]:
    """Tunes of all sources that lie in the folder."""
    return [tune for spec in discovery.find(corpus, "CORPUS") for tune in spec.read(data)]


def style_weights(tunes: list[Tune]) -> np.ndarray:
    """(n,) chance of each tune: a style is drawn in proportion to the square root of its notes, then by notes."""
    notes: Counter[str] = Counter()
    for tune in tunes:
        notes[tune.style] += len(tune.melody)
    weights = np.array([len(t.melody) / math.sqrt(notes[t.style]) for t in tunes])
    return weights / weights.sum()


def learning_rate(step: int, options: Options) -> float:
    """Linear warm-up over 200 steps, then a cosine to 3 % of the peak at the last step."""
    if step < 200:
        return options.rate * (step + 1) / 200
    along = (step - 200) / max(1, options.steps - 200)
    return options.rate * (0.03 + 0.97 * (1 + math.cos(math.pi * min(1.0, along))) / 2)


class Interrupted:
    """True once Ctrl+C was pressed, so that the step at hand ends and is saved."""

    def __init__(self) -> None:
        self.now = False
        self._before = signal.signal(signal.SIGINT, self._set)

    def _set(self, _number: int, _frame: FrameType | None) -> None:
        self.now = True

    def restore(self) -> None:
        signal.signal(signal.SIGINT, self._before)


def train(options: Options, report: Report) -> dict[str, Any]:
    """Train, reporting a dictionary now and then; the best weights so far lie in ``options.out``."""
    torch.manual_seed(options.seed)
    tunes = load_tunes(options.data)
    if not tunes:
        raise FileNotFoundError(f"no tunes were found in {options.data}: give the folder with the zips by --data")
    parts = {name: [t for t in tunes if part(t) == name] for name in ("train", "validation")}
    report({"tunes": {name: len(p) for name, p in parts.items()}, "notes": sum(len(t.melody) for t in parts["train"])})
    net = MelodyNet(MelodyConfig(styles=len(STYLES), **SIZES, **options.sizes)).to(options.device)
    if options.start is not None:
        report({"started_from": str(options.start), "new": checkpoint.start_from(net, options.start)})
    optimiser = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=0.01)
    facts: dict[str, Any] = {"step": 0, "best": math.inf, "waited": 0, "curve": [], "notes": 0}
    if options.resume:
        facts = checkpoint.load_progress(options.out, net, optimiser)
    interrupted = Interrupted()
    try:
        _loop(net, optimiser, facts, parts, options, report, interrupted)
    finally:
        interrupted.restore()
    return facts


def _loop(
    net: MelodyNet,
    optimiser: torch.optim.Optimizer,
    facts: dict[str, Any],
    parts: dict[str, list[Tune]],
    options: Options,
    report: Report,
    interrupted: Interrupted,
) -> None:
    rng = np.random.default_rng((options.seed, facts["step"]))
    batches = draw(parts["train"], style_weights(parts["train"]), rng, options.rows)
    seen, bits, began = 0, 0.0, time.monotonic()
    while facts["step"] < options.steps and facts["waited"] < options.patience and not interrupted.now:
        batch = melody_bits.batch(next(batches), options.device)
        bits += _step(net, optimiser, batch, learning_rate(facts["step"], options), options.device)
        seen += batch.notes
        facts["step"] += 1
        if facts["step"] % 50 == 0:
            speed = seen / (time.monotonic() - began)
            done = (facts["step"] - 1) % options.every + 1
            left = (options.steps - facts["step"]) * (time.monotonic() - began) / done
            report({"step": facts["step"], "of": options.steps, "bits": bits / seen, "notes_per_second": speed,
                    "seconds_left": left})  # fmt: skip
        if facts["step"] % options.every == 0:
            facts["notes"] += seen
            _measure(net, optimiser, facts, parts["validation"], options, report, bits / seen)
            seen, bits, began = 0, 0.0, time.monotonic()
    if facts["step"] == options.steps and _unmeasured(facts):
        facts["notes"] += seen
        _measure(net, optimiser, facts, parts["validation"], options, report, bits / max(1, seen))
    checkpoint.save_progress(options.out, net, optimiser, facts)


def _unmeasured(facts: dict[str, Any]) -> bool:
    """The last step is not yet on the curve."""
    return not facts["curve"] or facts["curve"][-1][0] != facts["step"]


def _step(
    net: MelodyNet, optimiser: torch.optim.Optimizer, batch: melody_bits.Batch, rate: float, device: str
) -> float:
    net.train()
    for group in optimiser.param_groups:
        group["lr"] = rate
    with torch.autocast(torch.device(device).type, torch.bfloat16, enabled=False):
        total = melody_bits.bits(net, batch).total.sum()
    loss = total * math.log(2) / batch.notes
    optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimiser.step()
    return float(total.item())


def _measure(
    net: MelodyNet,
    optimiser: torch.optim.Optimizer,
    facts: dict[str, Any],
    tunes: list[Tune],
    options: Options,
    report: Report,
    train_bits: float,
) -> None:
    styles = measures.bits_per_note(net, tunes, lambda t: t.style, styled=True)
    dances = measures.bits_per_note(net, [t for t in tunes if t.style in DANCES], lambda t: "dance", styled=True)
    both, alone = measures.hole_ratio(net, [t for t in tunes if t.style in DANCES][:60], 4)
    facts["curve"].append([facts["step"], train_bits, styles["all"], dances["dance"], both, alone])
    facts["waited"] = 0 if dances["dance"] < facts["best"] else facts["waited"] + 1
    if dances["dance"] < facts["best"]:
        facts["best"] = dances["dance"]
        checkpoint.save_weights(net, options.out / "weights.safetensors", half=True)
        config = {"network": asdict(net.config), "styles": list(STYLES)}
        (options.out / "config.json").write_text(json.dumps(config, indent=1))
    checkpoint.save_progress(options.out, net, optimiser, facts)
    report({"step": facts["step"], "validation": styles, "dances": dances["dance"],
            "hole_given_both": both, "hole_given_left": alone, "train_notes": facts["notes"]})  # fmt: skip
