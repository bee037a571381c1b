"""How a file format presents itself. A new format is one file here that defines ``FORMAT = FormatSpec(...)``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from musicgen_gui.score.types import Score


class FormatError(ValueError):
    """A file cannot be read or written; the text says what is wrong and where (byte offset, or line:column)."""


@dataclass(frozen=True, slots=True)
class FormatSpec:
    """``suffixes`` in lower case with their dot, the usual one first. ``write`` is None where we only read.

    ``read`` raises ``FormatError`` and nothing else, whatever the bytes. ``write`` raises it for a score that the
    format cannot hold. ``magic`` holds what the first bytes of such a file may be; empty where nothing is certain.
    ``inside`` tells formats with the same first bytes apart: the name of a member that such a zip file has.
    ``read_all`` and ``write_all`` are there where a file can hold more beside the score: what JSON can hold, by names.
    A format whose files may hold many pieces has ``titles``, one line each, and ``read_one`` by the place in that list.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Score]
    write: Callable[[Score], bytes] | None = None
    magic: tuple[bytes, ...] = ()
    inside: bytes = b""
    titles: Callable[[bytes], list[str]] | None = None
    read_one: Callable[[bytes, int], Score] | None = None
    read_all: Callable[[bytes], tuple[Score, dict[str, Any]]] | None = None
    write_all: Callable[[Score, dict[str, Any]], bytes] | None = None

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes say for certain that this is such a file."""
        return bool(self.magic) and data.startswith(self.magic) and self.inside in data


@dataclass(frozen=True, slots=True)
class Source:
    """What a format puts into ``Score.source``: the file as it was read, so that writing can keep what we do not edit.

    ``format`` is the id of a ``FormatSpec``. A project file keeps a ``Source`` and nothing else as a score's source.
    """

    format: str
    data: bytes
