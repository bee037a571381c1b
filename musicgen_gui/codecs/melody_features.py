"""Integer features of a melody for the network, a row per step; step 0 is the virtual start at a bar line."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from musicgen_gui.codecs.harmony import CHORD_CLASSES, KEY_CLASSES, moved_chords
from musicgen_gui.codecs.melody import (
    LEFTS,
    OTHER_METER,
    POSITIONS,
    VALUES,
    Ints,
    Melody,
    left_class,
    value_class,
)

NO_PITCH = 128
NO_VALUE = len(VALUES)
INTERVAL_SPAN = 24
NO_INTERVAL = 2 * INTERVAL_SPAN + 1
BAR_CYCLE = 16
SIZES = {
    "values": len(VALUES),
    "meters": OTHER_METER + 1,
    "lefts": LEFTS,
    "positions": POSITIONS + 1,
    "chords": CHORD_CLASSES,
    "keys": KEY_CLASSES,
}


@dataclass(frozen=True)
class Features:
    """Inputs of n+1 steps (the start, then every note), int64 (n+1,) each. ``left`` is 0 outside a hole.

    ``bar`` counts in the cycle from the melody's ``origin``; ``measure`` is the bar's own number in the piece.
    """

    pitch: Ints
    interval: Ints
    gap: Ints
    length: Ints
    position: Ints
    bar: Ints
    meter: Ints
    left: Ints
    measure: Ints
    chord: Ints

    def cut(self, stop: int) -> Features:
        """The first ``stop`` steps."""
        return Features(**{f.name: getattr(self, f.name)[:stop] for f in fields(self)})


def interval_class(pitch: Ints, before: Ints) -> Ints:
    """Class of a melodic interval, clipped to two octaves."""
    return np.clip(pitch - before, -INTERVAL_SPAN, INTERVAL_SPAN) + INTERVAL_SPAN


def bar_line_before(melody: Melody) -> int:
    """The part where the bar of the first note starts; 0 for an empty melody."""
    if not len(melody):
        return 0
    return int(melody.onset[0] - melody.meters.places(melody.onset[:1]).position[0])


def features(melody: Melody, start: int | None = None) -> Features:
    """Features of a melody whose virtual start is the bar line at part ``start`` (default: before its first note)."""
    start = bar_line_before(melody) if start is None else start
    times = np.concatenate([[start], melody.onset])
    places = melody.meters.places(times)
    pitch = np.concatenate([[NO_PITCH], melody.pitch])
    interval = np.full(len(times), NO_INTERVAL)
    interval[2:] = interval_class(pitch[2:], pitch[1:-1])
    return Features(
        pitch=pitch,
        interval=interval,
        gap=np.concatenate([[NO_VALUE], value_class(np.diff(times))]),
        length=np.concatenate([[NO_VALUE], value_class(melody.length)]),
        position=np.minimum(places.position, POSITIONS),
        bar=(places.bar - melody.origin) % BAR_CYCLE,
        meter=places.meter,
        left=np.zeros(len(times), dtype=np.int64),
        measure=places.bar,
        chord=melody.chords.at(times),
    )


def transposed(pitch: Ints, shift: int) -> Ints:
    """Pitches of steps moved by semitones; the start's "no pitch" stays."""
    return np.where(pitch == NO_PITCH, pitch, pitch + shift)


def transposed_steps(inputs: Features, shift: int) -> Features:
    """Steps with pitches and chords moved by semitones."""
    return replace(inputs, pitch=transposed(inputs.pitch, shift), chord=moved_chords(inputs.chord, shift))


def left_of(times: Ints, end: int) -> Ints:
    """Classes of the time from each of some onsets to the end of a hole."""
    return left_class(end - times)


@dataclass(frozen=True)
class Target:
    """What comes after each step, int64 (T,): classes of gap and length, pitch; -100 where nothing is asked."""

    gap: Ints
    length: Ints
    pitch: Ints
    next_position: Ints
    next_left: Ints
    next_chord: Ints


def targets(melody: Melody, inputs: Features, hole_end: int | None) -> Target:
    """What follows each of ``inputs``' steps; with ``hole_end`` (parts) the last step's answer is to reach it."""
    steps, notes = len(inputs.pitch), len(melody)
    follow = features(melody)
    gap = np.full(steps, -100)
    length, pitch = gap.copy(), gap.copy()
    position, left, chord = (np.zeros(steps, np.int64) for _ in range(3))
    known = min(steps, notes)
    inner = known if hole_end is None else steps - 1
    gap[:known] = follow.gap[1 : known + 1]
    length[:inner] = follow.length[1 : inner + 1]
    pitch[:inner] = follow.pitch[1 : inner + 1]
    position[:known] = follow.position[1 : known + 1]
    chord[:known] = follow.chord[1 : known + 1]
    if hole_end is not None:
        inside = inputs.left[:inner] > 0
        left[:inner] = np.where(inside, left_of(melody.onset[:inner], hole_end), 0)
        if steps > notes:
            last = melody.onset[-1] if notes else bar_line_before(melody)
            gap[-1] = value_class(np.array([hole_end - last]))[0]
    return Target(gap, length, pitch, position, left, chord)
