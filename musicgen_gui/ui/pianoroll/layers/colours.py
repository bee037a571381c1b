"""Mixing the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor


@lru_cache(maxsize=512)
def mixed(colour: str, ground: str, part: float) -> QColor:
    """``part`` of a colour on what remains of the ground; 1 is the colour itself. Not to be changed by who gets it."""
    a, b = QColor(colour), QColor(ground)
    pairs = ((a.redF(), b.redF()), (a.greenF(), b.greenF()), (a.blueF(), b.blueF()))
    return QColor.fromRgbF(*(y + (x - y) * part for x, y in pairs))


def faint(colour: str, opacity: float) -> QColor:
    """A colour that the ground shines through; 1 hides it."""
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result
