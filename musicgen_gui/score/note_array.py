"""The numbers of a track's notes as one array, made anew or out of that of a track that has most of its notes.

Notes are immutable and an edit keeps those that it does not change, so what two tracks have in common is found by
identity, a chunk at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from musicgen_gui.score.types import Note

Array = NDArray[Any]

FIELDS = np.dtype([("start", "<i8"), ("end", "<i8"), ("pitch", "<i2"), ("velocity", "<i2")])
CHUNK = 512
FAR = 64
"""How far apart what two tracks have in common may lie for it to be found again behind a difference."""
PIECE = 300
"""Notes to one difference at least for splicing to cost less than making all anew."""


def built(notes: Sequence[Note]) -> Array:
    """Structured array (n,) of ``FIELDS``, in the order of the notes; read-only."""
    array = np.empty(len(notes), FIELDS)
    for name in ("start", "pitch", "velocity"):
        array[name] = np.fromiter(map(attrgetter(name), notes), np.int64, len(notes))
    array["end"] = array["start"] + np.fromiter(map(attrgetter("length"), notes), np.int64, len(notes))
    array.flags.writeable = False
    return array


def spliced(
    notes: tuple[Note, ...], others: tuple[Note, ...], array: Array, known: tuple[int, int] | None = None
) -> Array:
    """What ``built(notes)`` is, with ``array``, which is ``built(others)``, taken over before and behind the change.

    ``known`` says how many notes both begin and end with, where that is known.
    """
    if notes is others:
        return array
    front, back = known or alike(notes, others)
    stop = len(notes) - back
    if 2 * (front + back) >= len(notes):
        return _joined([array[:front], built(notes[front:stop]), array[len(others) - back :]])
    pieces = _pieces(notes, others, array)
    return built(notes) if pieces is None else _joined(pieces)


def _joined(pieces: list[Array]) -> Array:
    whole = np.concatenate(pieces)
    whole.flags.writeable = False
    return whole


def _pieces(notes: tuple[Note, ...], others: tuple[Note, ...], array: Array) -> list[Array] | None:
    """The array in pieces taken over and made anew by turns; None where there would be so many that it does not pay."""
    pieces: list[Array] = []
    at = there = 0
    while at < len(notes) and there < len(others):
        if len(pieces) > 2 * len(notes) // PIECE:
            return None
        alike = agreeing_front(notes, others, at, there)
        pieces.append(array[there : there + alike])
        at, there = at + alike, there + alike
        new, old = _difference(notes, others, at, there)
        pieces.append(built(notes[at : at + new]))
        at, there = at + new, there + old
    return [*pieces, built(notes[at:])]


def _difference(a: tuple[Note, ...], b: tuple[Note, ...], at: int, there: int) -> tuple[int, int]:
    """How many notes of both to pass over, from places on where they differ, until they agree again."""
    ahead, behind = a[at : at + FAR], b[there : there + FAR]
    for i, (mine, other) in enumerate(zip(ahead, behind, strict=False)):
        if mine is other:
            return i, i
        if other is ahead[0]:
            return 0, i
        if mine is behind[0]:
            return i, 0
    return len(ahead), len(behind)


def alike(notes: tuple[Note, ...], others: tuple[Note, ...]) -> tuple[int, int]:
    """How many notes both begin with, and how many both end with besides."""
    if notes is others:
        return len(notes), 0
    front = agreeing_front(notes, others)
    return front, agreeing_back(notes, others, front)


def agreeing_front(a: tuple[Note, ...], b: tuple[Note, ...], from_a: int = 0, from_b: int = 0) -> int:
    """How many notes both go on with from two places; some that are equal but not identical may be left out."""
    most, at = min(len(a) - from_a, len(b) - from_b), 0
    while at < most and a[from_a + at] is b[from_b + at]:
        stop = min(at + CHUNK, most)
        if a[from_a + at : from_a + stop] != b[from_b + at : from_b + stop]:
            break
        at = stop
    while at < most and a[from_a + at] is b[from_b + at]:
        at += 1
    return at


def agreeing_back(a: tuple[Note, ...], b: tuple[Note, ...], front: int) -> int:
    """How many notes both end with, not counting the first ``front``."""
    most, at = min(len(a), len(b)) - front, 0
    while at < most and a[-1 - at] is b[-1 - at]:
        stop = min(at + CHUNK, most)
        if a[len(a) - stop : len(a) - at] != b[len(b) - stop : len(b) - at]:
            break
        at = stop
    while at < most and a[-1 - at] is b[-1 - at]:
        at += 1
    return at
