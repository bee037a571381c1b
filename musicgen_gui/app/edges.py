"""Notes that a hand has played a little before the edge of a span: they belong to the bar that they were meant for.

Without this, the first note after a hole would be gone with the hole, and the first note of the hole would stay.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from musicgen_gui.app.last import remembers_last
from musicgen_gui.codecs.straight import are_played
from musicgen_gui.engines.request import Request, Span
from musicgen_gui.score.sorting import sorted_notes, starting_in
from musicgen_gui.score.types import Note

Notes = tuple[Note, ...]
EARLY = 10
"""A note comes early by less than this part of a quarter, and sounds longer behind the edge than before it."""
NEAR = 64
"""Notes before and behind the span by which one sees whether they were played by hand."""
MANY = 512
"""Of more notes some are looked at, evenly spread."""


@remembers_last
def early(request: Request) -> tuple[Notes, Notes]:
    """Those that were meant for the start of the span, and those that were meant for its end. Locked ones stay."""
    notes, span, division = request.score.tracks[request.track].notes, request.span, request.score.division
    if not is_played_around(notes, span, division):
        return (), ()
    at_start, at_end = (_before(notes, edge, division // EARLY) for edge in (span.start, span.end))
    return tuple(note for note in at_start if not note.locks), at_end


def is_played_around(notes: Notes, span: Span, division: int) -> bool:
    """Whether the notes in a span and near it were played by hand."""
    inside = starting_in(notes, span.start, span.end)
    first, stop = max(0, inside.start - NEAR), inside.stop + NEAR
    some = notes[first : stop : 1 + (stop - first) // MANY]
    return are_played(np.array([note.start for note in some], np.float64), division)


def moved_to_edges(request: Request) -> Request:
    """The same question about a track in which each of these notes begins on its edge."""
    span, track = request.span, request.score.tracks[request.track]
    places = {note: edge for edge, notes in zip((span.start, span.end), early(request), strict=True) for note in notes}
    if not places:
        return request
    notes = sorted_notes(_moved(note, places[note]) if note in places else note for note in track.notes)
    return replace(request, score=request.score.with_track(request.track, track.with_notes(notes)))


def _before(notes: Notes, edge: int, reach: int) -> Notes:
    some = notes[starting_in(notes, edge - reach, edge)]
    return tuple(note for note in some if note.end - edge > edge - note.start)


def _moved(note: Note, start: int) -> Note:
    return replace(note, start=start, length=max(1, note.end - start))
