"""The velocity lane: one stem per note, as high as the note is loud. A drag sets them, with Ctrl along a line, with
Shift all together.
"""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from musicgen_gui.ui.pianoroll.columns import NoteArrays
from musicgen_gui.ui.pianoroll.gestures.stems import begin_on_stems
from musicgen_gui.ui.pianoroll.hand import Hand
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.layers.kept import Shown
from musicgen_gui.ui.pianoroll.layers.still import differing
from musicgen_gui.ui.pianoroll.part import TimePart
from musicgen_gui.ui.pianoroll.pixels import Pixels, device_pixels, fill, stamp
from musicgen_gui.ui.pianoroll.stems import level_y, tallest
from musicgen_gui.ui.pianoroll.view import Cut, RollView

DOT = 7.0


class VelocityLane(TimePart):
    """Stems with dots below the canvas. With a selection only the selected notes can be changed."""

    height_wanted = 84
    menu_wanted = Signal(int, object)
    """Tick and global place of a context menu."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.hand = Hand(self, view, lambda press: begin_on_stems(view, press, self.height()))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Velocity"))
        self.setAccessibleDescription(
            self.tr("How loud each note is; drag to change it, with Ctrl along a line, with Shift all together")
        )
        self._notes: Shown | None = None
        self._way = False, False
        view.redrawn.connect(self.update)
        view.session.proposal_changed.connect(self.update)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.view.snap_down(self.view.geometry.tick(event.pos().x())), event.globalPos())

    def look(self) -> None:
        """Paint anew where stems are others. With something selected all that is not is pale."""
        state, before, look = self.view.state, self._notes, self._way
        now = self._notes = Shown(state.current, state.selection)
        self._way = bool(now.selection), self._crowded(self.devicePixelRatioF())
        area = None
        if before is not None and look == self._way:
            area = differing(self.view, self.devicePixelRatioF(), before, now)
        if area is None:
            self.update()
        elif not area.isEmpty():
            ratio, dot = self.devicePixelRatioF(), int(DOT)
            left, right = floor(area.left() / ratio) - dot, ceil(area.right() / ratio) + dot
            self.update(QRect(left, 0, right - left + 1, self.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        view, theme, ratio = self.view, self.view.session.theme, self.devicePixelRatioF()
        area = event.rect()
        left, right = view.geometry.tick(area.left() - DOT), view.geometry.tick(area.right() + DOT)
        painter = QPainter(self)
        painter.setClipRect(area)
        painter.fillRect(area, QColor(theme.ground))
        painter.fillRect(area.left(), 0, area.width(), 1, QColor(theme.line))
        with device_pixels(painter, ratio):
            self._stems(painter, view.notes(left, right), None, ratio)
            proposed = view.proposed()
            if proposed is not None:
                self._stems(painter, proposed, theme.model, ratio)
        self._line(painter)
        self.paint_now(painter)
        painter.end()

    def _stems(self, painter: QPainter, notes: NoteArrays, colour: str | None, ratio: float) -> None:
        theme, pixels = self.view.session.theme, self.view.pixels(ratio)
        anything = colour is None and bool(self.view.selection or notes.selected.any())
        for origin, own in enumerate((theme.yours, theme.model, theme.edited)):
            of_origin = notes.origin == origin
            for selected in (False, True):
                some = notes.only(of_origin & (notes.selected == selected))
                if len(some):
                    shade = faint(colour or own, 0.4 if anything and not selected else 1.0)
                    self._draw(painter, some, shade, pixels)

    def _draw(self, painter: QPainter, notes: NoteArrays, colour: QColor, pixels: Pixels) -> None:
        height = pixels.ratio * self.height()
        x, velocity = tallest(
            pixels.x(notes.start), notes.velocity, most=0 if self._crowded(pixels.ratio) else len(notes)
        )
        y = np.rint(level_y(velocity.astype(float), height)).astype(np.int32)
        thick, dot = pixels.length(1.5), _dot(colour, pixels.length(DOT))
        fill(painter, colour, x, y, thick, round(height) - y)
        half = dot.width() // 2
        stamp(painter, dot, x - half + thick // 2, y - half)

    def _crowded(self, ratio: float) -> bool:
        """Whether more notes are in view than pixels. Told of the whole view, so that each part looks as in all."""
        view = self.view
        where = view.columns.of(view.state.current).find(view.geometry.left, view.right)
        return where.stop - where.start > round(ratio * self.width())

    def _line(self, painter: QPainter) -> None:
        sketch = self.view.sketch
        if isinstance(sketch, Cut) and self.hand.busy:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.view.session.theme.now), 1.2))
            painter.drawLine(QPointF(sketch.x0, sketch.y0), QPointF(sketch.x1, sketch.y1))


def _dot(colour: QColor, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(picture.rect())
    painter.end()
    return picture
