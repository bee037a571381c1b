"""What a cell of the event list says of a note, and what a typed text makes of the note."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from musicgen_gui.editing.changes import moved, with_velocity
from musicgen_gui.score.timing import BarMap
from musicgen_gui.score.types import Note
from musicgen_gui.theory.pitch import parse_pitch
from musicgen_gui.ui.pianoroll.words import duration, pitch_name, place

_PLACE = re.compile(r"(\d+)(?:[.\s]+(\d+))?(?:[.\s]+(\d+))?")
_LENGTH = re.compile(r"(\d*)(?:[.\s]+(\d+))?")
LONGEST = 1 << 31


@dataclass(frozen=True, slots=True)
class Column:
    """``read`` makes the changed note of what was typed; ``ValueError`` where that is nothing."""

    show: Callable[[BarMap, Note], str]
    read: Callable[[BarMap, Note, str], Note]


def _read_place(bars: BarMap, note: Note, text: str) -> Note:
    """``9``, ``9.3`` or ``9.3.120``: bar and beat from 1, and ticks."""
    match = _PLACE.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is no place")
    bar, beat, ticks = int(match[1]), int(match[2] or 1), int(match[3] or 0)
    if bar < 1 or beat < 1:
        raise ValueError("bars and beats are counted from 1")
    return _checked(moved(note, bars.beat_start(bar - 1, beat - 1) + ticks, note.pitch, note.length))


def _read_pitch(bars: BarMap, note: Note, text: str) -> Note:
    return moved(note, note.start, parse_pitch(text), note.length)


def _read_length(bars: BarMap, note: Note, text: str) -> Note:
    """``1`` or ``1.240``: beats, and ticks."""
    match = _LENGTH.fullmatch(text.strip())
    if match is None or not text.strip():
        raise ValueError(f"{text!r} is no length")
    ticks = int(match[1] or 0) * bars.beat_ticks_at(note.start) + int(match[2] or 0)
    if ticks < 1:
        raise ValueError("a note has a length")
    return _checked(moved(note, note.start, note.pitch, ticks))


def _read_velocity(bars: BarMap, note: Note, text: str) -> Note:
    value = int(text)
    if not 1 <= value <= 127:
        raise ValueError(f"{value} is not between 1 and 127")
    return with_velocity(note, value)


def _read_mute(bars: BarMap, note: Note, text: str) -> Note:
    """Anything but nothing mutes."""
    return replace(note, muted=bool(text.strip()))


def _checked(note: Note) -> Note:
    if note.end > LONGEST:
        raise ValueError("too late")
    return note


COLUMNS = (
    Column(lambda bars, note: place(bars, note.start), _read_place),
    Column(lambda bars, note: pitch_name(note.pitch), _read_pitch),
    Column(duration, _read_length),
    Column(lambda bars, note: str(note.velocity), _read_velocity),
    Column(lambda bars, note: "×" if note.muted else "", _read_mute),
)
"""Place, pitch, length, velocity, mute."""
