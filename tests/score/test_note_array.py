"""An array spliced out of another is the array made anew, whatever was edited."""

import gc
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.score import note_array
from musicgen_gui.score.note_array import CHUNK, Array, agreeing_back, agreeing_front, built, spliced
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note, Track

notes_of = st.lists(st.builds(Note, st.integers(0, 60), st.integers(60, 62), st.integers(1, 30)), max_size=30)
LONG = tuple(Note(10 * i, 40 + i % 40, 5 + i % 7) for i in range(3 * CHUNK + 7))


@given(notes_of, notes_of, st.data())
def test_a_spliced_array_is_the_array_made_anew(first, more, data):
    notes = sorted_notes(first)
    left = [note for note in notes if data.draw(st.booleans())]
    after = sorted_notes([*left, *more])
    assert np.array_equal(spliced(after, notes, built(notes)), built(after))


@given(st.integers(0, len(LONG) - 1), st.integers(0, 1200), st.lists(st.integers(0, 16_000), max_size=3))
def test_stretches_of_a_long_track_are_found(first, gone, starts):
    after = sorted_notes([*LONG[:first], *LONG[first + gone :], *(Note(start, 60, 9) for start in starts)])
    front = agreeing_front(after, LONG)
    back = agreeing_back(after, LONG, front)
    assert front + back <= min(len(after), len(LONG))
    assert after[:front] == LONG[:front]
    assert after[len(after) - back :] == LONG[len(LONG) - back :]
    if not starts:
        assert front + back == len(after)
    assert np.array_equal(spliced(after, LONG, built(LONG)), built(after))


@given(
    st.sets(st.integers(0, len(LONG) - 1), max_size=4), st.lists(st.integers(0, 16_000), max_size=4), st.integers(1, 90)
)
def test_changes_far_apart_leave_what_lies_between(gone: set[int], starts: list[int], run: int) -> None:
    lost = {at + i for at in gone for i in range(run)}
    left = [note for i, note in enumerate(LONG) if i not in lost]
    after = sorted_notes([*left, *(Note(start, 60, 9) for start in starts)])
    assert np.array_equal(spliced(after, LONG, built(LONG)), built(after))


def test_a_few_changes_far_apart_make_few_numbers_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    anew: list[int] = []
    array = built(LONG)

    def counting(notes: Sequence[Note]) -> Array:
        anew.append(len(notes))
        return built(notes)

    monkeypatch.setattr(note_array, "built", counting)
    after = tuple(replace(note, pitch=20) if i in (3, 700, len(LONG) - 1) else note for i, note in enumerate(LONG))
    assert np.array_equal(spliced(after, LONG, array), built(after))
    assert sum(anew) == 3


def test_a_track_takes_over_the_array_of_the_one_that_it_was_made_of():
    track = Track(notes=LONG)
    assert len(track.array) == len(LONG)
    change = replace(LONG[700], velocity=3)
    after = track.with_notes((*LONG[:700], *LONG[701:])).with_notes((*LONG[:700], change, *LONG[701:]))
    assert np.array_equal(after.array, built(after.notes))
    assert not after.array.flags.writeable
    assert after.end == max(note.end for note in after.notes)


def test_a_track_needs_no_other_for_its_array():
    track = Track(notes=LONG)
    assert len(track.array) == len(LONG)
    kept, lost = track.with_notes(LONG[1:]), track.with_notes(LONG[2:])
    assert np.array_equal(kept.array, built(LONG[1:]))
    del track
    gc.collect()
    assert np.array_equal(lost.array, built(LONG[2:]))


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, len(LONG)), st.integers(0, 20), st.integers(0, 127)), max_size=4))
def test_what_each_pitch_has_follows_from_the_track_before(changes: list[tuple[int, int, int]]) -> None:
    before = Track(notes=LONG)
    for at, gone, pitch in changes:
        assert before.by_pitch.shape == (2, 128)
        start = before.notes[min(at, len(before.notes) - 1)].start
        made = (*before.notes[:at], Note(start, pitch, 7), *before.notes[at + gone :])
        known = (min(at, len(before.notes)), max(0, len(before.notes) - at - gone))
        after = sorted_notes(made)
        track = before.with_notes(after, known if after == made else None)
        assert np.array_equal(track.by_pitch, Track(notes=track.notes).by_pitch)
        before = track
    ticks = [0] * 128
    for note in before.notes:
        ticks[note.pitch] += note.length
    assert before.by_pitch[0].sum() == len(before.notes)
    assert before.by_pitch[1].tolist() == ticks
