"""Where the mouse is, in pixels and in music."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt

from musicgen_gui.ui.pianoroll.geometry import Geometry

Modifier = Qt.KeyboardModifier
VELOCITY = 80
TRAVEL = 4.0
"""Logical pixels that the mouse travels before a press counts as a drag."""


@dataclass(frozen=True, slots=True)
class Pen:
    """How hard a pen is pressed, 0–1, and whether it is turned round to its eraser."""

    pressure: float
    rubber: bool = False


@dataclass(frozen=True, slots=True)
class Pointer:
    """One moment of the mouse over a part of the roll.

    ``tick`` is not rounded; ``down`` while the button is held; ``double`` at the second press of a double click;
    ``pen`` where the mouse is one.
    """

    x: float
    y: float
    tick: float
    pitch: int
    button: Qt.MouseButton
    modifiers: Modifier
    down: bool = True
    double: bool = False
    pen: Pen | None = None

    @property
    def shift(self) -> bool:
        return bool(self.modifiers & Modifier.ShiftModifier)

    @property
    def ctrl(self) -> bool:
        return bool(self.modifiers & Modifier.ControlModifier)

    @property
    def alt(self) -> bool:
        return bool(self.modifiers & Modifier.AltModifier)

    @property
    def velocity(self) -> int:
        """How loud a note is that is drawn here: as hard as the pen is pressed, else ordinary."""
        return round(1 + 126 * self.pen.pressure) if self.pen and self.pen.pressure else VELOCITY

    def far_from(self, other: Pointer) -> bool:
        """Whether the mouse has travelled far enough for a drag."""
        return max(abs(self.x - other.x), abs(self.y - other.y)) >= TRAVEL


def pointer(geometry: Geometry, at: QPointF, button: Qt.MouseButton, modifiers: Modifier) -> Pointer:
    """The moment of a mouse at a place of a widget that shows the geometry."""
    return Pointer(at.x(), at.y(), geometry.tick(at.x()), geometry.pitch(at.y()), button, modifiers)


def lifted(now: Pointer) -> Pointer:
    """The same moment with the button released."""
    return replace(now, down=False)
