"""The take that is being recorded, over the canvas: its notes as they grow, and the beats of the count-in."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from musicgen_gui.app.recorder import Recorder
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.pixels import Ints, device_pixels, fill
from musicgen_gui.ui.pianoroll.view import RollView

NUMERAL = 0.22
"""Height of the count-in's numeral as a part of the canvas."""


class TakeLayer(QWidget):
    """Lies over ``canvas`` while something is recorded; the mouse goes through."""

    def __init__(self, recorder: Recorder, view: RollView, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._recorder, self._view, self._canvas = recorder, view, canvas
        self._shown: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        canvas.installEventFilter(self)
        recorder.changed.connect(self._follow)
        recorder.grown.connect(self._grow)
        view.moved.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        counting = self._view.session.transport.counting
        if counting:
            self._paint_count(painter, counting[0] + 1)
        notes = self._recorder.notes
        if notes:
            ratio = self.devicePixelRatioF()
            with device_pixels(painter, ratio):
                self._paint_notes(painter, ratio, notes)
        painter.end()

    def _follow(self) -> None:
        self.setVisible(self._recorder.recording)
        self.setGeometry(self._canvas.rect())

    def _grow(self) -> None:
        """Paint only what is different: the notes, or the beat that is counted."""
        shown = (self._recorder.notes, self._view.session.transport.counting)
        if shown != self._shown:
            self._shown = shown
            self.update()

    def _paint_count(self, painter: QPainter, beat: int) -> None:
        font = painter.font()
        font.setPixelSize(max(24, round(self.height() * NUMERAL)))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(faint(self._view.session.theme.record, 0.75))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(beat))

    def _paint_notes(self, painter: QPainter, ratio: float, notes: tuple[Note, ...]) -> None:
        theme, pixels = self._view.session.theme, self._view.pixels(ratio)
        x: Ints = pixels.x(np.array([note.start for note in notes]))
        right = pixels.x(np.array([note.end for note in notes]))
        y = pixels.y(np.array([note.pitch for note in notes]))
        width = np.maximum(pixels.length(3), right - x - pixels.length(1))
        fill(painter, QColor(theme.record), x, y + pixels.length(1), width, max(2, pixels.row - pixels.length(2)))
