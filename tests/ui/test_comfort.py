"""Theme, language, size and stillness: chosen in the menus, remembered, and taken up by the next start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.colours import THEMES
from musicgen_gui.app.settings import SIZES, Settings
from musicgen_gui.ui import comfort
from musicgen_gui.ui.language import LANGUAGES, language_of
from musicgen_gui.ui.main_window import MainWindow


@pytest.mark.parametrize("name", THEMES)
def test_each_theme_can_be_chosen_and_is_remembered(window: MainWindow, name: str) -> None:
    window.commands.by_id[f"theme.{name}"].trigger()
    assert window.session.theme is THEMES[name] is window.settings.theme
    assert QApplication.instance().palette().window().color().name() == THEMES[name].panel
    assert [n for n in THEMES if window.commands.by_id[f"theme.{n}"].isChecked()] == [name]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_remembered_and_says_when_it_comes(window: MainWindow, code: str) -> None:
    window.commands.by_id[f"language.{code}"].trigger()
    assert window.settings.language == code
    assert "started again" in window.status.message.text()


def test_a_size_is_remembered_and_nonsense_is_not_taken(window: MainWindow) -> None:
    window.commands.by_id["size.150"].trigger()
    assert window.settings.size == 150
    window.settings.set_value("size", 12)
    assert window.settings.size == 100
    assert (min(SIZES), max(SIZES)) == (75, 250)


def test_stillness_is_told_to_whoever_animates(window: MainWindow) -> None:
    assert not comfort.is_still()
    window.commands.by_id["view.still"].trigger()
    assert comfort.is_still()
    assert window.settings.still
    assert QApplication.cursorFlashTime() == 0
    window.commands.by_id["view.still"].trigger()
    assert not comfort.is_still()


def test_the_system_chooses_where_the_user_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_of("ru") == "ru"
    assert language_of("") in LANGUAGES
    assert language_of("xx") in LANGUAGES


@pytest.mark.parametrize(("code", "word"), [("ru", "Отмена"), ("zh", "取消")])
def test_qt_speaks_the_language_too(code: str, word: str) -> None:
    """In a process of its own: an application cannot unlearn a locale."""
    script = (
        "from PySide6.QtCore import QCoreApplication, QLocale\n"
        "from musicgen_gui.ui.language import install\n"
        "app = QCoreApplication([])\n"
        f"assert install(app, {code!r}) == {code!r} == QLocale().name()[:2]\n"
        f"said = QCoreApplication.translate('QPlatformTheme', 'Cancel')\n"
        f"assert said == {word!r}, said\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2], timeout=60)


def test_the_chosen_size_scales_what_the_system_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(comfort.SCALE, "2")
    comfort.set_size(75)
    assert float(os.environ[comfort.SCALE]) == 1.5
    comfort.set_size(100)
    assert float(os.environ[comfort.SCALE]) == 1.5


def test_settings_of_a_new_user() -> None:
    settings = Settings()
    assert (settings.language, settings.size, settings.still) == ("", 100, False)
