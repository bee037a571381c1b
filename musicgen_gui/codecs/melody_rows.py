"""Training and scoring sequences of a melody, with or without a hole, and their padding to one rectangle."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.harmony import moved_chords, moved_key
from musicgen_gui.codecs.melody import Ints, Melody
from musicgen_gui.codecs.melody_features import (
    Features,
    Target,
    bar_line_before,
    features,
    left_of,
    targets,
    transposed_steps,
)

RIGHT = 64
INPUTS = ("pitch", "interval", "gap", "length", "position", "bar", "meter", "left", "measure", "chord")
ASKED = ("gap", "length", "pitch", "next_position", "next_left", "next_chord")


@dataclass(frozen=True)
class Row:
    """One sequence of a batch. ``first_inside`` is the first step inside a hole; ``right`` are the steps after it."""

    inputs: Features
    target: Target
    style: int
    first_inside: int
    key: int = 0
    right: Features | None = None


@dataclass(frozen=True)
class Rectangle:
    """Rows padded to (R, T). ``holes`` (H,) are rows with notes after their hole: those are ``right`` (H, M), of
    ``right_lengths`` (H,) notes each behind their virtual start."""

    inputs: dict[str, Ints]
    target: dict[str, Ints]
    style: Ints
    key: Ints
    inside: NDArray[np.bool_]
    holes: Ints
    right: dict[str, Ints]
    right_lengths: Ints


def part_of(melody: Melody, first: int, stop: int) -> Melody:
    """Notes ``first`` to ``stop`` at their own times."""
    cut = slice(first, stop)
    return replace(melody, onset=melody.onset[cut], length=melody.length[cut], pitch=melody.pitch[cut])


def make_row(melody: Melody, style: int, hole: tuple[int, int] | None, shift: int) -> Row:
    """One training sequence; with a hole the notes after it become the row ``right``."""
    inputs = features(melody)
    if hole is None:
        inputs = inputs.cut(len(melody))
        return _moved(Row(inputs, targets(melody, inputs, None), style, len(melody) + 1, melody.key), shift)
    start, end = hole
    first, stop = (int(x) for x in np.searchsorted(melody.onset, (start, end)))
    inputs = inputs.cut(stop + 1)
    times = np.concatenate([[bar_line_before(melody)], melody.onset])[: stop + 1]
    left = np.where(np.arange(stop + 1) >= first, left_of(times, end), 0)
    inputs = replace(inputs, left=left)
    after = part_of(melody, stop, min(len(melody), stop + RIGHT))
    right = transposed_steps(features(after), shift) if len(after) else None
    return _moved(Row(inputs, targets(melody, inputs, end), style, first, melody.key, right), shift)


def _moved(row: Row, shift: int) -> Row:
    target = row.target
    pitch = np.where(target.pitch >= 0, target.pitch + shift, target.pitch)
    target = replace(target, pitch=pitch, next_chord=moved_chords(target.next_chord, shift))
    return replace(row, inputs=transposed_steps(row.inputs, shift), target=target, key=moved_key(row.key, shift))


def collate(rows: list[Row]) -> Rectangle:
    """Pad rows to one rectangle, and the notes after their holes to another."""
    holes = [i for i, row in enumerate(rows) if row.right is not None]
    rights = [row.right.pitch.size for row in rows if row.right is not None]
    longest, longest_right = max(len(row.inputs.pitch) for row in rows), max(rights, default=0)
    inside = np.zeros((len(rows), longest), dtype=bool)
    for i, row in enumerate(rows):
        inside[i, row.first_inside :] = True
    after = [row.right for row in rows if row.right is not None]
    return Rectangle(
        inputs={name: _stack([getattr(r.inputs, name) for r in rows], longest, 0) for name in INPUTS},
        target={name: _stack([getattr(r.target, name) for r in rows], longest, -100) for name in ASKED},
        style=np.array([row.style for row in rows]),
        key=np.array([row.key for row in rows]),
        inside=inside,
        holes=np.array(holes, dtype=np.int64),
        right={name: _stack([getattr(r, name) for r in after], longest_right, 0) for name in INPUTS},
        right_lengths=np.array(rights, dtype=np.int64) - 1,
    )


def _stack(arrays: list[Ints], length: int, fill: int) -> Ints:
    out = np.full((len(arrays), length), fill, dtype=np.int64)
    for row, array in zip(out, arrays, strict=True):
        row[: len(array)] = array
    return out
