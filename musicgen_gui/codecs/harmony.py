"""Keys and chords as classes for a network, and how they move when the music is transposed. Class 0: not known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.types import ChordSymbol, KeySignature
from musicgen_gui.theory.chord import parse_chord
from musicgen_gui.theory.key import MODE_FIFTHS

Ints = NDArray[np.int64]
QUALITIES = ("major", "minor", "dominant", "major seventh", "minor seventh", "diminished", "half-diminished",
             "augmented", "suspended", "no chord")  # fmt: skip
CHORD_CLASSES = 1 + 12 * len(QUALITIES)
KEY_CLASSES = 1 + 12 * 12
NO_CHORD = QUALITIES.index("no chord")


def key_class(key: KeySignature | None) -> int:
    """Class of a key: pitch class of the signature's major tonic and of the tonic; 0 without a key."""
    if key is None or key.mode not in MODE_FIFTHS:
        return 0
    return 1 + 12 * (7 * key.fifths % 12) + 7 * (key.fifths + MODE_FIFTHS[key.mode]) % 12


def moved_key(key: int, semitones: int) -> int:
    """The class of a key transposed."""
    if key == 0:
        return 0
    signature, tonic = divmod(key - 1, 12)
    return 1 + 12 * ((signature + semitones) % 12) + (tonic + semitones) % 12


@lru_cache(maxsize=4096)
def chord_class(symbol: str) -> int:
    """Class of a chord symbol by root and quality: ``N.C.`` is a class of its own, text that is no chord is 0."""
    if symbol.strip().rstrip(".").upper().replace(".", "") in ("NC", "N"):
        return 1 + NO_CHORD
    try:
        chord = parse_chord(symbol)
    except ValueError:
        return 0
    tones = {(p - chord.root) % 12 for p in chord.pitch_classes}
    return 1 + chord.root * len(QUALITIES) + QUALITIES.index(_quality(tones))


def _quality(tones: set[int]) -> str:
    if 4 in tones:
        if 8 in tones and 7 not in tones:
            return "augmented"
        return "major seventh" if 11 in tones else "dominant" if 10 in tones else "major"
    if 3 in tones:
        if 6 in tones and 7 not in tones:
            return "half-diminished" if 10 in tones else "diminished"
        return "minor seventh" if 10 in tones else "minor"
    return "suspended"


def moved_chords(chords: Ints, semitones: int) -> Ints:
    """Classes of chords transposed; unknown ones and "no chord" stay."""
    root, quality = np.divmod(chords - 1, len(QUALITIES))
    moved = 1 + (root + semitones) % 12 * len(QUALITIES) + quality
    return np.where((chords == 0) | (quality == NO_CHORD), chords, moved)


@dataclass(frozen=True)
class Chords:
    """Chord classes (n,) from some parts (n,) on, rising; before the first nothing is known."""

    part: Ints
    kind: Ints

    def at(self, parts: Ints) -> Ints:
        """Classes at some times."""
        if not len(self.part):
            return np.zeros(len(parts), np.int64)
        place = np.searchsorted(self.part, parts, side="right")
        return np.where(place > 0, self.kind[np.maximum(place - 1, 0)], 0)

    def moved(self, semitones: int) -> Chords:
        """Transposed."""
        return Chords(self.part, moved_chords(self.kind, semitones))


NOTHING = Chords(np.zeros(0, np.int64), np.zeros(0, np.int64))


def chords_of(symbols: tuple[ChordSymbol, ...], division: int, parts: int) -> Chords:
    """Chords of a score on a grid of ``parts`` to the quarter; of several at one time the last counts."""
    found = {round(c.tick * parts / division): chord_class(c.symbol) for c in symbols}
    known = {part: kind for part, kind in found.items() if kind}
    order = sorted(known)
    return Chords(np.array(order, np.int64), np.array([known[part] for part in order], np.int64)) if order else NOTHING
