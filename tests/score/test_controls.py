"""Controllers as they are read from the events of a track."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.score.controls import (
    BEND,
    CONTROLLER,
    FOREVER,
    PEDAL,
    PITCH_BEND,
    PRESSURE,
    Control,
    Span,
    controls_in,
    pedal_spans,
    points,
    value_at,
)
from musicgen_gui.score.types import Event, Track

CONTROLS = [Control(CONTROLLER, 7), Control(CONTROLLER, 64), Control(PRESSURE), Control(BEND)]


@given(st.sampled_from(CONTROLS), st.integers(-9000, 9000), st.integers(0, 15))
def test_an_event_says_the_value_it_was_made_of(control: Control, value: int, channel: int) -> None:
    event = control.event(5, value, channel)
    assert control.is_in(event)
    assert control.value_in(event) == min(max(value, control.lowest), control.highest)
    assert event.data[0] & 15 == channel
    assert [other for other in CONTROLS if other.is_in(event)] == [control]


def test_the_middle_of_the_bend_is_nought() -> None:
    assert PITCH_BEND.event(0, 0, 0).data == bytes((0xE0, 0, 64))
    assert PITCH_BEND.usual == 0


def test_what_holds_at_a_tick() -> None:
    volume = Control(CONTROLLER, 7)
    track = Track(events=(volume.event(10, 80, 0), PEDAL.event(10, 127, 0), volume.event(20, 90, 0)))
    assert [value_at(track, volume, tick) for tick in (9, 10, 19, 20)] == [100, 80, 80, 90]
    assert points(track, volume) == ((10, 80), (20, 90))
    assert controls_in(track) == (volume, PEDAL)


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ([(0, 127), (10, 0)], [(0, 10)]),
        ([(0, 127), (5, 100), (10, 20), (11, 0)], [(0, 10)]),
        ([(0, 127), (10, 0), (10, 127), (20, 0)], [(0, 10), (10, 20)]),
        ([(0, 63), (5, 64)], [(5, FOREVER)]),
        ([(5, 127), (5, 0)], []),
        ([(0, 0), (5, 0)], []),
    ],
)
def test_when_the_pedal_is_down(said: list[tuple[int, int]], spans: list[Span]) -> None:
    track = Track(events=tuple(PEDAL.event(tick, value, 0) for tick, value in said))
    assert list(pedal_spans(track)) == spans


def test_broken_events_say_nothing() -> None:
    track = Track(events=(Event(0, bytes((0xB0, 64))), Event(0, bytes((0xF0, 64, 1)))))
    assert points(track, PEDAL) == ()
    assert controls_in(track) == ()
