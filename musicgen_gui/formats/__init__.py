"""File formats: bytes to scores and back, chosen by what a file holds and by its suffix.

A format is one module here that defines ``FORMAT``; everything that offers formats finds it by that name.
"""

from __future__ import annotations

import os
import stat
import sys
from functools import cache
from pathlib import Path
from typing import Any

from musicgen_gui.discovery import find
from musicgen_gui.formats.files import write_atomically
from musicgen_gui.formats.spec import FormatError, FormatSpec, Source
from musicgen_gui.score.types import Score

__all__ = [
    "FormatError",
    "FormatSpec",
    "Source",
    "all_formats",
    "format_of",
    "read",
    "read_all",
    "titles",
    "write",
    "write_atomically",
]

LARGEST = 1 << 25
"""Bytes of a file that is opened: a MIDI file of four million notes."""


@cache
def all_formats() -> tuple[FormatSpec, ...]:
    """Every format there is. The first call imports them all, which takes longer than a frame."""
    return tuple(find(sys.modules[__name__], "FORMAT"))


def format_of(path: str | os.PathLike[str], data: bytes | None = None) -> FormatSpec:
    """The format of a file: what ``data`` show for certain, else the suffix. Raises ``FormatError`` for neither."""
    suffix = Path(path).suffix.lower()
    named = next((spec for spec in all_formats() if suffix in spec.suffixes), None)
    if data is not None and not (named and named.recognises(data)):
        named = next((spec for spec in all_formats() if spec.recognises(data)), named)
    if named is None:
        known = ", ".join(suffix for spec in all_formats() for suffix in spec.suffixes)
        raise FormatError(f"{Path(path).name}: {suffix or 'no suffix'!r} is not a known format; these are: {known}")
    return named


def titles(path: str | os.PathLike[str]) -> list[str]:
    """What the pieces in a file are called, one line each; empty for a file that holds one. Raises like ``read``."""
    data = _whole(Path(path))
    spec = format_of(path, data)
    found = spec.titles(data) if spec.titles else []
    return found if len(found) > 1 else []


def read(path: str | os.PathLike[str], piece: int = 0) -> Score:
    """The score in a file, or one of many by its place in ``titles``.

    Raises ``FormatError`` with the file's name in front, or ``OSError``.
    """
    return read_all(path, piece)[0]


def read_all(path: str | os.PathLike[str], piece: int = 0) -> tuple[Score, dict[str, Any]]:
    """As ``read``, with what a project file holds beside the score."""
    data = _whole(Path(path))
    spec = format_of(path, data)
    try:
        if spec.read_all:
            return spec.read_all(data)
        return (spec.read_one(data, piece) if spec.read_one else spec.read(data)), {}
    except FormatError as error:
        raise FormatError(f"{Path(path).name}: {error}") from error


def _whole(path: Path) -> bytes:
    """The bytes of a file, unless it is something endless or far too large to be a piece of music."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise FormatError(f"{path.name}: this is no file")
    if found.st_size > LARGEST:
        raise FormatError(f"{path.name}: {found.st_size} bytes are more than a piece of music needs ({LARGEST})")
    return path.read_bytes()


def write(path: str | os.PathLike[str], score: Score, extras: dict[str, Any] | None = None) -> None:
    """Put a score into a file of the format that the suffix names; the file is whole at any moment.

    ``extras`` are kept by formats that can hold more than a score, and left out by others.

    Raises ``FormatError`` with the file's name in front, or ``OSError``; the old file then stands.
    """
    spec = format_of(path)
    if spec.write is None:
        raise FormatError(f"{Path(path).name}: {spec.title} can only be read")
    try:
        data = spec.write_all(score, extras) if spec.write_all and extras else spec.write(score)
    except FormatError as error:
        raise FormatError(f"{Path(path).name}: {error}") from error
    write_atomically(path, data)
