"""Scores to Standard MIDI Files. A score that came from one keeps the order and all that no track shows.

Each message of the score takes the place of an equal message of the file it came from; what is left in the file
unclaimed was deleted, what finds no place is new and is put at its tick in a sensible order. Muted notes are left
out: MIDI cannot say them. Who wrote a note and its locks are not written either.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from musicgen_gui.formats.midi_bytes import END_OF_TRACK, Messages, header, track_chunk
from musicgen_gui.formats.midi_merge import NAME as NAME_PLACE
from musicgen_gui.formats.midi_merge import SIGNATURE, Merge
from musicgen_gui.formats.midi_meta import NAME, TEMPO, Change, changes, messages_of, spellings
from musicgen_gui.formats.midi_original import Original, original_of
from musicgen_gui.formats.midi_sort import Sorted
from musicgen_gui.formats.midi_writers import signatures
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.types import Score, Tempo, Track

_log = logging.getLogger(__name__)


def write_midi(score: Score) -> bytes:
    """The file of a score: of the type it had, else type 1 with a conductor chunk and a chunk per track.

    Raises ``FormatError`` for what MIDI cannot say.
    """
    if not 0 < score.division < 0x8000:
        raise FormatError(f"{score.division} ticks to the quarter note are more than a MIDI file can hold (32767)")
    muted = sum(note.muted for track in score.tracks for note in track.notes)
    if muted:
        _log.warning("%d muted notes are not in the MIDI file", muted)
    original = original_of(score)
    wanted = [change for change in changes(score) if not (original.is_smpte and isinstance(change, Tempo))]
    tracks = tuple(map(_without_tempos, score.tracks)) if original.left_smpte else score.tracks
    homes, order = _homes(tracks, original.chunks)
    old = original.chunks or [_blank()]
    shares = _shares(wanted, old)
    body: list[tuple[int, bytes]] = []
    for item in _arranged(old, homes, order):
        if isinstance(item, Track):
            body.append((-1, _track(_blank(), [item], [], item.name)))
        else:
            name = _name(score, old[item], item, homes[item])
            body.append((item, _track(old[item], homes[item], shares[item], name)))
    kind = 1 if original.type == 0 and len(body) > max(1, len(original.chunks)) else original.type
    return b"".join((header(kind, len(body), original.division), *_with_aliens(body, original), original.tail))


def _blank() -> Sorted:
    return Sorted(Messages([], []), end=0)


def _with_aliens(body: list[tuple[int, bytes]], original: Original) -> list[bytes]:
    """The chunks, each old one followed by what followed it; what followed a deleted one comes last."""
    aliens = dict(original.aliens)
    out = aliens.pop(-1, [])
    for index, data in body:
        out.append(data)
        if index >= 0:
            out.extend(aliens.pop(index, []))
    return [*out, *(data for rest in aliens.values() for data in rest)]


def _without_tempos(track: Track) -> Track:
    return replace(track, events=tuple(event for event in track.events if not event.data.startswith(TEMPO)))


def _homes(tracks: Sequence[Track], chunks: list[Sorted]) -> tuple[dict[int, list[Track]], list[int | Track]]:
    """The tracks of each chunk of the original, and chunks and new tracks in the order of the score's tracks."""
    homes: dict[int, list[Track]] = defaultdict(list)
    order: list[int | Track] = []
    for track in tracks:
        index = track.chunk
        known = 0 <= index < len(chunks) and bool(chunks[index].channels)
        if known and all(sibling.channel != track.channel for sibling in homes[index]):
            if not homes[index]:
                order.append(index)
            homes[index].append(track)
        elif track.name or track.notes or track.events:
            order.append(track)
    return homes, order


def _arranged(chunks: list[Sorted], homes: dict[int, list[Track]], order: list[int | Track]) -> list[int | Track]:
    """All chunks to write: the first stays first, one without tracks stays behind the one before it."""
    followers: dict[int, list[int]] = defaultdict(list)
    leader = 0
    for index in range(1, len(chunks)):
        if not chunks[index].channels:
            followers[leader].append(index)
        elif homes.get(index):
            leader = index
    arranged: list[int | Track] = [0, *followers[0]]
    for item in order:
        if isinstance(item, Track):
            arranged.append(item)
        elif item:
            arranged.extend((item, *followers[item]))
    return arranged


def _shares(wanted: list[Change], chunks: list[Sorted]) -> list[list[tuple[int, bytes]]]:
    """Tempos, meters, keys and markers of each chunk: where the original had them, new ones in the first."""
    there = [{(c.messages.ticks[rank], c.messages.data[rank]) for rank in c.changes} for c in chunks]
    shares: list[list[tuple[int, bytes]]] = [[] for _ in chunks]
    for change in dict.fromkeys(wanted):
        spelled = [(change.tick, message) for message in messages_of(change)]
        found = [
            (share, one) for share, present in zip(shares, there, strict=True) for one in spelled if one in present
        ]
        for share, one in found or [(shares[0], spelled[0])]:
            share.append(one)
    return shares


def _name(score: Score, old: Sorted, index: int, tracks: list[Track]) -> str:
    """What the name message of an old chunk should say; the first chunk may hold the title."""
    if old.titled:
        return score.title
    name = tracks[0].name if tracks else ""
    return name or (score.title if index == 0 else "")


def _track(old: Sorted, tracks: list[Track], share: list[tuple[int, bytes]], name: str) -> bytes:
    merge = Merge(old)
    if old.name >= 0 and name == old.name_text:
        merge.put(old.messages.ticks[old.name], old.messages.data[old.name], NAME_PLACE)
    elif name:
        merge.put(old.messages.ticks[old.name] if old.name >= 0 else 0, NAME + spellings(name)[0], NAME_PLACE)
    for i, (tick, message) in enumerate(share):
        if tick < 0:
            raise FormatError(f"tick {tick}: a tempo, meter, key or marker before the beginning")
        merge.put_every(tick, message, i)
    merge.keep(old.loose)
    for track in tracks:
        if not 0 <= track.channel < 16:
            raise FormatError(f"track {track.name!r}: MIDI has no channel {track.channel}")
        for i, text in enumerate(signatures(track.channel, track.notes)):
            merge.put(0, text, SIGNATURE, i)
        merge.put_events(track.channel, track.events)
        merge.put_notes(track.channel, track.notes)
    merge.keep_strays()
    lines = merge.lines()
    if old.end >= 0:
        lines.append(
            (max(old.end, lines[-1][0] if lines else 0), old.messages.data[-1] if old.messages.data else END_OF_TRACK)
        )
    elif merge.is_changed:
        lines.append((lines[-1][0] if lines else 0, END_OF_TRACK))
    return track_chunk(lines, old.messages.rest)
