"""The score as immutable values.

All times are ticks of the score's own division (``Score.division`` ticks to the quarter note), counted from the
start of the piece, unless a name says otherwise. An edit never changes a value; it returns a new one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from enum import IntEnum, IntFlag
from functools import cached_property
from operator import attrgetter
from typing import Any, ClassVar, NamedTuple
from weakref import ref

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.score.note_array import alike, built, spliced

DEFAULT_DIVISION = 480
PERCUSSION_CHANNEL = 9
_DEVICE = b"\xff\x09"


class Origin(IntEnum):
    """Who wrote a note."""

    YOU = 0
    MODEL = 1
    EDITED = 2


class Lock(IntFlag):
    """Which parts of a note a generation may not change. Any of them holds the note's place in time too.

    ``RHYTHM`` is onset and length, ``CONTOUR`` whether the melody rises, falls or repeats into the note. ``NOTE`` is
    the whole note, ``ANY`` every bit.
    """

    NONE = 0
    PITCH = 1
    RHYTHM = 2
    VELOCITY = 4
    NOTE = 7
    CONTOUR = 8
    ANY = 15


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """One note. Sorts by start, then pitch.

    ``release`` is the note-off velocity; -1 means that the file ended the note by a note-on of velocity 0.
    """

    start: int
    pitch: int
    length: int
    velocity: int = 80
    release: int = 64
    origin: Origin = Origin.YOU
    locks: Lock = Lock.NONE
    muted: bool = False

    @property
    def end(self) -> int:
        return self.start + self.length

    def __hash__(self) -> int:
        return hash((self.start, self.pitch, self.length, self.velocity))

    def __reduce__(self) -> tuple[type[Note], tuple[Any, ...]]:
        return Note, _note_fields(self)


_note_fields = attrgetter("start", "pitch", "length", "velocity", "release", "origin", "locks", "muted")


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """A MIDI event that is not a note, as its bytes: a channel message, ``F0``/``F7`` sysex or ``FF type data``.

    For sysex and meta events the length field of the file is left out: ``data[1:]`` is the payload of a sysex,
    ``data[1]`` the type and ``data[2:]`` the payload of a meta event.
    """

    tick: int
    data: bytes


@dataclass(frozen=True, slots=True, order=True)
class Tempo:
    tick: int
    microseconds_per_quarter: int = 500_000

    @property
    def bpm(self) -> float:
        """Quarter notes a minute."""
        return 60e6 / self.microseconds_per_quarter


@dataclass(frozen=True, slots=True, order=True)
class Meter:
    """A time signature from ``tick`` on; ``clocks`` and ``thirty_seconds`` are the two last bytes of the MIDI event."""

    tick: int
    numerator: int = 4
    denominator: int = 4
    clocks: int = 24
    thirty_seconds: int = 8


@dataclass(frozen=True, slots=True, order=True)
class KeySignature:
    """A key from ``tick`` on: ``fifths`` sharps (positive) or flats (negative), and a mode name of ``theory.scale``."""

    tick: int
    fifths: int = 0
    mode: str = "major"


@dataclass(frozen=True, slots=True, order=True)
class Marker:
    tick: int
    text: str


@dataclass(frozen=True, slots=True, order=True)
class ChordSymbol:
    tick: int
    symbol: str


class _Kin(NamedTuple):
    """A track that has most of the notes too; how many of the first and the last ones are the same, where known."""

    track: ref[Track]
    alike: tuple[int, int] | None


@dataclass(frozen=True)
class Track:
    """One instrument's notes, sorted, with every other event of it.

    ``events`` holds program changes, controllers, pitch bend, lyrics, sysex …, sorted by tick, in file order at one
    tick. Program, volume and pan are read from there (``program``, ``controller``), so that there is one truth.
    ``chunk`` is the index of the MIDI track chunk it came from (several channels of one chunk become several
    tracks); -1 for a new track.
    """

    name: str = ""
    notes: tuple[Note, ...] = ()
    channel: int = 0
    events: tuple[Event, ...] = ()
    colour: int = 0
    muted: bool = False
    soloed: bool = False
    chunk: int = -1
    _kin: ClassVar[tuple[_Kin, ...]] = ()

    @property
    def is_percussion(self) -> bool:
        return self.channel == PERCUSSION_CHANNEL

    @property
    def program(self) -> int:
        """General MIDI program 0–127: that of the first program change, 0 without one."""
        return next((e.data[1] for e in self.events if e.data[0] & 0xF0 == 0xC0), 0)

    def controller(self, number: int, default: int) -> int:
        """Value of the first change of a controller, for example 7 (volume) or 10 (pan)."""
        found = (e.data[2] for e in self.events if e.data[0] & 0xF0 == 0xB0 and e.data[1] == number)
        return next(found, default)

    @property
    def port(self) -> str:
        """Name of the MIDI port that the track asks for (meta event 9, "device name"); empty for the common output."""
        found = (e.data[2:] for e in self.events if e.data.startswith(_DEVICE))
        return next(found, b"").decode("utf-8", "replace")

    @cached_property
    def end(self) -> int:
        """Tick where the last note ends; 0 without notes."""
        return int(self.reach[-1]) if self.notes else 0

    @cached_property
    def array(self) -> NDArray[Any]:
        """Read-only structured array (n,) of start, end, pitch, velocity, in the order of ``notes``."""
        like = self._kept_by("array")
        return spliced(self.notes, like.notes, like.array, self._told(like)) if like else built(self.notes)

    @cached_property
    def by_pitch(self) -> NDArray[np.int64]:
        """How many notes (row 0) each of 128 pitches has, and how many ticks (row 1) they last together."""
        like = self._kept_by("by_pitch")
        if like is None or "array" not in like.__dict__:
            return _by_pitch(self.array)
        mine, others = self.differing(like)
        return np.asarray(like.by_pitch + _by_pitch(self.array[mine]) - _by_pitch(like.array[others]), np.int64)

    def is_kin(self, other: Track) -> bool:
        """Whether ``differing`` is told at once: one was made out of the other by an edit."""
        return self._told(other) is not None

    def differing(self, other: Track) -> tuple[slice, slice]:
        """Which of the notes are not the first or the last ones of both tracks, here and in the other.

        Told at once of a track and the one that it was made out of by an edit.
        """
        told = self._told(other)
        if told is None:
            told = alike(self.notes, other.notes)
            self._add_kin(other, told)
        return slice(told[0], len(self.notes) - told[1]), slice(told[0], len(other.notes) - told[1])

    def _told(self, other: Track) -> tuple[int, int] | None:
        """How many of the first and of the last notes both have, where that is known."""
        for one, two in ((self, other), (other, self)):
            for kin in one._kin:
                if kin.alike is not None and kin.track() is two:
                    return kin.alike
        return None

    def _kept_by(self, name: str) -> Track | None:
        """A track with most of the notes that has worked out something already."""
        tracks = (kin.track() for kin in reversed(self._kin))
        return next((track for track in tracks if track is not None and name in track.__dict__), None)

    def _add_kin(self, other: Track, told: tuple[int, int] | None) -> None:
        """Remember another track beside the one that this one was made out of."""
        if other is not self:
            self.__dict__["_kin"] = (*self._kin[:1], _Kin(ref(other), told))

    @cached_property
    def reach(self) -> NDArray[Any]:
        """Where all notes up to each have ended (n,): it only grows, so it can be halved."""
        return np.maximum.accumulate(self.array["end"])

    @cached_property
    def silences(self) -> NDArray[Any]:
        """From and to which ticks (k, 2) no note sounds, before the first note and between notes; ascending."""
        sounding, silent = self.array["start"], np.concatenate(([0], self.reach[:-1]))
        found = np.flatnonzero(sounding > silent[: len(sounding)])
        return np.stack((silent[found], sounding[found]), axis=1)

    def resemble(self, other: Track) -> None:
        """Say that ``other`` has most of the notes, so that ``array`` need not be made anew while that has its own."""
        if (
            "array" not in self.__dict__
            and "array" in other.__dict__
            and all(k.track() is not other for k in self._kin)
        ):
            self._add_kin(other, self._told(other))

    def work_out(self) -> None:
        """Make now what is else made when it is asked for: of a million notes it takes a third of a second."""
        _ = self.reach, self.silences, self.by_pitch

    def forget_array(self) -> None:
        """Give back the memory of ``array`` and of what comes of it, which is made again when it is asked for."""
        for name in ("array", "by_pitch", "reach", "silences", "_spare"):
            self.__dict__.pop(name, None)

    def __getstate__(self) -> dict[str, Any]:
        """Pickled without what is remembered."""
        return {field.name: self.__dict__[field.name] for field in fields(self)}

    def copied(self) -> list[Note]:
        """The notes as a list that is the caller's to change.

        Each copy of a long track counts, so one is passed on from edit to edit: the ``spare`` of ``with_notes``.
        """
        return self.__dict__.pop("_spare", None) or list(self.notes)

    def with_notes(
        self, notes: tuple[Note, ...], alike: tuple[int, int] | None = None, spare: list[Note] | None = None
    ) -> Track:
        """The same track with other notes, which must be sorted.

        ``alike`` says how many notes at the beginning and at the end are the same, where that is known; ``spare`` is a
        list of the same notes that nobody else will change.
        """
        track = replace(self, notes=notes)
        if spare is not None:
            track.__dict__["_spare"] = spare
        if "array" in self.__dict__:
            track.__dict__["_kin"] = (_Kin(ref(self), alike),)
        elif self._kin:
            track.__dict__["_kin"] = tuple(_Kin(kin.track, None) for kin in self._kin)
        return track

    def with_program(self, program: int) -> Track:
        """The same track with its first program change set, or one added at tick 0."""
        return replace(self, events=_with_first(self.events, bytes((0xC0 | self.channel, program)), 1))

    def with_controller(self, number: int, value: int) -> Track:
        """The same track with the first change of a controller set, or one added at tick 0."""
        return replace(self, events=_with_first(self.events, bytes((0xB0 | self.channel, number, value)), 2))

    def with_port(self, name: str) -> Track:
        """The same track with another MIDI port; none with an empty name."""
        others = tuple(event for event in self.events if not event.data.startswith(_DEVICE))
        return replace(self, events=(Event(0, _DEVICE + name.encode()), *others) if name else others)


def _by_pitch(array: NDArray[Any]) -> NDArray[np.int64]:
    pitches, ticks = array["pitch"], array["end"] - array["start"]
    counts = np.bincount(pitches, minlength=128), np.bincount(pitches, weights=ticks, minlength=128)
    return np.stack([count[:128].astype(np.int64) for count in counts])


def _with_first(events: tuple[Event, ...], data: bytes, head: int) -> tuple[Event, ...]:
    """Replace the first event that agrees with ``data`` in kind and the bytes up to ``head``, else put it first."""
    for i, event in enumerate(events):
        if event.data[0] & 0xF0 == data[0] & 0xF0 and event.data[1:head] == data[1:head]:
            return (*events[:i], Event(event.tick, data), *events[i + 1 :])
    return (Event(0, data), *events)


@dataclass(frozen=True)
class Score:
    """A whole piece.

    ``tempos`` and ``meters`` may be empty: MIDI's defaults (120 bpm, 4/4) then hold from tick 0.
    ``source`` is opaque: what the format that read the file keeps in order to write the same file back.
    """

    division: int = DEFAULT_DIVISION
    tracks: tuple[Track, ...] = (Track(),)
    tempos: tuple[Tempo, ...] = ()
    meters: tuple[Meter, ...] = ()
    keys: tuple[KeySignature, ...] = ()
    markers: tuple[Marker, ...] = ()
    chords: tuple[ChordSymbol, ...] = ()
    title: str = ""
    source: Any = field(default=None, compare=False, repr=False)

    @property
    def end(self) -> int:
        """Tick where the last note of any track ends."""
        return max((track.end for track in self.tracks), default=0)

    def with_track(self, index: int, track: Track) -> Score:
        """The same score with one track replaced."""
        return replace(self, tracks=(*self.tracks[:index], track, *self.tracks[index + 1 :]))
