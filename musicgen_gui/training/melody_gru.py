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
from torch import Tensor, nn

from musicgen_gui import discovery
from musicgen_gui.codecs.melody_features import SIZES
from musicgen_gui.models import checkpoint, melody_bits
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.models.melody_bits import Batch
from musicgen_gui.training import corpus, measures
from musicgen_gui.training.corpus.tune import DANCES, STYLES, Tune, part
from musicgen_gui.training.melody_batches import draw
from musicgen_gui.training.samples import write_sample
from musicgen_gui.training.world import World, join, wants_bf16

TOLD = 20
"""How many times faster that part learns which begins at zero: what it sees is rare, and it has a long way to go."""
Report = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Options:
    """``steps`` batches of ``rows`` tunes; measured every ``every``; over after ``patience`` measures without gain.

    ``start`` is a file of weights to begin from, of a network that is the same or a part of this one. After each
    measure a tune in the style ``sample`` is written to ``out/samples``.
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
    sizes: dict[str, int | float] = field(default_factory=dict)
    sample: str = "reel"


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


class Charged(nn.Module):
    """The network as one module from a batch to the sum of its bits."""

    def __init__(self, net: MelodyNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, batch: Batch) -> Tensor:
        return melody_bits.bits(self.net, batch, echoed=False).total.sum()


@dataclass
class Run:
    """What one training holds while it goes on."""

    net: MelodyNet
    optimiser: torch.optim.Optimizer
    options: Options
    world: World
    report: Report
    parts: dict[str, list[Tune]]
    facts: dict[str, Any]

    @property
    def over(self) -> bool:
        return self.facts["step"] >= self.options.steps or self.facts["waited"] >= self.options.patience

    def save(self) -> None:
        """Everything needed to go on later."""
        if self.world.leads:
            checkpoint.save_progress(self.options.out, self.net, self.optimiser, self.facts)


def train(options: Options, report: Report) -> dict[str, Any]:
    """Train, reporting a dictionary now and then; the best weights so far lie in ``options.out``.

    Under ``torchrun`` all processes train one network together, and the first one measures, saves and reports.
    """
    world = join(options.device)
    torch.manual_seed(options.seed)
    tunes = load_tunes(options.data)
    if not tunes:
        raise FileNotFoundError(
            f"no tunes were found in {options.data}: give a folder of music, or of the zips, by --data"
        )
    parts = {name: [t for t in tunes if part(t) == name] for name in ("train", "validation")}
    say: Report = report if world.leads else lambda _: None
    say({"tunes": {name: len(p) for name, p in parts.items()}, "notes": sum(len(t.melody) for t in parts["train"])})
    sizes: dict[str, Any] = {**SIZES, **options.sizes}
    net = MelodyNet(MelodyConfig(styles=len(STYLES), **sizes)).to(world.device)
    if options.start is not None:
        say({"started_from": str(options.start), "new": checkpoint.start_from(net, options.start)})
    optimiser = torch.optim.AdamW(_groups(net), lr=options.rate, weight_decay=0.01)
    facts: dict[str, Any] = {"step": 0, "best": math.inf, "waited": 0, "curve": [], "notes": 0}
    if options.resume:
        facts = checkpoint.load_progress(options.out, net, optimiser)
    interrupted = Interrupted()
    run = Run(net, optimiser, options, world, say, parts, facts)
    try:
        _loop(run, interrupted)
    finally:
        interrupted.restore()
        world.leave()
    return facts


def _groups(net: MelodyNet) -> list[dict[str, Any]]:
    told = net.told()
    ids = {id(parameter) for parameter in told}
    others = [parameter for parameter in net.parameters() if id(parameter) not in ids]
    return [{"params": others, "times": 1}, {"params": told, "times": TOLD}]


def _loop(run: Run, interrupted: Interrupted) -> None:
    options, facts, world = run.options, run.facts, run.world
    rng = np.random.default_rng((options.seed, facts["step"]))
    share = (world.rank, world.size)
    batches = draw(run.parts["train"], style_weights(run.parts["train"]), rng, options.rows, share)
    module = world.wrap(Charged(run.net))
    half = wants_bf16(world.device)
    seen, bits, began, stop = 0.0, 0.0, time.monotonic(), False
    while not (run.over or stop):
        batch = melody_bits.batch(next(batches), world.device)
        notes, pressed = world.total(batch.notes, float(interrupted.now))
        found = _step(run, module, batch, notes, half=half)
        stop = pressed > 0
        seen += notes
        bits += world.total(found)[0]
        facts["step"] += 1
        if facts["step"] % 50 == 0:
            seconds = time.monotonic() - began
            done = (facts["step"] - 1) % options.every + 1
            run.report(_progress(facts["step"], options, bits / seen, seen / seconds, seconds / done))
        if facts["step"] % options.every == 0 or facts["step"] == options.steps:
            facts["notes"] += int(seen)
            _measured(run, bits / max(seen, 1))
            seen, bits, began = 0.0, 0.0, time.monotonic()
    run.save()


def _progress(step: int, options: Options, bits: float, speed: float, seconds_a_step: float) -> dict[str, Any]:
    left = (options.steps - step) * seconds_a_step
    return {"step": step, "of": options.steps, "bits": bits, "notes_per_second": speed, "seconds_left": left}


def _step(run: Run, module: nn.Module, batch: Batch, notes: float, *, half: bool) -> float:
    """One step of the optimiser; the bits of this process's rows. ``notes`` are those of all processes."""
    run.net.train()
    for group in run.optimiser.param_groups:
        group["lr"] = group["times"] * learning_rate(run.facts["step"], run.options)
    with torch.autocast(torch.device(run.world.device).type, torch.bfloat16, enabled=half):
        total = module(batch)
    loss = total * math.log(2) * run.world.size / notes
    run.optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(run.net.parameters(), 1.0)
    run.optimiser.step()
    return float(total.item())


def _measured(run: Run, train_bits: float) -> None:
    """Measure in the first process; all of them learn whether it is time to stop."""
    facts = run.facts
    if run.world.leads:
        _measure(run, train_bits)
    waited, steps = run.world.total(*((facts["waited"], 1.0) if run.world.leads else (0.0, 0.0)))
    facts["waited"] = int(waited / steps)


def _measure(run: Run, train_bits: float) -> None:
    net, facts, options, tunes = run.net, run.facts, run.options, run.parts["validation"]
    dancing = [t for t in tunes if t.style in DANCES] or tunes
    styles = measures.bits_per_note(net, tunes, lambda t: t.style, styled=True)
    dances = measures.bits_per_note(net, dancing, lambda _: "dance", styled=True)["all"]
    both, alone = measures.hole_ratio(net, dancing[:60], 4)
    facts["curve"].append([facts["step"], train_bits, styles["all"], dances, both, alone])
    facts["waited"] = 0 if dances < facts["best"] else facts["waited"] + 1
    if dances < facts["best"]:
        facts["best"] = dances
        checkpoint.save_weights(net, options.out / "weights.safetensors", half=True)
        config = {"network": asdict(net.config), "styles": list(STYLES)}
        (options.out / "config.json").write_text(json.dumps(config, indent=1))
    run.save()
    sample = options.out / "samples" / f"step-{facts['step']:06}-{options.sample.replace(' ', '-')}.mid"
    write_sample(net, STYLES, options.sample, sample)
    run.report({"step": facts["step"], "validation": styles, "dances": dances, "hole_given_both": both,
                "hole_given_left": alone, "train_notes": facts["notes"], "sample": str(sample)})  # fmt: skip
