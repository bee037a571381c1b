"""What an answer changes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.app.difference import difference
from musicgen_gui.score.types import Note

NOTE = st.builds(Note, st.integers(0, 12).map(lambda i: i * 120), st.integers(60, 66), st.sampled_from([120, 240]))
NOTES = st.lists(NOTE, max_size=10).map(lambda notes: tuple(sorted(notes)))


@given(NOTES, NOTES)
def test_every_note_of_both_is_in_exactly_one_part(before: tuple[Note, ...], after: tuple[Note, ...]) -> None:
    found = difference(before, after)
    assert len(before) == found.kept + len(found.removed) + len(found.moved)
    assert len(after) == found.kept + len(found.added) + len(found.moved)
    for old, new in found.moved:
        assert old in before
        assert new in after
        assert (old.start, old.pitch) != (new.start, new.pitch)
        assert old.start == new.start or old.pitch == new.pitch
    assert not {(n.start, n.pitch) for n in found.added} & {(n.start, n.pitch) for n in found.removed}


@given(NOTES)
def test_nothing_changes_against_itself(notes: tuple[Note, ...]) -> None:
    found = difference(notes, tuple(replace(note, velocity=1) for note in notes))
    assert (found.added, found.removed, found.moved, found.kept) == ((), (), (), len(notes))


def test_a_note_moves_in_pitch_in_time_or_is_another() -> None:
    before = (Note(0, 60, 120), Note(120, 62, 120), Note(240, 64, 120), Note(960, 65, 120))
    after = (Note(0, 61, 120), Note(240, 62, 120), Note(480, 70, 120), Note(960, 65, 240))
    found = difference(before, after)
    assert found.moved == ((before[0], after[0]), (before[2], after[1])) or found.kept == 1
    assert found.kept == 1
    assert found.added == (after[2],)
