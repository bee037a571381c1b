"""Fields of numbers without arrows beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

MARGIN = 8


def bare(number: QSpinBox) -> None:
    """Leave the arrows out. The style sheet does it: with ``NoButtons`` it would leave no room for the number."""
    number.setObjectName("bare")
    number.lineEdit().setTextMargins(MARGIN, 0, MARGIN, 0)
