"""Scales as sets of pitch classes."""

from __future__ import annotations

import re

from musicgen_gui.theory.pitch import parse_pitch_class

SCALES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "melodic minor": (0, 2, 3, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
    "harmonic major": (0, 2, 4, 5, 7, 8, 11),
    "phrygian dominant": (0, 1, 4, 5, 7, 8, 10),
    "lydian dominant": (0, 2, 4, 6, 7, 9, 10),
    "altered": (0, 1, 3, 4, 6, 8, 10),
    "hungarian minor": (0, 2, 3, 6, 7, 8, 11),
    "double harmonic": (0, 1, 4, 5, 7, 8, 11),
    "neapolitan minor": (0, 1, 3, 5, 7, 8, 11),
    "neapolitan major": (0, 1, 3, 5, 7, 9, 11),
    "major pentatonic": (0, 2, 4, 7, 9),
    "minor pentatonic": (0, 3, 5, 7, 10),
    "blues": (0, 3, 5, 6, 7, 10),
    "major blues": (0, 2, 3, 4, 7, 9),
    "hirajoshi": (0, 2, 3, 7, 8),
    "in sen": (0, 1, 5, 7, 10),
    "whole tone": (0, 2, 4, 6, 8, 10),
    "half-whole diminished": (0, 1, 3, 4, 6, 7, 9, 10),
    "whole-half diminished": (0, 2, 3, 5, 6, 8, 9, 11),
    "augmented": (0, 3, 4, 7, 8, 11),
    "chromatic": tuple(range(12)),
}
"""Name of a scale or mode → its semitones above the tonic."""

ALIASES = {
    "": "major",
    "maj": "major",
    "ionian": "major",
    "m": "minor",
    "min": "minor",
    "natural minor": "minor",
    "aeolian": "minor",
    "dor": "dorian",
    "phr": "phrygian",
    "lyd": "lydian",
    "mix": "mixolydian",
    "loc": "locrian",
    "pentatonic": "major pentatonic",
}

_SCALE = re.compile(r"([A-Ga-g](?:##|bb|[#♯b♭])?)\s*(.*)")


def scale_name(name: str) -> str:
    """The name in ``SCALES`` that a name or its short form means, capitals aside. ``ValueError`` for others."""
    plain = " ".join(name.lower().split())
    plain = ALIASES.get(plain, plain)
    if plain not in SCALES:
        raise ValueError(f"{name!r} is no scale; known are {', '.join(SCALES)}")
    return plain


def scale(tonic: int, name: str = "major") -> frozenset[int]:
    """Pitch classes of a named scale on a tonic."""
    return frozenset((tonic + step) % 12 for step in SCALES[scale_name(name)])


def split_scale(text: str) -> tuple[str, str]:
    """Tonic's name and scale's name of text as ``G major``, ``F# harmonic minor``, ``Em`` or ``Bb``."""
    match = _SCALE.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no scale; write it like G major, Em or D dorian")
    return match[1], scale_name(match[2])


def parse_scale(text: str) -> frozenset[int]:
    """Pitch classes of a scale written as ``G major``, ``Em``, ``D dorian`` … ``ValueError`` says what is wrong."""
    tonic, name = split_scale(text)
    return scale(parse_pitch_class(tonic), name)


def nearest_in_scale(pitch: int, pitch_classes: frozenset[int]) -> int:
    """The pitch of the scale that is nearest, the lower of two; inside 0–127. The pitch itself in an empty scale."""
    for distance in range(12):
        for candidate in (pitch - distance, pitch + distance):
            if candidate % 12 in pitch_classes and 0 <= candidate <= 127:
                return candidate
    return pitch


def step_in_scale(pitch: int, steps: int, pitch_classes: frozenset[int]) -> int:
    """The pitch so many steps of the scale away. From a pitch beside the scale the first step is to its next pitch.

    It may lie outside 0–127. The pitch itself in an empty scale.
    """
    classes = sorted(pitch_classes)
    if not classes or not steps:
        return pitch
    octave, pitch_class = divmod(pitch, 12)
    below = sum(c < pitch_class for c in classes)
    if pitch_class not in pitch_classes and steps > 0:
        below -= 1
    octaves, degree = divmod(below + steps, len(classes))
    return 12 * (octave + octaves) + classes[degree]
