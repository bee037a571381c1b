"""Culling finds exactly what a look at every note would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.types import Note, Track
from musicgen_gui.ui.pianoroll.culling import Culler

some_notes = st.lists(
    st.builds(Note, start=st.integers(0, 2000), pitch=st.integers(0, 127), length=st.integers(1, 1500)), max_size=40
)


@given(some_notes, st.integers(-100, 2500), st.integers(1, 1500))
def test_no_visible_note_is_missed(notes: list[Note], left: int, width: int) -> None:
    track = Track(notes=tuple(sorted(notes)))
    found = track.notes[Culler().find(track, left, left + width)]
    wanted = [n for n in track.notes if n.end > left and n.start < left + width]
    assert [n for n in found if n.end > left] == wanted


@given(some_notes, st.integers(0, 2500), st.integers(1, 1500), st.integers(0, 127), st.integers(0, 60))
def test_a_rectangle_holds_the_notes_that_touch_it(
    notes: list[Note], left: int, width: int, low: int, rows: int
) -> None:
    track = Track(notes=tuple(sorted(notes)))
    right, high = left + width, low + rows
    found = Culler().inside(track, left, right, low, high)
    assert found == [n for n in track.notes if n.end > left and n.start < right and low <= n.pitch <= high]


def test_other_tracks_do_not_disturb_what_is_remembered() -> None:
    culler = Culler(remembered=2)
    tracks = [Track(notes=(Note(start, 60, 10),)) for start in (0, 100, 200, 300)]
    for track in (*tracks, *tracks):
        assert culler.inside(track, track.notes[0].start, track.notes[0].end, 0, 127) == list(track.notes)
