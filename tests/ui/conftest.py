"""The real window, offscreen, over a tiny engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.ui import demo, theme
from musicgen_gui.ui.main_window import MainWindow
from tests.app.walking_engine import InProcess


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with the demo tune, begun and in front."""
    session = Session()
    theme.apply(QApplication.instance(), session.theme)
    window = MainWindow(session, InProcess(), Settings(tmp_path / "settings.ini"))
    demo.show(session)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.begin()
    window.activateWindow()
    yield window
    session.document.mark_saved()
    window.close()
    window.deleteLater()
