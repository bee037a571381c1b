"""Whose notes a piece has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.writers import Shares, Writers
from musicgen_gui.score.types import Note, Origin, Score, Track


def track(origins: list[Origin]) -> Track:
    return Track(notes=tuple(Note(i, 60, 1, origin=origin) for i, origin in enumerate(origins)))


@given(st.lists(st.lists(st.sampled_from(list(Origin)), max_size=6), min_size=1, max_size=3))
def test_every_note_of_every_track_is_counted_once(tracks: list[list[Origin]]) -> None:
    writers, everything = Writers(), [origin for origins in tracks for origin in origins]
    score = Score(tracks=tuple(map(track, tracks)))
    wanted = Shares(*(everything.count(origin) for origin in (Origin.YOU, Origin.MODEL, Origin.EDITED)))
    assert writers.shares(score) == wanted == writers.shares(score)


def test_shares_of_nothing_are_nothing() -> None:
    empty = Writers().shares(Score())
    assert (empty.all, empty.part(0)) == (0, 0.0)
