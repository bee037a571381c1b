"""A tune's voices, played out, as tracks of a score."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass
from fractions import Fraction

from musicgen_gui.formats.abc_items import Bar, Item, Overlay, Part, Setting, Sound, Voice
from musicgen_gui.formats.abc_repeats import unroll
from musicgen_gui.formats.abc_text import plain
from musicgen_gui.formats.abc_tune import Tune
from musicgen_gui.score.types import (
    DEFAULT_DIVISION,
    PERCUSSION_CHANNEL,
    ChordSymbol,
    Event,
    KeySignature,
    Marker,
    Meter,
    Note,
    Score,
    Tempo,
    Track,
)

log = logging.getLogger(__name__)

LARGEST_DIVISION = 32767
ROUND_DIVISION = 480 * 63
VELOCITY = 80


@dataclass(slots=True)
class _Line:
    """One voice laid out; all times are ticks."""

    notes: tuple[Note, ...]
    chords: list[ChordSymbol]
    lyrics: list[Event]
    markers: list[Marker]
    settings: list[tuple[int, Setting]]


class _Layout:
    """Goes through a voice in playing order, in steps of which every length is a whole number."""

    def __init__(self, steps: int, division: int, lead: Fraction) -> None:
        self.steps = steps
        self.division = division
        self.now = self.bar = self.furthest = int(lead * steps * 4)
        self.mark = -1
        self.notes: list[list[int]] = []
        self.open_ties: dict[int, int] = {}
        self.sizes: dict[Fraction, int] = {}
        self.turns: dict[int, int] = {}
        self.seen: Setting | None = None
        self.line = _Line((), [], [], [], [])

    def lay(self, items: list[Item]) -> _Line:
        for item in items:
            if isinstance(item, Sound):
                self._sound(item)
            elif isinstance(item, Overlay):
                self._overlay(item)
            elif isinstance(item, Part):
                self.line.markers.append(Marker(self._tick(self.now), item.label))
            elif not item.endings and self.mark < 0:
                self.now = self.bar = self.furthest = max(self.now, self.furthest)
        self.line.notes = self._notes()
        return self.line

    def _tick(self, place: int) -> int:
        return place if self.steps == self.division else round(Fraction(place * self.division, self.steps))

    def _size(self, length: Fraction) -> int:
        size = self.sizes.get(length)
        if size is None:
            size = self.sizes[length] = int(length * self.steps * 4)
        return size

    def _sound(self, sound: Sound) -> None:
        if sound.setting is not self.seen:
            self.seen = sound.setting
            self.line.settings.append((self._tick(self.now), sound.setting))
        if sound.symbols:
            self.line.chords.append(ChordSymbol(self._tick(self.now), sound.symbols[-1]))
        if sound.syllables:
            self._sing(sound)
        ties: dict[int, int] = {}
        for pitch, length, tied in sound.tones:
            index = self.open_ties.get(pitch, -1)
            if index >= 0 and self.notes[index][2] == self.now:
                self.notes[index][2] += self._size(length)
            else:
                index = len(self.notes)
                self.notes.append([self.now, pitch, self.now + self._size(length)])
            if tied:
                ties[pitch] = index
        self.open_ties = ties
        self.now += self._size(sound.length)

    def _sing(self, sound: Sound) -> None:
        """The verse of this pass; the last one where the passes are more."""
        turn = self.turns[id(sound)] = self.turns.get(id(sound), -1) + 1
        syllable = sound.syllables[min(turn, len(sound.syllables) - 1)]
        if syllable:
            self.line.lyrics.append(Event(self._tick(self.now), b"\xff\x05" + syllable.encode()))

    def _overlay(self, overlay: Overlay) -> None:
        self.furthest = max(self.furthest, self.now)
        self.open_ties = {}
        if overlay.opens:
            self.mark = self.now
        elif overlay.closes:
            self.now, self.mark = self.furthest, -1
        else:
            self.now = self.mark if self.mark >= 0 else self.bar

    def _notes(self) -> tuple[Note, ...]:
        """Sorted notes; of two that start together at one pitch the longer stays."""
        longest: dict[tuple[int, int], int] = {}
        for start, pitch, end in self.notes:
            longest[start, pitch] = max(end, longest.get((start, pitch), 0))
        if self.steps == self.division:
            return tuple(Note(start, pitch, end - start, VELOCITY) for (start, pitch), end in sorted(longest.items()))
        rows = sorted((self._tick(start), pitch, self._tick(end)) for (start, pitch), end in longest.items())
        return tuple(Note(start, pitch, max(1, end - start), VELOCITY) for start, pitch, end in rows)


def score_of(tune: Tune) -> Score:
    """The score of a tune, repeats and parts played out. Raises ``ValueError`` where it has no notes or rests.

    A tune with a pickup begins so far into bar 0 that the bar lines agree.
    """
    voices = [voice for voice in tune.voices.values() if any(isinstance(item, Sound) for item in voice.items)]
    if not voices:
        raise ValueError("the tune has no notes; write some below its K: line")
    steps = _steps(voices)
    division = steps if steps <= LARGEST_DIVISION else ROUND_DIVISION
    if steps > division:
        log.warning("no division of a quarter note holds all lengths; some are rounded to 1/%d of it", division)
    played = [unroll(voice.items, tune.order) for voice in voices]
    lead = _lead(played[0], tune.setting)
    lines = [_Layout(steps, division, lead).lay(items) for items in played]
    tracks = tuple(_track(voice, line, i) for i, (voice, line) in enumerate(zip(voices, lines, strict=True)))
    meters, keys = _meters_and_keys(lines[0].settings)
    return Score(
        division=division,
        tracks=tracks,
        tempos=_tempos(lines),
        meters=meters,
        keys=keys,
        markers=tuple(lines[0].markers),
        chords=tuple(sorted(set().union(*(line.chords for line in lines)))),
        title=plain(next((value for letter, value in tune.fields if letter == "T"), "")),
    )


def _steps(voices: list[Voice]) -> int:
    """The smallest multiple of 480 to the quarter note in which every length is whole."""
    sounds = [item for voice in voices for item in voice.items if isinstance(item, Sound)]
    lengths = {sound.length for sound in sounds} | {tone.length for sound in sounds for tone in sound.tones}
    return math.lcm(DEFAULT_DIVISION, *((length * 4).denominator for length in lengths))


def lead_of(tune: Tune) -> Fraction:
    """Whole notes from the start of bar 0 to the first sound: the rest of the bar where the tune has a pickup."""
    voice = next((v for v in tune.voices.values() if any(isinstance(item, Sound) for item in v.items)), Voice())
    return _lead(unroll(voice.items, tune.order), tune.setting)


def _lead(items: list[Item], setting: Setting) -> Fraction:
    length = Fraction(0)
    for item in items:
        if isinstance(item, Sound):
            length += item.length
            setting = item.setting
        elif isinstance(item, Bar) and length and not item.endings:
            bar = setting.bar
            return bar - length if bar and length < bar else Fraction(0)
    return Fraction(0)


def _track(voice: Voice, line: _Line, index: int) -> Track:
    channel = index % 15 + (index % 15 >= PERCUSSION_CHANNEL)
    program = [] if voice.program is None else [Event(0, bytes((0xC0 | channel, voice.program)))]
    return Track(voice.name, line.notes, channel, (*program, *line.lyrics), colour=index)


def _tempos(lines: list[_Line]) -> tuple[Tempo, ...]:
    """The changes of all voices: usually only one says them, so what another merely goes on with is no change."""
    changes: set[tuple[int, int]] = set()
    for line in lines:
        before: int | None = None
        for tick, setting in line.settings:
            if setting.tempo and setting.tempo != before:
                changes.add((tick if before else 0, setting.tempo))
                before = setting.tempo
    found: list[Tempo] = []
    for tick, tempo in sorted(changes):
        if not found or found[-1].microseconds_per_quarter != tempo:
            found.append(Tempo(tick, tempo))
    return tuple(found)


def _meters_and_keys(settings: list[tuple[int, Setting]]) -> tuple[tuple[Meter, ...], tuple[KeySignature, ...]]:
    meters: list[Meter] = []
    keys: list[KeySignature] = []
    for tick, setting in settings:
        if setting.meter and (not meters or (meters[-1].numerator, meters[-1].denominator) != setting.meter):
            meters.append(Meter(tick if meters else 0, *setting.meter))
        key = setting.key
        if key and (not keys or (keys[-1].fifths, keys[-1].mode) != (key.fifths, key.mode)):
            keys.append(KeySignature(tick if keys else 0, key.fifths, key.mode))
    return tuple(meters), tuple(keys)
