"""Draw a controller: freehand, along a line with Ctrl, or a single point; rub out with the right button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from musicgen_gui.editing.controls import draw, erase, move_point, put_point
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.controls import BEND, Point
from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.words import place, translate

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.lanes.control_lane import ControlLane

FINEST = 16
"""Points to the quarter note at most."""
CLOSEST = 2.0
"""Logical pixels between drawn points at least."""


def begin_on_curve(lane: ControlLane, press: Pointer) -> Drag | None:
    """The gesture of a press on the lane of a controller."""
    if press.button == Qt.MouseButton.MiddleButton:
        return pan(lane.view, press)
    if press.button == Qt.MouseButton.RightButton:
        return rub_out(lane, press)
    if press.button != Qt.MouseButton.LeftButton:
        return None
    point = lane.point_at(press.x, press.y)
    return draw_curve(lane, press) if point is None or press.ctrl else drag_point(lane, press, point)


def draw_curve(lane: ControlLane, press: Pointer) -> Drag:
    """Draw values where the mouse passes; a mere click puts one point on the grid."""
    control, view = lane.control, lane.view
    label = translate("PianoRoll", "Draw a controller")
    now = yield from until_far(press)
    if now is None:
        lane.finish(label, put_point(control, view.snap_down(press.tick, free=press.alt), lane.value(press.y)))
        return
    free: dict[int, int] = {}
    last = press
    try:
        while True:
            _along(lane, free, last, now)
            values = free
            lane.line = None
            if now.ctrl:
                values = {}
                _along(lane, values, press, now)
                lane.line = QPointF(press.x, press.y), QPointF(now.x, now.y)
            edit = _drawn(lane, values)
            if not now.down:
                break
            lane.try_edit(edit)
            _tell(lane, now.tick, lane.value(now.y))
            last = now
            now = yield
    finally:
        lane.line = None
        lane.try_edit(None)
    lane.finish(label, edit)


def drag_point(lane: ControlLane, press: Pointer, point: Point) -> Drag:
    """Move one point; Shift keeps its time, Alt ignores the grid."""
    now = yield from until_far(press)
    if now is None:
        return
    try:
        while True:
            moved = lane.view.snap(point.tick + now.tick - press.tick, free=now.alt)
            tick = point.tick if now.shift else moved
            value = lane.value(lane.level(point.value) + now.y - press.y)
            edit = move_point(lane.control, point, tick, value)
            if not now.down:
                break
            lane.try_edit(edit)
            _tell(lane, tick, value)
            now = yield
    finally:
        lane.try_edit(None)
    lane.finish(translate("PianoRoll", "Move a point"), edit)


def rub_out(lane: ControlLane, press: Pointer) -> Drag:
    """Take away the points that the mouse passes."""
    reach = round(4 * lane.view.geometry.ticks_per_pixel)
    low = high = round(press.tick)
    now = press
    try:
        while True:
            low, high = min(low, round(now.tick)), max(high, round(now.tick))
            edit = erase(lane.control, low - reach, high + reach)
            if not now.down:
                break
            lane.try_edit(edit)
            now = yield
    finally:
        lane.try_edit(None)
    lane.finish(translate("PianoRoll", "Rub out points"), edit)


def _step(lane: ControlLane) -> int:
    return max(1, lane.view.division // FINEST, round(CLOSEST * lane.view.geometry.ticks_per_pixel))


def _along(lane: ControlLane, values: dict[int, int], start: Pointer, end: Pointer) -> None:
    """Give each place between two moments of the mouse the value of the straight line between them."""
    step = _step(lane)
    low, high = sorted((max(0, round(start.tick)) // step, max(0, round(end.tick)) // step))
    for number in range(low, high + 1):
        tick = number * step
        part = 1.0 if end.tick == start.tick else (tick - start.tick) / (end.tick - start.tick)
        values[tick] = lane.value(start.y + (end.y - start.y) * min(1.0, max(0.0, part)))


def _drawn(lane: ControlLane, values: dict[int, int]) -> Edit:
    ticks = sorted(values)
    return draw(lane.control, [Point(tick, values[tick]) for tick in ticks], ticks[-1] + _step(lane))


def _tell(lane: ControlLane, tick: float, value: int) -> None:
    shown = f"{value:+d}" if lane.control.kind == BEND else str(value)
    lane.view.session.say(f"{shown}  ·  {place(lane.view.bars, max(0, round(tick)))}")
