"""The book of what was handed to the sink: no note-on without exactly one note-off, and no forgotten pedal."""

from __future__ import annotations

from collections import deque
from collections.abc import Container

from musicgen_gui.playback.channel_state import State, fold
from musicgen_gui.playback.message import NOTE_OFF, NOTE_ON, Message, note_off
from musicgen_gui.playback.sink import Sink

Key = tuple[int, int]


class Book:
    """Sends to a sink and remembers it.

    ``sounding`` and ``state`` describe the channels once everything sent so far has been played; ``sounding`` maps
    channel and pitch to the tick where the note began. Times must not decrease, except after ``cut``.
    """

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        self.sounding: dict[Key, int] = {}
        self.state: State = {}
        self._pending: deque[tuple[float, Message, int]] = deque()
        self._played_sounding: dict[Key, int] = {}
        self._played_state: State = {}

    def send(self, at: float, message: Message, tick: int = 0) -> None:
        """Send a message; an off for a silent key is dropped, an on for a sounding key first ends it."""
        key = (message.channel, message.a)
        if message.kind == NOTE_OFF and key not in self.sounding:
            return
        if message.kind == NOTE_ON and key in self.sounding:
            self.send(at, note_off(*key))
        self.sink.send(at, message)
        self._pending.append((at, message, tick))
        _apply(self.sounding, self.state, message, tick)

    def end_notes(self, at: float, kept: Container[Key] = ()) -> None:
        """End every sounding note but those in ``kept``."""
        for key in [k for k in self.sounding if k not in kept]:
            self.send(at, note_off(*key))

    def settle(self, now: float) -> None:
        """Forget the details of what can no longer be called back."""
        while self._pending and self._pending[0][0] < now:
            _, message, tick = self._pending.popleft()
            _apply(self._played_sounding, self._played_state, message, tick)

    def cut(self, at: float) -> float:
        """Call back everything at or after a time. Returns the time from which to go on; notes that may have begun
        nevertheless count as sounding."""
        self.settle(min(at, self.sink.now()))
        reached = self.sink.cancel(at)
        late = [e for e in self._pending if at <= e[0] < reached and e[1].kind != NOTE_OFF]
        self._pending = deque([e for e in self._pending if e[0] < at] + [e for e in late if e[1].kind == NOTE_ON])
        self.sounding, self.state = dict(self._played_sounding), dict(self._played_state)
        for _, message, tick in self._pending:
            _apply(self.sounding, self.state, message, tick)
        if any(message.kind != NOTE_ON for _, message, _ in late):
            self.state.clear()
            self._played_state.clear()
        return max(at, reached)

    def is_silent(self, key: Key) -> bool:
        """Whether a key neither sounds nor is about to."""
        waiting = any((m.channel, m.a) == key for _, m, _ in self._pending if m.kind in (NOTE_OFF, NOTE_ON))
        return not waiting and key not in self.sounding


def _apply(sounding: dict[Key, int], state: State, message: Message, tick: int) -> None:
    if message.kind == NOTE_ON:
        sounding[message.channel, message.a] = tick
    elif message.kind == NOTE_OFF:
        sounding.pop((message.channel, message.a), None)
    else:
        fold(state, (message,))
