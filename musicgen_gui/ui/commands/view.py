"""Commands of the View and Help menus, and of the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWhatsThis, QWidget

from musicgen_gui.ui import opening
from musicgen_gui.ui.commands.command import Act, Command

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

STEP = 1.25


def _slider(name: str) -> Act:
    def act(window: MainWindow) -> None:
        window.show_compose(True)
        window.compose_panel.focus_slider(name)

    return act


def _what(window: MainWindow) -> None:
    """The next click tells what is under it: what its tool tip or its description for screen readers says."""
    for widget in window.findChildren(QWidget):
        if not widget.whatsThis():
            words = (widget.accessibleDescription(), widget.toolTip(), widget.accessibleName())
            widget.setWhatsThis(next((text for text in words if text), ""))
    QWhatsThis.enterWhatsThisMode()


VIEW = (
    Command("view.zoom_in", "Zoom &in", lambda w: w.roll.zoom(STEP, 1), "View", ("+", "=")),
    Command("view.zoom_out", "Zoom &out", lambda w: w.roll.zoom(1 / STEP, 1), "View", ("-",)),
    Command("view.taller", "&Taller rows", lambda w: w.roll.zoom(1, STEP), "View", ("Ctrl++", "Ctrl+=")),
    Command("view.lower", "&Lower rows", lambda w: w.roll.zoom(1, 1 / STEP), "View", ("Ctrl+-",)),
    Command("view.zoom_selection", "Zoom to the &selection", lambda w: w.roll.zoom_to_selection(), "View", ("Z",)),
    Command("view.zoom_all", "Zoom to &all", lambda w: w.roll.zoom_to_all(), "View", ("Shift+Z",)),
    Command(
        "view.tracks",
        "T&racks",
        lambda w: w.show_tracks(not w.tracks_panel.isVisible()),
        "View",
        ("F2",),
        checked=lambda w: w.tracks_panel.isVisible(),
        line=True,
    ),
    Command(
        "view.compose",
        "&Compose panel",
        lambda w: w.show_compose(not w.compose_panel.isVisible()),
        "View",
        ("F3",),
        checked=lambda w: w.compose_panel.isVisible(),
    ),
    Command("slider.adventure", "Adventure slider", _slider("adventure"), "", ("F5",)),
    Command("slider.motion", "Motion slider", _slider("density"), "", ("F6",)),
    Command("slider.shape", "Shape slider", _slider("leaps"), "", ("F7",)),
    Command("slider.closeness", "Closeness slider", _slider("closeness"), "", ("F8",)),
    Command("help.palette", "&Find a command…", opening.palette, "Help", ("Ctrl+P",)),
    Command("help.keys", "&Sheet of keys", opening.key_sheet, "Help", ("F1", "?")),
    Command("help.keymap", "&Choose and change keys…", opening.keymap, "Help", ("Ctrl+F1",)),
    Command("help.what", "&What is this?", _what, "Help", ("Shift+F1",)),
    Command("help.about", "&About Continuo", opening.about, "Help", line=True),
)
