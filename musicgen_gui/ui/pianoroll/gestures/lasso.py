"""Select the notes that a line drawn by hand goes round."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import Lasso, RollView

APART = 3.0
"""Logical pixels between two corners of the line."""


def lasso(view: RollView, press: Pointer) -> Drag:
    """Draw round notes; a mere click selects nothing. Shift or Ctrl adds to what is selected."""
    before = view.state.selection if press.shift or press.ctrl else frozenset()
    now = yield from until_far(press)
    found = before
    corners = [(press.tick, _row(view, press))]
    while now is not None:
        here = (now.tick, _row(view, now))
        if _far(view, corners[-1], here):
            corners.append(here)
        found = before | frozenset(inside(view, corners))
        if not now.down:
            break
        view.sketch = Lasso(tuple(corners))
        view.try_selection(found)
        now = yield
    view.stop_trying()
    view.select(found)


def inside(view: RollView, corners: list[tuple[float, float]]) -> list[Note]:
    """The notes that the line goes round or crosses. Corners are ticks and rows."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(tick, row) for tick, row in corners]))
    path.closeSubpath()
    bounds, rows = path.boundingRect(), view.geometry.rows
    low, high = rows.pitch(int(bounds.bottom())), rows.pitch(int(bounds.top()))
    near = view.around(bounds.left(), bounds.right() + 1, low, high)
    return [n for n in near if path.intersects(QRectF(n.start, rows.row(n.pitch) + 0.15, n.length, 0.7))]


def _row(view: RollView, now: Pointer) -> float:
    return view.geometry.top + now.y / view.geometry.key_height


def _far(view: RollView, last: tuple[float, float], here: tuple[float, float]) -> bool:
    dx = abs(here[0] - last[0]) / view.geometry.ticks_per_pixel
    dy = abs(here[1] - last[1]) * view.geometry.key_height
    return max(dx, dy) >= APART
