"""Nothing to hear, but time passes: what plays where there is no sound card, and what mutes the program."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

from musicgen_gui.playback.message import Message
from musicgen_gui.playback.sink import Output, SinkSpec


class SilentSink:
    channels = 256
    margin = 0.0
    latency = 0.0
    text = "silent"

    def now(self) -> float:
        return perf_counter()

    def prepare(self, programs: Iterable[Message]) -> None:
        """Nothing is needed."""

    def send(self, at: float, message: Message) -> None:
        """Nothing sounds."""

    def cancel(self, after: float) -> float:
        return after

    def pump(self) -> float | None:
        return None

    def silence(self) -> None:
        """Nothing sounds."""

    def close(self) -> None:
        """Nothing is held."""


def _open(_id: str, _soundfont: Path | None) -> SilentSink:
    return SilentSink()


SINK = SinkSpec("silent", "Silent", lambda: [Output("silent", "Silent")], _open)
