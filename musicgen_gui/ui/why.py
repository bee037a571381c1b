"""Why the notes are as they are: wires the insight to the roll, its layers to the canvas, and follows the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from musicgen_gui.app.alternatives import Alternatives
from musicgen_gui.app.insight import Insight
from musicgen_gui.app.mending import Mending
from musicgen_gui.app.own_words import in_own_words
from musicgen_gui.app.regrowing import Regrowing
from musicgen_gui.ui.panels.inside import InsideRows
from musicgen_gui.ui.pianoroll.picking import hit
from musicgen_gui.ui.pianoroll.why.alternatives import AlternativesLayer
from musicgen_gui.ui.pianoroll.why.chances import ChancesLayer
from musicgen_gui.ui.pianoroll.why.difference import DifferenceLayer
from musicgen_gui.ui.pianoroll.why.gaze import GazeLayer
from musicgen_gui.ui.pianoroll.why.legend import HEIGHT, MARGIN, Entry, paint_legend
from musicgen_gui.ui.pianoroll.why.neuron import NeuronLayer
from musicgen_gui.ui.pianoroll.why.surprise import SurpriseLayer
from musicgen_gui.ui.pianoroll.why.writers import WritersLayer

if TYPE_CHECKING:
    from musicgen_gui.score.types import Note
    from musicgen_gui.ui.main_window import MainWindow

APART = 6.0


class Why(QObject):
    """What the window shows of the engine's expectations. ``insight`` knows them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        composer, view, canvas = window.composer, window.roll.view, window.roll.canvas
        self.insight = Insight(window.session, window.generator, lambda: composer.wishes.style, self)
        self._view, self._canvas, self._composer = view, canvas, composer
        self.alternatives = Alternatives(window.session, composer, self.insight, self)
        self.mending = Mending(window.session, composer, self.insight, self)
        self.regrowing = Regrowing(window.session, composer, self)
        self.chances = ChancesLayer(view, self.insight)
        self._five = AlternativesLayer(view, self.alternatives)
        self._difference = DifferenceLayer(view, self._tells_difference)
        self._surprise = SurpriseLayer(view, self.insight)
        self._writers = WritersLayer(view, self.insight)
        self.gaze, self._neuron = GazeLayer(view, self.insight), NeuronLayer(view, self.insight)
        self.inside = InsideRows(self.insight, window.session.theme)
        window.compose_panel.add_to_drawer(self.inside)
        window.session.settings_changed.connect(lambda: self.inside.dress(window.session.theme))
        canvas.under.append(self.chances.paint)
        canvas.tints.extend((self._surprise.tint, self._neuron.tint, self._writers.tint))
        canvas.over.append(self._difference.paint)
        canvas.signs.extend((self.gaze.paint, self.chances.sign, self._five.paint, self._legends))
        canvas.installEventFilter(self)
        view.magnet = self.insight.pulled
        view.moved.connect(self._moved)
        composer.changed.connect(self.insight.refresh)
        self.insight.changed.connect(canvas.update)
        self.insight.unknown.connect(lambda text: window.session.say(in_own_words(text)))
        self._moved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(event)
        elif event.type() is QEvent.Type.Leave:
            self._point(None)
            self.insight.point(None)
        return False

    def _hover(self, event: QMouseEvent) -> None:
        if event.buttons() != Qt.MouseButton.NoButton:
            return
        at, shows = event.position(), self.insight.shows
        if shows.chances:
            self._point(at.x() if hit(self._view, at.x(), at.y()) is None else None)
        if shows.attention:
            self.insight.point(self._proposed(at.x(), at.y()))

    def _proposed(self, x: float, y: float) -> Note | None:
        """The note of the shown answer at a pixel."""
        geometry, proposal = self._view.geometry, self._view.session.document.proposal
        tick, pitch = geometry.tick(x), geometry.pitch(y)
        notes = proposal.notes if proposal else ()
        return next((note for note in notes if note.pitch == pitch and note.start <= tick < note.end), None)

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
        keys = (
            (shows.writers, self._writers.legend),
            (shows.surprise and not shows.neuron, self._surprise.legend),
            (shows.neuron, self._neuron.legend),
            (shows.attention, self.gaze.legend),
            (self._difference.shown is not None, self._difference.legend),
        )
        return [legend() for on, legend in keys if on]

    def _tells_difference(self) -> bool:
        """When it is wanted, and always for an answer that is to improve on what stands there."""
        return self.insight.shows.difference or bool(self._composer.title and not self.alternatives.shares)
