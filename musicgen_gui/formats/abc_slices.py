"""A track cut for notation: slices between neighbouring starts, ends and bar lines, grouped into triplets.

Times are units of 1/192 whole note. ABC takes what lies on multiples of 1/64 or, in triplets, of 1/48 whole note.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from musicgen_gui.score.types import Note

WHOLE = 192
_STRAIGHT, _TRIPLET = 6, 4
_GROUPS = (WHOLE // 8, WHOLE // 4, WHOLE // 2)


class Span(NamedTuple):
    """A note in units; ``end`` is after ``start``."""

    start: int
    end: int
    pitch: int


class Slice(NamedTuple):
    """From ``start`` to ``end`` these pitches sound; those of ``on`` sound on behind it."""

    start: int
    end: int
    pitches: tuple[int, ...]
    on: frozenset[int]


class Group(NamedTuple):
    """Neighbouring slices, played as they stand or as triplets (three in the time of two)."""

    triplet: bool
    slices: tuple[Slice, ...]


def to_units(tick: int, division: int) -> tuple[int, bool]:
    """The nearest place that can be written, and whether it is exactly there. Else it is a 1/32 or a third of 1/16."""
    units, rest = divmod(tick * (WHOLE // 4), division)
    if not rest and (units % 3 == 0 or units % 4 == 0):
        return units, True
    exact = Fraction(tick * (WHOLE // 4), division)
    places = (round(exact / step) * step for step in (_STRAIGHT, _TRIPLET))
    return min(places, key=lambda place: abs(place - exact)), False


def spans_of(notes: Iterable[Note], division: int) -> tuple[list[Span], int]:
    """Notes in units, in order, and how many had to move; none is shorter than 1/64 or overlaps the next of its pitch.

    Of two notes the later may round to the earlier place: 1/64 and 1/48 lie differently."""
    spans: list[Span] = []
    latest: dict[int, int] = {}
    moved = 0
    for note in notes:
        (start, on_grid), (end, ends_on_grid) = to_units(note.start, division), to_units(note.end, division)
        if end <= start:
            end, ends_on_grid = (start // 3 + 1) * 3, False
        before = latest.get(note.pitch)
        if before is not None and spans[before].end > start:
            ends_on_grid = False
            if spans[before].start >= start:
                spans[before] = spans[before]._replace(end=max(end, spans[before].end))
                moved += 1
                continue
            spans[before] = spans[before]._replace(end=start)
        latest[note.pitch] = len(spans)
        spans.append(Span(start, end, note.pitch))
        moved += not (on_grid and ends_on_grid)
    return sorted(spans), moved


class Cutter:
    """Cuts one track bar by bar. ``marks`` are further places to cut at: chord symbols, tempo changes."""

    def __init__(self, spans: list[Span], marks: Iterable[int] = ()) -> None:
        self.spans = spans
        ends = {span.end for span in spans}
        self.points = sorted({span.start for span in spans} | ends | set(marks))
        self.next = 0
        self.sounding: list[Span] = []

    def bar(self, start: int, end: int) -> list[Group]:
        """The groups of a bar; bars must be asked for in order of time."""
        inside = self.points[bisect_right(self.points, start) : bisect_left(self.points, end)]
        groups = []
        for first, last, triplet in windows(start, end, inside):
            edges = [first, *(point for point in inside if first < point < last), last]
            slices = tuple(self._slice(a, b) for a, b in pairwise(edges))
            groups.append(Group(triplet, slices))
        return groups

    def _slice(self, start: int, end: int) -> Slice:
        self.sounding = [span for span in self.sounding if span.end > start]
        while self.next < len(self.spans) and self.spans[self.next].start <= start:
            if self.spans[self.next].end > start:
                self.sounding.append(self.spans[self.next])
            self.next += 1
        pitches = tuple(sorted(span.pitch for span in self.sounding))
        return Slice(start, end, pitches, frozenset(span.pitch for span in self.sounding if span.end > end))


def windows(start: int, end: int, points: list[int]) -> Iterator[tuple[int, int, bool]]:
    """A bar as stretches (start, end, triplet), so that every point of a straight stretch is a multiple of 1/64."""
    now = start
    for point in points:
        if point < now or (point - start) % 3 == 0:
            continue
        first, last = _around(point, start, end, points, now)
        if first > now:
            yield now, first, False
        yield first, last, True
        now = last
    if now < end:
        yield now, end, False


def _around(point: int, start: int, end: int, points: list[int], now: int) -> tuple[int, int]:
    """The triplet around a point: of three equal parts with a cut at either end, else of six, else the shortest."""
    edges = {start, end, *points}
    aligned = []
    for size in _GROUPS:
        first = start + (point - start) // size * size
        if first >= now and first + size <= end:
            aligned.append((first, first + size))
    for parts in (3, 6):
        for first, last in aligned:
            step = (last - first) // parts
            if {first, last} <= edges and all((p - first) % step == 0 for p in points if first < p < last):
                return first, last
    if aligned:
        return aligned[0]
    size = _GROUPS[0]
    first = max(now, start + (point - start) // size * size)
    return first, min(end, start + ((point - start) // size + 1) * size)
