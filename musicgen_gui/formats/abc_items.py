"""The values between ABC text and a score: sounds, bar lines and part labels in the order they are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple


class AbcKey(NamedTuple):
    """A key signature: ``fifths`` and ``mode`` for the score, ``alters`` (letter to semitones) for reading notes."""

    fifths: int = 0
    mode: str = "major"
    alters: tuple[tuple[str, int], ...] = ()
    octave: int = 0
    transpose: int = 0


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds at a place of the music. ``meter`` is None for free meter, ``tempo`` microseconds to the quarter."""

    meter: tuple[int, int] | None = (4, 4)
    key: AbcKey | None = None
    tempo: int | None = None

    @property
    def bar(self) -> Fraction | None:
        """Length of a bar in whole notes."""
        return Fraction(*self.meter) if self.meter else None

    @property
    def compound(self) -> bool:
        return self.meter is not None and self.meter[0] % 3 == 0 and self.meter[0] > 3


class Tone(NamedTuple):
    """One note of a sound; lengths are in whole notes."""

    pitch: int
    length: Fraction
    tied: bool = False


@dataclass(slots=True)
class Sound:
    """A note, a chord or (without tones) a rest; filled in while its line is read, not changed afterwards."""

    length: Fraction
    setting: Setting
    tones: list[Tone] = field(default_factory=list)
    symbols: tuple[str, ...] = ()
    syllables: list[str] = field(default_factory=list)

    def stretch(self, factor: Fraction) -> None:
        self.length *= factor
        self.tones = [tone._replace(length=tone.length * factor) for tone in self.tones]


class Bar(NamedTuple):
    """A bar line, or one meaning of it.

    ``ends`` and ``starts`` count the colons of repeats, ``endings`` are the passes that play what follows. A sign
    that means several things (``:|2``, ``::``) becomes several values; endings alone are no bar line.
    """

    ends: int = 0
    starts: int = 0
    endings: tuple[int, ...] = ()
    double: bool = False


PLAIN = Bar()


class Part(NamedTuple):
    """A ``P:`` label in the tune."""

    label: str


class Overlay(NamedTuple):
    """``&``: go back to the start of the bar, or of the ``(&`` before."""

    opens: bool = False
    closes: bool = False


Item = Sound | Bar | Part | Overlay


@dataclass(slots=True)
class Voice:
    """One ``V:`` of a tune in written order."""

    name: str = ""
    program: int | None = None
    items: list[Item] = field(default_factory=list)
    lyrics_from: int = 0
    verse: int = 0
