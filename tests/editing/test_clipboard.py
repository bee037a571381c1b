import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing.clipboard import Clip, copied, from_text, paste, to_text
from musicgen_gui.editing.document import State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Lock, Note, Origin, Score
from tests.editing.scores import NOTES, check, state_of, states

A, B = Note(480, 60, 240), Note(720, 64, 240)


def starts(state: State) -> list[int]:
    return [n.start for n in state.current.notes]


def clip_of(state: State, tick: int | None = None) -> Clip:
    clip = copied(state, tick)
    assert clip is not None
    return clip


def test_nothing_selected_is_nothing_copied():
    assert copied(state_of(A, select=False)) is None


def test_pasting_keeps_distances_and_selects():
    after = paste(clip_of(state_of(A, B)), 960)(state_of(A, B))
    assert starts(after) == [480, 720, 960, 1200]
    assert {n.start for n in after.selection} == {960, 1200}
    assert starts(paste(clip_of(state_of(A), tick=0), 1920)(state_of())) == [2400]


def test_pasting_goes_to_the_current_track():
    elsewhere = replace(state_of(A), track=1, selection=frozenset())
    after = paste(clip_of(state_of(A)), 0)(elsewhere)
    assert after.score.tracks[0] == state_of(A).current
    assert len(after.score.tracks[1].notes) == 2


def test_pasting_in_place_makes_no_twin():
    state = state_of(A, B)
    assert paste(clip_of(state), 480)(state) == state


def test_nothing_is_pasted_before_the_start():
    assert starts(paste(clip_of(state_of(A, B), tick=960), 100)(state_of())) == [0, 240]


def test_another_division_keeps_the_quarters():
    small = State(Score(division=96))
    after = paste(clip_of(state_of(A, B)), 0)(small)
    assert [(n.start, n.length) for n in after.current.notes] == [(0, 48), (48, 48)]


def test_who_wrote_a_note_survives_in_place_and_counts_as_edited_elsewhere():
    clip = clip_of(state_of(Note(480, 60, 240, origin=Origin.MODEL)))
    assert paste(clip, 480)(state_of()).current.notes[0].origin is Origin.MODEL
    assert paste(clip, 0)(state_of()).current.notes[0].origin is Origin.EDITED


@given(st.lists(NOTES, min_size=1, max_size=8), st.integers(0, 3000), st.integers(1, 960))
def test_text_carries_a_clip(notes: list[Note], tick: int, division: int):
    clip = Clip(tick, sorted_notes(notes), division)
    again = from_text(to_text(clip))
    assert again == clip
    assert isinstance(again.notes[0].locks, Lock)
    assert isinstance(again.notes[0].origin, Origin)


@given(states(), states(), st.integers(0, 3000), st.integers(-100, 2000))
def test_a_paste_leaves_a_sound_state_and_every_old_note(source: State, target: State, tick: int, anchor: int):
    clip = copied(source, anchor)
    if clip is None:
        return
    after = paste(clip, tick)(target)
    check(after)
    left = list(after.current.notes)
    for note in target.current.notes:
        left.remove(note)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no notes"),
        ("hello", "no notes"),
        ("[1, 2]", "no notes"),
        ('{"kind": "text"}', "no notes"),
        (json.dumps({"kind": "continuo notes", "version": 2}), "version 2"),
        (json.dumps({"kind": "continuo notes", "version": 1}), "damaged"),
        (to_text(Clip(0, (A,))).replace("60", "128"), "damaged"),
        (to_text(Clip(0, (A,))).replace("[480", '["x"'), "damaged"),
        (to_text(Clip(0, (A,))).replace("[480, ", "["), "damaged"),
        (to_text(Clip(0, (A,))).replace("[480", "[1e400"), "damaged"),
        (to_text(Clip(0, (A,))).replace("[480", f"[{10**30}"), "damaged"),
        ("[" * 100_000, "no notes"),
        (to_text(Clip(0, (A,))).replace('"division": 480', '"division": 0'), "damaged"),
    ],
)
def test_text_that_holds_no_notes_is_refused(text: str, words: str):
    with pytest.raises(ValueError, match=words):
        from_text(text)
