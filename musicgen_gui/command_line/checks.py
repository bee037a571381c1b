"""The words ``engines`` and ``self-check``: what is there, and whether it works on this machine."""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Callable
from typing import Any

from musicgen_gui import formats, paths
from musicgen_gui.command_line.say import Run, Words, word
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.engines.server import specs
from musicgen_gui.score.types import Note, Score, Track


def add(words: Any) -> dict[str, Run]:
    """The two words and what they do."""
    word(words, "engines", "List the engines, what they can do and their styles.")
    word(words, "self-check", "Try every part of the program on this machine.")
    return {"engines": _engines, "self-check": _self_check}


def _engines(_options: argparse.Namespace) -> Words:
    facts = [
        {"id": s.id, "title": s.title, "tasks": sorted(t.value for t in s.tasks), "styles": list(s.styles)}
        for s in specs().values()
    ]
    lines = [f"{f['id']}: {f['title']}; {', '.join(f['tasks'])}; styles: {', '.join(f['styles'])}" for f in facts]
    return Words("\n".join(lines), facts)


def _self_check(_options: argparse.Namespace) -> Words:
    rows = []
    for name, check in CHECKS.items():
        began = time.perf_counter()
        try:
            found, good = check(), True
        except (RuntimeError, OSError, ImportError, ValueError) as error:
            found, good = f"{type(error).__name__}: {error}", False
        rows.append({"check": name, "ok": good, "found": found, "seconds": round(time.perf_counter() - began, 2)})
    lines = [f"{'ok  ' if r['ok'] else 'FAIL'} {r['check']}: {r['found']}" for r in rows]
    return Words("\n".join(lines), rows, 0 if all(r["ok"] for r in rows) else 1)


def _tune() -> Score:
    return Score(tracks=(Track(notes=tuple(Note(i * 240, 62 + i % 5 * 2, 240) for i in range(32))),))


def _check_engines() -> str:
    if not specs():
        raise RuntimeError("no engine was found")
    for spec in specs().values():
        request = Request(Task.CONTINUE, _tune(), 0, Span(7680, 9600), candidates=2)
        notes = sum(len(piece.notes) for piece in spec.load("cpu").generate(request))
        if not notes:
            raise RuntimeError(f"{spec.id} gave no notes")
    return ", ".join(specs())


def _check_formats() -> str:
    for spec in formats.all_formats():
        if spec.write is not None:
            back = spec.read(spec.write(_tune()))
            if [n.pitch for n in back.tracks[0].notes] != [n.pitch for n in _tune().tracks[0].notes]:
                raise RuntimeError(f"{spec.title} does not give back what was written")
    return ", ".join(spec.title for spec in formats.all_formats())


def _check_sound() -> str:
    from musicgen_gui.playback.render import render

    wave = io.BytesIO()
    render(_tune(), wave)
    return f"FluidSynth rendered {len(wave.getvalue())} bytes"


def _check_resources() -> str:
    folder = paths.resources()
    if not folder.is_dir():
        raise RuntimeError(f"{folder} is missing")
    return str(folder)


def _check_window() -> str:
    import PySide6

    return f"Qt {PySide6.__version__}"


CHECKS: dict[str, Callable[[], str]] = {
    "resources": _check_resources,
    "file formats": _check_formats,
    "engines": _check_engines,
    "sound": _check_sound,
    "window": _check_window,
}
