"""A tune's voices, played out, as tracks of a score."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass, field
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
VELOCITY = 80


@dataclass(slots=True)
class _Line:
    """One voice laid out; all times are ticks."""

    notes: list[Note] = field(default_factory=list)
    chords: list[ChordSymbol] = field(default_factory=list)
    lyrics: list[Event] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)
    settings: list[tuple[int, Setting]] = field(default_factory=list)


def score_of(tune: Tune) -> Score:
    """The score of a tune, repeats and parts played out. Raises ``ValueError`` where it has no notes or rests.

    A tune with a pickup begins so far into bar 0 that the bar lines agree.
    """
    voices = [voice for voice in tune.voices.values() if any(isinstance(item, Sound) for item in voice.items)]
    if not voices:
        raise ValueError("the tune has no notes; write some below its K: line")
    division = _division(voices)
    played = [unroll(voice.items, tune.order) for voice in voices]
    lead = int(_lead(played[0], tune.setting) * 4 * division)
    lines = [_lay_out(items, tune.setting, division, lead) for items in played]
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


def _division(voices: list[Voice]) -> int:
    """The smallest multiple of 480 in which every length is whole."""
    lengths = {item.length for voice in voices for item in voice.items if isinstance(item, Sound)}
    lengths |= {
        tone.length for voice in voices for item in voice.items if isinstance(item, Sound) for tone in item.tones
    }
    division = DEFAULT_DIVISION
    for length in lengths:
        division = math.lcm(division, (length * 4).denominator)
    return division


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


def _lay_out(items: list[Item], setting: Setting, division: int, lead: int) -> _Line:
    line = _Line()
    notes: list[list[int]] = []
    open_ties: dict[int, int] = {}
    ticks: dict[Fraction, int] = {}
    now = bar = furthest = lead
    mark = -1
    seen: Setting | None = None
    per_whole = 4 * division
    turns: dict[int, int] = {}
    for item in items:
        if isinstance(item, Sound):
            if item.setting is not seen:
                seen = item.setting
                line.settings.append((now, seen))
            if item.symbols:
                line.chords.extend(ChordSymbol(now, symbol) for symbol in item.symbols[-1:])
            if item.syllables:
                turn = turns[id(item)] = turns.get(id(item), -1) + 1
                syllable = item.syllables[min(turn, len(item.syllables) - 1)]
                line.lyrics.append(Event(now, b"\xff\x05" + syllable.encode()))
            ties: dict[int, int] = {}
            for pitch, length, tied in item.tones:
                size = ticks.get(length)
                if size is None:
                    size = ticks[length] = int(length * per_whole)
                index = open_ties.get(pitch, -1)
                if index >= 0 and notes[index][2] == now:
                    notes[index][2] = now + size
                else:
                    index = len(notes)
                    notes.append([now, pitch, now + size])
                if tied:
                    ties[pitch] = index
            open_ties = ties
            size = ticks.get(item.length)
            if size is None:
                size = ticks[item.length] = int(item.length * per_whole)
            now += size
        elif isinstance(item, Overlay):
            furthest = max(furthest, now)
            if item.opens:
                mark = now
            elif item.closes:
                now, mark = furthest, -1
            else:
                now = mark if mark >= 0 else bar
            open_ties = {}
        elif isinstance(item, Part):
            line.markers.append(Marker(now, item.label))
        elif not item.endings and mark < 0:
            now = furthest = max(now, furthest)
            bar = now
    line.notes = _notes(notes)
    return line


def _notes(rows: list[list[int]]) -> list[Note]:
    """Sorted notes; of two that start together at one pitch the longer stays."""
    longest: dict[tuple[int, int], int] = {}
    for start, pitch, end in rows:
        longest[start, pitch] = max(end, longest.get((start, pitch), 0))
    return [Note(start, pitch, end - start, VELOCITY) for (start, pitch), end in sorted(longest.items())]


def _track(voice: Voice, line: _Line, index: int) -> Track:
    channel = index % 15 + (index % 15 >= PERCUSSION_CHANNEL)
    program = [] if voice.program is None else [Event(0, bytes((0xC0 | channel, voice.program)))]
    return Track(voice.name, tuple(line.notes), channel, (*program, *line.lyrics), colour=index)


def _tempos(lines: list[_Line]) -> tuple[Tempo, ...]:
    found: list[Tempo] = []
    changes = sorted((tick, s.tempo) for line in lines for tick, s in line.settings if s.tempo)
    for tick, tempo in changes:
        if tempo and (not found or found[-1].microseconds_per_quarter != tempo):
            found.append(Tempo(tick if found else 0, tempo))
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
