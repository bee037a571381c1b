"""The pedal lane: a bar for each time in which the pedal is down."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from musicgen_gui.editing.controls import lift_pedal, move_pedal, press_pedal
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.controls import FOREVER, Control, Span, pedal_places
from musicgen_gui.score.types import Event
from musicgen_gui.ui.pianoroll.gestures.pan import pan
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.lanes.event_lane import EventLane
from musicgen_gui.ui.pianoroll.layers.colours import faint, mixed
from musicgen_gui.ui.pianoroll.pixels import fill
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import place, translate

GRAB = 6.0
THICK = 18.0
MANY = 400


class PedalLane(EventLane[tuple[Span, ...]]):
    """Drag to hold the pedal, drag an edge or the bar to change it, right-click to lift it."""

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        super().__init__(view, self._begin, parent)
        self.setAccessibleName(self.tr("Pedal"))
        self.setAccessibleDescription(
            self.tr("Drag to hold the pedal down, drag an end to change it, right-click to lift it")
        )

    def said(self, events: tuple[Event, ...], control: Control) -> tuple[Span, ...]:
        return tuple(span for span, _, _ in pedal_places(events, control))

    def span_at(self, x: float) -> Span | None:
        """The time under a pixel, its edges a little wider; of two that touch the one whose inside is nearer."""
        geometry = self.view.geometry
        near = [
            span for span in self.known if geometry.x(span.start) - GRAB / 2 <= x <= geometry.x(span.end) + GRAB / 2
        ]
        return min(near, key=lambda span: abs(geometry.x(span.start) + geometry.x(span.end) - 2 * x), default=None)

    def _around(self, x: float) -> tuple[Span, ...]:
        """The few times that may be meant by a pixel."""
        spans, geometry = self.known, self.view.geometry
        first = bisect_left(spans, geometry.tick(x - GRAB), key=lambda span: span.end)
        return spans[first : bisect_right(spans, geometry.tick(x + GRAB), key=lambda span: span.start)]

    def paint(self, painter: QPainter) -> None:
        view, theme = self.view, self.view.session.theme
        geometry = view.geometry
        top = round((self.height() - THICK) / 2)
        spans = self.shown
        first = bisect_left(spans, geometry.left, key=lambda span: span.end)
        behind = bisect_right(spans, self.view.right, key=lambda span: span.start)
        if behind - first > MANY:
            self._many(painter, spans[first:behind], top)
            return
        for start, end in spans[first:behind]:
            left, right = round(geometry.x(start)), round(min(geometry.x(end), self.width() + 20.0))
            box = QRectF(left + 0.5, top + 0.5, max(2, right - left - 1), THICK - 1)
            painter.setPen(QColor(theme.yours))
            painter.setBrush(faint(theme.yours, 0.3))
            painter.drawRoundedRect(box, 4, 4)

    def _many(self, painter: QPainter, spans: tuple[Span, ...], top: int) -> None:
        """Without edges, in one call."""
        pixels = self.view.pixels(1.0)
        edges = pixels.x(np.minimum(spans, 1 << 40))
        colour = mixed(self.view.session.theme.yours, self.view.session.theme.ground, 0.5)
        fill(painter, colour, edges[:, 0], top, np.maximum(1, edges[:, 1] - edges[:, 0] - 1), round(THICK))

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        span = self.span_at(at.x())
        if span is None:
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeHorCursor if any(self._near(span, at.x())) else Qt.CursorShape.OpenHandCursor

    def _near(self, span: Span, x: float) -> tuple[bool, bool]:
        """Whether a pixel takes hold of the start and of the end."""
        left, right = self.view.geometry.x(span.start), self.view.geometry.x(span.end)
        reach = min(GRAB, max(2.0, (right - left) / 3))
        return abs(x - left) <= reach, abs(x - right) <= reach

    def _begin(self, press: Pointer) -> Drag | None:
        if press.button == Qt.MouseButton.MiddleButton:
            return pan(self.view, press)
        span = self.span_at(press.x)
        if press.button == Qt.MouseButton.RightButton:
            if span is not None:
                self.finish(translate("PianoRoll", "Lift the pedal"), lift_pedal(span, self.control))
            return None
        if press.button != Qt.MouseButton.LeftButton:
            return None
        return self._press(press) if span is None else self._move(press, span)

    def _press(self, press: Pointer) -> Drag:
        """Hold the pedal for the time that is dragged over; a double click holds it for a bar."""
        view = self.view
        label = translate("PianoRoll", "Press the pedal")
        if press.double:
            bar = view.bars.position(max(0, int(press.tick))).bar
            self.finish(label, press_pedal(view.bars.bar_start(bar), view.bars.bar_end(bar), self.control))
            return
        now = yield from until_far(press)
        if now is None:
            return
        anchor = view.snap_down(press.tick, free=press.alt)
        try:
            while True:
                start, end = sorted((anchor, view.snap(now.tick, free=now.alt)))
                edit = press_pedal(start, end, self.control)
                if not now.down:
                    break
                self._show(edit, start, end)
                now = yield
        finally:
            self.try_edit(None)
        self.finish(label, edit)

    def _move(self, press: Pointer, span: Span) -> Drag:
        """Drag an edge of a time, or all of it."""
        at_start, at_end = self._near(span, press.x)
        now = yield from until_far(press)
        if now is None or (span.end >= FOREVER and not (at_start or at_end)):
            return
        try:
            while True:
                start, end = self._moved(press, now, span, at_start=at_start, at_end=at_end)
                edit = move_pedal(span, start, end, self.control)
                if not now.down:
                    break
                self._show(edit, start, end)
                now = yield
        finally:
            self.try_edit(None)
        self.finish(translate("PianoRoll", "Move the pedal"), edit)

    def _moved(self, press: Pointer, now: Pointer, span: Span, *, at_start: bool, at_end: bool) -> Span:
        view = self.view
        step = 1 if now.alt else view.step
        if at_end:
            return Span(span.start, max(span.start + step, view.snap(now.tick, free=now.alt)))
        start = view.snap(span.start + now.tick - press.tick, free=now.alt)
        if at_start:
            return Span(min(start, span.end - step), span.end)
        return Span(start, start + span.end - span.start)

    def _show(self, edit: Edit, start: int, end: int) -> None:
        self.try_edit(edit)
        text = translate("PianoRoll", "pedal from {0} to {1}")
        self.view.session.say(text.format(place(self.view.bars, start), place(self.view.bars, end)))
