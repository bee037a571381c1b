"""The word ``copies``: the longest run of notes of a melody that an engine's training tunes have too."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from musicgen_gui import paths
from musicgen_gui.command_line.composing import track_of
from musicgen_gui.command_line.say import Refused, Run, Words, open_score, word
from musicgen_gui.engines import copy_guard, known_tunes
from musicgen_gui.engines.known_tunes import SHORTEST, KnownTunes
from musicgen_gui.engines.request import Copy
from musicgen_gui.engines.server import specs


def add(words: Any) -> dict[str, Run]:
    """The word and what it does."""
    made = word(words, "copies", "Tell the longest run of notes that a tune the engine learned from has too.")
    made.add_argument("input", type=Path, nargs="+", metavar="FILE")
    made.add_argument("--engine", default="melody-gru")
    made.add_argument("--track", type=int, help="from 1 (default: the first with notes and no percussion)")
    made.add_argument("--known", type=Path, metavar="NPZ", help="another list of known tunes than the engine's")
    return {"copies": _copies}


def _copies(options: argparse.Namespace) -> Words:
    known = _known(options)
    rows: list[dict[str, Any]] = []
    lines = []
    for path in options.input:
        score = open_score(path)
        track = track_of(score, options.track)
        pitches = copy_guard.pitches_of(score.tracks[track].notes)
        found = known.longest(pitches)
        rows.append({"file": str(path), "track": track + 1, "notes": len(pitches), "copied": asdict(found)})
        lines.append(f"{path.name}: {_said(found)}")
    return Words("\n".join(lines), {"known_tunes": len(known.titles), "files": rows})


def _known(options: argparse.Namespace) -> KnownTunes:
    if options.engine not in specs():
        raise Refused(f"there is no engine {options.engine!r}; there are: {', '.join(specs())}")
    path = options.known or paths.resources() / "engines" / options.engine / known_tunes.FILE
    try:
        return known_tunes.load(path)
    except FileNotFoundError as error:
        raise Refused(f"{path} is not there: what the engine learned from is not known") from error
    except OSError as error:
        raise Refused(f"{path}: {error.strerror or error}") from error
    except ValueError as error:
        raise Refused(str(error)) from error


def _said(found: Copy) -> str:
    if not found.notes:
        return f"no {SHORTEST} notes in a row are those of a known tune"
    others = found.tunes - 1
    also = f" and of {others} other tune{'s' if others > 1 else ''}" if others else ""
    where = f"{found.first + 1} to {found.first + found.notes}"
    return f"{found.notes} notes in a row, {where}, are those of “{found.title}” ({found.source}){also}"
