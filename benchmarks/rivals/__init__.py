"""What the melody network is compared with: models of other kinds, trained on the same split, in the same unit.

Each reads a whole tune from its start, is told its style and its meters, and answers in bits per note.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from musicgen_gui.training.corpus.tune import Tune

WEIGHTS = Path(__file__).parent / "weights"
RIVALS = {"folk-rnn": ("folk_rnn", "FolkRnnRival"), "plain-gru": ("plain_gru", "PlainGruRival")}


def fresh(name: str, tunes: list[Tune]) -> Any:
    """An untrained rival for some training tunes."""
    return _kind(name).fresh(tunes)


def trained(name: str, folder: Path | None = None) -> Any:
    """A rival with its committed weights, or those of a folder."""
    from musicgen_gui.models.checkpoint import load_weights

    where = folder or WEIGHTS / name
    rival = _kind(name).of(json.loads((where / "config.json").read_text("utf-8")))
    load_weights(rival.net, where / "weights.safetensors")
    rival.net.eval()
    return rival


def _kind(name: str) -> Any:
    module, kind = RIVALS[name]
    return getattr(import_module(f".{module}", __package__), kind)
