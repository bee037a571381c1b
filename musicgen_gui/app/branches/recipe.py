"""What a result was made of, in words, and the name of the weights that made it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from musicgen_gui.app.branches.tree import Node
from musicgen_gui.engines.request import Request

LETTERS = 12


def weights_name(weights: Path) -> str:
    """The first letters of the checksum of a weights file; empty where there is none."""
    if not weights.is_file():
        return ""
    with weights.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:LETTERS]


def words(node: Node, request: Request) -> str:
    """Everything that makes the same notes again, a line each."""
    knobs, locks = request.knobs, sum(note.locks > 0 for note in request.score.tracks[request.track].notes)
    rows = [
        (_tr("Style"), request.style),
        (_tr("Seed"), f"{request.seed} · {node.number + 1}"),
        (_tr("Adventure"), _percent(knobs.adventure)),
        (_tr("Motion"), _percent(knobs.density)),
        (_tr("Shape"), _percent(knobs.leaps)),
        (_tr("Closeness"), _percent(knobs.closeness)),
        (_tr("Timing"), _percent(knobs.looseness) if knobs.looseness else ""),
        (_tr("Locked notes"), str(locks) if locks else ""),
        (_tr("Model"), node.model),
    ]
    return "\n".join(f"{name}: {value}" for name, value in rows if value)


def _percent(value: float) -> str:
    return f"{round(100 * value)} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recipe", text)
