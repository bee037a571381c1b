"""Culling finds exactly what a look at every note would find."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document, State
from musicgen_gui.score.types import Lock, Note, Origin, Score, Track
from musicgen_gui.ui.pianoroll import columns as module
from musicgen_gui.ui.pianoroll.columns import FEW, Columns, NoteArrays, TrackColumns, joined, note_arrays

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


@given(st.integers(0, 1500), st.integers(0, 700))
def test_signs_are_those_of_the_notes(first: int, count: int) -> None:
    notes = tuple(
        Note(i, i % 128, 5, 1 + i % 127, origin=Origin(i % 3), muted=i % 5 == 0, locks=Lock(i % 16))
        for i in range(1200)
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


@pytest.mark.parametrize("many", [FEW, 0])
@settings(max_examples=20)
@given(st.integers(0, 1 << 30))
def test_after_any_edits_the_columns_are_those_of_the_notes(many: int, seed: int) -> None:
    rng = random.Random(seed)
    document, columns = Document(State(Score(tracks=(Track(notes=played(rng, 200)),)))), Columns()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FEW", many)
        for _ in range(8):
            notes = document.state.current.notes
            some = frozenset(rng.sample(notes, min(len(notes), rng.randrange(5))))
            document.look(edits.select(some))
            doings: list[Callable[[], object]] = [
                lambda: document.apply("Move", edits.move(rng.randrange(-300, 300), rng.randrange(-2, 3))),
                lambda: document.apply("Mute", edits.toggle_mute()),
                lambda: document.apply("Lock", edits.set_locks(Lock.PITCH)),
                lambda: document.apply("Add", edits.add_notes(played(rng, 2))),
                lambda: document.apply("Delete", edits.delete_selected()),
                document.undo,
                document.redo,
            ]
            rng.choice(doings)()
            state = document.state
            first = rng.randrange(len(state.current.notes) + 1)
            where = slice(first, rng.randrange(first, len(state.current.notes) + 1))
            found = columns.of(state.current).arrays(where, state.selection)
            same(found, TrackColumns(Track(notes=state.current.notes)).arrays(where, state.selection))
            assert found.selected.tolist() == [note in state.selection for note in state.current.notes[where]]


def played(rng: random.Random, count: int) -> tuple[Note, ...]:
    return tuple(sorted(Note(rng.randrange(2000), rng.randrange(60, 64), rng.choice([1, 100])) for _ in range(count)))


def same(one: NoteArrays, other: NoteArrays) -> None:
    for name in NoteArrays.__slots__:
        assert getattr(one, name).tolist() == getattr(other, name).tolist(), name
