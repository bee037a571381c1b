"""Numbers and texts of MusicXML elements."""

from __future__ import annotations

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

_DECIMAL = re.compile(r"[+-]?(\d{1,9}(\.\d{0,9})?|\.\d{1,9})")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def decimal(text: str | None, what: str) -> Fraction:
    """A decimal number of at most nine digits before and after the point. ``ValueError`` names ``what``."""
    plain = (text or "").strip()
    if not _DECIMAL.fullmatch(plain):
        raise ValueError(f"“{plain[:30]}” is no number for {what}")
    return Fraction(plain)


def integer(text: str | None, what: str, low: int, high: int) -> int:
    """The nearest whole number to a decimal one. ``ValueError`` outside ``low`` to ``high``."""
    plain = text or ""
    number = int(plain) if len(plain) < 9 and plain.isascii() and plain.isdigit() else round(decimal(plain, what))
    if not low <= number <= high:
        raise ValueError(f"{number} is out of range for {what}, which is {low} to {high}")
    return number


def child_integer(element: Element, tag: str, low: int, high: int, default: int | None = None) -> int | None:
    """The number in a child; ``default`` where there is no such child."""
    text = element.findtext(tag)
    return default if text is None else integer(text, f"<{tag}>", low, high)


def child_text(element: Element, path: str) -> str:
    """The text of a child on one line, empty without one."""
    return " ".join((element.findtext(path) or "").split())


def legal(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return _ILLEGAL.sub("", text)
