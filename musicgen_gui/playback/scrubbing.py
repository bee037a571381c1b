"""Which notes sound while the playhead is drawn over them by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.playback.book import Key
from musicgen_gui.playback.message import NOTE_ON
from musicgen_gui.playback.timeline import Timeline

MOST = 48
"""Notes that begin to sound at one moment."""


def under(timeline: Timeline, tick: float) -> dict[Key, int]:
    """Channel and pitch of the notes that sound at a tick, and how loud they began."""
    _, starts, ends = timeline.notes
    return _found(timeline, (starts <= tick) & (tick < ends))


def passed(timeline: Timeline, before: float, tick: float) -> dict[Key, int]:
    """The notes that lie wholly between two ticks, the later of them not yet reached or left behind."""
    _, starts, ends = timeline.notes
    low, high = sorted((before, tick))
    return _found(timeline, (starts > low) & (ends <= high))


def _found(timeline: Timeline, which: NDArray[Any]) -> dict[Key, int]:
    at = np.flatnonzero(which)[:MOST]
    keys, starts = timeline.notes[0][at].tolist(), timeline.notes[1][at].tolist()
    return {divmod(key, 128): _velocity(timeline, key, start) for key, start in zip(keys, starts, strict=True)}


def _velocity(timeline: Timeline, key: int, start: int) -> int:
    for i in range(timeline.first_at(start), timeline.first_at(start + 1)):
        message = timeline.message(i)
        if message.kind == NOTE_ON and message.channel * 128 + message.a == key:
            return message.b
    raise ValueError(f"no note begins at tick {start} on key {key}")
