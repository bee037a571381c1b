"""The answers as a grid of small rolls that scrolls; only what is in sight is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from musicgen_gui.app.answers import Answer, Answers
from musicgen_gui.app.colours import DARK, Theme
from musicgen_gui.ui.key_sets import ENTER, TRAVEL
from musicgen_gui.ui.widgets.thumbnail import paint_thumbnail

GAP = 12
WIDEST, HEIGHT = 196, 112
MARGIN, CAPTION = 10, 24
DWELL_MS = 160
KEYS = TRAVEL | ENTER | {Qt.Key.Key_Escape}


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the places of a grid lie in a width of pixels."""

    width: int

    @property
    def columns(self) -> int:
        return max(2, (self.width - GAP) // (WIDEST + GAP))

    def cell(self, place: int) -> QRect:
        """The rectangle of a place, from the upper left corner of the whole grid."""
        across = (self.width - GAP) / self.columns
        row, column = divmod(place, self.columns)
        left = GAP + round(column * across)
        return QRect(left, GAP + row * (HEIGHT + GAP), round(across) - GAP, HEIGHT)

    def rows(self, count: int) -> int:
        return -(-count // self.columns)

    def height(self, count: int) -> int:
        """Pixels that ``count`` places need."""
        return GAP + self.rows(count) * (HEIGHT + GAP)

    def at(self, point: QPointF, count: int) -> int | None:
        """The place at a point of the whole grid."""
        return next(
            (i for i in self.between(point.y(), point.y(), count) if self.cell(i).contains(point.toPoint())), None
        )

    def between(self, top: float, bottom: float, count: int) -> range:
        """The places whose rows touch a stretch of height."""
        first = max(0, int((top - GAP) // (HEIGHT + GAP)))
        last = max(0, int((bottom - GAP) // (HEIGHT + GAP)) + 1)
        return range(min(count, first * self.columns), min(count, last * self.columns))


class WallGrid(QAbstractScrollArea):
    """Shows ``Answers``. ``chosen`` carries the place that arrows or a click go to, ``kept`` the one to keep.

    ``hovered`` carries the place under a mouse that rests, -1 for none; ``bottom_reached`` asks for more; ``left`` says
    that the user wants to go back.
    """

    chosen = Signal(int)
    kept = Signal(int)
    hovered = Signal(int)
    bottom_reached = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: Answers | None = None
        self._theme = DARK
        self._under: int | None = None
        self.painted: range = range(0)
        self._resting = QTimer(self, interval=DWELL_MS, singleShot=True)
        self._resting.timeout.connect(lambda: self.hovered.emit(-1 if self._under is None else self._under))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Wall of answers"))
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_answers(self, answers: Answers | None, theme: Theme) -> None:
        """Show these; the chosen one is brought into sight when it is another."""
        before, self._answers, self._theme = self._answers, answers, theme
        self._measure()
        if answers and (before is None or before.chosen != answers.chosen or before.request is not answers.request):
            self._reveal(answers.chosen)
        self.viewport().update()

    def reveal(self) -> None:
        """Bring the chosen one into sight."""
        if self._answers:
            self._reveal(self._answers.chosen)

    @property
    def cells(self) -> Cells:
        return Cells(self.viewport().width())

    def place_of(self, place: int) -> QRect:
        """Where a place is painted in the viewport now."""
        return self.cells.cell(place).translated(0, -self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.ground))
        if self._answers is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        order = self._answers.order
        self.painted = self.cells.between(event.rect().top() + top, event.rect().bottom() + top, len(order))
        for place in self.painted:
            self._paint(painter, QRectF(self.place_of(place)), place, order[place], self._answers)

    def _paint(self, painter: QPainter, box: QRectF, place: int, answer: Answer, answers: Answers) -> None:
        theme, chosen = self._theme, place == answers.chosen
        edge = theme.model if chosen else theme.line_strong if place == self._under else theme.line
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(theme.control))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        span = answers.request.span
        room = box.adjusted(MARGIN, MARGIN, -MARGIN, -CAPTION - 4)
        paint_thumbnail(painter, room, answer.notes, (span.start, span.end), theme.model if chosen else theme.quiet)
        self._caption(painter, box, place, answer, chosen)

    def _caption(self, painter: QPainter, box: QRectF, place: int, answer: Answer, chosen: bool) -> None:
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if chosen else self._theme.quiet))
        line = QRectF(box.left() + MARGIN, box.bottom() - CAPTION, box.width() - 2 * MARGIN, CAPTION - 4)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, str(place + 1))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self._words(answer))

    def _words(self, answer: Answer) -> str:
        bits = self.tr("{0} bits").format(self.locale().toString(answer.bits, "f", 1)) if answer.done else "…"
        return self.tr("{0} alike · {1}").format(answer.alike, bits) if answer.alike > 1 else bits

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._answers is None or not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit(self._answers.chosen)
        else:
            self.chosen.emit(self._gone(Qt.Key(event.key()), self._answers))

    def _gone(self, key: Qt.Key, answers: Answers) -> int:
        """The place that a key leads to."""
        columns, last = self.cells.columns, len(answers.order) - 1
        page = columns * max(1, self.viewport().height() // (HEIGHT + GAP))
        by = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -answers.chosen,
            Qt.Key.Key_End: last,
        }[key]
        return min(max(0, answers.chosen + by), last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        if event.button() is Qt.MouseButton.LeftButton and self._under is not None:
            self.chosen.emit(self._under)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        if self._under is not None:
            self.kept.emit(self._under)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _point(self, at: QPointF) -> None:
        count = len(self._answers.order) if self._answers else 0
        self._hover(self.cells.at(at + QPointF(0, self.verticalScrollBar().value()), count))

    def _hover(self, place: int | None) -> None:
        if place != self._under:
            self._under = place
            self._resting.start()
            self.viewport().update()

    def _measure(self) -> None:
        count = len(self._answers.order) if self._answers else 0
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep((HEIGHT + GAP) // 3)
        bar.setRange(0, max(0, self.cells.height(count) - self.viewport().height()))

    def _reveal(self, place: int) -> None:
        bar, cell = self.verticalScrollBar(), self.cells.cell(place)
        low = cell.bottom() + 1 + GAP - self.viewport().height()
        bar.setValue(min(max(bar.value(), low), cell.top() - GAP))

    def _scrolled(self, value: int) -> None:
        self.viewport().update()
        if value and value >= self.verticalScrollBar().maximum():
            self.bottom_reached.emit()


def _is_own(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in KEYS and held == Qt.KeyboardModifier.NoModifier
