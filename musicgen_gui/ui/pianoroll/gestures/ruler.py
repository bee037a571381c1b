"""Gestures on the ruler: seek, scrub with Ctrl, select time, drag the braces of the hole and of the loop."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.gestures.scrub import scrub
from musicgen_gui.ui.pianoroll.gestures.time_range import edge_at, time_range
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView

TOP = 7.0
"""Height of the strip in which the edges of the hole's brace are grabbed."""
HALF = 15.0
LOOP = 23.0
"""From here down the loop's brace can be grabbed."""
GRAB = 6.0


def begin_on_ruler(view: RollView, press: Pointer) -> Drag | None:
    """The gesture of a press on the ruler."""
    if press.button == Qt.MouseButton.MiddleButton:
        return pan(view, press)
    if press.button != Qt.MouseButton.LeftButton:
        return None
    if press.ctrl:
        return scrub(view, press)
    if press.y < TOP and edge_at(view, press.x) is not None:
        return time_range(view, press)
    if press.y < HALF:
        return seek(view, press)
    if press.y >= LOOP and _on_loop(view, press.x):
        return loop(view, press)
    return time_range(view, press)


def ruler_cursor(view: RollView, at: QPointF) -> Qt.CursorShape:
    """The shape of the mouse at a place of the ruler."""
    if at.y() < TOP and edge_at(view, at.x()) is not None:
        return Qt.CursorShape.SizeHorCursor
    if at.y() < HALF:
        return Qt.CursorShape.PointingHandCursor
    if at.y() >= LOOP and _on_loop(view, at.x()):
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeHorCursor if edge_at(view, at.x()) is not None else Qt.CursorShape.IBeamCursor


def seek(view: RollView, press: Pointer) -> Drag:
    """Put the playhead where the mouse is; Alt ignores the grid."""
    before = view.session.transport.position
    try:
        now = press
        while now.down:
            view.session.transport.seek(view.snap(now.tick, free=now.alt))
            now = yield
    except GeneratorExit:
        view.session.transport.seek(before)
        raise


def loop(view: RollView, press: Pointer) -> Drag:
    """Drag the loop's brace, or the end of it that is grabbed."""
    transport = view.session.transport
    before = transport.loop
    if before is None:
        return
    near = [abs(view.geometry.x(edge) - press.x) <= GRAB for edge in before]
    try:
        now = press
        while now.down:
            now = yield
            transport.set_loop(_dragged(view, before, near, press, now))
    except GeneratorExit:
        transport.set_loop(before)
        raise


def _dragged(
    view: RollView, before: tuple[int, int], near: list[bool], press: Pointer, now: Pointer
) -> tuple[int, int]:
    start, end = before
    moved = now.tick - press.tick
    if near[1]:
        return start, max(start + view.step, view.snap(end + moved, free=now.alt))
    if near[0]:
        return min(end - view.step, view.snap(start + moved, free=now.alt)), end
    start = view.snap(start + moved, free=now.alt)
    return start, start + before[1] - before[0]


def _on_loop(view: RollView, x: float) -> bool:
    loop = view.session.transport.loop
    return loop is not None and view.geometry.x(loop[0]) - GRAB <= x <= view.geometry.x(loop[1]) + GRAB
