"""Chord symbols among the quoted texts of ABC music."""

from __future__ import annotations

import re

_QUALITY = (
    r"(?:maj|min|dim|aug|sus|add|alt|no|omit|mi|ma|m|M|o|h|°|ø|Δ|\+|-|\^|"
    r"[#b♯♭]?(?:2|4|5|6|7|9|11|13)|\((?:[#b♯♭+-]?\d+,?|maj7|sus\d?|add\d+|no\d)+\))*"
)
_CHORD = re.compile(rf"([A-G])([#b♯♭]?)({_QUALITY})(?:/([A-Ga-g])([#b♯♭+]?))?$")


def chord_symbol(text: str) -> str | None:
    """The chord that a quoted text names, None for an annotation.

    ``(G7)`` is the same as ``G7``; of alternatives (``Em (A)``, ``G(Em)``) the first counts. Nottingham writes ``D/f+``
    for D/F#.
    """
    words = text.strip().split()
    word = words[0] if words else ""
    if word.startswith("(") and word.endswith(")"):
        word = word[1:-1]
    found = _CHORD.match(word) or _CHORD.match(word.partition("(")[0])
    if not found:
        return None
    root, accidental, quality, bass, bass_accidental = found.groups()
    below = f"/{bass.upper()}{bass_accidental.replace('+', '#')}" if bass else ""
    return f"{root}{accidental}{quality}{below}".replace("♯", "#").replace("♭", "b")
