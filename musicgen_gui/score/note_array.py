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


def built(notes: Sequence[Note]) -> Array:
    """Structured array (n,) of ``FIELDS``, in the order of the notes; read-only."""
    array = np.empty(len(notes), FIELDS)
    for name in ("start", "pitch", "velocity"):
        array[name] = np.fromiter(map(attrgetter(name), notes), np.int64, len(notes))
    array["end"] = array["start"] + np.fromiter(map(attrgetter("length"), notes), np.int64, len(notes))
    array.flags.writeable = False
    return array


def spliced(
    notes: tuple[Note, ...], others: tuple[Note, ...], array: Array, alike: tuple[int, int] | None = None
) -> Array:
    """What ``built(notes)`` is, with ``array``, which is ``built(others)``, taken over before and behind the change.

    ``alike`` says how many notes both begin and end with, where that is known.
    """
    if notes is others:
        return array
    front, back = alike or _alike(notes, others)
    stop = len(notes) - back
    if 2 * (front + back) < len(notes):
        return built(notes)
    whole = np.concatenate((array[:front], built(notes[front:stop]), array[len(others) - back :]))
    whole.flags.writeable = False
    return whole


def _alike(notes: tuple[Note, ...], others: tuple[Note, ...]) -> tuple[int, int]:
    front = agreeing_front(notes, others)
    return front, agreeing_back(notes, others, front)


def agreeing_front(a: tuple[Note, ...], b: tuple[Note, ...]) -> int:
    """How many notes both begin with; some that are equal but not identical may be left out."""
    most, at = min(len(a), len(b)), 0
    while at < most and a[at] is b[at]:
        stop = min(at + CHUNK, most)
        if a[at:stop] != b[at:stop]:
            break
        at = stop
    while at < most and a[at] is b[at]:
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
