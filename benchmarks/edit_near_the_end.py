"""Times how soon the network has new chances after an edit near the end of a long piece, beside reading it all anew.

    .venv/bin/python benchmarks/edit_near_the_end.py

Processor time of one core, medians; the ratio is of the same run.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace

import numpy as np
import torch

from musicgen_gui.engines.melody_gru import load
from musicgen_gui.engines.melody_plan import make_plan
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.models.stepping import stepper_for
from musicgen_gui.score.types import Note, Score, Track

NOTES = 1000
TIMES = 30


def main() -> None:
    """Print the medians."""
    torch.set_num_threads(1)
    stepper = load().stepper
    rng = np.random.default_rng(0)
    pitches = (60 + np.cumsum(rng.choice([-2, -1, 1, 2], NOTES)) % 24).tolist()
    notes = tuple(Note(i * 240, p, 240) for i, p in enumerate(pitches))
    found: dict[str, list[float]] = {"remembered": [], "anew": [], "plan": []}
    for number in range(TIMES):
        at = NOTES - 1 - number % 8
        notes = (*notes[:at], replace(notes[at], pitch=48 + number), *notes[at + 1 :])
        began = time.process_time()
        plan = make_plan(
            Request(Task.CONTINUE, Score(tracks=(Track(notes=notes),)), 0, Span(NOTES * 240, NOTES * 240 + 7680))
        )
        found["plan"].append(time.process_time() - began)
        for name, reader in (("remembered", stepper), ("anew", stepper_for(stepper.net))):
            began = time.process_time()
            reader.step(reader.begin(plan.past, None, 0), plan.last, inside=False)
            found[name].append(time.process_time() - began)
    medians = {name: statistics.median(times[2:]) for name, times in found.items()}
    for name, seconds in medians.items():
        print(f"{name}: {seconds * 1000:.2f} ms")
    print(f"remembered / anew: {medians['remembered'] / medians['anew']:.2f}")


if __name__ == "__main__":
    main()
