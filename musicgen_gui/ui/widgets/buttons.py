"""Buttons: icons, chips, switches of one letter. None takes the focus by a click, so that keys stay with the notes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.icons import icon


class IconButton(QToolButton):
    """A square button with one of the program's icons; ``colour`` and ``colour_on`` name fields of the theme.

    ``look`` is its name in the style sheet: "icon" has a ground of its own, "bare" has none.
    """

    def __init__(
        self,
        name: str,
        title: str,
        *,
        colour: str = "text",
        colour_on: str = "model",
        look: str = "icon",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._colour_on = name, colour, colour_on
        self.setObjectName(look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(20, 20))
        self.setToolTip(title)
        self.setAccessibleName(title)

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        colour = self._colour_on if self.isChecked() else self._colour
        self.setIcon(icon(self._name, getattr(theme, colour)))

    def draw(self, name: str, theme: Theme) -> None:
        """Show another icon."""
        self._name = name
        self.dress(theme)


class KeyButton(QPushButton):
    """A button that shows its key beside its text where there is room for both."""

    PADDING = 18

    def __init__(self, title: str, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._key = title, key
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(36)
        self.setAccessibleName(title)
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setToolTip(f"{self._title} ({key})" if key else self._title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, metrics = self.width() - self.PADDING, self.fontMetrics()
        both = f"{self._title}   {self._key}".rstrip()
        alone = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setText(both if metrics.horizontalAdvance(both) <= room else alone)


class Chip(QPushButton):
    """A rounded switch with a short text."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(title)
        self.setAccessibleName(title)


class LetterSwitch(QToolButton):
    """A small switch that shows one letter, such as M and S of a track."""

    def __init__(self, letter: str, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(letter)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(22, 22)
        self.setToolTip(title)
        self.setAccessibleName(title)
