"""One answer as a small roll: what it looks like, its place, and how expected it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicgen_gui.app.answers import Answer
from musicgen_gui.app.colours import DARK, Theme
from musicgen_gui.engines.request import Span
from musicgen_gui.ui.widgets.thumbnail import paint_thumbnail

MARGIN = 8
CAPTION = 20


class MiniRoll(QWidget):
    """Shows an ``Answer`` of a ``Span``; empty before it has one. ``clicked`` and ``kept`` (double click).

    ``hovered`` says whether the mouse is over it.
    """

    clicked = Signal()
    kept = Signal()
    hovered = Signal(bool)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._answer: Answer | None = None
        self._shown: object = None
        self._span = Span(0, 1)
        self._chosen = self._hovered = False
        self._theme = DARK
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_answer(
        self, answer: Answer | None, span: Span, *, place: int, chosen: bool, theme: Theme, said: str = ""
    ) -> None:
        """Show this, which is at a place of the order, or an empty place for None; screen readers hear ``said``."""
        shown = (answer, span, place, chosen, theme, said)
        if shown == self._shown:
            return
        self._shown = shown
        self._place = place
        self._answer, self._span, self._chosen, self._theme = answer, span, chosen, theme
        self.setEnabled(answer is not None)
        self.setAccessibleName(said or self._words())
        self.setCursor(Qt.CursorShape.PointingHandCursor if answer else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(132, 68)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.model if self._chosen else theme.line_strong if self._hovered or self.hasFocus() else theme.line
        painter.setPen(QPen(QColor(edge), 2 if self._chosen else 1))
        painter.setBrush(QColor(theme.control if self._answer else theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        if self._answer:
            self._paint_notes(painter, self._answer)
            self._paint_caption(painter, self._answer)

    def _paint_notes(self, painter: QPainter, answer: Answer) -> None:
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -CAPTION - 4)
        colour = self._theme.model if self._chosen else self._theme.quiet
        paint_thumbnail(painter, room, answer.notes, (self._span.start, self._span.end), colour)

    def _paint_caption(self, painter: QPainter, answer: Answer) -> None:
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if self._chosen else self._theme.quiet))
        line = QRectF(self.rect()).adjusted(MARGIN, self.height() - CAPTION - 2, -MARGIN, -2)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(line, left | Qt.AlignmentFlag.AlignVCenter, str(self._place + 1))
        bits = self.tr("{0} bits").format(self.locale().toString(answer.bits, "f", 1)) if answer.done else "…"
        words = self.tr("{0} alike · {1}").format(answer.alike, bits) if answer.alike > 1 else bits
        room = line.width() - painter.fontMetrics().horizontalAdvance(f"{self._place + 1}  ")
        if painter.fontMetrics().horizontalAdvance(words) > room:
            words = bits
        painter.drawText(line, right | Qt.AlignmentFlag.AlignVCenter, words)

    def _words(self) -> str:
        if self._answer is None:
            return self.tr("Answer {0}: none yet").format(self._place + 1)
        words = self.tr("Answer {0}: {1} notes, {2:.1f} bits per note")
        return words.format(self._place + 1, len(self._answer.notes), self._answer.bits)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(False)

    def _hover(self, inside: bool) -> None:
        self._hovered = inside
        self.hovered.emit(inside)
        self.update()
