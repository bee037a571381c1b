"""A score as the player hears it: every audible message in order of time, as arrays that are cheap to slice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.playback import channels, metronome
from musicgen_gui.playback.channel_state import State, default, fold
from musicgen_gui.playback.message import NOTE_OFF, NOTE_ON, PROGRAM, Message
from musicgen_gui.score.timing import BarMap, TempoMap, bar_map, tempo_map
from musicgen_gui.score.types import Score, Track

Array = NDArray[Any]

_NOTE_KINDS = (NOTE_OFF, NOTE_ON)


@dataclass(frozen=True, eq=False)
class Timeline:
    """Immutable. ``ticks`` (int64) and ``seconds`` (float64, at the score's own tempo) belong to the rows of
    ``messages`` (int32, n × 4: kind, channel, a, b); sorted, and at one tick note-offs come first, note-ons last.

    ``notes`` has one column per note (key = channel·128 + pitch, start, end), sorted by key, then start: on one key
    notes never overlap. ``end`` is the end of the last bar that holds a note, 0 without notes; ``track_channels`` gives
    the output channel of each track of the score.
    """

    ticks: Array
    seconds: Array
    messages: Array
    notes: Array
    tempo: TempoMap
    bars: BarMap
    end: int
    track_channels: tuple[int, ...] = ()
    division: int = 480
    _states: dict[int, State] = field(default_factory=dict, repr=False)

    def first_at(self, tick: float) -> int:
        """Index of the first message at or after a tick."""
        return int(np.searchsorted(self.ticks, tick, side="left"))

    def message(self, index: int) -> Message:
        return Message(*self.messages[index].tolist())

    @property
    def programs(self) -> list[Message]:
        """All program changes."""
        return [message for message in self._controls if message.kind == PROGRAM]

    def onset_covering(self, channel: int, pitch: int, tick: float) -> int | None:
        """Start of the note on a key that sounds at ``tick`` (start ≤ tick < end); None without one."""
        keys, starts, ends = self.notes
        key = channel * 128 + pitch
        low, high = np.searchsorted(keys, (key, key + 1))
        i = low + int(np.searchsorted(starts[low:high], tick, side="right")) - 1
        return int(starts[i]) if i >= low and tick < ends[i] else None

    def state_at(self, tick: int) -> State:
        """What the channels must remember when playing starts at ``tick``: everything set before it."""
        if tick not in self._states:
            if len(self._states) >= 8:
                self._states.clear()
            stop = int(np.searchsorted(self._control_ticks, tick, side="left"))
            self._states[tick] = fold(dict(self._defaults), self._controls[:stop])
        return self._states[tick]

    @cached_property
    def _is_control(self) -> Array:
        return ~np.isin(self.messages[:, 0], _NOTE_KINDS)

    @cached_property
    def _controls(self) -> list[Message]:
        """All messages that are not notes."""
        return [Message(*row) for row in self.messages[self._is_control].tolist()]

    @cached_property
    def _control_ticks(self) -> Array:
        return np.asarray(self.ticks[self._is_control])

    @cached_property
    def _defaults(self) -> State:
        """Defaults of everything the piece sets at any time. What it never sets is left to the device."""
        return {address: default(address) for address in fold({}, self._controls)}


def build(
    score: Score,
    limit: int = 16,
    clicks: bool = False,
    ports: Mapping[str, int] | None = None,
    divided: bool = False,
) -> Timeline:
    """The timeline of a score for an output of ``limit`` channels.

    Soloed tracks alone sound if there are any, else all that are not muted; muted notes never. Controllers of silent
    tracks stay, since tracks may share a channel. ``clicks`` adds a metronome, ``divided`` between its beats too.
    ``ports`` gives the first channel of each MIDI port that a track may ask for; a track whose port is not there goes
    to the output.
    """
    assigned = channels.shared_out(score.tracks, limit, ports or {})
    solo = any(track.soloed for track in score.tracks)
    audible = [
        _notes(track, channel)
        for track, channel in zip(score.tracks, assigned, strict=True)
        if track.notes and (track.soloed if solo else not track.muted)
    ]
    bars = bar_map(score)
    if clicks:
        audible.append(metronome.clicks(bars, score.division, score.end, limit, divided))
    notes = _untangled(np.concatenate(audible, axis=1) if audible else np.zeros((4, 0), np.int64))
    controls = [m for track, channel in zip(score.tracks, assigned, strict=True) for m in _control_rows(track, channel)]
    ticks, messages = _merged(notes, controls)
    tempo = tempo_map(score)
    end = bars.bar_end(bars.position(score.end - 1).bar) if score.end else 0
    return Timeline(ticks, _seconds(tempo, ticks), messages, notes[:3], tempo, bars, end, assigned, score.division)


def _notes(track: Track, channel: int) -> Array:
    """Columns key, start, end, velocity of a track's sounding notes."""
    array = track.array
    heard = np.fromiter((not n.muted for n in track.notes), bool, len(track.notes))
    array = array[heard]
    key = channel * 128 + np.clip(array["pitch"], 0, 127).astype(np.int64)
    end = np.maximum(array["end"], array["start"] + 1)
    return np.stack((key, array["start"], end, np.clip(array["velocity"], 1, 127)))


def _untangled(notes: Array) -> Array:
    """On one key a note ends at the latest where the next begins; of notes with one start the longest stays."""
    key, start, end, _ = notes
    notes = notes[:, np.lexsort((end, start, key))]
    key, start, end, _ = notes
    doubled = (key[:-1] == key[1:]) & (start[:-1] == start[1:])
    notes = notes[:, np.append(~doubled, True)[: notes.shape[1]]]
    key, start, end, velocity = notes
    follows = np.append(key[:-1] == key[1:], False)[: notes.shape[1]]
    next_start = np.append(start[1:], 0)[: notes.shape[1]]
    return np.stack((key, start, np.where(follows, np.minimum(end, next_start), end), velocity))


def _control_rows(track: Track, channel: int) -> Iterator[tuple[int, ...]]:
    """Tick, kind, channel, a, b of a track's channel messages that are not notes."""
    for event in track.events:
        kind = event.data[0] & 0xF0
        if 0xA0 <= kind <= 0xE0 and len(event.data) > 1:
            yield event.tick, kind, channel, event.data[1] & 127, (event.data[2] & 127 if len(event.data) > 2 else 0)


def _merged(notes: Array, controls: list[tuple[int, ...]]) -> tuple[Array, Array]:
    key, start, end, velocity = notes
    channel, pitch = key // 128, key % 128
    offs = np.stack((end, np.full_like(key, NOTE_OFF), channel, pitch, np.full_like(key, 64)), axis=1)
    ons = np.stack((start, np.full_like(key, NOTE_ON), channel, pitch, velocity), axis=1)
    middle = np.array(controls, dtype=np.int64).reshape(-1, 5)
    rows = np.concatenate((offs, middle, ons))
    rows = rows[np.argsort(rows[:, 0], kind="stable")]
    return np.ascontiguousarray(rows[:, 0]), rows[:, 1:].astype(np.int32)


def _seconds(tempo: TempoMap, ticks: Array) -> Array:
    """``TempoMap.to_seconds`` for a whole array."""
    if len(tempo.ticks) == 1:
        return np.asarray(tempo.seconds[0] + (ticks - tempo.ticks[0]) * tempo.seconds_per_tick[0])
    i = np.maximum(np.searchsorted(tempo.ticks, ticks, side="right") - 1, 0)
    bases, seconds, rates = (np.asarray(v) for v in (tempo.ticks, tempo.seconds, tempo.seconds_per_tick))
    return np.asarray(seconds[i] + (ticks - bases[i]) * rates[i])


def next_beat(bars: BarMap, tick: float) -> int:
    """First beat at or after a tick."""
    whole = -int(-tick // 1)
    bar, beat, rest = bars.position(whole)
    if rest == 0:
        return whole
    return min(bars.beat_start(bar, beat + 1), bars.bar_end(bar))


EMPTY = build(Score())
