"""Restoring what a channel remembers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.playback.channel_state import State, changes, default, fold
from musicgen_gui.playback.message import BEND, CONTROL, PROGRAM, Message

values = st.integers(0, 127)
controllers = st.sampled_from((0, 1, 6, 7, 10, 11, 32, 38, 64, 98, 99, 100, 101))
messages = st.one_of(
    st.builds(Message, st.just(CONTROL), st.integers(0, 1), controllers, values),
    st.builds(Message, st.just(CONTROL), st.integers(0, 1), st.just(121), st.just(0)),
    st.builds(Message, st.just(PROGRAM), st.integers(0, 1), values),
    st.builds(Message, st.just(BEND), st.integers(0, 1), values, values),
)


def plain(state: State) -> State:
    """A state without what is at its default."""
    return {address: value for address, value in state.items() if value != default(address)}


@given(st.lists(messages, max_size=30), st.lists(messages, max_size=30))
def test_changes_lead_from_any_state_to_any_other(before: list[Message], wanted: list[Message]) -> None:
    here, there = fold({}, before), fold({}, wanted)
    moved = fold(dict(here), changes(here, there))
    assert plain(moved) == plain(there)


@given(st.lists(messages, max_size=30))
def test_nothing_is_sent_where_nothing_differs(before: list[Message]) -> None:
    state = fold({}, before)
    assert not list(changes(state, state))


def test_a_parameter_of_the_other_kind_is_deselected_first() -> None:
    here, there = fold({}, [Message(CONTROL, 0, 100, 0)]), fold({}, [Message(CONTROL, 0, 98, 0)])
    assert [(m.a, m.b) for m in changes(here, there)] == [(100, 127), (98, 0)]


def test_the_program_is_sent_again_after_its_bank() -> None:
    here = {(0, CONTROL, 0): 0, (0, PROGRAM, 0): 5}
    sent = list(changes(here, {(0, CONTROL, 0): 8, (0, PROGRAM, 0): 5}))
    assert sent == [Message(CONTROL, 0, 0, 8), Message(PROGRAM, 0, 5)]


def test_bend_range_is_set_by_its_parameter_in_order() -> None:
    wanted = fold({}, [Message(CONTROL, 0, n, v) for n, v in ((101, 0), (100, 0), (6, 12), (101, 127), (100, 127))])
    sent = [(m.a, m.b) for m in changes({}, wanted)]
    assert sent[:4] == [(101, 0), (100, 0), (6, 12), (38, 0)]
    assert sent[-2:] == [(100, 127), (101, 127)]
