"""What is shown once a round: asked often, done once, and never for a panel that nobody sees."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from musicgen_gui.ui.later import Later
from musicgen_gui.ui.main_window import MainWindow


def test_what_is_asked_often_in_one_round_is_done_once_after_it(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    later = Later(lambda: done.append("once"), owner)
    for _ in range(5):
        later.ask()
    assert done == []
    qtbot.waitUntil(lambda: done == ["once"])
    later.ask()
    qtbot.waitUntil(lambda: done == ["once", "once"])


def test_a_hidden_compose_panel_is_refreshed_when_it_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    panel, session = window.compose_panel, window.session
    heading = panel._heading.text()
    window.show_compose(False)
    session.set_span((0, 1440))
    qtbot.wait(20)
    assert panel._heading.text() == heading
    window.show_compose(True)
    qtbot.waitUntil(lambda: panel._heading.text() != heading)
