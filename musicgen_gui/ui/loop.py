"""What surrounds the hole beside the compose panel: answers under the mouse, wall, branches, radio."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout

from musicgen_gui import paths
from musicgen_gui.app import background
from musicgen_gui.app.branches import Branches
from musicgen_gui.app.branches.recipe import weights_name
from musicgen_gui.app.listening import Listening
from musicgen_gui.app.radio import Radio

if TYPE_CHECKING:
    from musicgen_gui.app.hearing import Hearing
    from musicgen_gui.ui.main_window import MainWindow
    from musicgen_gui.ui.panels.branches import BranchesPanel
    from musicgen_gui.ui.wall.wall import Wall

_log = logging.getLogger(__name__)


class Loop(QObject):
    """Made with the window, its panels when they are first wanted; main thread only."""

    def __init__(self, window: MainWindow, hearing: Hearing) -> None:
        super().__init__(window)
        self._session, self._composer, self._roll = window.session, window.composer, window.roll
        self._row: QBoxLayout | None = None
        self.listening = Listening(window.session, window.composer, hearing, self)
        self.radio = Radio(window.session, window.composer, self)
        window.recorder.came.connect(self.radio.pedal)
        self._weights = ""
        self.branches = Branches(window.session, window.composer, lambda: self._weights, self)
        window.ghost.taken.connect(self.branches.keep_part)
        self._compose_panel = window.compose_panel
        window.compose_panel.answer_hovered.connect(self._hover)
        window.compose_panel.installEventFilter(self)

    @cached_property
    def wall(self) -> Wall:
        from musicgen_gui.ui.wall.wall import Wall

        return Wall(self._session, self._composer, self.listening, self._roll)

    @property
    def shows_wall(self) -> bool:
        return "wall" in vars(self) and self.wall.isVisible()

    @cached_property
    def branches_panel(self) -> BranchesPanel:
        from musicgen_gui.ui.panels.branches import BranchesPanel

        panel = BranchesPanel(self._session, self.branches)
        panel.hide()
        if self._row is not None:
            self._row.addWidget(panel)
        return panel

    @property
    def shows_branches(self) -> bool:
        return "branches_panel" in vars(self) and self.branches_panel.isVisible()

    def beside(self, row: QBoxLayout) -> None:
        """The row that the branches will be the last of."""
        self._row = row

    def begin(self) -> None:
        """Find out the name of the weights, which belongs to every recipe."""
        folder = paths.resources() / "engines"
        weights = next(iter(sorted(folder.glob("*/weights.safetensors"))), folder)
        background.run(lambda _: weights_name(weights), self._named, self._nameless, self)

    def show_branches(self, on: bool) -> None:
        """Show the branches in the place of the compose panel, or that again."""
        self.branches_panel.setVisible(on)
        self._compose_panel.setVisible(not on)
        if on:
            self.branches_panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There is room for one of the two."""
        if event.type() is QEvent.Type.Show and self.shows_branches:
            self.branches_panel.hide()
        return False

    def _named(self, name: str) -> None:
        self._weights = name

    def _nameless(self, error: Exception) -> None:
        _log.warning("the weights cannot be read: %s", error)

    def _hover(self, place: int) -> None:
        """An answer of the panel under the mouse sounds while the piece plays; silence stays silent."""
        if place < 0:
            self.listening.end()
        elif self._session.transport.playing:
            self.listening.begin(place, play=False)
