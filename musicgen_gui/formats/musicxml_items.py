"""The values between MusicXML elements and a score: measures as written, times in steps from the measure's start."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Sounding(NamedTuple):
    """A note as it sounds. ``ties`` and ``tied`` say that it goes on in the next, and that it goes on from one."""

    start: int
    length: int
    pitch: int
    velocity: int
    ties: bool = False
    tied: bool = False
    syllables: tuple[str, ...] = ()


@dataclass(slots=True)
class Measure:
    """One measure of one part. ``meter`` is (0, 0) for free meter and None for no change.

    ``implicit`` is what the file says of pickups and other measures that do not count.
    """

    length: int = 0
    notes: list[Sounding] = field(default_factory=list)
    chords: list[tuple[int, str]] = field(default_factory=list)
    tempos: list[tuple[int, int]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    keys: list[tuple[int, tuple[int, str]]] = field(default_factory=list)
    meter: tuple[int, int] | None = None
    implicit: bool = False


@dataclass(slots=True)
class Flow:
    """The signs of one measure that say what is played next; all parts share them.

    ``times`` is how often the music up to here is played, 0 without a repeat sign; ``endings`` are the passes of an
    ending that begins here. ``coda`` is a bare sign, ``to_coda`` one that is known to be left from.
    """

    forward: bool = False
    times: int = 0
    endings: tuple[int, ...] = ()
    ending_stops: bool = False
    segno: bool = False
    coda: bool = False
    to_coda: bool = False
    fine: bool = False
    da_capo: bool = False
    dal_segno: bool = False


@dataclass(slots=True)
class Part:
    """One part; ``drums`` are the pitches of its unpitched instruments by id. Channels and programs count from 0."""

    id: str
    name: str = ""
    channel: int | None = None
    program: int | None = None
    controllers: tuple[tuple[int, int], ...] = ()
    drums: dict[str, int] = field(default_factory=dict)
    percussion: bool = False
    measures: list[Measure] = field(default_factory=list)
