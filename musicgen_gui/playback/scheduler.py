"""Decides what sounds when. Hands messages to the sink about 200 ms ahead; knows no thread and no clock of its own:
``now``, a time of the sink's clock, comes with every call."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from math import ceil, inf

import numpy as np

from musicgen_gui.playback.book import Book, Key
from musicgen_gui.playback.channel_state import State, changes, fold
from musicgen_gui.playback.message import CONTROL, NOTE_OFF, NOTE_ON, Message, note_off, note_on
from musicgen_gui.playback.metronome import count_in
from musicgen_gui.playback.scrubbing import passed, under
from musicgen_gui.playback.sink import Sink
from musicgen_gui.playback.timeline import EMPTY, Timeline, next_beat
from musicgen_gui.score.types import PERCUSSION_CHANNEL

AHEAD = 0.2
SHORTEST_LOOP = 0.02
AUDITION_SECONDS = 0.3
TOUCH_SECONDS = 0.1
_PEDALS = (64, 66, 69)

Loop = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Anchor:
    """From ``time`` of the sink's clock on, ``timeline`` plays from ``tick`` at ``factor`` times its own speed."""

    time: float
    tick: float
    factor: float
    timeline: Timeline

    @property
    def seconds(self) -> float:
        return self.timeline.tempo.to_seconds(self.tick)

    def tick_at(self, time: float) -> float:
        return self.timeline.tempo.to_ticks(self.seconds + (time - self.time) * self.factor)

    def when(self, tick: float) -> float:
        """Time at which a tick comes."""
        return self.time + (self.timeline.tempo.to_seconds(tick) - self.seconds) / self.factor


def position(anchors: tuple[Anchor, ...], time: float) -> float:
    """Tick that plays at a time; ``anchors`` in order of time, at least one."""
    i = bisect_right(anchors, time, key=lambda a: a.time) - 1
    anchor = anchors[max(i, 0)]
    return anchor.tick_at(max(time, anchor.time))


@dataclass(frozen=True, slots=True)
class _Turn:
    """Where playing leaves the straight line: at ``tick`` it goes on at ``target`` in ``timeline``; None: it ends."""

    tick: int
    target: int | None
    timeline: Timeline


class Scheduler:
    """Plays a timeline into a sink.

    ``anchors`` is replaced, never changed, so other threads may read it. ``playing`` turns False by itself at the end
    of the piece, unless ``endless``; playing that starts after the end goes on until it is stopped.
    """

    def __init__(self, sink: Sink, timeline: Timeline = EMPTY) -> None:
        self.book = Book(sink)
        self.sink = sink
        self.timeline = timeline
        self.playing = False
        self.loop: Loop | None = None
        self.factor = 1.0
        self.endless = False
        self.divided = False
        self.anchors: tuple[Anchor, ...] = ()
        self._next = 0
        self._queued: tuple[int, Timeline] | None = None
        self._ending: float | None = None
        self._auditions: dict[Key, float] = {}
        self._live: dict[int, Key] = {}
        self._scrubbed: set[Key] = set()
        self._scrubbed_at: float | None = None
        self._live_state: State = {}
        self._counted: list[tuple[float, Message]] = []

    @property
    def busy(self) -> bool:
        """Whether ``advance`` must be called again soon."""
        return self.playing or bool(self._auditions)

    def play(self, now: float, tick: float, counting: bool = False) -> None:
        """Start at a tick; while playing, go there. ``counting`` lets a bar of clicks go before."""
        self._counted = []
        self._scrubbed, self._scrubbed_at = set(), None
        at = self._cut(now)
        self.playing, self._queued, self.anchors = True, None, ()
        self._go(self._count_in(at, tick) if counting else at, self.timeline, tick)
        self.advance(now)

    def stop(self, now: float) -> None:
        """End every note and call back what was sent ahead."""
        self._counted = []
        at = self._cut(now)
        self._auditions.clear()
        self._live.clear()
        self._live_state.clear()
        self._scrubbed, self._scrubbed_at = set(), None
        self._end(at)
        self.playing, self._queued, self._ending, self.anchors = False, None, None, ()

    def set_loop(self, now: float, loop: Loop | None) -> None:
        """Play ``[start, end)`` over and over as soon as the position is before its end; None ends that."""
        self.loop = loop
        self._replan(now)

    def set_factor(self, now: float, factor: float) -> None:
        """Speed in relation to the score's tempo, 0.1 to 8."""
        self.factor = min(max(factor, 0.1), 8.0)
        self._replan(now)

    def swap(self, now: float, timeline: Timeline, at_next_beat: bool = False) -> None:
        """Play another timeline from here on, or from the next beat. Notes that both hold go on sounding."""
        self.timeline = timeline
        if not (self.playing and at_next_beat) or self._ending is not None:
            self._replan(now)
            return
        at = self._cut(now)
        here, heard = position(self.anchors, at), self.anchors[-1].timeline
        beat = next_beat(heard.bars, here)
        loop = self._loop_from(here, heard)
        self._queued = (min(beat, loop[1]) if loop else beat, timeline)
        self._go(max(at, self.anchors[0].time), heard, here, keep=True)
        self.advance(now)

    def audition(self, now: float, tick: float, pitch: int, velocity: int, track: int) -> None:
        """One short note now with the sound that a track has at ``tick``, playing or not."""
        channel = self._track_channel(track)
        key = (self._audition_channel(channel), pitch)
        if self._auditions.get(key) == inf or (key not in self._auditions and not self.book.is_silent(key)):
            return
        self._lend_sound(now, tick, channel)
        self.book.send(now, note_on(*key, velocity), -1)
        self._auditions[key] = now + AUDITION_SECONDS

    def scrub(self, now: float, tick: float | None) -> None:
        """While playing stands, let the notes under a tick sound and no others; None ends that, pedals and all.

        Notes that were passed since the last tick are touched for a moment.
        """
        if self.playing:
            return
        if tick is None:
            self._end(now)
            self._scrubbed, self._scrubbed_at = set(), None
            return
        wanted = under(self.timeline, tick)
        before = self._scrubbed_at
        touched = {} if before is None else passed(self.timeline, before, tick)
        for key in self._scrubbed - wanted.keys():
            self.book.send(now, note_off(*key))
        fresh = {k: v for k, v in wanted.items() if k not in self._scrubbed}
        short = {k: v for k, v in touched.items() if k not in wanted and k not in self._auditions}
        if fresh or short:
            self._restore(now, self.timeline.state_at(int(tick) + 1), {a[0] for a in self.book.state})
        for key, velocity in (fresh | short).items():
            self._auditions.pop(key, None)
            self.book.send(now, note_on(*key, velocity), -1)
        self._auditions.update(dict.fromkeys(short, now + TOUCH_SECONDS))
        self._scrubbed, self._scrubbed_at = set(wanted), tick

    def _track_channel(self, track: int) -> int:
        channels = self.timeline.track_channels
        return channels[track] if track < len(channels) else 0

    def _lend_sound(self, now: float, tick: float, channel: int) -> None:
        """Let the channel for single notes sound like another one, apart from what the player's feet and hands do."""
        spare = self._audition_channel(channel)
        if spare != channel:
            state = self.timeline.state_at(int(tick) + 1)
            wanted = {(spare, kind, number): v for (c, kind, number), v in state.items() if c == channel}
            wanted |= {(spare, kind, number): v for (_, kind, number), v in self._live_state.items()}
            self._restore(now, wanted, {spare})

    def play_live(self, now: float, tick: float, message: Message, track: int) -> None:
        """A message of a keyboard now, with the sound that a track has at ``tick``. Its notes last until their offs."""
        if message.kind == NOTE_OFF or (message.kind == NOTE_ON and not message.b):
            self._end_live(now, message.a)
            return
        channel = self._track_channel(track)
        if message.kind != NOTE_ON:
            fold(self._live_state, (message._replace(channel=0),))
            self.book.send(now, message._replace(channel=self._audition_channel(channel)))
            return
        self._end_live(now, message.a)
        key = (self._audition_channel(channel), message.a)
        if key not in self._auditions and not self.book.is_silent(key):
            return
        self._lend_sound(now, tick, channel)
        self.book.send(now, note_on(*key, message.b), -1)
        self._auditions[key] = inf
        self._live[message.a] = key

    def _end_live(self, now: float, pitch: int) -> None:
        key = self._live.pop(pitch, None)
        if key is not None and self._auditions.pop(key, None) is not None:
            self.book.send(now, note_off(*key))

    def advance(self, now: float) -> None:
        """Hand over everything until about 200 ms after ``now``."""
        self.book.settle(now)
        for key in [k for k, until in self._auditions.items() if until <= now]:
            del self._auditions[key]
            self.book.send(now, note_off(*key))
        horizon = now + AHEAD + self.sink.margin
        while self.playing and self._ending is None:
            turn = self._turn()
            at = self.anchors[-1].when(turn.tick) if turn else inf
            self._hand_over(min(at, horizon), turn)
            if turn is None or at > horizon:
                break
            self._take(turn, at)
        if self._ending is not None and self._ending <= now:
            self.playing, self._ending, self.anchors = False, None, ()
        current = [a for a in self.anchors[1:] if a.time < now - 1.0]
        self.anchors = self.anchors[len(current) :]

    def _cut(self, now: float) -> float:
        """Call back all that is not yet out of reach; the time from which to plan anew."""
        at = self.book.cut(now + self.sink.margin)
        self.anchors = tuple(a for i, a in enumerate(self.anchors) if i == 0 or a.time <= at)
        self._counted = [(time, message) for time, message in self._counted if time >= at]
        for time, message in self._counted:
            self.book.send(time, message)
        return at

    def _count_in(self, at: float, tick: float) -> float:
        """Send the clicks of a bar; the time at which it ends."""
        timeline = self.timeline
        length, clicks = count_in(timeline.bars, timeline.division, tick, self.sink.channels, self.divided)
        second = timeline.tempo.bpm_at(tick, timeline.division) * timeline.division / 60 * self.factor
        self._counted = [(at + after / second, message) for after, message in clicks]
        for time, message in self._counted:
            self.book.send(time, message)
        return at + length / second

    def _replan(self, now: float) -> None:
        """Go on from here with the wanted timeline, loop and speed."""
        if not self.playing or self._ending is not None:
            return
        at = self._cut(now)
        self._queued = None
        self._go(max(at, self.anchors[0].time), self.timeline, position(self.anchors, at), keep=True)
        self.advance(now)

    def _go(self, at: float, timeline: Timeline, tick: float, keep: bool = False) -> None:
        """From time ``at`` on play ``timeline`` from ``tick``; ``keep`` lets notes sound on that are the same there."""
        kept = set(self._auditions)
        if keep:
            sounding = self.book.sounding.items()
            kept |= {key for key, onset in sounding if timeline.onset_covering(*key, tick) == onset}
        self.book.end_notes(at, kept)
        spare = {self._audition_channel(c) for c in (0, PERCUSSION_CHANNEL)} if self.sink.channels > 16 else set()
        self._restore(at, timeline.state_at(ceil(tick)), {a[0] for a in self.book.state} - spare)
        self.anchors = (*(a for a in self.anchors if a.time < at), Anchor(at, tick, self.factor, timeline))
        self._next = timeline.first_at(tick)
        self._ending = None

    def _restore(self, at: float, wanted: dict[tuple[int, int, int], int], channels: set[int]) -> None:
        """Lead the channels to the wanted state; those in ``channels`` forget what is not wanted."""
        known = {a: v for a, v in self.book.state.items() if a[0] in channels}
        for message in changes(known, wanted):
            self.book.send(at, message)

    def _turn(self) -> _Turn | None:
        anchor = self.anchors[-1]
        loop = self._loop_from(anchor.tick, anchor.timeline)
        if self._queued and (loop is None or self._queued[0] <= loop[1]):
            tick, timeline = self._queued
            return _Turn(tick, loop[0] if loop and tick == loop[1] else tick, timeline)
        if loop:
            return _Turn(loop[1], loop[0], anchor.timeline)
        if self.endless:
            return None
        end = anchor.timeline.end
        return _Turn(end, None, anchor.timeline) if end > anchor.tick else None

    def _loop_from(self, tick: float, timeline: Timeline) -> Loop | None:
        """The loop when it holds a player at ``tick``; too short a one holds nobody."""
        if self.loop is None or tick >= self.loop[1]:
            return None
        start, end = (timeline.tempo.to_seconds(t) for t in self.loop)
        return self.loop if (end - start) / self.factor >= SHORTEST_LOOP else None

    def _hand_over(self, until: float, turn: _Turn | None) -> None:
        """Send the messages before a time and before the turn."""
        anchor = self.anchors[-1]
        timeline = anchor.timeline
        base = anchor.seconds
        stop = int(np.searchsorted(timeline.seconds, base + (until - anchor.time) * anchor.factor, side="left"))
        if turn:
            stop = min(stop, timeline.first_at(turn.tick))
        if stop <= self._next:
            return
        rows = slice(self._next, stop)
        times = anchor.time + (timeline.seconds[rows] - base) / anchor.factor
        for at, tick, row in zip(
            times.tolist(), timeline.ticks[rows].tolist(), timeline.messages[rows].tolist(), strict=True
        ):
            message = Message(*row)
            if message.kind == NOTE_ON:
                self._auditions.pop((message.channel, message.a), None)
            self.book.send(at, message, tick)
        self._next = stop

    def _take(self, turn: _Turn, at: float) -> None:
        if turn.target is None:
            self._end(at)
            self._ending = at
            return
        self._queued = None if self._queued and self._queued[1] is turn.timeline else self._queued
        self._go(at, turn.timeline, turn.target, keep=turn.target == turn.tick)

    def _end(self, at: float) -> None:
        self.book.end_notes(at, set(self._auditions))
        down = [a for a, v in self.book.state.items() if a[1] == CONTROL and a[2] in _PEDALS and v]
        for channel, _, pedal in down:
            self.book.send(at, Message(CONTROL, channel, pedal, 0))

    def _audition_channel(self, channel: int) -> int:
        """A channel that no track plays on, where the output has one."""
        if self.sink.channels <= 16 or channel >= self.sink.channels:
            return channel
        return self.sink.channels - 32 + (PERCUSSION_CHANNEL if channel % 16 == PERCUSSION_CHANNEL else 0)
