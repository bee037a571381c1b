"""Chord symbols: ``G7``, ``Em``, ``F#m7b5``, ``C/E`` … to pitch classes and back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from musicgen_gui.theory.pitch import parse_pitch_class, pitch_class_name

QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "mmaj7": (0, 3, 7, 11),
    "dim": (0, 3, 6),
    "dim7": (0, 3, 6, 9),
    "m7b5": (0, 3, 6, 10),
    "aug": (0, 4, 8),
    "sus4": (0, 5, 7),
    "sus2": (0, 2, 7),
    "7sus4": (0, 5, 7, 10),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "5": (0, 7),
    "9": (0, 4, 7, 10, 2),
    "maj9": (0, 4, 7, 11, 2),
    "m9": (0, 3, 7, 10, 2),
    "6/9": (0, 4, 7, 9, 2),
    "11": (0, 4, 7, 10, 2, 5),
    "m11": (0, 3, 7, 10, 2, 5),
    "13": (0, 4, 7, 10, 2, 9),
    "m13": (0, 3, 7, 10, 2, 9),
    "maj13": (0, 4, 7, 11, 2, 9),
    "9sus4": (0, 5, 7, 10, 2),
    "add9": (0, 4, 7, 2),
    "madd9": (0, 3, 7, 2),
    "7b9": (0, 4, 7, 10, 1),
    "7#9": (0, 4, 7, 10, 3),
    "7#5": (0, 4, 8, 10),
    "7b5": (0, 4, 6, 10),
}
"""Quality as written after the root → semitones above the root. The first of two that sound alike names a chord."""

ALIASES = {
    "M": "",
    "maj": "",
    "min": "m",
    "mi": "m",
    "-": "m",
    "dom7": "7",
    "M7": "maj7",
    "ma7": "maj7",
    "Δ": "maj7",
    "Δ7": "maj7",
    "min7": "m7",
    "mi7": "m7",
    "-7": "m7",
    "mM7": "mmaj7",
    "m(maj7)": "mmaj7",
    "mMaj7": "mmaj7",
    "minmaj7": "mmaj7",
    "o": "dim",
    "°": "dim",
    "o7": "dim7",
    "°7": "dim7",
    "ø": "m7b5",
    "ø7": "m7b5",
    "+": "aug",
    "sus": "sus4",
    "7sus": "7sus4",
    "9sus": "9sus4",
    "M6": "6",
    "maj6": "6",
    "min6": "m6",
    "-6": "m6",
    "69": "6/9",
    "M9": "maj9",
    "min9": "m9",
    "-9": "m9",
    "min11": "m11",
    "+7": "7#5",
    "aug7": "7#5",
    "7+": "7#5",
    "M13": "maj13",
    "min13": "m13",
}

CHANGES = {
    "b5": (7, 6),
    "-5": (7, 6),
    "#5": (7, 8),
    "+5": (7, 8),
    "b9": (2, 1),
    "#9": (2, 3),
    "#11": (5, 6),
    "b13": (9, 8),
    "add9": (2, 2),
    "add2": (2, 2),
    "add4": (5, 5),
    "add11": (5, 5),
    "add13": (9, 9),
    "no3": (4, None),
    "no5": (7, None),
}
"""Change written after the quality → the interval that it takes away, if it is there, and the one that it puts in."""

_ROOT = re.compile(r"([A-G](?:##|bb|[#♯b♭])?)(.*)")
_CHANGE = re.compile(r"[(,\s]*(add11|add13|add[249]|no[35]|#11|b13|[b#+-]5|[b#]9)[),\s]*$")


@dataclass(frozen=True, slots=True)
class Chord:
    """Root and bass as pitch classes, and every pitch class of the chord, the bass among them."""

    root: int
    pitch_classes: frozenset[int]
    bass: int


def parse_chord(symbol: str) -> Chord:
    """The chord that a symbol means. ``ValueError`` if it is none (``N.C.`` is none either)."""
    match = _ROOT.fullmatch(symbol.strip().replace("♯", "#").replace("♭", "b"))
    if match is None:
        raise ValueError(f"{symbol!r} is no chord symbol")
    root, rest = parse_pitch_class(match[1]), match[2]
    quality, slash, bass_name = rest.rpartition("/")
    if not slash or not bass_name[:1].isalpha():
        quality, bass_name = rest, ""
    try:
        bass = parse_pitch_class(bass_name) if bass_name else root
        intervals = _intervals(quality.strip())
    except ValueError as error:
        raise ValueError(f"{symbol!r} is no chord symbol: {error}") from error
    return Chord(root, frozenset((root + i) % 12 for i in intervals) | {bass}, bass)


def transposed(symbol: str, semitones: int, fifths: int = 0) -> str:
    """A symbol with root and bass moved by semitones, spelled for a key. ``ValueError`` if it is no chord symbol."""
    parse_chord(symbol)
    match = _ROOT.fullmatch(symbol.strip().replace("♯", "#").replace("♭", "b"))
    assert match is not None
    quality, slash, bass = match[2].rpartition("/")
    if not slash or not bass[:1].isalpha():
        quality, slash, bass = match[2], "", ""

    def moved(name: str) -> str:
        return pitch_class_name((parse_pitch_class(name) + semitones) % 12, fifths)

    return moved(match[1]) + quality + (slash + moved(bass) if slash else "")


def _intervals(quality: str) -> set[int]:
    known = ALIASES.get(quality, quality)
    if known in QUALITIES:
        return set(QUALITIES[known])
    change = _CHANGE.search(quality)
    if change is None:
        raise ValueError(f"unknown quality {quality!r}")
    intervals = _intervals(quality[: change.start()])
    away, new = CHANGES[change[1]]
    thirds = {3, 4} if away == 4 else {away}
    return (intervals - thirds) | (set() if new is None else {new})


def name_chord(pitch_classes: Iterable[int], bass: int | None = None, fifths: int = 0) -> str | None:
    """A symbol for a set of pitch classes, or None where none of ``QUALITIES`` fits exactly.

    A chord whose root is the bass is preferred; other basses are written behind a slash. ``fifths`` spells it.
    """
    wanted = frozenset(p % 12 for p in pitch_classes)
    lowest = None if bass is None else bass % 12
    for root in sorted(wanted, key=lambda p: (p != lowest, p)):
        for quality, intervals in QUALITIES.items():
            if frozenset((root + i) % 12 for i in intervals) == wanted:
                slash = "" if lowest in (None, root) else f"/{pitch_class_name(lowest, fifths)}"
                return f"{pitch_class_name(root, fifths)}{quality}{slash}"
    return None
