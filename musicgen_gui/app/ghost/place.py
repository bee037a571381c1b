"""Where the bars lie that are proposed after an edit. Pure functions of the score; ticks throughout."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.app.holes import hole_at, span_to_continue, whole_beats
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Track

AHEAD = 2
"""Bars that a continuation goes on for."""
MOST = 4
"""Bars of a hole that are proposed at once."""
BEFORE, BEHIND, STEP = 192, 96, 64
"""Notes before and behind the span that the engine is told at least; a ghost must come at once.

The first of them moves on in steps, so that of an edit at the end most of what is read stays the same.
"""


def edge_of_edit(before: Track, after: Track) -> int:
    """Where the music goes on from after an edit: the end of what is new, else the start of what is gone.

    The end of the track when no note is another one.
    """
    old, new = before.array, after.array
    same = _agreeing(old, new)
    most = min(len(old), len(new)) - same
    tail = min(most, _agreeing(old[::-1], new[::-1]))
    fresh, gone = new[same : len(new) - tail], old[same : len(old) - tail]
    if len(fresh):
        return int(fresh["end"].max())
    return int(gone["start"].min()) if len(gone) else after.end


def _agreeing(a: NDArray[Any], b: NDArray[Any]) -> int:
    """How many notes two sorted columns have in common from the front."""
    length = min(len(a), len(b))
    differ = a[:length] != b[:length]
    return int(differ.argmax()) if differ.any() else length


def place(state: State, edge: int) -> tuple[Task, Span]:
    """What to propose after an edit: the rest of the gap behind ``edge``, else the nearest hole, else what follows."""
    track, bars = state.current, bar_map(state.score)
    starts = track.array["start"]
    behind = int(np.searchsorted(starts, edge, side="left"))
    if behind < len(starts):
        gap = _gap(edge, int(starts[behind]), bars)
        if gap and not _sounding(track, gap):
            return Task.COMPLETE, _shortened(gap, bars)
        hole = hole_at(state.score, state.track, edge)
        if hole:
            return Task.COMPLETE, _shortened(hole, bars)
    return Task.CONTINUE, span_to_continue(state, track.end, AHEAD)


def nearby(request: Request) -> Request:
    """The question about a score that holds only the notes of its track around the span.

    A large track would take longer to hand over than the answer takes.
    """
    track = request.score.tracks[request.track]
    inside = starting_in(track.notes, request.span.start, request.span.end)
    first = max(0, inside.start - BEFORE) // STEP * STEP
    notes = track.notes[first : inside.stop + BEHIND]
    return replace(request, score=request.score.with_track(request.track, track.with_notes(notes)))


def _gap(edge: int, onset: int, bars: BarMap) -> Span | None:
    """The whole beats between an edge and the next onset, if they make half a bar."""
    first = whole_beats(edge, edge + 1, bars)
    start = first.start if first.start == edge else first.end
    last = bars.position(onset)
    end = bars.beat_start(last.bar, last.beat)
    half = bars.bar_end(bars.position(start).bar) - bars.bar_start(bars.position(start).bar)
    return Span(start, end) if 2 * (end - start) >= half else None


def _sounding(track: Track, span: Span) -> bool:
    """Whether a note reaches into a span."""
    notes = track.array
    return bool(((notes["start"] < span.end) & (notes["end"] > span.start)).any())


def _shortened(span: Span, bars: BarMap) -> Span:
    first = bars.position(span.start)
    return Span(span.start, min(span.end, bars.bar_start(first.bar + MOST)))
