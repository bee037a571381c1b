"""What the lanes of pedal and controllers have in common: they draw what a track's events say, or would say."""

from __future__ import annotations

from bisect import bisect_right
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from musicgen_gui.editing.document import Edit
from musicgen_gui.score.controls import PEDAL, Control, last_before
from musicgen_gui.score.types import Event, Track
from musicgen_gui.ui.pianoroll.hand import Begin, Hand
from musicgen_gui.ui.pianoroll.lines import visible_bars
from musicgen_gui.ui.pianoroll.part import TimePart
from musicgen_gui.ui.pianoroll.pixels import device_pixels, fill
from musicgen_gui.ui.pianoroll.view import RollView

BAR_ROOM = 34.0
Said = TypeVar("Said")


class EventLane(TimePart, Generic[Said]):
    """Shows one control of the current track; ``tried`` is an edit that is drawn but not done."""

    height_wanted = 84

    def __init__(self, view: RollView, begin: Begin, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.control: Control = PEDAL
        self.hand = Hand(self, view, begin)
        self._tried: Edit | None = None
        self._applying = False
        self._memory: tuple[tuple[Event, ...], Control, Said] | None = None
        self.setMouseTracking(True)
        view.session.changed.connect(self._changed)

    def show_control(self, control: Control) -> None:
        """Show another control from now on."""
        self.hand.cancel()
        self.control = control
        self.update()

    @property
    def track(self) -> Track:
        """The current track, with what is tried."""
        state = self.view.state
        return state.current if self._tried is None else self._tried(state).current

    def said(self, events: tuple[Event, ...], control: Control) -> Said:
        """What a subclass shows of some events, worked out of them."""
        raise NotImplementedError

    @property
    def shown(self) -> Said:
        """What the lane shows, with what is tried: then only as far as it is in sight."""
        if self._tried is None:
            return self.known
        events = self.track.events
        first = last_before(events, self.control, self.view.geometry.left)
        behind = bisect_right(events, self.view.right, key=lambda event: event.tick)
        return self.said(events[first or 0 : behind], self.control)

    @property
    def known(self) -> Said:
        """What the track says, without what is tried; worked out once for each tuple of events."""
        events, memory = self.view.state.current.events, self._memory
        if memory is None or memory[0] is not events or memory[1] != self.control:
            self._memory = memory = (events, self.control, self.said(events, self.control))
        return memory[2]

    def try_edit(self, edit: Edit | None) -> None:
        """Draw an edit without doing it; None draws the track as it is."""
        self._tried = edit
        self.update()

    def finish(self, label: str, edit: Edit) -> None:
        """Do an edit as one undo step in place of what is tried."""
        self._tried = None
        self._applying = True
        try:
            self.view.session.document.apply(label, edit)
        finally:
            self._applying = False
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint what the track says, over the ground and the bar lines."""
        raise NotImplementedError

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, ratio = self.view.session.theme, self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), QColor(theme.ground))
        self._bars(painter, ratio)
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        self.paint_now(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setCursor(self.cursor_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _bars(self, painter: QPainter, ratio: float) -> None:
        view = self.view
        shown = visible_bars(view.bars, view.geometry.left, view.right, BAR_ROOM * view.geometry.ticks_per_pixel)
        starts = [view.bars.bar_start(bar) for bar in shown]
        with device_pixels(painter, ratio):
            x = view.pixels(ratio).x(starts)
            fill(
                painter,
                QColor(view.session.theme.beat),
                x,
                0,
                view.pixels(ratio).length(1),
                round(self.height() * ratio),
            )

    def _changed(self) -> None:
        """The piece changed under a gesture, by undo or another part: the gesture ends."""
        if not self._applying:
            self.hand.cancel()
