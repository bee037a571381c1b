"""Why the notes are as they are: wires the insight to the roll, its layers to the canvas, and follows the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from musicgen_gui.app.insight import Insight
from musicgen_gui.ui.pianoroll.picking import hit
from musicgen_gui.ui.pianoroll.why.chances import ChancesLayer
from musicgen_gui.ui.pianoroll.why.legend import HEIGHT, MARGIN, Entry, paint_legend
from musicgen_gui.ui.pianoroll.why.surprise import SurpriseLayer
from musicgen_gui.ui.pianoroll.why.writers import WritersLayer

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

APART = 6.0


class Why(QObject):
    """What the window shows of the engine's expectations. ``insight`` knows them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        composer, view, canvas = window.composer, window.roll.view, window.roll.canvas
        self.insight = Insight(window.session, window.generator, lambda: composer.wishes.style, self)
        self._view, self._canvas = view, canvas
        self.chances = ChancesLayer(view, self.insight)
        self._surprise = SurpriseLayer(view, self.insight)
        self._writers = WritersLayer(view, self.insight)
        canvas.under.append(self.chances.paint)
        canvas.tints.extend((self._surprise.tint, self._writers.tint))
        canvas.signs.extend((self.chances.sign, self._legends))
        canvas.installEventFilter(self)
        view.magnet = self.insight.pulled
        view.moved.connect(self._moved)
        composer.changed.connect(self.insight.refresh)
        self.insight.changed.connect(canvas.update)
        self.insight.unknown.connect(window.session.say)
        self._moved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(event)
        elif event.type() is QEvent.Type.Leave:
            self._point(None)
        return False

    def _hover(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton and self.insight.shows.chances:
            at = event.position()
            self._point(at.x() if hit(self._view, at.x(), at.y()) is None else None)

    def _point(self, x: float | None) -> None:
        for area in self.chances.point(x):
            self._canvas.update(area)

    def _moved(self) -> None:
        self.insight.see(self._view.geometry.left, self._view.right)

    def _legends(self, painter: QPainter, _ratio: float) -> None:
        bottom = self._view.height - MARGIN
        for entries in self._shown():
            paint_legend(painter, self._view.session.theme, entries, QPointF(MARGIN, bottom))
            bottom -= HEIGHT + APART

    def _shown(self) -> list[list[Entry]]:
        shows = self.insight.shows
        keys = ((shows.writers, self._writers.legend), (shows.surprise, self._surprise.legend))
        return [legend() for on, legend in keys if on]
