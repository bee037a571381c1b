"""What is fitted to a person before and while the window is there: the size of everything, and how much moves."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.colours import DARK_CONTRAST, LIGHT_CONTRAST, Theme
from musicgen_gui.app.settings import Settings

SCALE = "QT_SCALE_FACTOR"
BLINK_MS = 1000
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def set_size(percent: int) -> None:
    """Make everything ``percent`` of its ordinary size, on top of what the system asks for. Before the application."""
    if percent != 100:
        os.environ[SCALE] = str(float(os.environ.get(SCALE) or 1) * percent / 100)


def theme_at_start(settings: Settings) -> Theme:
    """The user's theme; until one is chosen, one of high contrast where the system wants that."""
    hints = QApplication.styleHints()
    if settings.value("theme", "") or hints.accessibility().contrastPreference() != Qt.ContrastPreference.HighContrast:
        return settings.theme
    return LIGHT_CONTRAST if hints.colorScheme() == Qt.ColorScheme.Light else DARK_CONTRAST


def set_still(still: bool) -> None:
    """Let nothing move by itself, or as the system has it. Whoever animates asks ``is_still`` first."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setProperty("still", still)
    application.setCursorFlashTime(0 if still else BLINK_MS)
    if still:
        for effect in _EFFECTS:
            application.setEffectEnabled(effect, False)


def is_still() -> bool:
    """Whether the user wants nothing to move by itself: then what fades or slides is there at once."""
    application = QApplication.instance()
    return application is not None and bool(application.property("still"))
