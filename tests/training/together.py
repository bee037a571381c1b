"""What ``torchrun`` starts in the test of training by several processes: a tiny network on made tunes, no dropout."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from musicgen_gui.training import melody_gru
from tests.training.made import TINY, made_tunes


def main(out: Path) -> None:
    """Train, and write what the leading process learned to a file."""
    torch.set_num_threads(1)
    setattr(melody_gru, "load_tunes", lambda _data: made_tunes())  # noqa: B010
    sizes = {**TINY, "dropout": 0.0}
    facts = melody_gru.train(
        melody_gru.Options(data=out, out=out, steps=20, rows=4, every=10, sizes=sizes), lambda _: None
    )
    if facts["curve"]:
        (out / "curve.json").write_text(json.dumps(facts["curve"]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
