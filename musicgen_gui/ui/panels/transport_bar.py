"""Buttons of the transport, and where the playhead is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.score.timing import bar_map, tempo_map
from musicgen_gui.score.types import Score
from musicgen_gui.ui.commands.command import plain
from musicgen_gui.ui.widgets.buttons import IconButton


class TransportBar(QWidget):
    """To the start, stop, play, record, loop, metronome; each button triggers the action of a command."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = (
            ("start", "play.start", "text", "text"),
            ("stop", "play.stop", "text", "text"),
            ("play", "play.toggle", "yours", "yours"),
            ("record", "record.toggle", "text", "record"),
            ("loop", "play.loop", "text", "model"),
            ("metronome", "play.metronome", "text", "model"),
        )
        self._theme: Theme | None = None
        self._buttons: dict[str, IconButton] = {}
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, id, colour, colour_on in rows:
            action = actions[id]
            button = IconButton(name, _words(action), colour=colour, colour_on=colour_on)
            button.setCheckable(action.isCheckable() and name != "play")
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda b=button, a=action: self._follow(b, a))
            row.addWidget(button)
            self._buttons[name] = button
        self.speed = SpeedButton({id: action for id, action in actions.items() if id.startswith("speed.")})
        row.addWidget(self.speed)

    def set_close(self, close: bool) -> None:
        """Let the buttons stand closer together, without the speed."""
        self._row.setSpacing(4 if close else 8)
        self.speed.setVisible(not close)
        self.updateGeometry()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        for button in self._buttons.values():
            button.dress(theme)

    def show_playing(self, playing: bool) -> None:
        if self._theme:
            self._buttons["play"].draw("pause" if playing else "play", self._theme)

    def _follow(self, button: IconButton, action: QAction) -> None:
        button.setToolTip(_words(action))
        if button.isCheckable() and button.isChecked() != action.isChecked():
            button.setChecked(action.isChecked())
            if self._theme:
                button.dress(self._theme)


class SpeedButton(QPushButton):
    """How fast it is heard; a click shows what could be."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fact")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("How fast it is heard; the tempo of the piece stays"))
        self._actions = tuple(actions.values())
        menu = QMenu(self)
        for action in self._actions:
            menu.addAction(action)
            action.changed.connect(self._show)
        self.setMenu(menu)
        self._show()

    def _show(self) -> None:
        text = next((action.text() for action in self._actions if action.isChecked()), "×1")
        self.setText(text)
        widest = max((action.text() for action in self._actions), key=len, default=text)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest) + 12)
        self.setAccessibleName(self.tr("Speed {0}").format(text))


def _words(action: QAction) -> str:
    """What the action does and its key."""
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    title = plain(action.text())
    return f"{title} ({keys})" if keys else title


class Position(QWidget):
    """The playhead as bar.beat.tick and as minutes and seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._musical, self._clock = QLabel(), QLabel()
        self._musical.setObjectName("position")
        self._clock.setObjectName("small")
        self.setMinimumWidth(92)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._musical)
        column.addWidget(self._clock)
        column.addStretch()

    def show_count(self, beat: int, beats: int) -> None:
        """The beat of a count-in, both counted from 0 and from how many."""
        self._musical.setText(f"{beat + 1} / {beats}")
        self._clock.setText(self.tr("count-in"))

    def show_tick(self, tick: float, score: Score) -> None:
        place = bar_map(score).position(int(tick))
        self._musical.setText(f"{place.bar + 1} . {place.beat + 1} . {place.tick:03d}")
        minutes, seconds = divmod(tempo_map(score).to_seconds(max(0.0, tick)), 60)
        self._clock.setText(f"{int(minutes)}:{seconds:04.1f}")
