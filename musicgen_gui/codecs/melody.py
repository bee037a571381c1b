"""A melody as arrays on a grid of 24 parts to the quarter note, and back to notes.

The grid holds 16ths, 32nds, and triplets of both exactly. Times between onsets and lengths are classes of ``VALUES``;
a rare value maps to the nearest class and is counted as off the grid. The value 0 occurs only as the time from the
virtual start, at a bar line, to a first note on that bar line.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.harmony import NOTHING, Chords, chords_of, key_class
from musicgen_gui.score.types import Meter, Note, Score

PARTS = 24
TOLERANCE = 0.25
"""Parts by which a time may miss the grid and still count as on it: some files end every note a tick early."""
Ints = NDArray[np.int64]

VALUES: Ints = np.array(
    sorted(
        {0, 1, 3, 9, 15, 21}
        | set(range(2, 25, 2))
        | set(range(28, 49, 4))
        | set(range(30, 97, 6))
        | {64, 80}
        | set(range(108, 193, 12))
        | set(range(216, 385, 24))
        | set(range(480, 1153, 96))
    )
)
_NEAREST: Ints = np.abs(np.arange(VALUES[-1] + 1)[:, None] - VALUES[None, :]).argmin(axis=1)

METERS = ((4, 4), (2, 4), (3, 4), (6, 8), (9, 8), (12, 8), (2, 2), (3, 8), (3, 2), (6, 4), (5, 4), (7, 8))
OTHER_METER = len(METERS)
POSITIONS = 192


_LEFT_EDGES: Ints = np.array(
    sorted(
        {0, 3, 8, 9, 15, 16, 21, 32, 40, 64, 80, 1920, 2304, 3072, 4608}
        | set(range(6, 97, 6))
        | set(range(108, 193, 12))
        | set(range(216, 385, 24))
        | set(range(432, 769, 48))
        | set(range(864, 1537, 96))
    )
)
LEFTS = len(_LEFT_EDGES) + 1


def left_class(parts: Ints) -> Ints:
    """Class 1 … ``LEFTS``-1 of the time left to the end of a hole; 0 is kept for "no hole"."""
    return np.searchsorted(_LEFT_EDGES, np.maximum(parts, 0), side="right")


def value_class(parts: Ints) -> Ints:
    """Index in ``VALUES`` of the nearest value to each number of parts."""
    return _NEAREST[np.clip(parts, 0, VALUES[-1])]


_CLASS_LIST: list[int] = _NEAREST.tolist()
_LONGEST = len(_CLASS_LIST) - 1
_LEFT_LIST: list[int] = _LEFT_EDGES.tolist()


def class_of(parts: int) -> int:
    """``value_class`` of one number, faster."""
    return _CLASS_LIST[0 if parts < 0 else min(parts, _LONGEST)]


def class_of_left(parts: int) -> int:
    """``left_class`` of one number, faster."""
    return bisect_right(_LEFT_LIST, max(parts, 0))


@dataclass(frozen=True)
class Places:
    """Where some onsets lie: bar number from 0, parts since the bar's start, parts of that bar, meter class."""

    bar: Ints
    position: Ints
    bar_parts: Ints
    meter: Ints


@dataclass(frozen=True)
class MeterGrid:
    """Meters of a piece in parts: ``changes`` holds (first part, numerator, denominator), the first at part 0."""

    changes: tuple[tuple[int, int, int], ...] = ((0, 4, 4),)

    @cached_property
    def _table(self) -> tuple[Ints, Ints, Ints, Ints]:
        starts: list[int] = []
        bars: list[int] = []
        lengths: list[int] = []
        kinds: list[int] = []
        for start, numerator, denominator in self.changes:
            length = max(1, PARTS * 4 * numerator // denominator)
            bar = bars[-1] + -(-(start - starts[-1]) // lengths[-1]) if starts else 0
            kind = (numerator, denominator)
            starts.append(start)
            bars.append(bar)
            lengths.append(length)
            kinds.append(METERS.index(kind) if kind in METERS else OTHER_METER)
        return np.array(starts), np.array(bars), np.array(lengths), np.array(kinds)

    def places(self, parts: Ints) -> Places:
        """Places of some times in parts, each at or after 0."""
        starts, bars, lengths, kinds = self._table
        i = np.maximum(np.searchsorted(starts, parts, side="right") - 1, 0)
        inside = parts - starts[i]
        return Places(bars[i] + inside // lengths[i], inside % lengths[i], lengths[i], kinds[i])

    def place(self, part: int) -> tuple[int, int, int, int]:
        """Bar, position, parts of the bar and meter class of one time: ``places`` for a single value, faster."""
        starts, bars, lengths, kinds = self._lists
        i = max(bisect_right(starts, part) - 1, 0)
        bar, position = divmod(part - starts[i], lengths[i])
        return bars[i] + bar, position, lengths[i], kinds[i]

    @cached_property
    def _lists(self) -> tuple[list[int], list[int], list[int], list[int]]:
        starts, bars, lengths, kinds = (column.tolist() for column in self._table)
        return starts, bars, lengths, kinds


@dataclass(frozen=True)
class Melody:
    """One voice, strictly rising onsets. ``onset`` and ``length`` are parts from the start of the first bar; (n,) each.

    ``off_grid`` is the number of notes whose onset, or whose length, is not a whole number of parts or no class value.
    ``origin`` is the bar from which phrases are counted, ``key`` a class of ``codecs.harmony``.
    """

    onset: Ints
    length: Ints
    pitch: Ints
    meters: MeterGrid = MeterGrid()
    off_grid: int = 0
    origin: int = 0
    key: int = 0
    chords: Chords = NOTHING

    def __len__(self) -> int:
        return len(self.onset)


def meter_grid(division: int, meters: tuple[Meter, ...]) -> MeterGrid:
    """Meters of a score in parts; a score without any is in 4/4."""
    changes = {0: (0, 4, 4)}
    for meter in meters:
        part = max(0, round(meter.tick * PARTS / division))
        changes[part] = (part, meter.numerator, meter.denominator)
    return MeterGrid(tuple(changes[part] for part in sorted(changes)))


def top_line(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """The highest note of each onset, muted ones left out: the melody of a track that has chords."""
    best: dict[int, Note] = {}
    for note in notes:
        if not note.muted and (note.start not in best or note.pitch > best[note.start].pitch):
            best[note.start] = note
    return tuple(best[start] for start in sorted(best))


def encode(notes: tuple[Note, ...], division: int, meters: tuple[Meter, ...]) -> Melody:
    """A monophonic line as arrays; of notes that round to one onset the highest stays, overlaps are cut."""
    line = top_line(notes)
    start = np.array([n.start for n in line], dtype=np.int64)
    end = np.array([n.end for n in line], dtype=np.int64)
    pitch = np.array([n.pitch for n in line], dtype=np.int64)
    times = np.stack([start, end]) * PARTS / division
    onset, stop = np.round(times).astype(np.int64)
    exact = np.all(np.abs(times - np.round(times)) <= TOLERANCE, axis=0)
    keep = np.ones(len(onset), dtype=bool)
    for i in range(1, len(onset)):
        if onset[i] == onset[i - 1]:
            keep[i - 1 if pitch[i] >= pitch[i - 1] else i] = False
    onset, stop, pitch, exact = onset[keep], stop[keep], pitch[keep], exact[keep]
    return melody(onset, stop - onset, pitch, meter_grid(division, meters), int((~exact).sum()))


def melody(onset: Ints, length: Ints, pitch: Ints, meters: MeterGrid, off_grid: int = 0) -> Melody:
    """A melody from rising onsets; lengths are cut at the next onset and are at least one part."""
    length = np.maximum(length, 1)
    if len(onset) > 1:
        length[:-1] = np.minimum(length[:-1], np.diff(onset))
    return Melody(onset, length, pitch, meters, off_grid + _unrepresented(onset, length), first_full_bar(onset, meters))


def first_full_bar(onset: Ints, meters: MeterGrid) -> int:
    """The bar of the first onset; the next one where only an upbeat, less than half a bar, stands in it."""
    if not len(onset):
        return 0
    bar, position, bar_parts, _ = meters.place(int(onset[0]))
    return bar + (2 * position > bar_parts)


def _unrepresented(onset: Ints, length: Ints) -> int:
    gaps = np.diff(onset, prepend=0)
    fits = (VALUES[value_class(length)] == length) & (VALUES[value_class(gaps)] == gaps)
    return int((~fits).sum())


def encode_track(score: Score, track: int) -> Melody:
    """The top line of one track of a score, with the score's first key and its chords."""
    return with_harmony(encode(score.tracks[track].notes, score.division, score.meters), score)


def with_harmony(melody: Melody, score: Score) -> Melody:
    """The melody told the first key and the chords of its score."""
    key = key_class(min(score.keys, default=None))
    return replace(melody, key=key, chords=chords_of(score.chords, score.division, PARTS))


def to_ticks(parts: int, division: int) -> int:
    """Parts to ticks of a score's division, rounded."""
    return round(parts * division / PARTS)
