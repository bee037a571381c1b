"""The piano keys beside the canvas: press to hear, click or drag to select a pitch."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.hand import Drag, Hand
from musicgen_gui.ui.pianoroll.layers.backdrop import BLACK_KEYS
from musicgen_gui.ui.pianoroll.layers.colours import mixed
from musicgen_gui.ui.pianoroll.part import caption_font
from musicgen_gui.ui.pianoroll.pixels import device_pixels, fill
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.wheel import turn
from musicgen_gui.ui.pianoroll.words import key_name

WIDTH, WIDE = 52, 124
LABEL_HEIGHT = 9.0


class Keys(QWidget):
    """One key per row. The key that sounds is lit."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.lit: int | None = None
        self.hand = Hand(self, view, self._begin, vertical=True)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Piano keys"))
        self.setAccessibleDescription(self.tr("Press a key to hear it and to select every note of that pitch"))
        self._place: tuple[object, ...] = ()
        view.moved.connect(self._moved)
        view.session.settings_changed.connect(self.update)
        view.session.changed.connect(self._follow)
        self._named_drums = False
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 560)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn(self.view, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(key_name(self.view.geometry.pitch(event.position().y()), self._drums))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        with device_pixels(painter, ratio):
            (self._paint_drums if self._drums else self._paint_keys)(painter, ratio)
        self._paint_names(painter)
        painter.end()

    @property
    def _drums(self) -> bool:
        return self.view.state.current.is_percussion

    def _moved(self) -> None:
        """Paint anew where rows moved; what moves in time alone does not concern the keys."""
        geometry = self.view.geometry
        before, self._place = self._place, (geometry.key_height, geometry.top, geometry.rows)
        if before != self._place:
            self.update()

    def _follow(self) -> None:
        if self._drums != self._named_drums:
            self._dress()

    def _dress(self) -> None:
        """Drums have names in place of keys, which need more room."""
        self._named_drums = self._drums
        self.setFixedWidth(WIDE if self._drums else WIDTH)
        self.setAccessibleName(self.tr("Drums") if self._drums else self.tr("Piano keys"))
        self.update()

    def _begin(self, press: Pointer) -> Drag | None:
        return self._play(press) if press.button == Qt.MouseButton.LeftButton else None

    def _play(self, press: Pointer) -> Drag:
        """Sound each key that the mouse comes to and select its notes; with Shift or Ctrl add them."""
        adding = press.shift or press.ctrl
        selection = self.view.state.selection if adding else frozenset()
        now = press
        try:
            while now.down:
                if now.pitch != self.lit:
                    self._light(now.pitch)
                    self.view.hear(Note(0, now.pitch, 1))
                    found = frozenset(n for n in self.view.state.current.notes if n.pitch == now.pitch)
                    selection = selection | found if now.shift or adding else found
                    self.view.select(selection)
                now = yield
        finally:
            self._light(None)

    def _light(self, pitch: int | None) -> None:
        self.lit = pitch
        self.update()

    def _paint_keys(self, painter: QPainter, ratio: float) -> None:
        theme, pixels = self.view.session.theme, self.view.pixels(ratio)
        pitches, y, height = pixels.stripes()
        width = round(self.width() * ratio)
        black = np.isin(pitches % 12, list(BLACK_KEYS))
        fill(painter, theme.key_white, 0, y[~black], width, height[~black])
        fill(painter, theme.key_black, 0, y[black], width, height[black])
        seam = np.isin(pitches % 12, (0, 5))
        line = pixels.length(0.75)
        fill(painter, mixed(theme.key_black, theme.key_white, 0.22), 0, (y + height)[seam] - line, width, line)
        if self.lit is not None:
            lit = pitches == self.lit
            fill(painter, theme.yours, 0, y[lit], width, height[lit])
        below = pixels.bottom()
        fill(painter, theme.ground, 0, below, width, max(0, round(self.height() * ratio) - below))
        fill(painter, theme.bar, width - line, 0, line, round(self.height() * ratio))

    def _paint_drums(self, painter: QPainter, ratio: float) -> None:
        """A quiet ground: no drum is a black or a white key."""
        theme, pixels = self.view.session.theme, self.view.pixels(ratio)
        pitches, y, height = pixels.stripes()
        width, line = round(self.width() * ratio), pixels.length(0.75)
        fill(painter, theme.panel, 0, 0, width, round(self.height() * ratio))
        fill(painter, theme.line, 0, y + height - line, width, line)
        if self.lit is not None:
            lit = pitches == self.lit
            fill(painter, theme.yours, 0, y[lit], width, height[lit])
        fill(painter, theme.bar, width - line, 0, line, round(self.height() * ratio))

    def _paint_names(self, painter: QPainter) -> None:
        geometry = self.view.geometry
        font = caption_font(self)
        font.setPixelSize(min(font.pixelSize(), round(geometry.key_height) - 2))
        if geometry.key_height < LABEL_HEIGHT:
            font.setPixelSize(9)
        painter.setFont(font)
        for pitch in self._named():
            middle = geometry.y(pitch) + geometry.key_height / 2
            if -20 < middle < self.height() + 20:
                painter.setPen(self._ink(pitch))
                box = QRectF(0, middle - 10, self.width() - 9, 20)
                name = painter.fontMetrics().elidedText(
                    key_name(pitch, self._drums), Qt.TextElideMode.ElideRight, self.width() - 12
                )
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)

    def _ink(self, pitch: int) -> QColor:
        if self._drums:
            theme = self.view.session.theme
            return QColor(theme.ground if pitch == self.lit else theme.text)
        return QColor("#b9bfcc" if pitch % 12 in BLACK_KEYS else "#4d5361")

    def _named(self) -> Iterable[int]:
        """The keys that carry their name: every C, or all where rows are missing or names are wanted."""
        rows = self.view.geometry.rows
        every = (rows.folded or self.view.session.habits.names) and self.view.geometry.key_height >= LABEL_HEIGHT
        return rows.pitches if every else (pitch for pitch in rows.pitches if pitch % 12 == 0)
