"""Training and scoring sequences of a melody, with or without a hole, and their padding to one rectangle."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import Ints, Melody
from musicgen_gui.codecs.melody_features import (
    Features,
    Target,
    bar_line_before,
    features,
    left_of,
    targets,
    transposed,
)

RIGHT = 64
INPUTS = ("pitch", "interval", "gap", "length", "position", "bar", "meter", "left")
ASKED = ("gap", "length", "pitch", "next_position", "next_left")


@dataclass(frozen=True)
class Row:
    """One sequence of a batch. ``first_inside`` is the first step inside a hole; ``hidden`` is what follows it."""

    inputs: Features
    target: Target
    style: int
    first_inside: int
    right: Row | None = None


@dataclass(frozen=True)
class Rectangle:
    """Rows padded to (R, T). ``holes`` (H,) are rows with notes after their hole, ``rights`` (H,) the rows of those."""

    inputs: dict[str, Ints]
    target: dict[str, Ints]
    style: Ints
    inside: NDArray[np.bool_]
    holes: Ints
    rights: Ints
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
        return _moved(Row(inputs, targets(melody, inputs, None), style, len(melody) + 1), shift)
    start, end = hole
    first, stop = (int(x) for x in np.searchsorted(melody.onset, (start, end)))
    inputs = inputs.cut(stop + 1)
    times = np.concatenate([[bar_line_before(melody)], melody.onset])[: stop + 1]
    left = np.where(np.arange(stop + 1) >= first, left_of(times, end), 0)
    inputs = replace(inputs, left=left)
    right = None
    after = part_of(melody, stop, min(len(melody), stop + RIGHT))
    if len(after):
        right = make_row(after, style, None, shift)
        right = replace(right, inputs=_shifted(features(after), shift), target=_padded(right.target))
    return _moved(Row(inputs, targets(melody, inputs, end), style, first, right), shift)


def _padded(target: Target) -> Target:
    """One more step that asks nothing, so that the last note is read as memory."""
    extra = {"gap": -100, "length": -100, "pitch": -100, "next_position": 0, "next_left": 0}
    return Target(**{name: np.append(getattr(target, name), value) for name, value in extra.items()})


def _shifted(inputs: Features, shift: int) -> Features:
    return replace(inputs, pitch=transposed(inputs.pitch, shift))


def _moved(row: Row, shift: int) -> Row:
    pitch = np.where(row.target.pitch >= 0, row.target.pitch + shift, row.target.pitch)
    return replace(row, inputs=_shifted(row.inputs, shift), target=replace(row.target, pitch=pitch))


def collate(rows: list[Row]) -> Rectangle:
    """Pad rows, and the rows after their holes, to one rectangle."""
    holes = [i for i, row in enumerate(rows) if row.right]
    everything = rows + [row.right for row in rows if row.right]
    longest = max(len(row.inputs.pitch) for row in everything)
    inside = np.zeros((len(everything), longest), dtype=bool)
    for i, row in enumerate(rows):
        inside[i, row.first_inside :] = True
    return Rectangle(
        inputs={name: _stack([getattr(r.inputs, name) for r in everything], longest, 0) for name in INPUTS},
        target={name: _stack([getattr(r.target, name) for r in everything], longest, -100) for name in ASKED},
        style=np.array([row.style for row in everything]),
        inside=inside,
        holes=np.array(holes, dtype=np.int64),
        rights=np.arange(len(rows), len(everything)),
        right_lengths=np.array([len(r.inputs.pitch) - 1 for r in everything[len(rows) :]], dtype=np.int64),
    )


def _stack(arrays: list[Ints], length: int, fill: int) -> Ints:
    out = np.full((len(arrays), length), fill, dtype=np.int64)
    for row, array in zip(out, arrays, strict=True):
        row[: len(array)] = array
    return out
