"""Culling finds exactly what a look at every note would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.types import Lock, Note, Origin, Track
from musicgen_gui.ui.pianoroll.columns import CHUNK, Columns, TrackColumns, joined, note_arrays

some_notes = st.lists(
    st.builds(Note, start=st.integers(0, 2000), pitch=st.integers(0, 127), length=st.integers(1, 1500)), max_size=40
)


@given(some_notes, st.integers(-100, 2500), st.integers(1, 1500))
def test_no_visible_note_is_missed(notes: list[Note], left: int, width: int) -> None:
    track = Track(notes=tuple(sorted(notes)))
    found = track.notes[TrackColumns(track).find(left, left + width)]
    wanted = [n for n in track.notes if n.end > left and n.start < left + width]
    assert [n for n in found if n.end > left] == wanted


@given(some_notes, st.integers(0, 2500), st.integers(1, 1500), st.integers(0, 127), st.integers(0, 60))
def test_a_rectangle_holds_the_notes_that_touch_it(
    notes: list[Note], left: int, width: int, low: int, rows: int
) -> None:
    track = Track(notes=tuple(sorted(notes)))
    right, high = left + width, low + rows
    found = TrackColumns(track).inside(left, right, low, high)
    assert found == [n for n in track.notes if n.end > left and n.start < right and low <= n.pitch <= high]


def test_other_tracks_do_not_disturb_what_is_remembered() -> None:
    columns = Columns()
    tracks = [Track(notes=(Note(start, 60, 10),)) for start in range(0, 10_000, 100)]
    for track in (*tracks, *tracks):
        assert columns.of(track).inside(track.notes[0].start, track.notes[0].end, 0, 127) == list(track.notes)


@given(st.integers(0, 3 * CHUNK), st.integers(0, CHUNK))
def test_signs_are_those_of_the_notes(first: int, count: int) -> None:
    notes = tuple(
        Note(i, i % 128, 5, 1 + i % 127, origin=Origin(i % 3), muted=i % 5 == 0, locks=Lock(i % 16))
        for i in range(2 * CHUNK + 7)
    )
    chosen = frozenset(notes[::7])
    where = slice(min(first, len(notes)), min(first + count, len(notes)))
    found = TrackColumns(Track(notes=notes)).arrays(where, chosen)
    for i, note in enumerate(notes[where]):
        assert (found.start[i], found.end[i], found.pitch[i]) == (note.start, note.end, note.pitch)
        assert (found.velocity[i], found.origin[i]) == (note.velocity, note.origin)
        assert (found.muted[i], found.locks[i]) == (note.muted, note.locks)
        assert found.selected[i] == (note in chosen)


def test_joined_keeps_the_order() -> None:
    both = joined(note_arrays((Note(0, 60, 1),)), note_arrays((Note(5, 61, 1), Note(6, 62, 1))))
    assert both.start.tolist() == [0, 5, 6]
    assert len(joined(both, note_arrays(()))) == 3
