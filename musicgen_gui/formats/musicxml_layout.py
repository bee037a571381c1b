"""Parts and their measures, played out, as tracks of a score."""

from __future__ import annotations

import logging
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from musicgen_gui.formats.abc_layout import LARGEST_DIVISION, ROUND_DIVISION
from musicgen_gui.formats.musicxml_items import Measure, Part, Sounding
from musicgen_gui.score.types import (
    DEFAULT_DIVISION,
    PERCUSSION_CHANNEL,
    ChordSymbol,
    Event,
    KeySignature,
    Marker,
    Meter,
    Note,
    Score,
    Tempo,
    Track,
)

log = logging.getLogger(__name__)

MOST_NOTES = 2_000_000
_EMPTY = Measure()
_ROWS = ("tempos", "meters", "keys", "markers", "chords")


class Layout:
    """Where the measures of all parts lie when they are played in ``order``; places are steps."""

    def __init__(self, parts: list[Part], order: list[int], steps: int) -> None:
        self.parts = parts
        self.steps = steps
        self.order = order
        self.count = max((len(part.measures) for part in parts), default=0)
        self.columns = [[measure_at(part, i) for part in parts] for i in range(self.count)]
        self.meters = self._meters()
        self.lengths = self._lengths()
        self.starts: list[tuple[int, int]] = []
        now = self._lead()
        for index in order:
            self.starts.append((index, now))
            now += self.lengths[index]

    def _meters(self) -> list[tuple[int, int]]:
        """The meter in force in every measure as written, (0, 0) for none. A file without any has its usual bar's."""
        meters = []
        declared = any(measure.meter is not None for column in self.columns for measure in column)
        now = (0, 0) if declared else self._usual_meter()
        for column in self.columns:
            now = next((measure.meter for measure in column if measure.meter is not None), now)
            meters.append(now)
        return meters

    def _usual_meter(self) -> tuple[int, int]:
        lengths = Counter(max(measure.length for measure in column) for column in self.columns)
        length = Fraction(lengths.most_common(1)[0][0], self.steps * 4)
        bottom = max(4, length.denominator)
        top = length * bottom
        possible = 64 % bottom == 0 and top.denominator == 1 and 0 < top < 256
        return (int(top), bottom) if possible else (0, 0)

    def _bar(self, index: int) -> int:
        """Steps of a full measure, 0 in free meter."""
        top, bottom = self.meters[index]
        return self.steps * 4 * top // bottom if bottom else 0

    def _lengths(self) -> list[int]:
        """Lengths of the measures: that of the fullest part; a measure without anything is as long as its meter."""
        return [
            max(measure.length for measure in column) or self._bar(index) for index, column in enumerate(self.columns)
        ]

    def _lead(self) -> int:
        """Steps from the start of bar 0 to the first sound: the rest of the bar where the piece has a pickup."""
        if not self.order:
            return 0
        first = self.order[0]
        if len(self.order) == 1 and not any(measure.implicit for measure in self.columns[first]):
            return 0
        return max(0, self._bar(first) - self.lengths[first])

    def score(self, title: str) -> Score:
        """The score in steps. Raises ``ValueError`` where it is too long."""
        total = sum(len(measure.notes) for index in self.order for measure in self.columns[index])
        if total > MOST_NOTES:
            raise ValueError(f"played out, the repeats make more than {MOST_NOTES} notes")
        return Score(
            division=self.steps,
            tracks=tuple(self._tracks()),
            tempos=self._tempos(),
            meters=self._meter_changes(),
            keys=self._keys(),
            markers=tuple(sorted({Marker(now + at, text) for now, m in self._played() for at, text in m.marks})),
            chords=tuple(sorted({ChordSymbol(now + at, text) for now, m in self._played() for at, text in m.chords})),
            title=title,
        )

    def _played(self) -> Iterator[tuple[int, Measure]]:
        for index, now in self.starts:
            for measure in self.columns[index]:
                yield now, measure

    def _tracks(self) -> Iterator[Track]:
        channels = channels_of(self.parts)
        for i, (part, channel) in enumerate(zip(self.parts, channels, strict=True)):
            head = [] if part.program is None else [Event(0, bytes((0xC0 | channel, part.program)))]
            head += [Event(0, bytes((0xB0 | channel, *controller))) for controller in part.controllers]
            notes, lyrics = self._notes(part)
            yield Track(part.name, notes, channel, (*head, *lyrics), colour=i)

    def _notes(self, part: Part) -> tuple[tuple[Note, ...], list[Event]]:
        """Sorted notes, ties joined, and lyrics; of two notes that start together at one pitch the longer stays."""
        found: list[list[int]] = []
        lyrics: dict[int, str] = {}
        tied: dict[tuple[int, int], int] = {}
        turns: dict[int, int] = {}
        for index, begin in self.starts:
            turn = turns[index] = turns.get(index, -1) + 1
            for note in measure_at(part, index).notes:
                _join(note, begin + note.start, found, tied)
                if note.syllables and not note.tied:
                    lyrics.setdefault(begin + note.start, note.syllables[min(turn, len(note.syllables) - 1)])
        longest: dict[tuple[int, int], tuple[int, int]] = {}
        for start, pitch, end, velocity in found:
            longest[start, pitch] = max((end, velocity), longest.get((start, pitch), (0, 0)))
        notes = (Note(at, pitch, end - at, velocity) for (at, pitch), (end, velocity) in longest.items())
        events = [Event(tick, b"\xff\x05" + text.encode()) for tick, text in sorted(lyrics.items()) if text]
        return tuple(sorted(notes)), events

    def _tempos(self) -> tuple[Tempo, ...]:
        """Every tempo that differs from the one before; after a jump that which holds where it leads."""
        at_start: list[int] = []
        now = 0
        for column in self.columns:
            at_start.append(now)
            now = next((tempo for measure in column for _, tempo in measure.tempos[-1:]), now)
        changes: list[Tempo] = []
        for index, start in self.starts:
            inside = sorted((start + at, tempo) for m in self.columns[index] for at, tempo in m.tempos)
            for tick, tempo in [(start, at_start[index]), *inside]:
                if changes and changes[-1].tick == tick and tempo:
                    changes.pop()
                if tempo and (not changes or changes[-1].microseconds_per_quarter != tempo):
                    changes.append(Tempo(tick if changes else 0, tempo))
        return tuple(changes)

    def _meter_changes(self) -> tuple[Meter, ...]:
        """Meters where they change, and again where a full measure begins inside a bar that was counted on."""
        changes: list[Meter] = []
        anchor = 0
        for place, (index, now) in enumerate(self.starts):
            meter, bar = self.meters[index], self._bar(index)
            if not bar:
                continue
            new = not changes or (changes[-1].numerator, changes[-1].denominator) != meter
            if new or ((now - anchor) % bar and self.lengths[index] >= bar):
                anchor = now if place else 0
                changes.append(Meter(anchor, *meter))
        return tuple(changes)

    def _keys(self) -> tuple[KeySignature, ...]:
        """The keys of the first part that has any."""
        part = next((p for p in self.parts if not p.percussion and any(m.keys for m in p.measures)), None)
        if part is None:
            return ()
        at_start: list[tuple[int, str] | None] = []
        now: tuple[int, str] | None = None
        for measure in part.measures:
            at_start.append(now)
            now = measure.keys[-1][1] if measure.keys else now
        changes: list[KeySignature] = []
        for index, start in self.starts:
            if index >= len(part.measures):
                continue
            inside = [(start + at, key) for at, key in part.measures[index].keys]
            for tick, key in [(start, at_start[index]), *inside]:
                if key and changes and changes[-1].tick == tick and tick > 0:
                    changes.pop()
                if key and (not changes or (changes[-1].fifths, changes[-1].mode) != key):
                    changes.append(KeySignature(tick if changes else 0, *key))
        return tuple(changes)


def _join(note: Sounding, start: int, found: list[list[int]], tied: dict[tuple[int, int], int]) -> None:
    """Put a note behind those found, or make the one longer that is tied to it. ``tied`` is by end and pitch.

    Programs forget the stop of a tie more often than they begin one in vain, so the start counts.
    """
    before = tied.pop((start, note.pitch), None)
    if before is None:
        before = len(found)
        found.append([start, note.pitch, start + note.length, note.velocity])
    found[before][2] = start + note.length
    if note.ties:
        tied[start + note.length, note.pitch] = before


def measure_at(part: Part, index: int) -> Measure:
    """A measure of a part, an empty one behind its last."""
    return part.measures[index] if index < len(part.measures) else _EMPTY


def channels_of(parts: list[Part]) -> list[int]:
    """A channel for every part: that of the file unless another part with other sounds has it, else a free one."""
    taken: dict[int, int | None] = {}
    channels = []
    free = [channel for channel in range(16) if channel != PERCUSSION_CHANNEL]
    asked = {part.channel for part in parts if not part.percussion}
    for i, part in enumerate(parts):
        channel = PERCUSSION_CHANNEL if part.percussion else part.channel
        clash = channel in taken and taken[channel] != part.program
        if channel is None or (not part.percussion and (clash or channel == PERCUSSION_CHANNEL)):
            left = [c for c in free if c not in taken and c not in asked] or [c for c in free if c not in taken]
            channel = left[0] if left else free[i % len(free)]
        taken.setdefault(channel, part.program)
        channels.append(channel)
    return channels


def in_ticks(score: Score) -> Score:
    """The score in the coarsest division, a multiple of 480, that says every place exactly.

    A division that MIDI cannot hold becomes 30240, and places go to the nearest tick, which is logged.
    """
    places = {note.start for track in score.tracks for note in track.notes}
    places |= {note.length for track in score.tracks for note in track.notes}
    places |= {event.tick for track in score.tracks for event in track.events}
    for name in _ROWS:
        places |= {row.tick for row in getattr(score, name)}
    factor = math.gcd(score.division // DEFAULT_DIVISION, *places)
    division = score.division // factor
    if factor == 1 and division <= LARGEST_DIVISION:
        return score
    if division > LARGEST_DIVISION:
        log.warning("no division of a quarter note holds all lengths; some are rounded to 1/%d of it", ROUND_DIVISION)
        division = ROUND_DIVISION
    return _scaled(score, division)


def _scaled(score: Score, division: int) -> Score:
    def tick(place: int) -> int:
        return (2 * place * division + score.division) // (2 * score.division)

    def note(old: Note) -> Note:
        start = tick(old.start)
        return replace(old, start=start, length=max(1, tick(old.end) - start))

    tracks = tuple(
        replace(
            track,
            notes=tuple(sorted(note(old) for old in track.notes)),
            events=tuple(replace(event, tick=tick(event.tick)) for event in track.events),
        )
        for track in score.tracks
    )
    rows: dict[str, Any] = {
        name: tuple(replace(row, tick=tick(row.tick)) for row in getattr(score, name)) for name in _ROWS
    }
    return replace(score, division=division, tracks=tracks, **rows)
