"""A sink with a clock that the test moves: it remembers exactly what would have been heard."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from itertools import count

from musicgen_gui.playback.message import NOTE_OFF, NOTE_ON, Message


class RecordingSink:
    """``heard`` holds (time, message) in the order played. ``slip`` is how late every ``cancel`` comes."""

    latency = 0.0
    text = "recording"

    def __init__(self, channels: int = 16, margin: float = 0.0, slip: float = 0.0) -> None:
        self.channels, self.margin, self.slip = channels, margin, slip
        self.time = 0.0
        self.heard: list[tuple[float, Message]] = []
        self._waiting: list[tuple[float, int, Message]] = []
        self._order = count()

    def now(self) -> float:
        return self.time

    def prepare(self, programs: Iterable[Message]) -> None:
        """Nothing is needed."""

    def send(self, at: float, message: Message) -> None:
        insort(self._waiting, (max(at, self.time), next(self._order), message))

    def cancel(self, after: float) -> float:
        self.run_to(self.time + self.slip)
        self._waiting = [entry for entry in self._waiting if entry[0] < after]
        return max(after, self.time)

    def pump(self) -> float | None:
        return None

    def silence(self) -> None:
        self._waiting.clear()

    def close(self) -> None:
        self._waiting.clear()

    def run_to(self, time: float) -> None:
        """Let the clock run and play what is due before ``time``."""
        while self._waiting and self._waiting[0][0] < time:
            at, _, message = self._waiting.pop(0)
            self.heard.append((at, message))
        self.time = max(self.time, time)

    def drain(self) -> None:
        """Play everything that waits."""
        self.run_to(max([self.time, *(w[0] for w in self._waiting)]) + 1e-6)

    def notes(self) -> list[tuple[float, int, int]]:
        """Time, channel and pitch of every note-on heard."""
        return [(at, m.channel, m.a) for at, m in self.heard if m.kind == NOTE_ON]

    def faults(self) -> list[str]:
        """What is wrong about the notes: two ons without an off between, an off for silence, a note never ended."""
        sounding: dict[tuple[int, int], float] = {}
        found = []
        for at, m in self.heard:
            key = (m.channel, m.a)
            if m.kind == NOTE_ON:
                if key in sounding:
                    found.append(f"{key} twice on at {at}")
                sounding[key] = at
            elif m.kind == NOTE_OFF and sounding.pop(key, None) is None:
                found.append(f"{key} off at {at} while silent")
        return found + [f"{key} hangs since {at}" for key, at in sounding.items()]
