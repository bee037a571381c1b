"""Everything that a graphics card is to do, in one run of a few minutes: the same answers, faster, left when it fails.

    .venv/bin/python benchmarks/graphics_card.py

One JSON line each: the card; how far its logits are from the processor's; seconds of 1, 8 and 32 answers on both; which
of them the program takes, and whether it remembers; what comes of a question when the card is full, and when the
network is lost in the middle of an answer; training in float32 and in bf16. Needs of libraries torch, numpy,
safetensors and platformdirs only. ``--on cpu`` lets the processor stand for the card: so the script itself is tried.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import platform
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from musicgen_gui.codecs.melody import MeterGrid, melody
from musicgen_gui.engines import device, melody_gru
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.melody_lines import Lines
from musicgen_gui.engines.melody_plan import make_plan
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.engines.server import Loaded, answering
from musicgen_gui.models import melody_bits
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.models.melody_stepper import MelodyStepper
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.training.corpus.tune import STYLES, Tune
from musicgen_gui.training.melody_batches import draw
from musicgen_gui.training.melody_gru import SIZES

TUNE = (67, 69, 71, 72, 74, 72, 71, 69)
BAR = 1920
BATCHES, ROWS = 40, 24


def main() -> None:
    """Print one JSON object a finding."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--on", default=device.CARD, help="the device that is tried")
    options.add_argument("--runs", type=int, default=5)
    chosen = options.parse_args()
    if chosen.on == device.CARD and not device.has_card():
        sys.exit("There is no graphics card that torch can use: nothing to measure.")
    show("machine", {"card": name_of(chosen.on), "torch": torch.__version__, "python": platform.python_version()})
    show("logits, card − processor", logits(chosen.on))
    show("seconds of answers of 4 bars, least", seconds(chosen.on, chosen.runs))
    if chosen.on == device.CARD:
        show("chosen by the speed test", choice())
        show("a full card", full())
    show("a card lost in the middle of an answer", lost(chosen.on))
    for half in (False, True):
        show("training in " + ("bf16" if half else "float32"), training(chosen.on, half=half))


def show(name: str, facts: dict[str, object]) -> None:
    """One line of JSON."""
    print(json.dumps({name: facts}, ensure_ascii=False), flush=True)


def name_of(on: str) -> str:
    """What the device is called."""
    return device.name_of(on) if on.startswith(device.CARD) else f"{on} in the card's place"


def question(candidates: int) -> Request:
    """Four bars after eight bars of quavers."""
    notes = tuple(Note(i * 240, TUNE[i % len(TUNE)], 240) for i in range(64))
    score = Score(tracks=(Track(notes=notes),))
    return Request(Task.CONTINUE, score, 0, Span(8 * BAR, 12 * BAR), style="reel", candidates=candidates, seed=3)


def on_card(on: str) -> MelodyEngine:
    """The engine with torch's stepper, as on a card, wherever it runs."""
    engine = melody_gru.load()
    return MelodyEngine(MelodyStepper(engine.stepper.net, on), engine.styles, engine.known, engine.form)


def logits(on: str) -> dict[str, object]:
    """The greatest difference at each of the heads over the steps of one answer, both given the processor's choices."""
    asked, first = question(8), melody_gru.load()
    card = MelodyStepper(melody_gru.load().stepper.net, on)
    plan, style = make_plan(asked), first.styles.index(asked.style)
    lines, steppers = Lines(plan, asked.numbers), (first.stepper, card)
    walks = [s.begin(plan.past, plan.after, style, plan.frame.key).copies(8) for s in steppers]
    most = {"time": 0.0, "length": 0.0, "pitch": 0.0}

    def both(name: str, found: list[np.ndarray]) -> np.ndarray:
        most[name] = max(most[name], float(np.abs(found[0] - found[1]).max()))
        return found[0]

    steps = 0
    while lines.live:
        inputs, numbers = lines.inputs(), [line.number for line in lines.live]
        pairs = list(zip(steppers, walks, strict=True))
        times = lines.choose_times(both("time", [s.step(w, inputs, inside=False) for s, w in pairs]))
        lengths = lines.choose_lengths(both("length", [s.lengths(**times) for s in steppers]))
        before = lines.inputs()["pitch"]
        list(lines.choose_pitches(both("pitch", [s.pitches(lengths, before) for s in steppers]), lengths))
        index = [numbers.index(line.number) for line in lines.live]
        walks = [walk.rows(index) for walk in walks] if index else walks
        steps += 1
    return {"steps": steps, **{name: round(value, 6) for name, value in most.items()}}


def seconds(on: str, runs: int) -> dict[str, object]:
    """Wall seconds of some numbers of answers."""
    engines = {"card": on_card(on), "processor": melody_gru.load()}
    return {f"{n} on {name}": round(least(e, n, runs), 4) for name, e in engines.items() for n in (1, 8, 32)}


def least(engine: MelodyEngine, candidates: int, runs: int) -> float:
    """Of some runs after one that warms up."""
    times = []
    for _ in range(runs + 1):
        began = time.perf_counter()
        for _piece in engine.generate(question(candidates)):
            pass
        times.append(time.perf_counter() - began)
    return min(times[1:])


def choice() -> dict[str, object]:
    """What the program takes the first time and the second, and how long that takes."""
    found: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder:
        for time_ in ("first", "second"):
            began = time.perf_counter()
            _, taken = device.load_best(melody_gru.ENGINE.load, Path(folder) / "device.json")
            found[time_] = {"device": taken, "seconds": round(time.perf_counter() - began, 2)}
    return found


def asked(loaded: Loaded) -> list[str]:
    """The kinds of messages that answer a question, each run of equal ones as one."""
    ours, theirs = multiprocessing.Pipe()
    served = threading.Thread(target=answering, args=(theirs, loaded))
    served.start()
    ours.send(("ask", 1, question(8)))
    said: list[str] = []
    while not said or said[-1] not in ("finished", "failed"):
        kind = ours.recv()[0]
        said += [kind] if said[-1:] != [kind] else []
    ours.send(("close",))
    served.join()
    return said


def full() -> dict[str, object]:
    """With all of the card's memory taken once the engine is loaded."""
    loaded = Loaded(melody_gru.ENGINE, on_card(device.CARD), device.CARD)
    taken: list[Any] = []
    for size in (2**30, 2**24, 2**20, 2**12):
        while True:
            try:
                taken.append(torch.empty(size, dtype=torch.uint8, device=device.CARD))
            except torch.cuda.OutOfMemoryError:
                break
    said = asked(loaded)
    del taken
    torch.cuda.empty_cache()
    return {"messages": said, "then on": loaded.device}


class Lost(MelodyStepper):
    """Loses its network after some steps."""

    left = 5

    def step(self, *arguments: Any, **more: Any) -> Any:
        """A step, if there is still a network."""
        self.left -= 1
        if self.left == 0:
            self.net.to("meta")
        return super().step(*arguments, **more)


def lost(on: str) -> dict[str, object]:
    """What is said to a question whose network is gone after five steps."""
    engine = on_card(on)
    loaded = Loaded(melody_gru.ENGINE, MelodyEngine(Lost(engine.stepper.net, on), engine.styles, engine.known), "cuda")
    said = asked(loaded)
    return {"messages": said, "then on": loaded.device}


def tunes() -> list[Tune]:
    """Lines of eighths that go up or down by a step, or stay a while."""
    rng = np.random.default_rng(0)
    found = []
    for i in range(200):
        count = int(rng.integers(100, 300))
        pitch = 60 + np.cumsum(rng.choice([-2, -1, 0, 1, 2], count)) % 24
        line = melody(np.arange(count) * 12, np.full(count, 12), pitch, MeterGrid())
        found.append(Tune("made", str(i), "reel", str(i), line))
    return found


def training(on: str, *, half: bool) -> dict[str, object]:
    """Batches of a fresh network of the real size: bits per note of the first and the last, notes a second."""
    torch.manual_seed(0)
    known = tunes()
    net = MelodyNet(MelodyConfig(styles=len(STYLES), **SIZES)).to(on).train()
    optimiser = torch.optim.AdamW(net.parameters(), lr=1e-3)
    batches = draw(known, np.full(len(known), 1 / len(known)), np.random.default_rng(0), ROWS)
    losses, notes, began = [], 0, time.perf_counter()
    for i in range(BATCHES if on.startswith(device.CARD) else 3):
        batch = melody_bits.batch(next(batches), on)
        with torch.autocast(torch.device(on).type, torch.bfloat16, enabled=half):
            total = melody_bits.bits(net, batch, echoed=False).total.sum()
        optimiser.zero_grad(set_to_none=True)
        (total / batch.notes).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        losses.append(float(total.item()) / batch.notes)
        if i == 0:
            began = time.perf_counter()
        else:
            notes += batch.notes
    speed = notes / (time.perf_counter() - began)
    return {"bits, first": round(losses[0], 3), "bits, last": round(losses[-1], 3), "notes a second": round(speed)}


if __name__ == "__main__":
    main()
