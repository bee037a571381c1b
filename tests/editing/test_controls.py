"""Drawing controllers, pitch bend and pedal: exact where drawn, untouched elsewhere."""

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.editing import controls
from musicgen_gui.editing.document import State
from musicgen_gui.score.controls import (
    CONTROLLER,
    FOREVER,
    PEDAL,
    PITCH_BEND,
    Control,
    Point,
    Span,
    pedal_spans,
    value_at,
)
from musicgen_gui.score.types import Event, Note, Score, Track

MODULATION = Control(CONTROLLER, 1)
OTHERS = (bytes((0xC0, 5)), bytes((0xB0, 7, 99)), bytes((0xFF, 5, 65)), bytes((0xF0, 1, 0xF7)))
SAID = (*OTHERS, *(MODULATION.event(0, v, 0).data for v in (0, 64, 99)), *(PEDAL.event(0, v, 0).data for v in (0, 127)))
EVENTS = st.lists(st.tuples(st.integers(0, 40), st.sampled_from(SAID)).map(lambda pair: Event(*pair)), max_size=14).map(
    lambda events: tuple(sorted(events, key=lambda e: e.tick))
)


def of(events: tuple[Event, ...]) -> State:
    note = Note(0, 60, 10)
    return State(Score(tracks=(Track(notes=(note,), events=events, channel=3),)), 0, frozenset({note}))


def without(state: State, control: Control) -> list[Event]:
    return [e for e in state.current.events if not control.is_in(e)]


@given(EVENTS, st.integers(0, 40), st.lists(st.integers(0, 127), min_size=1, max_size=8))
def test_a_stroke_is_there_and_nothing_else_changed(events: tuple[Event, ...], start: int, values: list[int]) -> None:
    state = of(events)
    end = start + len(values)
    after = controls.draw(MODULATION, [Point(start + i, v) for i, v in enumerate(values)], end)(state)
    track = after.current
    assert [value_at(track, MODULATION, start + i) for i in range(len(values))] == values
    for tick in (*range(start), *range(end, 50)):
        assert value_at(track, MODULATION, tick) == value_at(state.current, MODULATION, tick)
    assert without(after, MODULATION) == without(state, MODULATION)
    assert [e.tick for e in track.events] == sorted(e.tick for e in track.events)
    assert after.selection == state.selection


def test_points_that_say_nothing_new_are_left_out() -> None:
    state = controls.draw(PITCH_BEND, [Point(i, i // 4 * 100) for i in range(12)], 12)(of(()))
    said = [(e.tick, PITCH_BEND.value_in(e)) for e in state.current.events]
    assert said == [(4, 100), (8, 200), (12, 0)]
    assert all(e.data[0] == 0xE3 for e in state.current.events)


def test_a_point_holds_until_the_next_moves_and_goes() -> None:
    state = controls.put_point(MODULATION, 10, 50)(of(()))
    state = controls.put_point(MODULATION, 20, 60)(state)
    moved = controls.move_point(MODULATION, Point(10, 50), 15, 55)(state)
    assert [value_at(moved.current, MODULATION, t) for t in (10, 15, 20)] == [0, 55, 60]
    over = controls.move_point(MODULATION, Point(10, 50), 20, 70)(state)
    assert [MODULATION.value_in(e) for e in over.current.events] == [70]
    assert controls.erase(MODULATION, 0, 20)(state).current.events == ()


def down(spans: tuple[Span, ...], tick: float) -> bool:
    return any(span.start < tick < span.end for span in spans)


@given(EVENTS, st.integers(0, 40), st.integers(1, 20))
def test_the_pedal_is_down_where_pressed_and_as_before_elsewhere(
    events: tuple[Event, ...], start: int, length: int
) -> None:
    state = of(events)
    after = controls.press_pedal(start, start + length)(state)
    before, now = pedal_spans(state.current), pedal_spans(after.current)
    for tick in range(70):
        wanted = start <= tick < start + length or down(before, tick + 0.5)
        assert down(now, tick + 0.5) == wanted
    assert without(after, PEDAL) == without(state, PEDAL)
    assert any(span.start <= start and start + length <= span.end for span in now)


@given(EVENTS)
def test_a_lifted_pedal_is_up_there_and_as_before_elsewhere(events: tuple[Event, ...]) -> None:
    state = of(events)
    before = pedal_spans(state.current)
    for span in before:
        after = controls.lift_pedal(span)(state)
        assert pedal_spans(after.current) == tuple(s for s in before if s != span)
        assert without(after, PEDAL) == without(state, PEDAL)


def test_times_that_touch_stay_two() -> None:
    state = controls.press_pedal(10, 20)(controls.press_pedal(20, 30)(controls.press_pedal(0, 10)(of(()))))
    assert pedal_spans(state.current) == (Span(0, 10), Span(10, 20), Span(20, 30))
    moved = controls.move_pedal(Span(10, 20), 12, 18)(state)
    assert pedal_spans(moved.current) == (Span(0, 10), Span(12, 18), Span(20, 30))
    joined = controls.move_pedal(Span(10, 20), 5, 25)(state)
    assert pedal_spans(joined.current) == (Span(0, 30),)


def test_a_pedal_that_nothing_lifts() -> None:
    state = of((PEDAL.event(10, 127, 3),))
    assert pedal_spans(state.current) == (Span(10, FOREVER),)
    assert controls.lift_pedal(Span(10, FOREVER))(state).current.events == ()
    assert pedal_spans(controls.press_pedal(5, 20)(state).current) == (Span(5, FOREVER),)
    ended = controls.move_pedal(Span(10, FOREVER), 10, 30)(state)
    assert pedal_spans(ended.current) == (Span(10, 30),)
