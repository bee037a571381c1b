"""A candidate heard in its context: the whole score with the notes of one span replaced."""

from __future__ import annotations

from collections.abc import Iterable

from musicgen_gui.score.types import Note, Score


def in_context(score: Score, track: int, start: int, end: int, notes: Iterable[Note]) -> Score:
    """The score whose ``track`` holds ``notes`` instead of those that start in ``[start, end)``."""
    held = score.tracks[track]
    outside = (n for n in held.notes if not start <= n.start < end)
    return score.with_track(track, held.with_notes(tuple(sorted((*outside, *notes)))))
