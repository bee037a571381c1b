"""What a source of played music is: a keyboard or another program. One file in ``sources/`` per kind, each defining
``SOURCE``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class InputError(OSError):
    """An input could not be opened. The text says why, in words for the status line."""


class Played(NamedTuple):
    """A MIDI channel message and when it came, as ``perf_counter`` counts."""

    seconds: float
    data: bytes


class Source(Protocol):
    """An open input. Only the listener's thread calls it."""

    def read(self) -> list[Played]:
        """What came since the last call, in order."""

    def close(self) -> None:
        """Give the device back."""


@dataclass(frozen=True, slots=True)
class Input:
    """One choice in the list of inputs. ``id`` is stable between runs, ``title`` is for people.

    ``device`` is false for what is nobody's instrument: a loop-back port, or a port of our own for other programs.
    """

    id: str
    title: str
    device: bool = True


@dataclass(frozen=True, slots=True)
class SourceSpec:
    """A kind of input. ``inputs`` lists what is there now and is cheap enough to call every second; ``open`` takes an
    id of that list and raises ``InputError``."""

    id: str
    title: str
    inputs: Callable[[], list[Input]]
    open: Callable[[str], Source]


class Stamps:
    """Times of messages out of the driver's own gaps between them, which no busy program can disturb.

    A message is seen late, never early: the least delay met so far is taken for none. ``CREEP`` lets that grow, in
    seconds a second, for clocks that drift apart.
    """

    CREEP = 1e-3

    def __init__(self) -> None:
        self._device = 0.0
        self._offset: float | None = None
        self._seen = 0.0

    def stamp(self, gap: float, seen: float) -> float:
        """When a message came that the driver counted ``gap`` seconds after the last, and that was read at ``seen``."""
        self._device += gap
        offset = seen - self._device
        if self._offset is not None:
            offset = min(offset, self._offset + self.CREEP * (seen - self._seen))
        self._offset, self._seen = offset, seen
        return self._device + offset
