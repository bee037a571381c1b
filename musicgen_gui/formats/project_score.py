"""A score as plain values for JSON, and back. Notes and events are columns: small, and fast in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np

from musicgen_gui.formats.midi_bytes import is_message
from musicgen_gui.formats.spec import FormatError, Source
from musicgen_gui.score.types import (
    ChordSymbol,
    Event,
    KeySignature,
    Lock,
    Marker,
    Meter,
    Note,
    Origin,
    Score,
    Tempo,
    Track,
)

_LAST_TICK = 1 << 52
_LARGEST_DIVISION = 1 << 20
_COLUMNS: dict[str, tuple[int, int]] = {
    "start": (-_LAST_TICK, _LAST_TICK),
    "pitch": (0, 127),
    "length": (0, _LAST_TICK),
    "velocity": (0, 127),
    "release": (-1, 127),
    "origin": (0, max(Origin)),
    "locks": (0, int(Lock.ANY)),
    "muted": (0, 1),
}
"""The fields of a note in order, with the range of each."""
_CONSTANT = ("release", "origin", "locks", "muted")
"""Columns that are one number where all notes have the same."""
_LISTS = {"tempos": Tempo, "meters": Meter, "keys": KeySignature, "markers": Marker, "chords": ChordSymbol}
_Row = TypeVar("_Row")


def score_to_plain(score: Score) -> dict[str, Any]:
    """A score without its source as dicts, lists, numbers and text. Raises ``ValueError`` for what would not read."""
    plain: dict[str, Any] = {name: [astuple(row) for row in getattr(score, name)] for name in _LISTS}
    _lists_from_plain(plain)
    plain["division"] = _whole(score.division, 1, _LARGEST_DIVISION)
    plain["title"] = score.title
    plain["tracks"] = [_track_to_plain(track) for track in score.tracks]
    plain["source"] = score.source.format if isinstance(score.source, Source) else None
    return plain


def score_from_plain(plain: Any, source: Source | None) -> Score:
    """The score of ``score_to_plain``. Raises ``FormatError`` for anything else."""
    try:
        return Score(
            division=_whole(plain["division"], 1, _LARGEST_DIVISION),
            tracks=tuple(_track_from_plain(track) for track in plain["tracks"]),
            title=_text(plain["title"]),
            source=source,
            **_lists_from_plain(plain),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise FormatError(f"the score of the project is damaged: {type(error).__name__}: {error}") from error


def _lists_from_plain(plain: Any) -> dict[str, Any]:
    lists: dict[str, Any] = {name: tuple(_rows(kind, plain[name])) for name, kind in _LISTS.items()}
    if any(meter.numerator < 1 or meter.denominator < 1 for meter in lists["meters"]):
        raise ValueError("a meter should have a beat")
    if any(tempo.microseconds_per_quarter < 1 for tempo in lists["tempos"]):
        raise ValueError("a tempo should take time")
    return lists


def _track_to_plain(track: Track) -> dict[str, Any]:
    return {
        "name": track.name,
        "channel": track.channel,
        "colour": track.colour,
        "muted": track.muted,
        "soloed": track.soloed,
        "chunk": track.chunk,
        "notes": notes_to_plain(track.notes),
        "event_ticks": [event.tick for event in track.events],
        "events": " ".join(event.data.hex() for event in track.events),
    }


def notes_to_plain(notes: Sequence[Note]) -> dict[str, Any]:
    """Notes as columns. Raises ``ValueError`` for what would not read."""
    columns: dict[str, Any] = {
        name: _column([int(getattr(note, name)) for note in notes], *limits) for name, limits in _COLUMNS.items()
    }
    for name in _CONSTANT:
        if len(set(columns[name])) == 1:
            columns[name] = columns[name][0]
    return columns


def _track_from_plain(plain: Any) -> Track:
    ticks = _column(plain["event_ticks"], -_LAST_TICK, _LAST_TICK)
    data = [bytes.fromhex(word) for word in plain["events"].split()]
    if not all(map(is_message, data)):
        raise ValueError("an event is no MIDI message")
    return Track(
        name=_text(plain["name"]),
        notes=notes_from_plain(plain["notes"]),
        channel=_whole(plain["channel"], 0, 15),
        events=tuple(Event(tick, message) for tick, message in zip(ticks, data, strict=True)),
        colour=_whole(plain["colour"], 0, 1 << 24),
        muted=_truth(plain["muted"]),
        soloed=_truth(plain["soloed"]),
        chunk=_whole(plain["chunk"], -1, 1 << 16),
    )


def notes_from_plain(plain: Any) -> tuple[Note, ...]:
    """The notes of ``notes_to_plain``. Raises ``ValueError``, ``TypeError``, ``KeyError`` or ``OverflowError``."""
    count = len(plain["start"])
    columns = [
        _column([plain[name]] * count if name in _CONSTANT and isinstance(plain[name], int) else plain[name], *limits)
        for name, limits in _COLUMNS.items()
    ]
    origins, locks = [Origin(i) for i in range(max(Origin) + 1)], [Lock(i) for i in range(Lock.ANY + 1)]
    if any(later < earlier for earlier, later in pairwise(columns[0])):
        raise ValueError("the notes are not in time order")
    return tuple(
        Note(start, pitch, length, velocity, release, origins[origin], locks[lock], bool(muted))
        for start, pitch, length, velocity, release, origin, lock, muted in zip(*columns, strict=True)
    )


def _column(values: Any, lowest: int, highest: int) -> list[int]:
    """A list of whole numbers in a range, as it came. Raises ``ValueError``, ``TypeError`` or ``OverflowError``."""
    if not isinstance(values, list):
        raise TypeError("a column should be a list")
    if not values:
        return []
    array = np.array(values)
    if array.ndim != 1 or array.dtype.kind != "i" or array.min() < lowest or array.max() > highest:
        raise ValueError(f"a column should hold whole numbers from {lowest} to {highest}")
    return list(array.tolist())


def _rows(kind: type[_Row], rows: Any) -> Iterable[_Row]:
    """Values of a small class from lists of its fields, each of the kind that its default or name asks for."""
    kinds = [str if field.type == "str" else int for field in fields(kind)]  # type: ignore[arg-type]
    for row in rows:
        values = [
            _text(v) if wanted is str else _whole(v, -_LAST_TICK, _LAST_TICK)
            for wanted, v in zip(kinds, row, strict=True)
        ]
        yield kind(*values)


def _whole(value: Any, lowest: int, highest: int) -> int:
    if type(value) is not int or not lowest <= value <= highest:
        raise ValueError(f"{value!r} should be a whole number from {lowest} to {highest}")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} should be text")
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} should be true or false")
    return value
