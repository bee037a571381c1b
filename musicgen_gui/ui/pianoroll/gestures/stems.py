"""Set velocities by dragging over their stems: freehand, along a line with Ctrl, or all together with Shift."""

from __future__ import annotations

from PySide6.QtCore import Qt

from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.stems import level_at
from musicgen_gui.ui.pianoroll.view import Cut, RollView
from musicgen_gui.ui.pianoroll.words import counted, translate

REACH = 5.0
"""Logical pixels beside a stem in which the mouse catches it."""


def begin_on_stems(view: RollView, press: Pointer, height: float) -> Drag | None:
    """The gesture of a press on the velocity lane."""
    if press.button == Qt.MouseButton.MiddleButton:
        return pan(view, press)
    if press.button != Qt.MouseButton.LeftButton:
        return None
    return together(view, press, height) if press.shift else stems(view, press, height)


def stems(view: RollView, press: Pointer, height: float) -> Drag:
    """Set what the mouse passes to where it is. With Ctrl: to the line from the press to the mouse."""
    free: dict[Note, int] = {}
    last = now = press
    while True:
        _along(view, free, last, now, height)
        values = free
        if now.ctrl:
            values = {}
            _along(view, values, press, now, height)
        edit = edits.set_velocity(values)
        if not now.down:
            break
        view.sketch = Cut(press.x, press.y, now.x, now.y) if now.ctrl else None
        view.try_edit(edit, frozenset(values))
        view.session.say(translate("PianoRoll", "velocity {value}").format(value=level_at(now.y, height)))
        last = now
        now = yield
    n = len(values)
    view.apply(counted(translate("PianoRoll", "Set the velocity of %n note(s)", None, n), n), edit)


def together(view: RollView, press: Pointer, height: float) -> Drag:
    """Make the selected notes, or without any those in sight, louder or softer by what the mouse travels."""
    notes = _within(view, view.geometry.left, view.right)
    now = press
    while True:
        delta = level_at(now.y, height) - level_at(press.y, height)
        values = {note: note.velocity + delta for note in notes}
        edit = edits.set_velocity(values)
        if not now.down:
            break
        view.try_edit(edit, frozenset(values))
        view.session.say(translate("PianoRoll", "velocity {change:+d}").format(change=delta))
        now = yield
    n = len(values)
    view.apply(counted(translate("PianoRoll", "Change the velocity of %n note(s)", None, n), n), edit)


def _along(view: RollView, values: dict[Note, int], start: Pointer, end: Pointer, height: float) -> None:
    """Give each stem between two moments of the mouse the height of the straight line between them."""
    reach = REACH * view.geometry.ticks_per_pixel
    low, high = sorted((start.tick, end.tick))
    for note in _within(view, low - reach, high + reach):
        part = 1.0 if end.tick == start.tick else (note.start - start.tick) / (end.tick - start.tick)
        y = start.y + (end.y - start.y) * min(1.0, max(0.0, part))
        values[note] = level_at(y, height)


def _within(view: RollView, left: float, right: float) -> list[Note]:
    found = [n for n in view.around(left, right, 0, 127) if left <= n.start <= right]
    selection = view.state.selection
    return [n for n in found if n in selection] if selection else found
