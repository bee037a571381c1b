"""Chords as pitches: on a root, in a scale, or by their symbol."""

from __future__ import annotations

from collections.abc import Iterable

from musicgen_gui.theory.chord import QUALITIES, Chord
from musicgen_gui.theory.scale import step_in_scale

IN_SCALE = {"triad": 3, "seventh": 4}
"""Chords of thirds that the scale decides: how many notes they have."""
HIGHEST = 127


def stacked(root: int, shape: str, scale: frozenset[int]) -> tuple[int, ...]:
    """The pitches of a chord over a root, rising: a quality of ``QUALITIES``, or one of ``IN_SCALE``.

    What would lie above pitch 127 is left out.
    """
    if shape in IN_SCALE:
        found = [root, *(step_in_scale(root, 2 * i, scale) for i in range(1, IN_SCALE[shape]))]
        return tuple(pitch for pitch in found if pitch <= HIGHEST)
    return tuple(pitch for pitch in rising(root, QUALITIES[shape]) if pitch <= HIGHEST)


def rising(root: int, intervals: Iterable[int]) -> list[int]:
    """Each interval above the one before it, by octaves where it has to be: a ninth above a seventh."""
    found: list[int] = []
    for interval in intervals:
        pitch = root + interval
        while found and pitch <= found[-1]:
            pitch += 12
        found.append(pitch)
    return found


def voiced(chord: Chord, bass: int, inversion: int = 0) -> tuple[int, ...]:
    """A chord from its bass upwards, in as little room as there is.

    The bass is the chord's own in the octave from ``bass`` on; ``inversion`` takes the lowest so many octave up.
    """
    lowest = bass + (chord.bass - bass) % 12
    above = sorted(lowest + (p - lowest) % 12 for p in chord.pitch_classes if p != chord.bass)
    pitches = [lowest, *above]
    for _ in range(inversion % len(pitches)):
        pitches = [*pitches[1:], pitches[0] + 12]
    return tuple(pitch for pitch in pitches if 0 <= pitch <= HIGHEST)
