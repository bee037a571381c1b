"""Inserting and deleting time, over every track.

Both are maps of ticks: each note's start and end go where the map sends them, and a note of which nothing is left is
gone. So a note held across an insertion lasts longer, and deleting what was inserted gives the same score again.
Whole notes that only shift keep their origin.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from musicgen_gui.editing.changes import moved, shifted
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Marker, Meter, Note, Score, Tempo

TEXT, LYRIC, MARKER, CUE = 0x01, 0x05, 0x06, 0x07

_Change = TypeVar("_Change", bound=Tempo | Meter | KeySignature | ChordSymbol)


def insert_time(start: int, end: int) -> Edit:
    """Insert ``end − start`` ticks at ``start``: what lies there or later moves.

    Tempo, meter, key and instrument settings of tick 0 stay there, so that they hold for time inserted at the front.
    """
    start = max(0, start)
    return lambda state: _retimed(state, _Insertion(start, end - start)) if end > start else state


def delete_time(start: int, end: int) -> Edit:
    """Take out ``start`` ≤ tick < ``end`` and close the gap: notes inside are gone, notes across an edge are shorter.

    Tempo, meter, key, chord and controllers that hold at ``end`` hold at ``start`` afterwards; markers, lyrics and
    other text inside are gone.
    """
    start = max(0, start)
    return lambda state: _retimed(state, _Deletion(start, end)) if end > start else state


@dataclass(frozen=True, slots=True)
class _Insertion:
    start: int
    span: int

    def onset(self, tick: int) -> int:
        return tick + self.span if tick >= self.start else tick

    def release(self, tick: int) -> int:
        return tick + self.span if tick > self.start else tick

    def changes(self, values: tuple[_Change, ...]) -> tuple[_Change, ...]:
        return tuple(replace(v, tick=self.onset(v.tick)) if v.tick > 0 else v for v in values)

    def markers(self, markers: tuple[Marker, ...]) -> tuple[Marker, ...]:
        return tuple(replace(m, tick=self.onset(m.tick)) for m in markers)

    def events(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        stays = [e.tick <= 0 and not _goes_with_notes(e) for e in events]
        later = (e if stay else replace(e, tick=self.onset(e.tick)) for e, stay in zip(events, stays, strict=True))
        return tuple(sorted(later, key=lambda e: e.tick))


@dataclass(frozen=True, slots=True)
class _Deletion:
    start: int
    end: int

    def onset(self, tick: int) -> int:
        return tick - (self.end - self.start) if tick >= self.end else min(tick, self.start)

    release = onset

    def changes(self, values: tuple[_Change, ...]) -> tuple[_Change, ...]:
        before = tuple(v for v in values if v.tick < self.start)
        inside = tuple(v for v in values if self.start <= v.tick <= self.end)
        after = tuple(v for v in values if v.tick > self.end)
        return tuple(replace(v, tick=self.onset(v.tick)) for v in (*before, *inside[-1:], *after))

    def markers(self, markers: tuple[Marker, ...]) -> tuple[Marker, ...]:
        left = (m for m in markers if not self.start <= m.tick < self.end)
        return tuple(replace(m, tick=self.onset(m.tick)) for m in left)

    def events(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """Of each run of a controller inside, only its last value stays."""
        last = {_setting(e): i for i, e in enumerate(events) if self.start < e.tick < self.end}

        def stays(i: int, e: Event) -> bool:
            if not self.start <= e.tick < self.end:
                return True
            return not _goes_with_notes(e) and (e.tick == self.start or _is_parameter(e) or last[_setting(e)] == i)

        return tuple(replace(e, tick=self.onset(e.tick)) for i, e in enumerate(events) if stays(i, e))


def _goes_with_notes(event: Event) -> bool:
    """Whether an event belongs to the music at its place, and not to how the instrument is set from there on."""
    kind = event.data[0]
    return kind & 0xF0 == 0xA0 or (kind == 0xFF and event.data[1] in (TEXT, LYRIC, MARKER, CUE))


def _setting(event: Event) -> bytes:
    """What a channel message sets: its status byte, with the number of a controller."""
    return event.data[: 2 if event.data[0] & 0xF0 == 0xB0 else 1]


def _is_parameter(event: Event) -> bool:
    """Whether an event means something only together with its neighbours: (N)RPN and data entry, sysex, meta."""
    kind = event.data[0]
    return kind >= 0xF0 or (kind & 0xF0 == 0xB0 and event.data[1] in (6, 38, *range(96, 102)))


def _retimed(state: State, how: _Insertion | _Deletion) -> State:
    score = state.score
    tracks = tuple(
        replace(track, notes=sorted_notes(_notes(track.notes, how)), events=how.events(track.events))
        for track in score.tracks
    )
    retimed: Score = replace(
        score,
        tracks=tracks,
        tempos=how.changes(score.tempos),
        meters=how.changes(score.meters),
        keys=how.changes(score.keys),
        markers=how.markers(score.markers),
        chords=how.changes(score.chords),
    )
    return State(retimed, state.track)


def _notes(notes: tuple[Note, ...], how: _Insertion | _Deletion) -> Iterator[Note]:
    for note in notes:
        start, end = how.onset(note.start), how.release(note.end)
        if end - start == note.length:
            yield note if start == note.start else shifted(note, start)
        elif end > start:
            yield moved(note, start, note.pitch, end - start)
