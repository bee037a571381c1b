"""What the messages of a track chunk are: notes, a name, events of a channel, changes of the whole score, or loose.

Reading and writing share this, so that both agree about what a score shows of a file and what it does not.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field

from musicgen_gui.formats.midi_bytes import END_OF_TRACK, Messages
from musicgen_gui.formats.midi_meta import NAME, TEMPO, change_of, text_of
from musicgen_gui.formats.midi_writers import PREFIX

NoteRow = tuple[int, int, int, int, int]
"""Start, pitch, length, velocity, release: the first fields of ``Note``."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chunk stands: its index among the track chunks, and what the header says."""

    index: int
    type: int
    smpte: bool

    def holds_changes(self, message: bytes) -> bool:
        """Whether a tempo, meter, key or marker here is one of the whole score.

        In type 2 every chunk is a piece of its own, and the first one's stand for the score. Under SMPTE time a
        tempo changes nothing.
        """
        return not (self.type == 2 and self.index) and not (self.smpte and message.startswith(TEMPO))


@dataclass(slots=True)
class Sorted:
    """The messages of one chunk by their rank, which is their place in the file.

    ``channels`` are those that become tracks, ``events`` the ranks that each of them shows. ``name`` is the rank of
    the name message, which is the score's title if ``titled``. ``loose`` ranks are kept but not shown; ``strays``
    are note-ons that nothing ends and note-offs that end nothing; ``texts`` tell who wrote the notes. ``end`` is the
    tick of the end of track. -1 = none.
    """

    messages: Messages
    notes: dict[int, list[NoteRow]] = field(default_factory=lambda: defaultdict(list))
    changes: list[int] = field(default_factory=list)
    channels: tuple[int, ...] = ()
    events: dict[int, list[int]] = field(default_factory=dict)
    loose: list[int] = field(default_factory=list)
    strays: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    name: int = -1
    titled: bool = False
    end: int = -1

    @property
    def name_text(self) -> str:
        """The text of the name message; empty without one."""
        return text_of(self.messages.data[self.name][len(NAME) :]) if self.name >= 0 else ""

    @property
    def title(self) -> str:
        """The score's title, where this chunk holds it."""
        return self.name_text if self.titled else ""


def sort_messages(messages: Messages, place: Place) -> Sorted:
    """Say what each message of a chunk is."""
    found = Sorted(messages)
    others: list[int] = []
    if messages.data and messages.data[-1].startswith(END_OF_TRACK):
        found.end = messages.ticks[-1]
    _pair_notes(found, others)
    rest: list[int] = []
    for rank in others:
        message = messages.data[rank]
        if message[0] != 0xFF:
            rest.append(rank)
        elif found.name < 0 and message.startswith(NAME):
            found.name = rank
        elif message.startswith(END_OF_TRACK):
            pass
        elif message.startswith(PREFIX):
            found.texts.append(rank)
        elif place.holds_changes(message) and change_of(0, message):
            found.changes.append(rank)
        else:
            rest.append(rank)
    _share_out(found, rest, place)
    return found


def _pair_notes(found: Sorted, others: list[int]) -> None:
    """Each note-off ends the oldest note of its channel and pitch that still sounds."""
    sounding: dict[tuple[int, int], deque[tuple[int, int, int]]] = defaultdict(deque)
    for rank, (tick, message) in enumerate(zip(found.messages.ticks, found.messages.data, strict=True)):
        status = message[0]
        if status >= 0xA0:
            others.append(rank)
            continue
        channel, pitch, velocity = status & 15, message[1], message[2]
        waiting = sounding[channel, pitch]
        if status >= 0x90 and velocity:
            waiting.append((tick, velocity, rank))
        elif waiting:
            start, struck, _ = waiting.popleft()
            found.notes[channel].append((start, pitch, tick - start, struck, -1 if status >= 0x90 else velocity))
        else:
            found.strays.append(rank)
    found.strays.extend(rank for waiting in sounding.values() for _, _, rank in waiting)
    found.strays.sort()


def _share_out(found: Sorted, ranks: list[int], place: Place) -> None:
    """Give the events to the tracks of the chunk; with several tracks those of no channel stay loose."""
    data = found.messages.data
    found.channels = _shown(found, ranks, place)
    found.events = {channel: [] for channel in found.channels}
    single = found.channels[0] if len(found.channels) == 1 else None
    for rank in ranks:
        status = data[rank][0]
        owner = status & 15 if status < 0xF0 else single
        if owner is not None and owner in found.events:
            found.events[owner].append(rank)
        else:
            found.loose.append(rank)
    conductor = (place.type == 1 and not found.channels) or (place.type == 0 and len(found.channels) > 1)
    found.titled = found.name >= 0 and place.index == 0 and conductor
    if found.name >= 0 and not found.titled and not found.channels:
        found.loose.append(found.name)
        found.name = -1


def _shown(found: Sorted, ranks: list[int], place: Place) -> tuple[int, ...]:
    """Channels with notes; without any, one empty track for a chunk that has a name or channel messages."""
    if found.notes:
        return tuple(sorted(found.notes))
    if place.type == 1 and place.index == 0:
        return ()
    data = found.messages.data
    spoken = [data[rank][0] & 15 for rank in (*ranks, *found.strays) if data[rank][0] < 0xF0]
    return tuple(spoken[:1]) if spoken else (0,) * (found.name >= 0)
