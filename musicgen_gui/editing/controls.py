"""Edits of the current track's controllers, pitch bend and pedal. What they do not touch keeps its place and bytes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.controls import FOREVER, PEDAL, Control, Point, Span, pedal_places, value_at
from musicgen_gui.score.types import Event, Track


def put_point(control: Control, tick: int, value: int) -> Edit:
    """Let a value hold from a tick on, up to what is there already behind it."""
    return lambda state: _edited(state, control, tick, tick, [Point(tick, value)])


def draw(control: Control, points: Iterable[Point], end: int) -> Edit:
    """Put points, sorted, in place of what lies from the first of them up to before ``end``; from there on it sounds as
    it did. Points that repeat the value before them are left out.
    """
    drawn = list(points)

    def edit(state: State) -> State:
        if not drawn:
            return state
        track, start = state.current, drawn[0].tick
        former = value_at(track, control, end)
        kept = _thinned(drawn, value_at(track, control, start - 1))
        says = any(control.is_in(e) for e in track.events[_index(track, end) : _index(track, end + 1)])
        if not says and drawn[-1].value != former:
            kept.append(Point(end, former))
        return _edited(state, control, start, end - 1 if says else end, kept)

    return edit


def move_point(control: Control, point: Point, tick: int, value: int) -> Edit:
    """Move what a track says at a tick to another place and value, in place of what is there."""

    def edit(state: State) -> State:
        away = _edited(state, control, point.tick, point.tick, [])
        return put_point(control, tick, value)(away)

    return edit


def erase(control: Control, start: int, end: int) -> Edit:
    """Take away what is said from ``start`` up to and with ``end``: what held before goes on."""
    return lambda state: _edited(state, control, start, end, [])


def press_pedal(start: int, end: int, pedal: Control = PEDAL) -> Edit:
    """Hold the pedal down for a time; times that overlap become one, times that touch stay two."""

    def edit(state: State) -> State:
        return _pressed(state, pedal, start, end) if end > start else state

    return edit


def lift_pedal(span: Span, pedal: Control = PEDAL) -> Edit:
    """Take away a time in which the pedal is down; nothing happens where it is not."""

    def edit(state: State) -> State:
        events = state.current.events
        for found, first, behind in pedal_places(events, pedal):
            if found == span:
                return _with_events(state, (*events[:first], *_others(events[first:behind], pedal), *events[behind:]))
        return state

    return edit


def move_pedal(span: Span, start: int, end: int, pedal: Control = PEDAL) -> Edit:
    """Give a time in which the pedal is down another start and end."""

    def edit(state: State) -> State:
        return press_pedal(start, end, pedal)(lift_pedal(span, pedal)(state))

    return edit


def _pressed(state: State, pedal: Control, start: int, end: int) -> State:
    events, channel = state.current.events, state.current.channel
    touched = [place for place in pedal_places(events, pedal) if place[0].start < end and start < place[0].end]
    low = min([start, *(span.start for span, _, _ in touched)])
    high = max([end, *(span.end for span, _, _ in touched)])
    first = next((i for span, i, _ in touched if span.start == low), bisect_right(events, low, key=_tick))
    behind = next((i for span, _, i in touched if span.end == high), bisect_left(events, high, key=_tick))
    lifted = () if high >= FOREVER else (pedal.event(high, 0, channel),)
    inside = (pedal.event(low, 127, channel), *_others(events[first:behind], pedal), *lifted)
    return _with_events(state, (*events[:first], *inside, *events[behind:]))


def _index(track: Track, tick: int) -> int:
    """Where the events of a tick begin."""
    return bisect_left(track.events, tick, key=_tick)


def _others(events: tuple[Event, ...], control: Control) -> tuple[Event, ...]:
    return tuple(event for event in events if not control.is_in(event))


def _edited(state: State, control: Control, start: int, end: int, points: list[Point]) -> State:
    """Put points of ``start`` ≤ tick ≤ ``end`` in place of what is said there, behind other events of their tick."""
    track = state.current
    first, behind = _index(track, start), _index(track, end + 1)
    inside = list(_others(track.events[first:behind], control))
    for point in points:
        event = control.event(point.tick, point.value, track.channel)
        inside.insert(bisect_right(inside, event.tick, key=_tick), event)
    return _with_events(state, (*track.events[:first], *inside, *track.events[behind:]))


def _thinned(points: list[Point], value: int) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1].tick == point.tick:
            kept.pop()
        before = kept[-1].value if kept else value
        if point.value != before:
            kept.append(point)
    return kept


def _tick(event: Event) -> int:
    return event.tick


def _with_events(state: State, events: tuple[Event, ...]) -> State:
    track: Track = state.current
    return state if events == track.events else state.with_current(replace(track, events=events))
