"""The word ``fit``: what is learned when the network stands: its echo, and the form of long continuations."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from musicgen_gui.command_line.say import Refused, Run, Words, word


def add(words: Any) -> dict[str, Run]:
    """The word and what it does."""
    made = word(words, "fit", "Fit the echo of a trained network, or the form of its long continuations.")
    made.add_argument("what", choices=["echo", "form"])
    made.add_argument("--weights", type=Path, required=True, help="folder of the trained network")
    made.add_argument("--data", type=Path, required=True, help="the folder that it was trained on")
    made.add_argument("--out", type=Path, help="where the result goes (default: the folder of the network)")
    made.add_argument("--epochs", type=int, default=16, help="passes over the tunes, for the echo")
    return {"fit": _fit}


def _fit(options: argparse.Namespace) -> Words:
    import torch

    from musicgen_gui.training import echo, form

    torch.set_num_threads(1)
    out = options.out or options.weights
    report = _told if not options.json else _kept
    try:
        if options.what == "form":
            judged = form.build(options.weights, options.data, out, report)
            return Words(f"phrases counted, and judges fitted on {judged} lines; in {out}", {"lines": judged})
        best = echo.build(options.weights, options.data, out, options.epochs, report)
    except OSError as error:
        raise Refused(f"{error.filename}: {error.strerror}" if error.filename else str(error)) from error
    except ValueError as error:
        raise Refused(str(error)) from error
    return Words(f"{best:.3f} bits per note on tunes kept back; weights in {out}", {"bits": best})


def _told(facts: dict[str, Any]) -> None:
    print("  ".join(f"{name} {value}" for name, value in facts.items()), file=sys.stderr, flush=True)


def _kept(_: dict[str, Any]) -> None:
    """With ``--json`` only the answer is told."""
