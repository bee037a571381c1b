"""Which stretch of time a question is about. Pure functions of the score; ticks throughout."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache

import numpy as np

from musicgen_gui.app.last import remembers_last
from musicgen_gui.editing.document import State
from musicgen_gui.editing.whole import Whole
from musicgen_gui.engines.request import Span
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Note, Score, Track

AROUND = 8


def whole_beats(start: int, end: int, bars: BarMap) -> Span:
    """The shortest run of whole beats that holds a range; at least one beat."""
    first, last = bars.position(start), bars.position(max(start, end - 1))
    return Span(bars.beat_start(first.bar, first.beat), bars.beat_start(last.bar, last.beat + 1))


@lru_cache(maxsize=2)
def extent(notes: Set[Note]) -> tuple[int, int]:
    """From the first start to the last end of some notes; remembered, as it is asked for again and again."""
    if isinstance(notes, Whole):
        return notes.track.notes[0].start, notes.track.end
    return min(note.start for note in notes), max(note.start + note.length for note in notes)


def empty_bars(score: Score, track: int) -> Iterator[Span]:
    """Runs of whole bars in which a track has no note at all, up to the end of the piece, in order."""
    if not score.end:
        return
    bars, notes = bar_map(score), score.tracks[track]
    close = bars.bar_end(bars.position(score.end - 1).bar)
    shortest = min(stretch.bar_ticks for stretch in bars.stretches)
    silences = np.concatenate((notes.silences, [(notes.end, close)]))
    for silent, sounding in silences[silences[:, 1] - silences[:, 0] >= shortest].tolist():
        first = bars.position(silent).bar
        start = bars.bar_start(first if bars.bar_start(first) == silent else first + 1)
        end = bars.bar_start(bars.position(sounding).bar)
        if start < end:
            yield Span(start, end)


@remembers_last
def _all_empty(score: Score, track: int) -> tuple[Span, ...]:
    return tuple(empty_bars(score, track))


def hole_at(score: Score, track: int, tick: int) -> Span | None:
    """The empty bars around a tick, else the next after it, else the first of the piece; None without any."""
    runs = _all_empty(score, track)
    return next((run for run in runs if run.end > tick), runs[0] if runs else None)


def span_to_complete(state: State, selected: tuple[int, int] | None, playhead: int) -> Span | None:
    """What G fills: the selected time, else the extent of the selected notes, else a hole; None when nothing is open.

    An empty piece counts as one hole of four bars.
    """
    bars = bar_map(state.score)
    if selected:
        return whole_beats(*selected, bars)
    if state.selection:
        return whole_beats(*extent(state.selection), bars)
    if not state.score.end:
        return Span(0, bars.bar_start(4))
    return hole_at(state.score, state.track, playhead)


def span_to_continue(state: State, playhead: int, count: int) -> Span:
    """Where a continuation of ``count`` bars goes: from the playhead inside the track, else from the track's end.

    A bar that has begun is filled up first and not counted.
    """
    bars = bar_map(state.score)
    track = state.current
    inside = bool(track.notes) and track.notes[0].start < playhead < track.end
    edge = playhead if inside else track.end
    start = whole_beats(edge, edge + 1, bars)
    at = start.start if start.start == edge or inside else start.end
    place = bars.position(at)
    begun = place.beat > 0
    return Span(at, bars.bar_start(place.bar + count + begun))


def span_to_vary(state: State, selected: tuple[int, int] | None) -> Span | None:
    """The extent of the selected notes, else the selected time, in whole beats; None without either."""
    if state.selection:
        selected = extent(state.selection)
    return whole_beats(*selected, bar_map(state.score)) if selected else None


def has_notes(track: Track, span: Span) -> bool:
    """Whether a note that is not muted begins in a span."""
    return any(not note.muted for note in track.notes[starting_in(track.notes, span.start, span.end)])


def has_chords(score: Score, track: int, span: Span) -> bool:
    """Whether notes sound together in a span or up to ``AROUND`` bars beside it; short overlaps are none."""
    bars, notes = bar_map(score), score.tracks[track].notes
    first, last = bars.position(span.start).bar - AROUND, bars.position(span.end).bar + AROUND
    start, reach = -1, 0
    for note in notes[starting_in(notes, bars.bar_start(first), bars.bar_end(last))]:
        if note.muted:
            continue
        if note.start == start or 2 * (min(reach, note.end) - note.start) >= note.length:
            return True
        start, reach = note.start, max(reach, note.end)
    return False


def bars_text(span: Span, bars: BarMap) -> tuple[str, str]:
    """First and last bar of a span counted from 1, as "9" and "12"; with beats, as "9.3", where it cuts a bar."""
    first, last = bars.position(span.start), bars.position(span.end - 1)
    whole = span.start == bars.bar_start(first.bar) and span.end == bars.bar_end(last.bar)
    if whole:
        return str(first.bar + 1), str(last.bar + 1)
    return f"{first.bar + 1}.{first.beat + 1}", f"{last.bar + 1}.{last.beat + 1}"
