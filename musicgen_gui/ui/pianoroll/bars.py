"""Slim scroll bars that follow the view and move it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.geometry import LEAD
from musicgen_gui.ui.pianoroll.view import RollView

THICKNESS = 10
ROOM = 0.75
"""Part of a page that can be scrolled to behind the last note."""


class TimeBar(QScrollBar):
    """Scrolls in time; one unit is a pixel."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._view = view
        self.setAccessibleName(self.tr("Scroll in time"))
        view.moved.connect(self.follow)
        view.session.changed.connect(self.follow)
        self.valueChanged.connect(self._scrolled)

    def follow(self) -> None:
        """Show where the view is."""
        view, geometry = self._view, self._view.geometry
        left = round(geometry.left / geometry.ticks_per_pixel)
        content = view.content_end / geometry.ticks_per_pixel
        self.blockSignals(True)
        first = -round(LEAD)
        self.setRange(first, max(left, round(content - (1 - ROOM) * view.width), first))
        self.setPageStep(view.width)
        self.setSingleStep(48)
        self.setValue(left)
        self.setEnabled(self.maximum() > first)
        self.blockSignals(False)

    def _scrolled(self, value: int) -> None:
        geometry = self._view.geometry
        self._view.geometry = geometry.scrolled(value - geometry.left / geometry.ticks_per_pixel, 0)


class PitchBar(QScrollBar):
    """Scrolls in pitch; one unit is a pixel."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._view = view
        self.setAccessibleName(self.tr("Scroll in pitch"))
        view.moved.connect(self.follow)
        self.valueChanged.connect(self._scrolled)

    def follow(self) -> None:
        """Show where the view is."""
        geometry = self._view.geometry
        self.blockSignals(True)
        self.setRange(0, max(0, round(len(geometry.rows) * geometry.key_height - self._view.height)))
        self.setPageStep(self._view.height)
        self.setSingleStep(round(geometry.key_height))
        self.setValue(round(geometry.top * geometry.key_height))
        self.setEnabled(self.maximum() > 0)
        self.blockSignals(False)

    def _scrolled(self, value: int) -> None:
        geometry = self._view.geometry
        self._view.geometry = geometry.scrolled(0, value - geometry.top * geometry.key_height)


def bar_style(theme: Theme) -> str:
    """Style sheet of the scroll bars: a slim rounded handle on the panel, no arrows."""
    return f"""
    QScrollBar {{ background: {theme.ground}; border: none; margin: 0; }}
    QScrollBar:horizontal {{ height: {THICKNESS}px; }}
    QScrollBar:vertical {{ width: {THICKNESS}px; }}
    QScrollBar::handle {{ background: {theme.line_strong}; border-radius: 3px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {theme.quiet}; }}
    QScrollBar::handle:disabled {{ background: {theme.ground}; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
