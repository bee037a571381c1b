"""A theme's colours as Qt wants them: Fusion style, a palette and one style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from musicgen_gui import paths
from musicgen_gui.app.colours import DARK, LIGHT, THEMES, Theme

__all__ = ["DARK", "LIGHT", "THEMES", "Theme", "apply", "colour", "palette", "style_sheet"]

WORN = "theme"
"""Property of the application: name of the theme whose style sheet it has."""


def apply(application: QApplication, theme: Theme) -> None:
    """Dress the whole application, unless it wears this theme already."""
    if application.property(WORN) != theme.name:
        colour(application, theme)
        application.setProperty(WORN, theme.name)
        application.setStyleSheet(style_sheet(theme))


def colour(application: QApplication, theme: Theme) -> None:
    """Style and palette alone. With a style sheet every part that is put into another is dressed anew, so that a window
    is made in half the time where the sheet comes last."""
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(palette(theme))


def palette(theme: Theme) -> QPalette:
    """Every role that Fusion draws with."""
    result = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.ground,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.Button: theme.control,
        role.ButtonText: theme.text,
        role.BrightText: theme.now,
        role.ToolTipBase: theme.control,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.model,
        role.HighlightedText: theme.on_model,
        role.Link: theme.model,
        role.Mid: theme.line,
        role.Midlight: theme.line_strong,
        role.Dark: theme.line,
        role.Light: theme.line_strong,
        role.Shadow: theme.ground,
    }.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.quiet))
    return result


def style_sheet(theme: Theme) -> str:
    """The style sheet of the window. Panels give their parts the object names used there."""
    sheet = (paths.resources() / "themes" / "window.qss").read_text(encoding="utf-8")
    for name in Theme.__slots__:
        sheet = sheet.replace(f"@{name};", f"{getattr(theme, name)};")
    return sheet
