"""What the wheel does: scroll, zoom at the pointer, and only with Alt over a note change its velocity."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QWheelEvent

from musicgen_gui.editing import edits
from musicgen_gui.ui.pianoroll.picking import hit
from musicgen_gui.ui.pianoroll.pointer import Modifier
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate

NOTCH = 120
SCROLL = 72.0
"""Logical pixels a notch scrolls."""
ZOOM = 1.2
VELOCITY = 4


def turn(view: RollView, event: QWheelEvent, over_notes: bool = False) -> None:
    """Answer one turn of the wheel, or one movement of two fingers, over a part of the roll.

    With Alt it changes something, and that only ``over_notes``: in the canvas while the mouse does nothing else.
    """
    held = event.modifiers()
    if held & Modifier.AltModifier:
        if over_notes:
            _with_alt(view, event.position(), _notches(event))
    elif held & Modifier.ControlModifier:
        _zoom(view, event.position(), _notches(event), bool(held & Modifier.ShiftModifier))
    else:
        dx, dy = _distance(event)
        if held & Modifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        view.geometry = view.geometry.scrolled(-dx, -dy)
    event.accept()


def _distance(event: QWheelEvent) -> tuple[float, float]:
    fine, notches = event.pixelDelta(), event.angleDelta()
    if fine != QPoint():
        return float(fine.x()), float(fine.y())
    return notches.x() / NOTCH * SCROLL, notches.y() / NOTCH * SCROLL


def _notches(event: QWheelEvent) -> float:
    """Up is positive; some systems turn the wheel sideways while Alt is held."""
    delta = event.angleDelta()
    return (delta.y() or delta.x()) / NOTCH


def _zoom(view: RollView, at: QPointF, notches: float, vertical: bool) -> None:
    factor = ZOOM**notches
    if vertical:
        view.geometry = view.geometry.zoomed_pitch(factor, at.y())
    else:
        view.geometry = view.geometry.zoomed_time(factor, at.x(), view.division)


def _with_alt(view: RollView, at: QPointF, notches: float) -> None:
    document = view.session.document
    if document.proposal is not None:
        document.choose(document.proposal.chosen - (1 if notches > 0 else -1))
        return
    found = hit(view, at.x(), at.y())
    if found is not None and notches:
        louder = found.note.velocity + round(VELOCITY * notches)
        view.apply(translate("PianoRoll", "Change velocity"), edits.set_velocity({found.note: louder}), "wheel")
