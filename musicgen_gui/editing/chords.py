"""Chord symbols recognised from the notes of all tracks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.marks import replace_chords
from musicgen_gui.score.timing import BarMap, bar_map, pulse
from musicgen_gui.score.types import ChordSymbol, Score
from musicgen_gui.theory.harmony import Stretch, recognise
from musicgen_gui.theory.key import Key, estimate_key

ONSET_BONUS = 1.5
"""A note that begins on a beat counts so many times its length in the stretch."""

Notes = NDArray[np.int64]


def recognise_chords(start: int, end: int, *, beats: bool = False) -> Edit:
    """Put the chords that fit the notes in ``start`` ≤ tick < ``end`` there: one for each bar, or each beat, at most.

    Percussion, muted tracks and muted notes are not listened to. Where a chord goes on, no new symbol stands.
    """

    def edit(state: State) -> State:
        return replace_chords(start, end, chords_of(state.score, start, end, beats=beats))(state)

    return edit


def chords_of(score: Score, start: int, end: int, *, beats: bool = False) -> tuple[ChordSymbol, ...]:
    """The chords that ``recognise_chords`` would put."""
    notes = _sounding(score, start, end)
    if not len(notes):
        return ()
    bars = bar_map(score)
    edges = [edge for edge in _edges(bars, start, end, beats=beats) if start <= edge < end]
    key = _key(score, start, notes)
    names = recognise(_stretches(notes, [*edges, end], bars, _is_melody(notes)), key)
    found: list[ChordSymbol] = []
    for tick, name in zip(edges, names, strict=True):
        if name is not None and (not found or found[-1].symbol != name):
            found.append(ChordSymbol(tick, name))
    return tuple(found)


def _sounding(score: Score, start: int, end: int) -> Notes:
    """Rows of start, end, pitch of what sounds in a time, cut to it."""
    rows = [
        (max(n.start, start), min(n.end, end), n.pitch)
        for track in score.tracks
        if not track.is_percussion and not track.muted
        for n in track.notes
        if not n.muted and n.start < end and n.end > start
    ]
    return np.array(sorted(rows), np.int64).reshape(-1, 3)


def _is_melody(notes: Notes) -> bool:
    """Whether hardly two notes sound together: the lowest tone of a melody says nothing about its harmony."""
    covered, free = 0, 0
    for start, end, _ in notes.tolist():
        covered += max(0, end - max(start, free))
        free = max(free, end)
    return bool((notes[:, 1] - notes[:, 0]).sum() < 1.2 * covered)


def _edges(bars: BarMap, start: int, end: int, *, beats: bool) -> list[int]:
    """Where chords may change: at bars, or at beats – in meters such as 6/8 at every third."""
    edges: list[int] = []
    for bar in range(bars.position(start).bar, bars.position(max(start, end - 1)).bar + 1):
        first, behind = bars.bar_start(bar), bars.bar_end(bar)
        meter = bars.meter_at(first)
        beat = bars.beat_ticks_at(first)
        edges.extend(range(first, behind, beat * pulse(meter)) if beats else [first])
    return sorted({max(start, edge) for edge in edges})


def _stretches(notes: Notes, edges: Sequence[int], bars: BarMap, melody: bool) -> list[Stretch]:
    on_beat = np.array([bars.position(start).tick == 0 for start in notes[:, 0].tolist()], bool)
    found = []
    for low, high in pairwise(edges):
        here = (notes[:, 0] < high) & (notes[:, 1] > low)
        start, end, pitch = notes[here].T
        length = np.minimum(end, high) - np.maximum(start, low)
        loud = np.where(on_beat[here] & (start >= low), ONSET_BONUS, 1.0)
        weights = np.bincount(pitch % 12, weights=length * loud, minlength=12)
        bass = None if melody or not len(pitch) else int(pitch.min()) % 12
        found.append(Stretch(tuple(weights.tolist()), bass))
    return found


def _key(score: Score, start: int, notes: Notes) -> Key:
    """The key that is stated at a tick, else the one that the notes suggest, else C major."""
    stated = [key for key in score.keys if key.tick <= start] or list(score.keys[:1])
    if stated:
        return Key(stated[-1].fifths, stated[-1].mode)
    durations = np.bincount(notes[:, 2] % 12, weights=notes[:, 1] - notes[:, 0], minlength=12)
    return estimate_key(durations.tolist()) or Key()
