"""What an output of sound is to the player. One file in ``sinks/`` per kind, each defining ``SINK``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from musicgen_gui.playback.message import Message


class OutputError(OSError):
    """An output could not be opened, or was lost. The text says why, in words for the status line."""


class Sink(Protocol):
    """An open output. Only the player's thread calls it.

    Times are seconds of the sink's own clock. A message that left less than ``margin`` seconds ahead of ``now()`` may
    no longer be called back. What is sent sounds ``latency`` seconds after its time.
    """

    channels: int
    margin: float
    latency: float
    text: str

    def now(self) -> float:
        """The clock; never goes back. Stands still when the device has died."""

    def prepare(self, programs: Iterable[Message]) -> None:
        """Load what these program changes will need; may take a moment, so that sending them does not."""

    def send(self, at: float, message: Message) -> None:
        """Play a message at a time, at once when that is past. Messages of one time keep their order."""

    def cancel(self, after: float) -> float:
        """Call back the messages at or after a time. Returns the time before which messages may have been played all
        the same: ``after``, or later when the call came too late."""

    def pump(self) -> float | None:
        """Do what is due now; the time of the next thing to do, None when nothing waits."""

    def silence(self) -> None:
        """Stop every sound at once, call back everything, and set pedals and controllers to their defaults."""

    def close(self) -> None:
        """Stop every sound and give the device back."""


@dataclass(frozen=True, slots=True)
class Output:
    """One choice in the list of outputs. ``id`` is stable between runs, ``title`` is for people; ``port`` is the name
    by which a track asks for it, empty where none can."""

    id: str
    title: str
    port: str = ""


@dataclass(frozen=True, slots=True)
class SinkSpec:
    """A kind of output. ``outputs`` lists what can be chosen now and is cheap enough to call every two seconds;
    ``open`` takes an id of that list and the SoundFont to use, and raises ``OutputError``."""

    id: str
    title: str
    outputs: Callable[[], list[Output]]
    open: Callable[[str, Path | None], Sink]
