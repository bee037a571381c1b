"""Which gesture a press on the canvas begins: by button, tool, modifier keys and what lies under the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.gestures.draw import draw, paint
from musicgen_gui.ui.pianoroll.gestures.handle import drag_handle, on_handle
from musicgen_gui.ui.pianoroll.gestures.hole import hole
from musicgen_gui.ui.pianoroll.gestures.knife import knife
from musicgen_gui.ui.pianoroll.gestures.lasso import lasso
from musicgen_gui.ui.pianoroll.gestures.lead_curve import clear_curve, draw_curve
from musicgen_gui.ui.pianoroll.gestures.loudness import press_loudness
from musicgen_gui.ui.pianoroll.gestures.marquee import marquee
from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.gestures.press_note import press_note
from musicgen_gui.ui.pianoroll.gestures.scrub import scrub
from musicgen_gui.ui.pianoroll.gestures.stamp import stamp
from musicgen_gui.ui.pianoroll.gestures.sweep import erase, listen, mute
from musicgen_gui.ui.pianoroll.gestures.take_ghost import ghost_at, take_ghost
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.picking import hit
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView

DRAWING = ("pencil", "paint", "stamp")


def begin(view: RollView, press: Pointer) -> Drag | None:
    """The gesture of a press on the canvas; None where the press means nothing here."""
    if press.button == Qt.MouseButton.MiddleButton:
        return pan(view, press)
    if press.pen and press.pen.rubber:
        return erase(view, press)
    if press.button == Qt.MouseButton.RightButton and view.session.tool == "curve":
        return clear_curve(view, press)
    if press.button == Qt.MouseButton.RightButton:
        return erase(view, press) if view.session.tool in (*DRAWING, "erase") else None
    if press.button != Qt.MouseButton.LeftButton:
        return None
    return _TOOLS[view.session.tool](view, press)


def _arrow(view: RollView, press: Pointer) -> Drag:
    found = hit(view, press.x, press.y)
    if found is not None:
        return press_note(view, press, found)
    box = on_handle(view, press.x, press.y)
    if box is not None:
        return drag_handle(view, press, box)
    ghost = _plain_ghost(view, press)
    if ghost is not None:
        return take_ghost(view, press, ghost)
    if press.double:
        return draw(view, press)
    return marquee(view, press, adding=press.shift or press.ctrl)


def _pencil(view: RollView, press: Pointer) -> Drag:
    box = on_handle(view, press.x, press.y)
    found = hit(view, press.x, press.y)
    if box is not None and found is None:
        return drag_handle(view, press, box)
    if press.ctrl:
        return marquee(view, press, adding=press.shift)
    if found is not None:
        return press_note(view, press, found)
    ghost = _plain_ghost(view, press)
    if ghost is not None:
        return take_ghost(view, press, ghost)
    return paint(view, press) if press.shift else draw(view, press)


def _plain_ghost(view: RollView, press: Pointer) -> Note | None:
    return None if press.shift or press.ctrl or press.alt else ghost_at(view, press.x, press.y)


def _paint(view: RollView, press: Pointer) -> Drag:
    return marquee(view, press, adding=press.shift) if press.ctrl else paint(view, press)


def _stamp(view: RollView, press: Pointer) -> Drag:
    found = hit(view, press.x, press.y)
    return stamp(view, press) if found is None else press_note(view, press, found)


def _velocity(view: RollView, press: Pointer) -> Drag:
    found = hit(view, press.x, press.y)
    if found is None:
        return marquee(view, press, adding=press.shift or press.ctrl)
    return press_loudness(view, press, found)


def _listen(view: RollView, press: Pointer) -> Drag:
    """On a note the notes that the mouse passes; beside them, or with Ctrl, all that the playhead passes."""
    over = hit(view, press.x, press.y) is not None
    return listen(view, press) if over and not press.ctrl else scrub(view, press)


_TOOLS: dict[str, Callable[[RollView, Pointer], Drag]] = {
    "arrow": _arrow,
    "pencil": _pencil,
    "paint": _paint,
    "erase": erase,
    "knife": knife,
    "mute": mute,
    "audition": _listen,
    "velocity": _velocity,
    "hole": hole,
    "curve": draw_curve,
    "lasso": lasso,
    "stamp": _stamp,
}
