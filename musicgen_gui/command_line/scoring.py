"""The word ``score``: bits per note of melodies under an engine."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from musicgen_gui.command_line.composing import track_of
from musicgen_gui.command_line.places import parse_span
from musicgen_gui.command_line.say import Refused, Run, Words, open_score, word
from musicgen_gui.engines.request import CannotAnswer
from musicgen_gui.engines.server import specs


def add(words: Any) -> dict[str, Run]:
    """The word and what it does."""
    made = word(words, "score", "Print bits per note of melodies: one JSON object a file, then the mean.")
    made.add_argument("input", type=Path, nargs="+", metavar="FILE")
    made.add_argument("--hole", help="only the notes inside BAR:BARS, given both sides")
    made.add_argument("--engine", default="melody-gru")
    made.add_argument("--style", default="any")
    made.add_argument("--track", type=int, help="from 1 (default: the first with notes and no percussion)")
    return {"score": _score}


def _score(options: argparse.Namespace) -> Words:
    if options.engine not in specs():
        raise Refused(f"there is no engine {options.engine!r}; there are: {', '.join(specs())}")
    engine = specs()[options.engine].load("cpu")
    rows: list[dict[str, Any]] = []
    for path in options.input:
        score = open_score(path)
        span = parse_span(options.hole, score) if options.hole else None
        try:
            bits, off_grid = engine.bits(
                score, track_of(score, options.track), (span.start, span.end) if span else None, options.style
            )
        except CannotAnswer as error:
            raise Refused(f"{path.name}: {error}") from error
        total = sum(bits)
        each = total / len(bits) if bits else 0.0
        rows.append(
            {"file": str(path), "notes": len(bits), "bits": round(total, 3), "bits_per_note": round(each, 4),
             "off_grid": off_grid}
        )  # fmt: skip
    notes = sum(row["notes"] for row in rows)
    mean = {"files": len(rows), "notes": notes, "bits_per_note": round(sum(r["bits"] for r in rows) / max(1, notes), 4)}
    lines = [json.dumps(row, ensure_ascii=False) for row in (*rows, mean)]
    return Words("\n".join(lines), {"files": rows, "mean": mean})
