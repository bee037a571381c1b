"""The canvas: rows, lines, notes, the hole and the playhead, and every gesture on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QHelpEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from musicgen_gui.ui.pianoroll.cursors import cursor_for
from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.gestures.tools import begin
from musicgen_gui.ui.pianoroll.hand import Drag, Hand
from musicgen_gui.ui.pianoroll.layers.backdrop import Backdrop
from musicgen_gui.ui.pianoroll.layers.cursor import paint_cursor
from musicgen_gui.ui.pianoroll.layers.handles import paint_handle
from musicgen_gui.ui.pianoroll.layers.kept import Kept
from musicgen_gui.ui.pianoroll.layers.notes import NotesLayer
from musicgen_gui.ui.pianoroll.layers.overlay import (
    paint_invitation,
    paint_label,
    paint_playhead,
    paint_sketch,
)
from musicgen_gui.ui.pianoroll.layers.steering import paint_curves, paint_hole, paint_motifs
from musicgen_gui.ui.pianoroll.layers.still import content, differing
from musicgen_gui.ui.pianoroll.picking import hit
from musicgen_gui.ui.pianoroll.pixels import device_pixels, device_region
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.space_bar import SpaceBar
from musicgen_gui.ui.pianoroll.touch import Touch
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.wheel import turn
from musicgen_gui.ui.pianoroll.words import described, key_name, place

STRIP = 4
"""Logical pixels on both sides of the playhead that are painted anew when it moves."""


Layer = Callable[[QPainter, float], None]
"""Paints something with a painter, given the device pixel ratio."""


class Canvas(QWidget):
    """Paints the view and hands the mouse to the gestures. ``menu_wanted`` carries the global place of a menu.

    Others may add layers: ``under`` and ``over`` the notes, in device pixels, and ``signs`` over all, in logical ones;
    ``tints`` paint over the bodies of the notes. What lies still, up to the notes, is kept as a picture, so tints and
    layers under the notes call ``update`` when they change, and paint each place of the plane alike wherever it is
    scrolled to.
    """

    menu_wanted = Signal(object)

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.playhead = 0.0
        self._notes = NotesLayer()
        self.tints = self._notes.tints
        self.under: list[Layer] = []
        self.over: list[Layer] = []
        self.signs: list[Layer] = []
        self._backdrop = Backdrop(self._notes)
        self._still = Kept(self._paint_still, differing)
        self._space = SpaceBar(self, view.session.transport)
        self.hand = Hand(self, view, self._begin, vertical=True)
        self._touch = Touch(self, view, self.hand)
        self._touch.menu_wanted.connect(self._menu_by_touch)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Piano roll"))
        self.setAccessibleDescription(self.tr("Notes of the current track; time runs right, pitch upwards"))
        session = view.session
        for signal in (view.moved, view.redrawn, session.changed, session.proposal_changed, session.ghost_changed):
            signal.connect(self._show)
        for signal in (session.span_changed, session.steering.changed, session.steering.shown):
            signal.connect(self._show)
        session.settings_changed.connect(self._settings_changed)

    def _begin(self, press: Pointer) -> Drag | None:
        held = press.button == Qt.MouseButton.LeftButton and self._space.grab()
        return pan(self.view, press) if held else begin(self.view, press)

    def update(self, *area: Any) -> None:
        """Paint all or an area anew, with what lies still in it."""
        self._still.spoil(device_region(self.devicePixelRatioF(), QRegion(*area)) if area else None)
        super().update(*area)

    def move_playhead(self, tick: float) -> None:
        """Show another now; only two strips are painted anew."""
        for at in (self.playhead, tick):
            x = round(self.view.geometry.x(at))
            super().update(QRect(x - STRIP, 0, 2 * STRIP, self.height()))
        self.playhead = tick

    def sizeHint(self) -> QSize:
        return QSize(900, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view.resize(event.size().width(), event.size().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        view, area = self.view, event.rect()
        painter = QPainter(self)
        painter.setClipRect(area)
        with device_pixels(painter, ratio):
            self._still.draw(painter, view, size, ratio, content(view, ratio))
            self._notes.paint_tried(painter, view, ratio, QRect(QPoint(), size))
            _paint(self.over, painter, ratio)
            paint_playhead(painter, view, ratio, self.playhead, size.height())
        _paint(self.signs, painter, ratio)
        paint_motifs(painter, view)
        paint_curves(painter, view)
        paint_sketch(painter, view)
        paint_cursor(painter, view)
        paint_handle(painter, view)
        paint_label(painter, view)
        if view.is_empty and view.trial is None:
            paint_invitation(painter, view)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn(self.view, event, over_notes=not self.hand.busy)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.view.session.tool != "arrow" and event.reason() == QContextMenuEvent.Reason.Mouse:
            return
        self._menu(QPointF(event.pos()), event.globalPos())

    def _menu_by_touch(self, at: QPointF) -> None:
        self._menu(at, self.mapToGlobal(at).toPoint())

    def _menu(self, at: QPointF, on_screen: QPoint) -> None:
        found = hit(self.view, at.x(), at.y())
        if found is not None and found.note not in self.view.state.selection:
            self.view.select(frozenset((found.note,)))
        self.menu_wanted.emit(on_screen)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            view = self.view
            view.geometry = view.geometry.zoomed_time(1 + event.value(), event.position().x(), view.division)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        self._still.spoil()
        super().changeEvent(event)

    def _show(self) -> None:
        """Paint the view as it is now: what lies still is painted anew where its content says so."""
        super().update()

    def _paint_still(self, painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
        self._backdrop.paint(painter, view, ratio, area)
        paint_hole(painter, view, ratio, area)
        _paint(self.under, painter, ratio)
        self._notes.paint(painter, view, ratio, area)

    def _settings_changed(self) -> None:
        self._point(QPointF(self.mapFromGlobal(QCursor.pos())))
        self.update()

    def _point(self, at: QPointF) -> None:
        self.setCursor(cursor_for(self.view, at))

    def _explain(self, event: QHelpEvent) -> None:
        view, at = self.view, event.pos()
        found = hit(view, at.x(), at.y())
        if found is not None:
            QToolTip.showText(
                event.globalPos(), described(view.bars, found.note, view.state.current.is_percussion), self
            )
        elif view.session.tool != "arrow":
            tick = view.snap_down(view.geometry.tick(at.x()))
            name = key_name(view.geometry.pitch(at.y()), view.state.current.is_percussion)
            text = f"{name}  ·  {place(view.bars, tick)}"
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()


def _paint(layers: list[Layer], painter: QPainter, ratio: float) -> None:
    for layer in layers:
        layer(painter, ratio)
