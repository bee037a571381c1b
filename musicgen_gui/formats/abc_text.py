"""ABC files as text: bytes to text, a tune book to its tunes, a tune to its header fields."""

from __future__ import annotations

import html
import re
import unicodedata

_TUNE = re.compile(r"^X:", re.MULTILINE)
_FIELD = re.compile(r"([A-Za-z+]):(.*)")
_SHARED = "ABCDFGHILMNOQRSUZ"
_ACCENTS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "c": "\u0327"}


def decode(data: bytes) -> str:
    """UTF-8, or Windows' Latin-1 where it is not; all line ends become ``\\n``."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def strip_comment(line: str) -> str:
    """A line without its ``%`` comment; ``\\%`` is a per cent sign."""
    if "%" not in line:
        return line.rstrip()
    return re.split(r"(?<!\\)%", line, maxsplit=1)[0].replace("\\%", "%").rstrip()


def field_of(line: str) -> tuple[str, str] | None:
    """Letter and value of a field line; None for music (also for music like ``G:|``)."""
    found = _FIELD.match(line)
    if not found or (found[1] in "ABCDEFGabcdefg" and found[2][:1] in ("|", ":")):
        return None
    return found[1], found[2].strip()


def split_tunes(text: str) -> list[str]:
    """The tunes of a book, one text each; fields of the file header stand before each ``X:``.

    A tune starts at ``X:`` and ends at the next; text without ``X:`` but with ``K:`` is one tune.
    """
    starts = [found.start() for found in _TUNE.finditer(text)]
    if not starts:
        return [text] if re.search(r"^K:", text, re.MULTILINE) else []
    shared = _shared(text[: starts[0]])
    ends = [*starts[1:], len(text)]
    return [shared + text[start:end].rstrip() + "\n" for start, end in zip(starts, ends, strict=True)]


def _shared(head: str) -> str:
    return "".join(line + "\n" for line in head.split("\n") if line[:1] in _SHARED and line[1:2] == ":")


def first_line(text: str, tune: int = 0) -> int:
    """The number that the first line of a tune's text must have for its ``X:`` to have its number in the file."""
    starts = [found.start() for found in _TUNE.finditer(text)]
    if not starts:
        return 1
    return 1 + text.count("\n", 0, starts[tune]) - _shared(text[: starts[0]]).count("\n")


def tune_headers(text: str) -> dict[str, str]:
    """Header fields by letter up to ``K:``; lines of one letter are joined, of ``X M L Q P`` the last wins."""
    fields: dict[str, str] = {}
    for line in text.split("\n"):
        found = field_of(strip_comment(line))
        if found is None:
            continue
        letter, value = found
        joined = letter in fields and letter not in "XMLQPK"
        fields[letter] = f"{fields[letter]}\n{value}" if joined else value
        if letter == "K":
            break
    return fields


def plain(text: str) -> str:
    """A title for display: HTML entities and TeX accents (``\\'e``) become letters."""
    text = html.unescape(text)
    text = re.sub(r"\\([`'^~\"c])([A-Za-z])", lambda m: unicodedata.normalize("NFC", m[2] + _ACCENTS[m[1]]), text)
    return text.strip()
