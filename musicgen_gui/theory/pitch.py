"""Pitch names and numbers. MIDI numbers, C4 = 60; pitch classes 0–11, C = 0.

A place on the line of fifths says how a pitch class is spelled: … B♭ −2, F −1, C 0, G 1, D 2 … B 5, F♯ 6 …
"""

from __future__ import annotations

import re

LETTERS = "FCGDAEB"
NATURAL = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
ACCIDENTALS = {"#": 1, "♯": 1, "b": -1, "♭": -1, "x": 2, "𝄪": 2, "𝄫": -2, "♮": 0}

_NAME = re.compile(r"([A-Ga-g])([#♯b♭x𝄪𝄫♮]{0,3})(-?\d+)?")


def spelled(name: str) -> tuple[str, int, int | None]:
    """Letter, alteration in semitones, and octave if there is one, of a name as ``F#3``, ``Bb`` or ``e♭``."""
    match = _NAME.fullmatch(name.strip())
    if match is None:
        raise ValueError(f"{name!r} is no pitch name; write it like C4, F#3 or Bb")
    letter, accidentals, octave = match.groups()
    alteration = sum(ACCIDENTALS[sign] for sign in accidentals)
    return letter.upper(), alteration, None if octave is None else int(octave)


def parse_pitch_class(name: str) -> int:
    """Pitch class of a name; an octave in it is ignored."""
    letter, alteration, _ = spelled(name)
    return (NATURAL[letter] + alteration) % 12


def parse_pitch(name: str) -> int:
    """MIDI number of a name with an octave (``C4`` = 60), or of a number written out. ``ValueError`` outside 0–127."""
    text = name.strip()
    if text.isdecimal():
        pitch = int(text)
    else:
        letter, alteration, octave = spelled(text)
        if octave is None:
            raise ValueError(f"{name!r} lacks an octave; middle C is C4")
        pitch = 12 * (octave + 1) + NATURAL[letter] + alteration
    if not 0 <= pitch <= 127:
        raise ValueError(f"{name!r} is outside the range of MIDI, C-1 to G9")
    return pitch


def fifths_of(name: str) -> int:
    """Place of a pitch name on the line of fifths."""
    letter, alteration, _ = spelled(name)
    return LETTERS.index(letter) - 1 + 7 * alteration


def name_on_line(place: int) -> str:
    """Name, without octave, of a place on the line of fifths; ``#`` and ``b`` for the signs."""
    alteration, letter = divmod(place + 1, 7)
    return LETTERS[letter] + ("#" if alteration > 0 else "b") * abs(alteration)


def pitch_class_name(pitch_class: int, fifths: int = 0) -> str:
    """Name of a pitch class as it is spelled in a key signature of so many sharps (positive) or flats.

    The names are twelve neighbours on the line of fifths, three below the major tonic to eight above it: in C these
    are E♭ B♭ F C G D A E B F♯ C♯ G♯.
    """
    lowest = fifths - 3
    return name_on_line(lowest + (7 * pitch_class - lowest) % 12)


def pitch_name(pitch: int, fifths: int = 0) -> str:
    """Name with octave of a MIDI number, spelled for a key signature."""
    name = pitch_class_name(pitch % 12, fifths)
    letter, alteration, _ = spelled(name)
    return f"{name}{(pitch - NATURAL[letter] - alteration) // 12 - 1}"


def pretty(name: str) -> str:
    """A name of this module with the real signs ♯ and ♭."""
    return name[:1] + name[1:].replace("#", "♯").replace("b", "♭")
