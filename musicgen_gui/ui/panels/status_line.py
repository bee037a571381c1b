"""The line at the bottom: the next useful key at the left, the truth about grid, file and sound at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from musicgen_gui.ui.widgets.labels import ShortLabel

HEIGHT = 26


class StatusLine(QWidget):
    """``say`` shows a message until the next; ``facts`` are short and always in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.message = ShortLabel()
        self.message.setAccessibleName(self.tr("Message"))
        self.facts = QLabel()
        self.facts.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.message, 1)
        row.addWidget(self.facts)

    def say(self, text: str) -> None:
        self.message.setText(text)

    def set_facts(self, *facts: str) -> None:
        """Show short facts; empty ones are left out."""
        self.facts.setText("  ·  ".join(fact for fact in facts if fact))
