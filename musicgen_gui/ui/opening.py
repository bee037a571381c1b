"""The dialogs of the window, imported when they are first wanted: the start need not wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def palette(window: MainWindow) -> None:
    """Find a command by typing a part of its name."""
    from musicgen_gui.ui.dialogs.palette import CommandPalette

    CommandPalette(window.commands.by_id, window.settings, window).open()


def key_sheet(window: MainWindow) -> None:
    """All keys at a glance."""
    from musicgen_gui.ui.dialogs.keys import KeySheet

    KeySheet(window.bindings, window.session.theme, window).open()


def keymap(window: MainWindow) -> None:
    """Choose a set of keys, and change them."""
    from musicgen_gui.ui.dialogs.keymap import KeymapDialog

    KeymapDialog(window.bindings, window.session.theme, window).open()


def velocities(window: MainWindow) -> None:
    """The velocities of what is selected, by numbers."""
    from musicgen_gui.ui.dialogs.velocities import Velocities

    Velocities(window.roll.view, window).open()


def about(window: MainWindow) -> None:
    """What this program is, and whose work is in it."""
    from musicgen_gui.ui.dialogs.about import about

    about(window).open()


def tour(window: MainWindow) -> None:
    """The guided tour."""
    from musicgen_gui.ui.tour import tour

    tour.start(window)
