"""Fingers and pens on the canvas.

One finger does what the mouse's left button does; two push and stretch the view. A finger that rests on a note asks for
the menu, one that rests beside the notes selects by a rectangle. A pen is a mouse that also tells how hard it is
pressed, which is how loud the notes are that it draws; its other end erases.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

from musicgen_gui.ui.pianoroll.geometry import Geometry
from musicgen_gui.ui.pianoroll.hand import Hand
from musicgen_gui.ui.pianoroll.picking import hit
from musicgen_gui.ui.pianoroll.pointer import Modifier, Pen
from musicgen_gui.ui.pianoroll.view import RollView

REST_MS = 500
TWICE_MS = 400
STEADY = 10.0
"""Logical pixels that a resting finger may tremble, or that a second tap may lie beside the first."""
APART = 48.0
"""Logical pixels that two fingers must be apart in a direction to stretch the view in it."""

Kind = QEvent.Type
Left = Qt.MouseButton.LeftButton
None_ = Qt.MouseButton.NoButton


class Doing(Enum):
    """What the fingers on the canvas do. ``OVER``: nothing more until all are lifted."""

    NOTHING = "nothing"
    EDITING = "editing"
    VIEWING = "viewing"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Pinch:
    """Two fingers as they were put down, and what they were put down on."""

    middle: QPointF
    spread: QPointF
    geometry: Geometry

    def moved(self, one: QPointF, other: QPointF, division: int) -> Geometry:
        """What was under the fingers is under them again; a direction in which they were close is not stretched."""
        middle, spread = (one + other) / 2, _spread(one, other)
        wider = spread.x() / self.spread.x() if self.spread.x() >= APART else 1.0
        taller = spread.y() / self.spread.y() if self.spread.y() >= APART else 1.0
        geometry = self.geometry.zoomed_time(max(0.05, wider), self.middle.x(), division)
        geometry = geometry.zoomed_pitch(max(0.05, taller), self.middle.y())
        return geometry.scrolled(self.middle.x() - middle.x(), self.middle.y() - middle.y())


class Touch(QObject):
    """Turns fingers and pens on a canvas into its mouse events. ``menu_wanted`` carries a place on the canvas."""

    menu_wanted = Signal(QPointF)

    def __init__(self, canvas: QWidget, view: RollView, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas, self._view, self._hand = canvas, view, hand
        self._doing = Doing.NOTHING
        self._pressed_at = self._at = QPointF()
        self._held = Modifier.NoModifier
        self._pinch: Pinch | None = None
        self._tapped_at = QPointF(-1e6, 0)
        self._since_tap = QElapsedTimer()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._rested)
        canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QTabletEvent):
            return self._pen(event)
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        if event.device().type() == QPointingDevice.DeviceType.TouchPad:
            return False
        event.accept()
        places = [point.position() for point in event.points() if point.state() != point.State.Released]
        if event.type() == Kind.TouchCancel:
            self._stop()
        elif not places:
            self._lift(event.points()[0].position() if event.points() else self._at)
        elif len(places) == 1:
            self._one(places[0])
        elif len(places) == 2 and self._doing is not Doing.OVER:
            self._two(*places)
        else:
            self._hand.cancel()
            self._doing = Doing.OVER
        return True

    def _one(self, at: QPointF) -> None:
        if self._doing is Doing.NOTHING:
            self._press(at, Modifier.NoModifier)
            self._rest.start()
        elif self._doing is Doing.EDITING:
            if _far(at, self._pressed_at):
                self._rest.stop()
            self._at = at
            self._mouse(Kind.MouseMove, at, None_, Left)
        else:
            self._doing = Doing.OVER

    def _two(self, one: QPointF, other: QPointF) -> None:
        if self._doing is not Doing.VIEWING or self._pinch is None:
            self._rest.stop()
            self._hand.cancel()
            self._doing = Doing.VIEWING
            self._pinch = Pinch((one + other) / 2, _spread(one, other), self._view.geometry)
        else:
            self._view.geometry = self._pinch.moved(one, other, self._view.division)

    def _lift(self, at: QPointF) -> None:
        self._rest.stop()
        if self._doing is Doing.EDITING:
            self._mouse(Kind.MouseButtonRelease, at, Left, None_)
            if not _far(at, self._pressed_at):
                self._tapped_at = at
                self._since_tap.start()
        self._doing, self._pinch = Doing.NOTHING, None

    def _stop(self) -> None:
        self._rest.stop()
        self._hand.cancel()
        self._doing, self._pinch = Doing.NOTHING, None

    def _press(self, at: QPointF, held: Modifier) -> None:
        self._doing, self._pressed_at, self._at, self._held = Doing.EDITING, at, at, held
        again = self._since_tap.isValid() and self._since_tap.elapsed() < TWICE_MS and not _far(at, self._tapped_at)
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._mouse(Kind.MouseButtonDblClick if again else Kind.MouseButtonPress, at, Left, Left)

    def _rested(self) -> None:
        """A finger has stayed where it was put: on a note for the menu, beside the notes for a rectangle."""
        self._hand.cancel()
        if hit(self._view, self._at.x(), self._at.y()) is not None:
            self._doing = Doing.OVER
            self.menu_wanted.emit(self._at)
        else:
            self._press(self._at, Modifier.ControlModifier)

    def _pen(self, event: QTabletEvent) -> bool:
        kinds = {
            Kind.TabletPress: Kind.MouseButtonPress,
            Kind.TabletMove: Kind.MouseMove,
            Kind.TabletRelease: Kind.MouseButtonRelease,
        }
        event.accept()
        rubber = event.pointerType() == QPointingDevice.PointerType.Eraser
        if event.type() != Kind.TabletRelease:
            self._hand.pen = Pen(event.pressure(), rubber)
        self._held = event.modifiers()
        self._mouse(kinds[event.type()], event.position(), event.button(), event.buttons())
        if event.type() == Kind.TabletRelease:
            self._hand.pen = None
        return True

    def _mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        event = QMouseEvent(kind, at, self._canvas.mapToGlobal(at), button, buttons, self._held)
        QApplication.sendEvent(self._canvas, event)


def _spread(one: QPointF, other: QPointF) -> QPointF:
    return QPointF(abs(one.x() - other.x()), abs(one.y() - other.y()))


def _far(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() > STEADY
