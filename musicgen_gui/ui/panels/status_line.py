"""The line at the bottom: the next useful key at the left; at the right tool and grid, to be changed by a click, and
the truth about file and sound."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from musicgen_gui.ui.widgets.labels import ShortLabel

HEIGHT = 26
WHILE_MS = 8000


class StatusLine(QWidget):
    """``say`` shows a message until the next; ``facts`` are short and always in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.message = ShortLabel()
        self.message.setAccessibleName(self.tr("Message"))
        self._lasting = ""
        self._passing = QTimer(self, interval=WHILE_MS, singleShot=True)
        self._passing.timeout.connect(lambda: self.message.setText(self._lasting))
        self.tool = _opener(self.tr("The tool in hand: what the mouse does in the roll"))
        self.grid = _opener(self.tr("What drawing and moving snap to"))
        self.facts = QLabel()
        self.facts.setObjectName("quiet")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.message, 1)
        row.addWidget(self.tool)
        row.addWidget(self.grid)
        row.addWidget(self.facts)

    def add(self, tool: QWidget) -> None:
        """Put a small tool at the right end."""
        self._row.addWidget(tool)

    def say(self, text: str) -> None:
        """Show a message until the next."""
        self._passing.stop()
        self._lasting = text
        self.message.setText(text)

    def say_for_a_while(self, text: str) -> None:
        """Show a message for some seconds, then the one before it again."""
        self.message.setText(text)
        self._passing.start()

    def set_facts(self, *facts: str) -> None:
        """Show short facts; empty ones are left out."""
        self.facts.setText("  ·  ".join(fact for fact in facts if fact))


def _opener(title: str) -> QToolButton:
    """A word of the line that opens a menu."""
    button = QToolButton()
    button.setObjectName("opener")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(title)
    button.setAccessibleName(title)
    return button
