"""What was played by hand, as it would be written: onsets and ends on the beat's halves, quarters, thirds and so on.

A network that has learned from written music takes a note that comes a few milliseconds late for another rhythm. The
written onsets are those that cost least together: each costs the square of how far it was moved, and what its place in
the beat is worth (the longer the notes that usually begin there, the less), and there is one order and one place for
each. Music that is on its grid already comes back as it is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import PARTS
from musicgen_gui.score.types import Note

EXACT = 0.11
"""Parts of a quarter's 24 by which an onset may miss its place and still count as written there."""
WRITTEN = 0.75
"""Share of onsets that have to be exact for music to count as written."""
FEWEST = 4
"""Fewer notes tell nothing."""
SPREAD = 1.4
"""Standard deviation, in parts, of a hand's time."""
PLACES = {0: 0.0, 12: 0.5, 6: 1.5, 18: 1.5, 8: 2.0, 16: 2.0, 3: 4.0, 9: 4.0, 15: 4.0, 21: 4.0, 4: 4.5, 20: 4.5}
"""Parts of a quarter where a note may begin, and what that costs."""
THIRDS = frozenset((4, 8, 16, 20))
MIXED = 3.0
"""What it costs that thirds and quarters of one beat follow each other."""
REACH = 5.0
LEGATO = 0.3
"""A rest shorter than this share of the time to the next note is the hand's."""

Notes = tuple[Note, ...]
State = tuple[float, int, int]
"""Cost up to here, the place in parts, and which state came before."""


def is_played(notes: Notes, division: int) -> bool:
    """Whether many of the onsets lie beside every place where a written note begins."""
    return are_played(np.array([note.start for note in notes], np.float64), division)


def are_played(starts: NDArray[Any], division: int) -> bool:
    """``is_played`` of notes that begin at these ticks."""
    if len(starts) < FEWEST:
        return False
    tuplets = [k * PARTS / n for n in (5, 7) for k in range(1, n)]
    places = np.array([*PLACES, PARTS, *tuplets], np.float64)
    parts = starts * PARTS / division % PARTS
    off = np.abs(parts[:, None] - places[None, :]).min(axis=1)
    return bool((off <= EXACT).mean() < WRITTEN)


def straightened(line: Notes, division: int) -> Notes:
    """A line of notes, one at a time, as it would be written; as many, in the same order, with the same pitches."""
    return _straightened(line, division) if is_played(line, division) else line


@lru_cache(maxsize=8)
def _straightened(line: Notes, division: int) -> Notes:
    parts = [note.start * PARTS / division for note in line]
    onsets = _onsets(parts)
    ends = _ends(line, parts, onsets, division)
    scale = division / PARTS
    return tuple(
        replace(note, start=round(onset * scale), length=max(1, round(end * scale) - round(onset * scale)))
        for note, onset, end in zip(line, onsets, ends, strict=True)
    )


def _onsets(parts: list[float]) -> list[int]:
    """The places of least cost, strictly ascending."""
    columns: list[list[State]] = []
    for part in parts:
        before = columns[-1] if columns else None
        columns.append(_column(part, before))
    at = min(range(len(columns[-1])), key=lambda i: columns[-1][i][0])
    found = []
    for column in reversed(columns):
        found.append(column[at][1])
        at = column[at][2]
    return found[::-1]


def _column(part: float, before: list[State] | None) -> list[State]:
    """The places near a time, each after the best of the places before; with none left, the next 24th."""
    column: list[State] = []
    for place in range(max(0, round(part - REACH)), round(part + REACH) + 1):
        worth = PLACES.get(place % PARTS)
        if worth is None:
            continue
        cost = ((part - place) / SPREAD) ** 2 + worth
        if before is None:
            column.append((cost, place, 0))
            continue
        ways = [(b[0] + _mixed(b[1], place), i) for i, b in enumerate(before) if b[1] < place]
        if ways:
            least, i = min(ways)
            column.append((cost + least, place, i))
    if not column and before is not None:
        i = min(range(len(before)), key=lambda i: before[i][1])
        column.append((before[i][0] + REACH, before[i][1] + 1, i))
    return column


def _mixed(first: int, second: int) -> float:
    """What it costs that two places follow each other."""
    if first // PARTS != second // PARTS or not first % PARTS or not second % PARTS:
        return 0.0
    kinds = {place % PARTS in THIRDS for place in (first, second) if place % PARTS != PARTS // 2}
    return MIXED if len(kinds) == 2 or (kinds == {True} and PARTS // 2 in (first % PARTS, second % PARTS)) else 0.0


def _ends(line: Notes, parts: list[float], onsets: list[int], division: int) -> list[int]:
    """Where each note ends: at the next onset, unless there is more of a rest than a hand makes; then on a 16th."""
    ends = []
    for i, note in enumerate(line):
        length = note.length * PARTS / division
        following = onsets[i + 1] if i + 1 < len(onsets) else None
        if following is not None and length >= (1 - LEGATO) * (parts[i + 1] - parts[i]):
            ends.append(following)
            continue
        end = max(onsets[i] + 3, round((parts[i] + length) / 6) * 6)
        ends.append(end if following is None else min(end, following))
    return ends
