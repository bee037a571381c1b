"""Edits of what stands above all tracks: tempo, meter, key, markers, chord symbols, the title."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Score, Tempo

_Sign = TypeVar("_Sign", bound=Tempo | Meter | KeySignature | Marker | ChordSymbol)


def set_tempo(tick: int, bpm: float) -> Edit:
    """Quarter notes a minute from a tick on. ``ValueError`` outside what MIDI can write, about 3.6 to 60 million."""
    microseconds = round(60e6 / bpm) if bpm > 0 else 0
    if not 1 <= microseconds < 1 << 24:
        raise ValueError(f"a tempo of {bpm} quarter notes a minute cannot be written in MIDI")
    return lambda s: _scored(s, replace(s.score, tempos=_put(s.score.tempos, Tempo(tick, microseconds))))


def remove_tempo(tick: int) -> Edit:
    """Take away the tempo change at a tick."""
    return lambda s: _scored(s, replace(s.score, tempos=_without(s.score.tempos, tick)))


def set_meter(tick: int, numerator: int, denominator: int) -> Edit:
    """Meter from a tick on, which starts a bar. ``ValueError`` unless the denominator is a power of two up to 64."""
    if not 1 <= numerator <= 255 or denominator not in (1, 2, 4, 8, 16, 32, 64):
        raise ValueError(f"{numerator}/{denominator} is no meter")
    return lambda s: _scored(s, replace(s.score, meters=_put(s.score.meters, Meter(tick, numerator, denominator))))


def remove_meter(tick: int) -> Edit:
    """Take away the meter change at a tick."""
    return lambda s: _scored(s, replace(s.score, meters=_without(s.score.meters, tick)))


def set_key(tick: int, fifths: int, mode: str = "major") -> Edit:
    """Key signature from a tick on: −7 flats to 7 sharps, and a mode of ``theory.key.MODE_FIFTHS``."""
    if not -7 <= fifths <= 7:
        raise ValueError(f"a key signature has at most 7 signs, not {abs(fifths)}")
    return lambda s: _scored(s, replace(s.score, keys=_put(s.score.keys, KeySignature(tick, fifths, mode))))


def remove_key(tick: int) -> Edit:
    """Take away the key signature at a tick."""
    return lambda s: _scored(s, replace(s.score, keys=_without(s.score.keys, tick)))


def set_marker(tick: int, text: str) -> Edit:
    """Put a marker at a tick in place of any there; an empty text takes it away."""

    def edit(s: State) -> State:
        markers = _put(s.score.markers, Marker(tick, text)) if text else _without(s.score.markers, tick)
        return _scored(s, replace(s.score, markers=markers))

    return edit


def set_chord(tick: int, symbol: str) -> Edit:
    """Put a chord symbol at a tick in place of any there; an empty one takes it away."""

    def edit(s: State) -> State:
        chords = _put(s.score.chords, ChordSymbol(tick, symbol)) if symbol else _without(s.score.chords, tick)
        return _scored(s, replace(s.score, chords=chords))

    return edit


def set_title(title: str) -> Edit:
    """Give the piece a title."""
    return lambda s: _scored(s, replace(s.score, title=title))


def _scored(state: State, score: Score) -> State:
    return replace(state, score=score)


def _put(values: tuple[_Sign, ...], sign: _Sign) -> tuple[_Sign, ...]:
    if sign.tick < 0:
        raise ValueError(f"nothing can stand before tick 0, at {sign.tick}")
    before = tuple(v for v in values if v.tick < sign.tick)
    return (*before, sign, *(v for v in values if v.tick > sign.tick))


def _without(values: tuple[_Sign, ...], tick: int) -> tuple[_Sign, ...]:
    return tuple(v for v in values if v.tick != tick)
