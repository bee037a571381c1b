"""Draw a curve over the hole that answers follow: their contour, how many notes there are, how tense they are."""

from __future__ import annotations

from math import floor

from musicgen_gui.app.steering import Points
from musicgen_gui.engines.request import CurveKind
from musicgen_gui.ui.pianoroll.geometry import Geometry
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate

EDGE = 18.0
"""Logical pixels left free above and below a curve that has no pitches."""
STEP = 4.0
"""Logical pixels between two points."""


def draw_curve(view: RollView, press: Pointer) -> Drag:
    """Draw over the hole; without one, over the bars that the curve crosses. Esc leaves the curve as it was."""
    session = view.session
    steering, kind = session.steering, session.steering.kind
    span, before = session.span, steering.curves.get(kind, ())
    stroke = {press.tick: value_at(view, kind, press.y)}
    now = press
    try:
        while True:
            stroke[now.tick] = value_at(view, kind, now.y)
            steering.sketch(kind, _merged(view, before, stroke))
            if not now.down:
                break
            now = yield
    except GeneratorExit:
        steering.sketch(kind, before)
        raise
    if span is None:
        session.set_span(_bars_under(view, min(stroke), max(stroke)))
    points = _merged(view, before, stroke)
    steering.set_curve(kind, points if len(points) > 1 else before)
    session.say(translate("PianoRoll", "Answers follow this line – right-click takes it away"))


def clear_curve(view: RollView, press: Pointer) -> Drag:
    """Take the curve of the kind that is drawn away."""
    view.session.steering.set_curve(view.session.steering.kind, ())
    if press.down:
        yield


def value_at(view: RollView, kind: CurveKind, y: float) -> float:
    """What a height on the canvas means: a pitch, or 0 at the lower edge to 1 at the upper."""
    if kind is CurveKind.CONTOUR:
        pitch = view.geometry.pitch(y)
        return pitch + min(max((_middle(view.geometry, pitch) - y) / view.geometry.key_height, -0.5), 0.5)
    return min(max(1 - (y - EDGE) / max(1.0, view.height - 2 * EDGE), 0.0), 1.0)


def y_of(geometry: Geometry, height: float, kind: CurveKind, value: float) -> float:
    """Where a value is drawn."""
    if kind is CurveKind.CONTOUR:
        pitch = floor(value)
        low, high = _middle(geometry, pitch), _middle(geometry, pitch + 1)
        return low + (value - pitch) * (high - low)
    return EDGE + (1 - value) * (height - 2 * EDGE)


def _bars_under(view: RollView, left: float, right: float) -> tuple[int, int]:
    """The bars that a stroke crosses; one that it only touches is none."""
    bars, near = view.bars, STEP * view.geometry.ticks_per_pixel
    first = bars.position(max(0, round(left + near))).bar
    last = bars.position(max(0, round(right - near))).bar
    return bars.bar_start(first), bars.bar_end(max(first, last))


def _middle(geometry: Geometry, pitch: int) -> float:
    return geometry.y(pitch) + geometry.key_height / 2


def _merged(view: RollView, before: Points, stroke: dict[float, float]) -> Points:
    """A curve with a new stroke in place of what it passes, inside of the hole, its points not too near."""
    span = view.session.span
    low, high = min(stroke), max(stroke)
    points = sorted([*(p for p in before if not low <= p[0] <= high), *stroke.items()])
    if span is not None:
        points = [(min(max(tick, span[0]), span[1] - 1), value) for tick, value in points]
    kept: list[tuple[int, float]] = []
    near = STEP * view.geometry.ticks_per_pixel
    for tick, value in points:
        if kept and tick - kept[-1][0] < near:
            kept[-1] = (kept[-1][0], value)
        else:
            kept.append((max(0, round(tick)), value))
    return tuple(kept)
