"""Takes in tracks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document, State
from musicgen_gui.score.types import Event, Note, Score, Track

OLD = Track("Old", (Note(0, 60, 480), Note(480, 62, 480), Note(960, 64, 480)), 4, (Event(500, b"\xb4\x40\x7f"),))
PEDAL = Event(490, b"\xb0\x40\x00")


def test_overdub_adds_and_selects_the_take_on_the_channel_of_the_track() -> None:
    state = edits.record(0, (Note(480, 72, 100),), (PEDAL,))(State(Score(tracks=(OLD,))))
    assert state.current.notes == tuple(sorted((*OLD.notes, Note(480, 72, 100))))
    assert state.selection == {Note(480, 72, 100)}
    assert state.current.events == (Event(490, b"\xb4\x40\x00"), Event(500, b"\xb4\x40\x7f"))


def test_replace_takes_what_begins_in_the_span_and_only_there() -> None:
    state = edits.record(0, (Note(500, 72, 100),), (PEDAL,), (480, 960))(State(Score(tracks=(OLD,))))
    assert state.current.notes == (Note(0, 60, 480), Note(500, 72, 100), Note(960, 64, 480))
    assert state.current.events == (Event(490, b"\xb4\x40\x00"),)


def test_a_take_into_another_track_makes_that_the_current_one() -> None:
    document = Document(State(Score(tracks=(Track("One"), Track("Two")))))
    assert document.apply("Record 1 note", edits.record(1, (Note(0, 60, 10),)))
    assert document.state.track == 1
    document.undo()
    assert document.state.score.tracks[1].notes == ()


notes = st.builds(Note, st.integers(0, 2000), st.integers(50, 70), st.integers(1, 300))


@given(st.lists(notes, max_size=12), st.lists(notes, max_size=12), st.booleans())
def test_what_was_played_is_there_and_sorted(old: list[Note], new: list[Note], replaced: bool) -> None:
    before = State(Score(tracks=(Track(notes=tuple(sorted(old))),)))
    after = edits.record(0, new, (), (500, 1000) if replaced else None)(before)
    kept = [n for n in old if not replaced or not 500 <= n.start < 1000]
    assert set(after.current.notes) == {*kept, *new}
    assert list(after.current.notes) == sorted(after.current.notes)
