"""Runs one mouse gesture at a time. A gesture is a generator that is sent each moment of the mouse.

It starts at the press, yields while the button is held, and gets a last moment whose ``down`` is false. Cancelling
closes it wherever it stands: what it did so far is undone in its ``finally`` or ``except GeneratorExit``.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from musicgen_gui.ui.pianoroll.pointer import Modifier, Pen, Pointer, lifted, pointer
from musicgen_gui.ui.pianoroll.view import RollView

Drag = Generator[None, Pointer, None]
Begin = Callable[[Pointer], Drag | None]

SCROLL_MS = 25
SCROLL_SPEED = 0.35
_MODIFIER_KEYS = {
    Qt.Key.Key_Shift: Modifier.ShiftModifier,
    Qt.Key.Key_Control: Modifier.ControlModifier,
    Qt.Key.Key_Alt: Modifier.AltModifier,
}


class Hand(QObject):
    """Feeds the mouse events of a widget to the gesture that ``begin`` chooses at each press.

    While the mouse is held beyond an edge the view scrolls in time, and in pitch too if ``vertical``. ``pen`` is set by
    whoever sends the events of one.
    """

    def __init__(self, widget: QWidget, view: RollView, begin: Begin, vertical: bool = False) -> None:
        super().__init__(widget)
        self._widget, self._view, self._begin = widget, view, begin
        self._vertical = vertical
        self.pen: Pen | None = None
        self._drag: Drag | None = None
        self._at = QPointF()
        self._now: Pointer | None = None
        self._cancelled_by_press = False
        self._timer = QTimer(self, interval=SCROLL_MS)
        self._timer.timeout.connect(self._scroll)
        widget.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._drag is not None

    def cancel(self) -> bool:
        """Stop the gesture as if it had never begun; False when there is none."""
        drag, self._drag = self._drag, None
        self._timer.stop()
        if drag is None:
            return False
        drag.close()
        self._view.stop_trying()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return self._press(event)  # type: ignore[arg-type]
        if kind == QEvent.Type.ContextMenu:
            return self._cancelled_by_press
        if self._drag is None:
            return False
        if kind == QEvent.Type.MouseMove:
            return self._move(event)  # type: ignore[arg-type]
        if kind == QEvent.Type.MouseButtonRelease:
            return self._release(event)  # type: ignore[arg-type]
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event)  # type: ignore[arg-type]
        if kind == QEvent.Type.Hide:
            self.cancel()
        return False

    def _press(self, event: QMouseEvent) -> bool:
        self._cancelled_by_press = self.cancel()
        if self._cancelled_by_press:
            return True
        self._at = event.position()
        press = pointer(self._view.geometry, self._at, event.button(), event.modifiers())
        twice = event.type() == QEvent.Type.MouseButtonDblClick
        drag = self._begin(replace(press, double=twice, pen=self.pen))
        if drag is None:
            return False
        self._drag, self._now = drag, press
        self._send(None)
        if self._drag is not None:
            self._timer.start()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        self._at = event.position()
        self._moment(event.modifiers())
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if self._now is None or event.button() != self._now.button:
            return False
        self._at = event.position()
        self._timer.stop()
        self._send(lifted(self._pointer(event.modifiers())))
        unfinished, self._drag = self._drag, None
        if unfinished is not None:
            unfinished.close()
        return True

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress:
            return self.cancel()
        changed = _MODIFIER_KEYS.get(Qt.Key(event.key()))
        if changed is not None and self._now is not None:
            held = event.type() == QEvent.Type.KeyPress
            self._moment(self._now.modifiers | changed if held else self._now.modifiers & ~changed)
        return False

    def _moment(self, modifiers: Modifier) -> None:
        self._now = self._pointer(modifiers)
        self._send(self._now)

    def _pointer(self, modifiers: Modifier) -> Pointer:
        button = self._now.button if self._now else Qt.MouseButton.LeftButton
        return replace(pointer(self._view.geometry, self._at, button, modifiers), pen=self.pen)

    def _send(self, moment: Pointer | None) -> None:
        if self._drag is None:
            return
        try:
            if moment is None:
                next(self._drag)
            else:
                self._drag.send(moment)
        except StopIteration:
            self._drag = None
            self._timer.stop()

    def _scroll(self) -> None:
        dx = _beyond(self._at.x(), self._widget.width())
        dy = _beyond(self._at.y(), self._widget.height()) if self._vertical else 0.0
        if (dx or dy) and self._now is not None:
            self._view.geometry = self._view.geometry.scrolled(dx * SCROLL_SPEED, dy * SCROLL_SPEED)
            self._moment(self._now.modifiers)


def _beyond(at: float, size: int) -> float:
    return at if at < 0 else max(0.0, at - size)
