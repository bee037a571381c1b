"""The values of ABC header fields: ``M:``, ``L:``, ``Q:``, ``K:`` and ``P:`` (ABC 2.1, section 3.1)."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from musicgen_gui.formats.abc_items import AbcKey

SHARPS = "FCGDAEB"
MODES = {
    "": ("major", 0),
    "maj": ("major", 0),
    "ion": ("major", 0),
    "mix": ("mixolydian", -1),
    "dor": ("dorian", -2),
    "m": ("minor", -3),
    "min": ("minor", -3),
    "aeo": ("minor", -3),
    "phr": ("phrygian", -4),
    "loc": ("locrian", -5),
    "lyd": ("lydian", 1),
}
_ALTER = {"^": 1, "^^": 2, "_": -1, "__": -2, "=": 0}
_KEY = re.compile(r"([A-G])([#b♯♭]?)\s*([A-Za-z]*)")
_SLOWEST = 0xFFFFFF
_OCTAVE_CLEF = re.compile(r"(?:treble|bass|alto|tenor|soprano|[GCF])\d?([+-])8\b")


def parse_meter(text: str) -> tuple[int, int] | None:
    """Numerator and denominator; None for ``none`` or nothing. Raises ``ValueError`` for anything else."""
    text = text.strip()
    if text.startswith("C|"):
        return 2, 2
    if text.startswith("C"):
        return 4, 4
    if not text or text.lower().startswith("none"):
        return None
    found = re.match(r"\(?\s*([\d+\s]+?)\s*\)?\s*/\s*(\d+)\s*$", text) or re.match(r"(\d+)/(\d+)(?:\s+\d+/\d+)+$", text)
    if not found:
        raise ValueError(f"“{text}” is no meter; write it like M:6/8, M:C or M:none")
    top, bottom = sum(int(n) for n in found[1].replace("+", " ").split()), int(found[2])
    if not 0 < top < 256 or bottom not in (1, 2, 4, 8, 16, 32, 64, 128):
        raise ValueError(f"“{text}” is no meter; its lower number is 2, 4, 8 …, its upper one 1 to 255")
    return top, bottom


def parse_unit(text: str) -> Fraction:
    """The unit note length of ``L:`` in whole notes."""
    found = re.match(r"(\d+)\s*(?:/\s*(\d+))?\s*$", text.strip())
    if not found or not int(found[1]) or not int(found[2] or 1):
        raise ValueError(f"“{text.strip()}” is no note length; write it like L:1/8")
    return Fraction(int(found[1]), int(found[2] or 1))


def default_unit(meter: tuple[int, int] | None) -> Fraction:
    """The unit note length where ``L:`` is missing: 1/16 below a meter of 3/4, else 1/8 (ABC 2.1, 3.1.7)."""
    return Fraction(1, 16) if meter and Fraction(*meter) < Fraction(3, 4) else Fraction(1, 8)


def parse_tempo(text: str, unit: Fraction) -> int | None:
    """Microseconds to the quarter note; None where ``Q:`` holds no number. A number alone counts unit notes."""
    text = re.sub(r'"[^"]*"?', " ", text).strip()
    beats, _, number = text.rpartition("=")
    found = re.match(r"\s*(\d+(?:\.\d+)?)", number)
    if not found or not float(found[1]):
        return None
    beat = sum((Fraction(int(a), int(b)) for a, b in re.findall(r"(\d+)/(\d+)", beats) if int(b)), Fraction(0))
    if not beat:
        times = re.match(r"\s*C?\s*(\d*)", beats)
        beat = unit * max(1, int((times and times[1]) or 1))
    microseconds = round(60_000_000 / (float(found[1]) * float(beat * 4)))
    return min(max(microseconds, 1), _SLOWEST)


@lru_cache(maxsize=256)
def parse_key(text: str) -> AbcKey:
    """A ``K:`` value. Unknown modes count as major, as abc2midi has it; bagpipe keys sound in two sharps."""
    text = text.strip()
    octave, transpose = _clef(text)
    if re.match(r"H[Pp]\b", text):
        return AbcKey(2, "mixolydian", (("C", 1), ("F", 1)), octave, transpose)
    found = _KEY.match(text)
    if not found or text.lower().startswith(("clef", "alto", "bass")):
        return AbcKey(0, "major", _explicit(text), octave, transpose)
    accidental = {"#": 7, "♯": 7, "b": -7, "♭": -7}.get(found[2], 0)
    word = found[3].lower()
    mode, shift = MODES.get(word[:3], MODES.get(word, ("major", 0)))
    fifths = SHARPS.index(found[1]) - 1 + accidental + shift
    rest = text[found.end() :]
    alters = {} if word.startswith("exp") else signature(fifths)
    return AbcKey(fifths, mode, tuple(sorted((alters | dict(_explicit(rest))).items())), octave, transpose)


def signature(fifths: int) -> dict[str, int]:
    """Letter to semitones of a key signature; double sharps or flats beyond seven."""
    alters: dict[str, int] = {}
    for i in range(abs(fifths)):
        letter = SHARPS[i % 7] if fifths > 0 else SHARPS[6 - i % 7]
        alters[letter] = alters.get(letter, 0) + (1 if fifths > 0 else -1)
    return alters


def _explicit(text: str) -> tuple[tuple[str, int], ...]:
    found = re.findall(r"(?:^|(?<=[\s^_=A-Ga-g]))(\^\^?|__?|=)([A-Ga-g])", text)
    return tuple((letter.upper(), _ALTER[sign]) for sign, letter in found)


def _clef(text: str) -> tuple[int, int]:
    octave = re.search(r"\boctave=(-?\d+)", text)
    transpose = re.search(r"\btranspose=(-?\d+)", text)
    clef = _OCTAVE_CLEF.search(text)
    steps = int(octave[1]) if octave else 0
    return steps + (int(clef[1] + "1") if clef else 0), int(transpose[1]) if transpose else 0


def parse_parts(text: str) -> list[str]:
    """The playing order of a header ``P:``, for example ``A2(BC)3``; dots and spaces mean nothing."""
    stack: list[list[str]] = [[]]
    last: list[str] = []
    for token in re.findall(r"[A-Za-z()]|\d+", text):
        if token == "(":
            stack.append([])
            continue
        if token.isdigit():
            stack[-1].extend(last * (min(int(token), 99) - 1))
            continue
        last = [token] if token != ")" else stack.pop() if len(stack) > 1 else []
        stack[-1].extend(last)
    return [label for group in stack for label in group][:999]
