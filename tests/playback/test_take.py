"""Notes out of key presses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.playback.take import Take, taken
from musicgen_gui.score.types import Note


def test_notes_have_their_pitch_time_length_and_velocities() -> None:
    found = taken([(10.4, b"\x90\x3c\x50"), (20, b"\x90\x40\x51"), (100.6, b"\x80\x3c\x20"), (110, b"\x90\x40\x00")])
    assert found.notes == (Note(10, 60, 91, 80, 32), Note(20, 64, 90, 81, -1))


def test_a_key_that_is_still_down_at_the_end_is_a_note() -> None:
    take = Take()
    take.add(0, b"\x90\x3c\x50")
    assert take.notes(480) == (Note(0, 60, 480, 80),)
    assert take.finished(960).notes == (Note(0, 60, 960, 80),)


def test_a_note_that_is_held_over_the_end_of_a_loop_ends_there() -> None:
    found = taken([(900, b"\x90\x3c\x50"), (10, b"\x80\x3c\x40"), (20, b"\x90\x3e\x50"), (50, b"\x80\x3e\x40")], 960)
    assert found.notes == (Note(20, 62, 30, 80, 64), Note(900, 60, 60, 80, 64))


def test_a_pedal_is_kept_and_lifted_at_the_end() -> None:
    found = taken([(0, b"\xb3\x40\x7f"), (10, b"\x93\x3c\x50"), (90, b"\x83\x3c\x40"), (95, b"\xb3\x07\x10")])
    assert [(e.tick, e.data) for e in found.events] == [(0, b"\xb0\x40\x7f"), (95, b"\xb0\x40\x00")]


messages = st.tuples(
    st.floats(0, 5000), st.sampled_from((0x80, 0x90, 0xB0, 0xD0, 0xE0)), st.integers(0, 127), st.integers(0, 127)
)


@given(st.lists(messages, max_size=60), st.one_of(st.none(), st.just(5000)))
def test_every_key_press_is_exactly_one_note_inside_the_time(found: list, turn: int | None) -> None:
    rows = [(tick, bytes((kind, a)) if kind == 0xD0 else bytes((kind, a, b))) for tick, kind, a, b in found]
    take = taken(rows, turn)
    presses = sorted(data[1] for _, data in rows if data[0] == 0x90 and data[2])
    assert sorted(note.pitch for note in take.notes) == presses
    assert all(note.length >= 1 and note.end <= 5001 for note in take.notes)
    assert list(take.notes) == sorted(take.notes)
    down = {event.data[1]: event.data[2] for event in take.events if event.data[0] == 0xB0}
    assert all(down.get(pedal, 0) < 64 for pedal in (64, 66, 67))
