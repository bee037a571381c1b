"""Who wrote which note, as text messages in a track chunk: ``continuo:model 0 480/62 720/64``.

The number is the channel; then come tick and pitch of each note that is the model's (or the model's and ``edited``).
Other programs keep such texts or drop them; where a note was moved meanwhile, it counts as the user's.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

from musicgen_gui.score.types import Note, Origin

_log = logging.getLogger(__name__)
PREFIX = b"\xff\x01continuo:"
_NAMES = {Origin.MODEL: "model", Origin.EDITED: "edited"}
_ORIGINS = {name: origin for origin, name in _NAMES.items()}
Writers = dict[tuple[int, int, int], Origin]
"""The origin of notes by channel, tick and pitch."""


def signatures(channel: int, notes: Sequence[Note]) -> Iterator[bytes]:
    """The messages that tell of a track's notes; none where all are the user's. Muted notes are in no MIDI file."""
    for origin, name in _NAMES.items():
        places = [f"{note.start}/{note.pitch}" for note in notes if note.origin is origin and not note.muted]
        if places:
            yield PREFIX + f"{name} {channel} {' '.join(places)}".encode("ascii")


def writers(messages: Iterator[bytes]) -> Writers:
    """What ``signatures`` told. A message that makes no sense is told to the log, and nothing of it is believed."""
    found: Writers = {}
    for message in messages:
        try:
            name, channel, *places = message[len(PREFIX) :].decode("ascii").split()
            pairs = [place.split("/") for place in places]
            found.update(((int(channel), int(tick), int(pitch)), _ORIGINS[name]) for tick, pitch in pairs)
        except (ValueError, KeyError):
            _log.warning("a text about who wrote the notes cannot be read; they count as yours")
    return found


def signed(channel: int, row: tuple[int, int, int, int, int], known: Writers) -> Note:
    """The note of a row, with who wrote it."""
    return Note(*row, origin=known.get((channel, row[0], row[1]), Origin.YOU))
