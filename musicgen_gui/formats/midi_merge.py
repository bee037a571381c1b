"""Puts the messages of a score back where they stood in the track chunk they came from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from musicgen_gui.formats.midi_bytes import END_OF_TRACK, is_message
from musicgen_gui.formats.midi_sort import Sorted
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.types import Event, Note

NAME, CHANGE, SIGNATURE, NOTE_OFF, EVENT = -6, -5, -4, -3, -2
"""Where a new message stands among those of its tick: before all that the file had there …"""
_NOTE_ON = 1 << 60
"""… or behind them."""


class Merge:
    """Collects the messages of one chunk. Each takes the rank of an equal one of the original, which it takes once."""

    def __init__(self, original: Sorted) -> None:
        self._original = original
        self._lines: list[tuple[int, int, int, bytes]] = []
        self._fresh: list[bytes] = []
        self._first: dict[tuple[int, bytes], int] = {}
        self._again: dict[int, int] = {}
        kept = {*original.loose, *original.strays}
        ticks, data = original.messages.ticks, original.messages.data
        for rank in range(len(ticks) - (original.end >= 0) - 1, -1, -1):
            if rank in kept:
                continue
            key = ticks[rank], data[rank]
            if key in self._first:
                self._again[rank] = self._first[key]
            self._first[key] = rank

    def _take(self, tick: int, message: bytes) -> int:
        rank = self._first.pop((tick, message), -1)
        if rank in self._again:
            self._first[tick, message] = self._again[rank]
        return rank

    def put(self, tick: int, message: bytes, place: int, order: int = 0) -> int:
        """Add a message, at ``place`` and ``order`` if it is new; its rank in the original, else -1."""
        rank = self._take(tick, message)
        if rank >= 0:
            self._lines.append((tick, rank, 0, message))
        else:
            self._lines.append((tick, place, order, message))
            self._fresh.append(message)
        return rank

    def put_every(self, tick: int, message: bytes, order: int) -> None:
        """Add a change of the whole score as often as the original has it, at least once."""
        self.put(tick, message, CHANGE, order)
        while (tick, message) in self._first:
            self.put(tick, message, CHANGE, order)

    def keep(self, ranks: Iterable[int]) -> None:
        """Add messages of the original by their ranks."""
        ticks, data = self._original.messages.ticks, self._original.messages.data
        self._lines.extend((ticks[rank], rank, 0, data[rank]) for rank in ranks)

    def put_events(self, channel: int, events: Iterable[Event]) -> None:
        """Add the events of a track, in their order at one tick, sent on its channel."""
        last, place, order = -1, EVENT, 0
        for i, event in enumerate(events):
            message = _on_channel(event, channel)
            rank = self._take(event.tick, message)
            if rank >= 0:
                place, order = rank, 0
            elif event.tick == last:
                order += 1
            else:
                place, order = EVENT, i
            last = event.tick
            if rank < 0:
                self._fresh.append(message)
            self._lines.append((last, place, order, message))

    def put_notes(self, channel: int, notes: Iterable[Note]) -> None:
        """Add the notes of a track that are not muted. Raises ``FormatError`` for what MIDI cannot say."""
        sounding = [note for note in notes if not note.muted]
        first, on = len(self._lines), 0x90 | channel
        for i, note in enumerate(sounding):
            start, pitch, velocity = note.start, note.pitch, note.velocity
            if start < 0 or note.length < 0 or not 0 <= pitch < 128 or not 0 < velocity < 128 or note.release > 127:
                raise FormatError(f"MIDI cannot say {note}")
            self.put(start, bytes((on, pitch, velocity)), _NOTE_ON, 2 * i)
        self._order_unisons(first, sounding)
        ends = [0] * len(sounding)
        for i in sorted(range(len(sounding)), key=lambda i: not sounding[i].length):
            ends[i] = len(self._lines)
            if sounding[i].length:
                self.put(sounding[i].end, _off(channel, sounding[i]), NOTE_OFF, i)
            else:
                self._end_at_once(first + i, _off(channel, sounding[i]))
        if len({note.release for note in sounding}) > 1:
            self._order_ends(first, ends, sounding)

    def _order_unisons(self, first: int, notes: list[Note]) -> None:
        """Of notes of one pitch that begin at one tick, begin the shortest first: a reader ends the first one first."""
        unisons: dict[tuple[int, int], set[int]] = defaultdict(set)
        for i, (one, two) in enumerate(pairwise(notes)):
            if one.start == two.start and one.pitch == two.pitch:
                unisons[one.start, one.pitch].update((i, i + 1))
        for together in unisons.values():
            lines = {i: self._lines[first + i] for i in together}
            order = sorted(together, key=lambda i: (notes[i].length, lines[i]))
            for i, (tick, place, rank, _) in zip(order, sorted(lines.values()), strict=True):
                self._lines[first + i] = (tick, place, rank, lines[i][3])

    def _order_ends(self, first: int, ends: list[int], notes: list[Note]) -> None:
        """Where notes of one pitch end at one tick, end them in the order in which they began, if it matters."""
        together: dict[tuple[int, int], list[int]] = defaultdict(list)
        for i, note in enumerate(notes):
            together[note.end, note.pitch].append(i)
        for group in together.values():
            if len(group) == 1:
                continue
            begun = sorted(group, key=lambda i: self._lines[first + i])
            ended = sorted(group, key=lambda i: self._lines[ends[i]])
            asked = sorted((notes[i].start, notes[i].velocity, notes[i].release) for i in group)
            if asked == sorted(
                (notes[i].start, notes[i].velocity, notes[j].release) for i, j in zip(begun, ended, strict=True)
            ):
                continue
            places = [self._lines[ends[j]][:3] for j in ended]
            for i, place in zip(begun, places, strict=True):
                self._lines[ends[i]] = (*place, self._lines[ends[i]][3])

    def _end_at_once(self, begin: int, off: bytes) -> None:
        """End a note of no length: behind its beginning, which is the line ``begin``."""
        tick, place, order, _ = self._lines[begin]
        rank = self._take(tick, off)
        if rank < 0:
            self._fresh.append(off)
        self._lines.append((tick, rank, 0, off) if rank > place else (tick, place, order + 1, off))

    def keep_strays(self) -> None:
        """Add the note messages without a partner, unless a note of their pitch changed and could become theirs."""
        if not self._original.strays:
            return
        changed = {(m[0] & 15, m[1]) for m in (*self._fresh, *(m for _, m in self._first)) if m[0] < 0xA0}
        data = self._original.messages.data
        self.keep(rank for rank in self._original.strays if (data[rank][0] & 15, data[rank][1]) not in changed)

    @property
    def is_changed(self) -> bool:
        """Whether any message was added to the original or left out."""
        return bool(self._fresh or self._first)

    def lines(self) -> list[tuple[int, bytes]]:
        """All messages with their ticks, in order."""
        self._lines.sort()
        return [(tick, message) for tick, _, _, message in self._lines]


def _off(channel: int, note: Note) -> bytes:
    if note.release < 0:
        return bytes((0x90 | channel, note.pitch, 0))
    return bytes((0x80 | channel, note.pitch, note.release))


def _on_channel(event: Event, channel: int) -> bytes:
    data = event.data
    if event.tick < 0 or not is_message(data) or data.startswith(END_OF_TRACK):
        raise FormatError(f"tick {event.tick}: {data!r} is no message of a track")
    status = data[0]
    return data if status >= 0xF0 or status & 15 == channel else bytes((status & 0xF0 | channel,)) + data[1:]
