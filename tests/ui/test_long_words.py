"""Nothing is cut off where the words of a language are long, in wide windows and narrow ones."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui import paths
from musicgen_gui.editing import edits
from musicgen_gui.ui.main_window import MainWindow


@pytest.fixture(params=["en", "ru", "zh"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that the application speaks while the test runs; ask for it before the window."""
    translator = QTranslator()
    assert translator.load(f"continuo_{request.param}", str(paths.resources() / "languages"))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


def test_menus_and_buttons_are_whole_at_every_width(qtbot: QtBot, spoken: str, request: pytest.FixtureRequest) -> None:
    window: MainWindow = request.getfixturevalue("window")
    menus = window.top_bar.menus
    for width in (1920, 1440, 1280, 1024, 800):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        QApplication.processEvents()  # new words
        QApplication.processEvents()  # and the places they need
        for action in menus.actions():
            box = menus.actionGeometry(action)
            assert box.width() > 0, (width, action.text())
            assert box.right() <= menus.width(), (width, action.text())
        for button in window.compose_panel.findChildren(QAbstractButton):
            if button.isVisible() and not button.visibleRegion().isEmpty() and button.text():
                room = button.width() - 8
                assert button.fontMetrics().horizontalAdvance(button.text()) <= room, (width, button.text())


def test_undo_and_menus_speak_the_language(spoken: str, request: pytest.FixtureRequest) -> None:
    window: MainWindow = request.getfixturevalue("window")
    window.session.document.look(edits.select_all())
    window.commands.by_id["notes.up"].trigger()
    said = {"en": "Undo Semitone up", "ru": "Отменить На полтона вверх", "zh": "撤销 升半音"}
    assert window.commands.by_id["edit.undo"].text() == said[spoken]
