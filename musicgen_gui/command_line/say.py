"""What a word answers, and how it refuses."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from musicgen_gui import formats
from musicgen_gui.score.types import Score

Run = Callable[[argparse.Namespace], "Words"]


class Refused(Exception):  # noqa: N818
    """The word cannot do what was asked; the text is the one line the user sees."""


@dataclass(frozen=True)
class Words:
    """``text`` for people, ``facts`` (JSON values) with ``--json``, and the exit status."""

    text: str
    facts: Any
    status: int = 0


def open_score(path: Path) -> Score:
    """Read a file, refusing in one line what cannot be read."""
    try:
        return formats.read(path)
    except formats.FormatError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{path}: {error.strerror or error}") from error


def save_score(path: Path, score: Score) -> None:
    """Write a file, refusing in one line what cannot be written."""
    try:
        formats.write(path, score)
    except formats.FormatError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{path}: {error.strerror or error}") from error


def word(words: Any, name: str, help_text: str) -> argparse.ArgumentParser:
    """A new word with the switch that all have."""
    made: argparse.ArgumentParser = words.add_parser(name, help=help_text, description=help_text)
    made.add_argument("--json", action="store_true", help="answer in JSON")
    return made
