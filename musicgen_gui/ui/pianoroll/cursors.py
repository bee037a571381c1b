"""The shape of the mouse over the canvas: it tells what a press would do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from musicgen_gui.ui.pianoroll.gestures.handle import on_handle
from musicgen_gui.ui.pianoroll.gestures.take_ghost import ghost_at
from musicgen_gui.ui.pianoroll.gestures.time_range import edge_at
from musicgen_gui.ui.pianoroll.picking import Zone, hit
from musicgen_gui.ui.pianoroll.view import RollView

Shape = Qt.CursorShape
_TOOLS = {
    "arrow": Shape.ArrowCursor,
    "pencil": Shape.CrossCursor,
    "paint": Shape.CrossCursor,
    "erase": Shape.ForbiddenCursor,
    "knife": Shape.SplitHCursor,
    "mute": Shape.PointingHandCursor,
    "audition": Shape.PointingHandCursor,
    "velocity": Shape.SizeVerCursor,
    "hole": Shape.CrossCursor,
    "curve": Shape.CrossCursor,
    "lasso": Shape.CrossCursor,
    "stamp": Shape.CrossCursor,
}


def cursor_for(view: RollView, at: QPointF) -> Qt.CursorShape:
    """The shape at a place of the canvas for the tool in hand."""
    tool = view.session.tool
    if tool == "hole" and edge_at(view, at.x()) is not None:
        return Shape.SizeHorCursor
    if tool in ("arrow", "pencil"):
        found = hit(view, at.x(), at.y())
        if found is not None:
            return Shape.SizeAllCursor if found.zone is Zone.BODY else Shape.SizeHorCursor
        if on_handle(view, at.x(), at.y()) is not None:
            return Shape.SizeHorCursor
        if ghost_at(view, at.x(), at.y()) is not None:
            return Shape.PointingHandCursor
    return _TOOLS[tool]
