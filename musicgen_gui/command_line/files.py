"""The words ``convert`` and ``render``: from one kind of file to another, and to sound."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from musicgen_gui.command_line.say import Refused, Run, Words, open_score, save_score, word
from musicgen_gui.score.types import Score


def add(words: Any) -> dict[str, Run]:
    """The two words and what they do."""
    convert = word(words, "convert", "Read one kind of file and write another, chosen by the suffix.")
    convert.add_argument("input", type=Path, metavar="IN")
    convert.add_argument("output", type=Path, metavar="OUT")
    render = word(words, "render", "Play a file into a WAV file through FluidSynth.")
    render.add_argument("input", type=Path, metavar="IN")
    render.add_argument("output", type=Path, metavar="OUT.wav")
    render.add_argument("--rate", type=int, default=44_100, help="frames a second (default 44100)")
    render.add_argument("--soundfont", type=Path, help="another SoundFont than the shipped one")
    return {"convert": _convert, "render": _render}


def _facts(score: Score) -> dict[str, Any]:
    return {"tracks": len(score.tracks), "notes": sum(len(track.notes) for track in score.tracks)}


def _convert(options: argparse.Namespace) -> Words:
    score = open_score(options.input)
    save_score(options.output, score)
    facts = {"file": str(options.output), **_facts(score)}
    return Words(f"{options.output}: {facts['notes']} notes on {facts['tracks']} tracks", facts)


def _render(options: argparse.Namespace) -> Words:
    from musicgen_gui.playback.render import render

    score = open_score(options.input)
    try:
        render(score, options.output, sample_rate=options.rate, soundfont=options.soundfont)
    except OSError as error:
        raise Refused(f"{options.output}: {error.strerror or error}") from error
    facts = {"file": str(options.output), "bytes": options.output.stat().st_size, **_facts(score)}
    return Words(f"{options.output}: {facts['bytes']} bytes", facts)
