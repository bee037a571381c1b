"""Keys: signatures, names, and a guess of the key of some notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from operator import mul

from musicgen_gui.theory.pitch import fifths_of, name_on_line
from musicgen_gui.theory.scale import scale, split_scale

MODE_FIFTHS = {
    "lydian": -1,
    "major": 0,
    "mixolydian": 1,
    "dorian": 2,
    "minor": 3,
    "harmonic minor": 3,
    "melodic minor": 3,
    "phrygian": 4,
    "locrian": 5,
}
"""Mode → how far its tonic lies above that of the major key of the same signature, in fifths."""

MAJOR_PROFILE = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR_PROFILE = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""Probe-tone ratings, semitones above the tonic: C. L. Krumhansl & E. J. Kessler, "Tracing the dynamic changes in
perceived tonal organization in a spatial representation of musical keys", Psychological Review 89 (1982), 334–368."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """A key by its signature: ``fifths`` sharps (positive) or flats, and a mode of ``MODE_FIFTHS``."""

    fifths: int = 0
    mode: str = "major"

    @property
    def tonic(self) -> int:
        """Pitch class of the tonic."""
        return 7 * (self.fifths + MODE_FIFTHS[self.mode]) % 12

    @property
    def name(self) -> str:
        """``Bb major``, ``F# dorian``."""
        return f"{name_on_line(self.fifths + MODE_FIFTHS[self.mode])} {self.mode}"

    @property
    def scale(self) -> frozenset[int]:
        """Its pitch classes."""
        return scale(self.tonic, self.mode)


def key_on(tonic: int, mode: str = "major") -> Key:
    """The key on a pitch class with the fewest signs; six sharps rather than six flats."""
    fifths = (7 * tonic - MODE_FIFTHS[mode] + 5) % 12 - 5
    return Key(fifths, mode)


def parse_key(text: str) -> Key:
    """A key written as ``Bb major``, ``F#m``, ``D dorian``. ``ValueError`` says what is wrong."""
    tonic, mode = split_scale(text)
    if mode not in MODE_FIFTHS:
        raise ValueError(f"{mode} has no key signature; known are {', '.join(MODE_FIFTHS)}")
    return Key(fifths_of(tonic) - MODE_FIFTHS[mode], mode)


def rank_keys(durations: Sequence[float]) -> list[tuple[Key, float]]:
    """All 24 major and minor keys with their correlation to twelve pitch-class durations (C first), best first.

    The key-finding algorithm of C. L. Krumhansl, Cognitive Foundations of Musical Pitch (1990), chapter 4: Pearson's
    correlation of the durations with the rotated probe-tone profiles. 0 for all where every duration is the same.
    """
    if len(durations) != 12:
        raise ValueError(f"twelve durations are needed, not {len(durations)}")
    ranked = []
    for mode, profile in (("major", MAJOR_PROFILE), ("minor", MINOR_PROFILE)):
        for tonic in range(12):
            turned = [durations[(tonic + i) % 12] for i in range(12)]
            ranked.append((key_on(tonic, mode), _correlation(turned, profile)))
    return sorted(ranked, key=lambda pair: (-pair[1], abs(pair[0].fifths), pair[0]))


def estimate_key(durations: Sequence[float]) -> Key | None:
    """The best of ``rank_keys``; None where nothing sounds or every pitch class sounds as long."""
    return None if len(set(durations)) <= 1 else rank_keys(durations)[0][0]


def _correlation(xs: Sequence[float], ys: tuple[float, ...]) -> float:
    x_offsets, x_spread = _offsets(xs)
    y_offsets, y_spread = _profile_offsets(ys)
    spread = x_spread * y_spread
    return sum(map(mul, x_offsets, y_offsets)) / spread if spread else 0.0


def _offsets(xs: Sequence[float]) -> tuple[list[float], float]:
    """How far each lies from the mean, and the root of the sum of the squares."""
    mean = sum(xs) / len(xs)
    offsets = [x - mean for x in xs]
    return offsets, sqrt(sum([x**2 for x in offsets]))


_profile_offsets = cache(_offsets)
