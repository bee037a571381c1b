"""ABC notation (version 2.1 as the old collections practise it), read and written.

An own parser: of the libraries, music21 takes 25 ms a tune and 300 MB, and no other says where a text is broken.
"""

from __future__ import annotations

import logging
import re
from dataclasses import replace

from musicgen_gui.formats.abc_layout import score_of
from musicgen_gui.formats.abc_text import decode, first_line, plain, split_tunes, tune_headers
from musicgen_gui.formats.abc_tune import parse
from musicgen_gui.formats.abc_write import write
from musicgen_gui.formats.spec import FormatError, FormatSpec, Source
from musicgen_gui.score.types import Score

__all__ = ["FORMAT", "read", "read_one", "read_tune", "split_tunes", "titles", "tune_headers", "write"]

log = logging.getLogger(__name__)
_GRACES = re.compile(r"^(?![A-Za-z]:|%).*?\{[^{}\n]*\}|(?<=\})[^{}\n]*\{[^{}\n]*\}", re.MULTILINE)


def read(data: bytes) -> Score:
    """The first tune of a file. Raises ``FormatError`` with line:column."""
    return read_one(data, 0)


def read_one(data: bytes, tune: int) -> Score:
    """One tune of a book, counted from 0. Raises ``FormatError`` with line:column."""
    text = decode(data)
    tunes = split_tunes(text)
    if not tunes:
        raise FormatError("1:1: no ABC tune here; a tune begins with a line like X:1")
    if tune >= len(tunes):
        raise FormatError(f"there is no tune {tune + 1}: the book holds {len(tunes)}")
    return read_tune(tunes[tune], first_line(text, tune))


def titles(data: bytes) -> list[str]:
    """The tunes of a book, each as its title with meter and key: ``Banish Misfortune · 6/8 · D mix``."""
    return [_title(tune_headers(tune)) for tune in split_tunes(decode(data))]


def _title(fields: dict[str, str]) -> str:
    name = plain(fields.get("T", "").split("\n")[0]) or f"X:{fields.get('X', '')}"
    return " · ".join(part for part in (name, fields.get("M", ""), fields.get("K", "")) if part)


def read_tune(text: str, first_line: int = 1) -> Score:
    """The score of one tune's text, repeats played out. Raises ``FormatError``, lines counted from ``first_line``."""
    graces = len(_GRACES.findall(text))
    if graces:
        log.warning("%d grace notes or groups are left out: they have no time of their own", graces)
    try:
        return replace(score_of(parse(text, first_line)), source=Source("abc", text.encode()))
    except FormatError:
        raise
    except ValueError as error:
        raise FormatError(f"{first_line}:1: {error}") from error


FORMAT = FormatSpec("abc", "ABC notation", (".abc",), read, write, (b"%abc", b"X:"), titles=titles, read_one=read_one)
