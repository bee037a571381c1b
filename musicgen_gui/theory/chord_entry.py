"""Chord symbols as people type them, and as notes to hear."""

from __future__ import annotations

import re

from musicgen_gui.theory.chord import ALIASES, Chord, parse_chord

NO_CHORD = "N.C."
"""What stands where the harmony pauses."""

_LOWEST_BASS, _LOWEST = 40, 55
_NONE = re.compile(r"n\.?\s?c\.?|none|no chord|-", re.IGNORECASE)
_ROOT = re.compile(r"([A-Ha-h])(##|bb|[#♯b♭]?)(.*)")
_WORDS = (
    (re.compile(r"^(?:major|Major|MAJOR|dur|Dur)"), "maj"),
    (re.compile(r"^(?:minor|Minor|MINOR|MIN|moll|Moll)"), "m"),
    (re.compile(r"^(?:Maj|MAJ|Ma(?!j))"), "maj"),
    (re.compile(r"^(?:Min|min|Mi|mi)"), "m"),
    (re.compile(r"^(?:diminished|Dim|DIM)"), "dim"),
    (re.compile(r"^(?:augmented|Aug|AUG)"), "aug"),
    (re.compile(r"^(?:Sus|SUS)"), "sus"),
    (re.compile(r"^[△^∆](?=7|$)"), "Δ"),
    (re.compile(r"^h(?=7|$)"), "ø"),
)


class ChordTypoError(ValueError):
    """A typed text is no chord. ``part`` of it is wrong: its ``root``, its ``bass`` or its ``quality``."""

    def __init__(self, part: str, text: str) -> None:
        super().__init__(f"{text!r} is no {part} of a chord")
        self.part, self.text = part, text


def tidy_chord(text: str) -> str:
    """The symbol that a typed text means: ``Dm7/G`` for ``dm7/g``, ``Bbmaj7`` for ``bb△7``, ``N.C.`` for ``nc``.

    The German H is B. ``ChordTypoError`` for a text that is none.
    """
    typed = text.strip()
    if _NONE.fullmatch(typed):
        return NO_CHORD
    match = _ROOT.fullmatch(re.sub(r"\s+", "", typed))
    if match is None:
        raise ChordTypoError("root", typed)
    root, rest = _note(match[1] + match[2]), match[3]
    quality, slash, bass = rest.rpartition("/")
    if not slash or not bass[:1].isalpha():
        quality, bass = rest, ""
    elif not _ROOT.fullmatch(bass) or _ROOT.fullmatch(bass)[3]:  # type: ignore[index]
        raise ChordTypoError("bass", bass)
    symbol = root + _quality(quality) + (f"/{_note(bass)}" if bass else "")
    try:
        parse_chord(symbol)
    except ValueError:
        raise ChordTypoError("quality", quality) from None
    return symbol


def _note(name: str) -> str:
    letter, sign = name[0].upper(), name[1:].replace("♯", "#").replace("♭", "b")
    return ("B" if letter == "H" else letter) + sign


def _quality(text: str) -> str:
    for pattern, word in _WORDS:
        text = pattern.sub(word, text, count=1)
    return ALIASES.get(text, text)


def voiced(chord: Chord) -> tuple[int, ...]:
    """MIDI pitches of a chord to hear: its bass between E2 and D♯3, the others close together from G3 up."""
    bass = _LOWEST_BASS + (chord.bass - _LOWEST_BASS) % 12
    upper = sorted(_LOWEST + (pitch - _LOWEST) % 12 for pitch in chord.pitch_classes)
    return (bass, *upper)
