"""The ruler: bar numbers, the hole's brace, the loop's brace. The upper half seeks, the lower half selects time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from musicgen_gui.editing.document import State
from musicgen_gui.ui.pianoroll.gestures.ruler import begin_on_ruler, ruler_cursor
from musicgen_gui.ui.pianoroll.hand import Drag, Hand
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.lines import visible_bars
from musicgen_gui.ui.pianoroll.part import TimePart, caption_font
from musicgen_gui.ui.pianoroll.pixels import device_pixels, fill
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView

BRACE = 5
LABEL_ROOM = 34.0
BEAT_LABEL_ROOM = 46.0


class Ruler(TimePart):
    """Bars and beats above the canvas. ``zoom_wanted`` comes with a double click, ``menu_wanted`` carries the tick of a
    bar and the global place of a context menu.
    """

    height_wanted = 30
    zoom_wanted = Signal()
    menu_wanted = Signal(int, object)

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.hand = Hand(self, view, self._begin)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Ruler"))
        self.setAccessibleDescription(
            self.tr("Bars and beats. A click in the upper half seeks, a drag in the lower half selects time.")
        )
        self.setToolTip(
            self.tr("Click above to seek, drag below to select the time to fill; with Ctrl hear what the mouse passes")
        )

    def shows(self, state: State) -> tuple[object, ...]:
        return state.score.meters, state.score.division

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setCursor(ruler_cursor(self.view, event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        bars = self.view.bars
        bar = bars.position(max(0, int(self.view.geometry.tick(event.pos().x())))).bar
        self.menu_wanted.emit(bars.bar_start(bar), event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.view.session.theme
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(theme.ground))
        self._numbers(painter)
        self._braces(painter)
        self._handle(painter)
        painter.end()

    def _begin(self, press: Pointer) -> Drag | None:
        if press.double:
            self.zoom_wanted.emit()
            return None
        return begin_on_ruler(self.view, press)

    def _numbers(self, painter: QPainter) -> None:
        view, theme, ratio = self.view, self.view.session.theme, self.devicePixelRatioF()
        geometry, bars = view.geometry, view.bars
        shown = visible_bars(bars, geometry.left, view.right, LABEL_ROOM * geometry.ticks_per_pixel)
        painter.setFont(caption_font(self, 0.9))
        marks: list[int] = []
        for bar in shown:
            start = bars.bar_start(bar)
            marks.append(start)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(QPointF(round(geometry.x(start)) + 5, 20), str(bar + 1))
            if bars.beat_ticks_at(start) >= BEAT_LABEL_ROOM * geometry.ticks_per_pixel:
                self._beats(painter, bar, marks)
        with device_pixels(painter, ratio):
            pixels = view.pixels(ratio)
            height, tall = round(self.height() * ratio), pixels.length(7)
            fill(painter, QColor(theme.bar), pixels.x(marks), height - tall, pixels.length(0.75), tall)

    def _beats(self, painter: QPainter, bar: int, marks: list[int]) -> None:
        bars, geometry = self.view.bars, self.view.geometry
        painter.setPen(faint(self.view.session.theme.quiet, 0.65))
        start, end = bars.bar_start(bar), bars.bar_end(bar)
        beat = bars.beat_ticks_at(start)
        for number, tick in enumerate(range(start + beat, end, beat), 2):
            marks.append(tick)
            painter.drawText(QPointF(round(geometry.x(tick)) + 5, 20), f"{bar + 1}.{number}")

    def _braces(self, painter: QPainter) -> None:
        theme, session = self.view.session.theme, self.view.session
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if session.span is not None:
            painter.setBrush(QColor(theme.model))
            painter.drawRoundedRect(self._brace(session.span, 0), 2, 2)
        if session.transport.loop is not None:
            painter.setBrush(faint(theme.now, 0.45))
            painter.drawRoundedRect(self._brace(session.transport.loop, self.height() - BRACE), 2, 2)

    def _brace(self, ticks: tuple[int, int], y: float) -> QRectF:
        left, right = (round(self.view.geometry.x(tick)) for tick in ticks)
        return QRectF(left, y, max(2, right - left), BRACE)

    def _handle(self, painter: QPainter) -> None:
        x, bottom = self.view.geometry.x(self.playhead), float(self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.view.session.theme.now))
        painter.drawPolygon(QPolygonF([QPointF(x - 5.5, bottom - 7), QPointF(x + 5.5, bottom - 7), QPointF(x, bottom)]))
