"""The newcomer's view: fewer controls, and answers that keep to the key and the range of the tune."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

SETTING = "newcomer"


def show(window: MainWindow, on: bool) -> None:
    """Switch the view on or off, and remember it. On, the guarantees are on; off, they stay as they are."""
    window.settings.set_value(SETTING, on)
    window.compose_panel.set_simple(on)
    if on:
        window.composer.set_wishes(replace(window.composer.wishes, in_key=True, in_range=True))


def is_on(window: MainWindow) -> bool:
    """Whether the view is on."""
    return bool(window.settings.value(SETTING, False))
