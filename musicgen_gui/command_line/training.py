"""The word ``train``: from a folder of music to weights."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import Any

from musicgen_gui.command_line.say import Refused, Run, Words, word
from musicgen_gui.engines.server import specs

DATA = "a folder of MIDI, ABC and MusicXML files, or of the zips; or the word music21 for the installed package"


def add(words: Any) -> dict[str, Run]:
    """The word and what it does."""
    made = word(words, "train", "Train an engine; Ctrl+C saves, --resume goes on.")
    made.add_argument("--engine", default="melody-gru")
    made.add_argument(
        "--data",
        type=Path,
        required=True,
        help="a folder of MIDI, ABC and MusicXML files, or of the zips; or music21, the installed package",
    )
    made.add_argument("--out", type=Path, help="where weights and progress go (default runs/ENGINE)")
    made.add_argument("--steps", type=int, default=5600)
    made.add_argument("--rows", type=int, default=24, help="tunes a batch")
    made.add_argument("--every", type=int, default=500, help="steps between two measures")
    made.add_argument("--patience", type=int, default=8, help="measures without gain before it stops early")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--resume", action="store_true")
    made.add_argument("--start", type=Path, help="weights to begin from, of this network or a smaller one")
    made.add_argument("--sample", default="reel", help="style of the tune that is written after each measure")
    made.add_argument("--device", default="auto", choices=["auto", "cpu", "cuda"])
    made.add_argument("--threads", type=int, default=1)
    return {"train": _train}


def _train(options: argparse.Namespace) -> Words:
    import torch

    if options.engine not in specs():
        raise Refused(f"there is no engine {options.engine!r}; there are: {', '.join(specs())}")
    recipe = importlib.import_module(f"musicgen_gui.training.{specs()[options.engine].recipe}")
    out = options.out or Path("runs") / options.engine
    torch.set_num_threads(options.threads)
    device = options.device
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        facts = recipe.train(
            recipe.Options(
                data=options.data, out=out, seed=options.seed, steps=options.steps, rows=options.rows,
                every=options.every, patience=options.patience, resume=options.resume, device=device,
                start=options.start, sample=options.sample,
            ),
            _reporter(options.json),
        )  # fmt: skip
    except (FileNotFoundError, ValueError) as error:
        raise Refused(str(error)) from error
    return Words(f"best on validation: {facts['best']:.3f} bits per note; weights in {out}", facts)


def _reporter(as_json: bool) -> Any:
    import json

    def report(facts: dict[str, Any]) -> None:
        if as_json:
            print(json.dumps(facts), flush=True)
        elif "of" in facts:
            done = facts["step"] / facts["of"]
            left = f"{facts['seconds_left'] / 60:.0f} min left"
            bar = "#" * int(30 * done)
            line = f"[{bar:<30}] {facts['step']}/{facts['of']}  {facts['bits']:.3f} bits per note  {left}"
            print(f"\r{line:<100}", end="", file=sys.stderr, flush=True)
        elif "validation" in facts:
            styles = "  ".join(f"{name} {bits:.2f}" for name, bits in facts["validation"].items())
            print(f"\nstep {facts['step']}, validation: {styles}", file=sys.stderr, flush=True)
        else:
            print(facts, file=sys.stderr, flush=True)

    return report
