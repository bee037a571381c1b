"""Standard MIDI Files to scores, in ticks, with nothing lost: the score's source is the file itself."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from musicgen_gui.formats.midi_bytes import TRACK, Messages, MidiFile, messages, split
from musicgen_gui.formats.midi_meta import Change, change_of
from musicgen_gui.formats.midi_sort import Place, Sorted, sort_messages
from musicgen_gui.formats.midi_writers import signed, writers
from musicgen_gui.formats.spec import Source
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Marker, Meter, Score, Tempo, Track

_Kind = TypeVar("_Kind", Tempo, Meter, KeySignature, Marker, ChordSymbol)
_log = logging.getLogger(__name__)


def read_midi(data: bytes) -> Score:
    """The score of a MIDI file of any type and division. Raises ``FormatError``.

    A chunk with notes in several channels becomes as many tracks; a chunk with neither notes nor a name none. Notes
    that nothing ends and other messages that no track shows stay in the file, which the writer looks at again.
    """
    file = split(data)
    chunks = sort_file(file)
    strays = sum(len(chunk.strays) for chunk in chunks)
    if strays:
        _log.warning("%d note messages have no partner: they are kept, but not shown", strays)
    division, tempos = clock(file.division)
    tracks = (track for i, chunk in enumerate(chunks) for track in _tracks(chunk, i))
    found = [change for chunk in chunks for change in _changes(chunk)]
    return Score(
        division=division,
        tracks=tuple(replace(track, colour=i) for i, track in enumerate(tracks)) or (Track(),),
        tempos=tempos or _of(Tempo, found),
        meters=_of(Meter, found),
        keys=_of(KeySignature, found),
        markers=_of(Marker, found),
        chords=_of(ChordSymbol, found),
        title=chunks[0].title if chunks else "",
        source=Source("midi", data),
    )


def sort_file(file: MidiFile) -> list[Sorted]:
    """Every track chunk of a file with its messages sorted out. Raises ``FormatError``."""
    smpte = bool(file.division & 0x8000)
    tracks = [chunk for chunk in file.chunks if chunk.kind == TRACK]
    return [sort_messages(messages(chunk), Place(i, file.type, smpte)) for i, chunk in enumerate(tracks)]


def clock(word: int) -> tuple[int, tuple[Tempo, ...]]:
    """Ticks to the quarter note of a header's division, and the tempo that goes with it.

    SMPTE time has no quarter notes: half a second counts as one (120 bpm), a tempo makes up for the rounding.
    """
    if not word & 0x8000:
        return word, ()
    frames = 256 - (word >> 8)
    rate = (30_000 / 1001 if frames == 29 else frames) * (word & 0xFF)
    division = max(1, round(rate / 2))
    return division, (Tempo(0, round(division * 1e6 / rate)),)


def _changes(chunk: Sorted) -> Iterable[Change]:
    ticks, data = chunk.messages.ticks, chunk.messages.data
    for rank in chunk.changes:
        change = change_of(ticks[rank], data[rank])
        if change is not None:
            yield change


def _of(kind: type[_Kind], found: list[Change]) -> tuple[_Kind, ...]:
    """The changes of a kind by tick, each once: scores often repeat them in every chunk. The last of equals stays."""
    once = dict.fromkeys(change for change in reversed(found) if isinstance(change, kind))
    in_file_order = list(once)[::-1]
    return tuple(sorted(in_file_order, key=lambda change: change.tick))


def _tracks(chunk: Sorted, index: int) -> Iterable[Track]:
    known = writers(chunk.messages.data[rank] for rank in chunk.texts)
    for channel in chunk.channels:
        yield Track(
            name="" if chunk.titled else chunk.name_text,
            notes=tuple(sorted(signed(channel, row, known) for row in chunk.notes.get(channel, ()))),
            channel=channel,
            events=_events(chunk.messages, chunk.events[channel]),
            chunk=index,
        )


def _events(found: Messages, ranks: list[int]) -> tuple[Event, ...]:
    return tuple(Event(found.ticks[rank], found.data[rank]) for rank in ranks)
