"""The small field in which a sign is typed where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

LEAST_WIDTH = 96
TALLEST = 28

Enter = Callable[[str], None]
"""Takes what was typed; ``ValueError`` says what is wrong with it, for people."""
Next = Callable[[int], None]


class EntryField(QLineEdit):
    """Enter takes what is typed, so does going elsewhere; Escape does not. Tab and Shift+Tab go on to the next place.

    What is wrong is told at the field, which stays open; only going elsewhere gives the text up then. ``closed`` says
    that the field went.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = parent
        self.setObjectName("entry")
        self.hide()
        self._enter: Enter | None = None
        self._next: Next | None = None
        self.textEdited.connect(lambda: QToolTip.hideText())

    @property
    def is_open(self) -> bool:
        return self._enter is not None

    def open(self, box: QRectF, text: str, enter: Enter, next: Next | None = None) -> None:
        """Show the field in a box of the parent with a text selected."""
        self.close_quietly()
        self._enter, self._next = enter, next
        self.resize(round(max(LEAST_WIDTH, box.width())), min(TALLEST, self._lane.height() - 2))
        self.follow(box.left())
        self.setText(text)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, x: float) -> None:
        """Stand at a pixel of the parent, as far as all of the field stays in sight."""
        self.move(min(max(round(x), 0), max(0, self._lane.width() - self.width())), 1)

    def close_quietly(self) -> None:
        """Take the field away; what was typed is given up."""
        if self._enter is None:
            return
        self._enter = self._next = None
        had_focus = self.hasFocus()
        self.hide()
        QToolTip.hideText()
        if had_focus:
            self._lane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab would leave the field before a key event could see it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step is not None:
                go_on = self._next
                if self._take() and go_on is not None:
                    go_on(step)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take(leaving=True)

    def _take(self, leaving: bool = False) -> bool:
        """Hand over what was typed and close; False where it is wrong."""
        enter = self._enter
        if enter is None:
            return False
        try:
            enter(self.text())
        except ValueError as error:
            if leaving:
                self.close_quietly()
            else:
                QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), str(error), self)
            return False
        self.close_quietly()
        return True
