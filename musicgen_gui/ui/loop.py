"""What surrounds the hole beside the compose panel: hearing answers under the mouse, the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from musicgen_gui.app.listening import Listening
from musicgen_gui.ui.wall.wall import Wall

if TYPE_CHECKING:
    from musicgen_gui.app.hearing import Hearing
    from musicgen_gui.ui.main_window import MainWindow


class Loop(QObject):
    """Made with the window; main thread only."""

    def __init__(self, window: MainWindow, hearing: Hearing) -> None:
        super().__init__(window)
        self._transport = window.transport
        self.listening = Listening(window.session, window.composer, hearing, self)
        self.wall = Wall(window.session, window.composer, self.listening, window.roll)
        window.compose_panel.answer_hovered.connect(self._hover)

    def _hover(self, place: int) -> None:
        """An answer of the panel under the mouse sounds while the piece plays; silence stays silent."""
        if place < 0:
            self.listening.end()
        elif self._transport.playing:
            self.listening.begin(place, play=False)
