"""Scattering notes as hands would."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.editing.humanising import Humanising
from musicgen_gui.score.types import Lock, Note
from tests.editing.scores import state_of, states

AMOUNTS = st.builds(Humanising, st.floats(0, 0.25), st.floats(0, 0.5), st.integers(0, 48), st.floats(0, 1))


def even(count: int = 200, step: int = 480) -> State:
    return state_of(*(Note(step * i, 60, 240, 80) for i in range(1, count + 1)))


def late(before: State, after: State) -> list[int]:
    return [b.start - a.start for a, b in zip(before.current.notes, after.current.notes, strict=True)]


def test_it_is_small_and_the_same_for_a_seed() -> None:
    state = even()
    once = edits.humanise(3)(state)
    assert once == edits.humanise(3)(state)
    assert once != edits.humanise(4)(state)
    assert max(map(abs, late(state, once))) <= 20
    assert sum(map(abs, late(state, once))) / 200 == pytest.approx(7.2, abs=1.5)
    assert max(abs(n.velocity - 80) for n in once.current.notes) <= 12
    assert {n.length for n in once.current.notes} == {240}


def test_lengths_are_scattered_by_their_share() -> None:
    lengths = [n.length for n in edits.humanise(1, Humanising(0, 0.5, 0))(even()).current.notes]
    assert min(lengths) >= 120
    assert max(lengths) <= 360
    assert len(set(lengths)) > 50


def test_tight_downbeats_do_not_move_and_other_beats_half_as_far() -> None:
    state = even(64)
    loose, tight = (late(state, edits.humanise(2, Humanising(0.1, tight=tight))(state)) for tight in (0.0, 1.0))
    for i, (free, held) in enumerate(zip(loose, tight, strict=True), 1):
        assert held == (0 if i % 4 == 0 else pytest.approx(free / 2, abs=0.51))


def test_more_of_the_same_throw_goes_farther_the_same_way() -> None:
    state = even(40)
    little, much = (late(state, edits.humanise(5, Humanising(amount))(state)) for amount in (0.02, 0.2))
    assert much == [pytest.approx(10 * x, abs=6) for x in little]


@given(states(), AMOUNTS, st.integers(0, 99))
def test_locked_notes_stay_and_no_note_is_lost(state: State, how: Humanising, seed: int) -> None:
    locked = tuple(sorted(replace(n, locks=Lock.NOTE) for n in set(state.current.notes)))
    held = State(state.score.with_track(state.track, state.current.with_notes(locked)), state.track, frozenset(locked))
    assert edits.humanise(seed, how)(held).current.notes == locked
    after = edits.humanise(seed, how)(state)
    assert len(after.current.notes) == len(state.current.notes)
    assert sorted(n.pitch for n in after.current.notes) == sorted(n.pitch for n in state.current.notes)
    assert all(n.start >= 0 and n.length >= 1 for n in after.current.notes)


def test_a_lock_of_the_pitch_holds_the_place_but_not_the_velocity() -> None:
    state = state_of(*(Note(480 * i, 60, 240, 80, locks=Lock.PITCH) for i in range(20)))
    after = edits.humanise(1, Humanising(0.2, 0.5, 40))(state)
    assert late(state, after) == [0] * 20
    assert len({n.velocity for n in after.current.notes}) > 5
