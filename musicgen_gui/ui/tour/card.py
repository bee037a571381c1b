"""The tour's two pieces of glass: a veil that leaves a place clear, and a card of words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.layers.colours import faint

WIDTH = 340
GAP = 14
VEIL = 0.55


class Veil(QWidget):
    """Darkens the window except for one place. The mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._clear = QRect()
        self._theme: Theme | None = None

    def show_place(self, place: QRect, theme: Theme) -> None:
        """Leave this place clear."""
        if (place, theme) != (self._clear, self._theme):
            self._clear, self._theme = place, theme
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        place = QRectF(self._clear).adjusted(-4, -4, 4, 4)
        path.addRoundedRect(place, 8, 8)
        painter.fillPath(path, faint(self._theme.ground, VEIL))
        painter.setPen(QPen(QColor(self._theme.model), 2))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)


class Card(QFrame):
    """A title, a few words and a row of buttons. No button takes the focus by a click: the keys stay with the notes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFixedWidth(WIDTH)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("name")
        self._count.setObjectName("small")
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(WIDTH - 40)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addLayout(self._row)

    def add_button(self, text: str, name: str = "plain") -> QPushButton:
        """A button at the end of the row."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def say(self, title: str, text: str, count: str = "") -> None:
        """Show these words."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(count)
        self.setAccessibleName(f"{title}. {text}")
        self.fit()

    def fit(self) -> None:
        """Become as high as the words need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(WIDTH, layout.heightForWidth(WIDTH))

    def lie_beside(self, place: QRect, inside: QRect) -> None:
        """Go where there is room beside a place: at its left, right, below, above, or else into its middle."""
        self.fit()
        self.move(beside(self.size(), place, inside))


def beside(size: QSize, place: QRect, inside: QRect) -> QPoint:
    """Upper left corner of a card of some size beside a place, wholly inside of the window."""
    x_middle = place.center().x() - size.width() // 2
    y_middle = place.center().y() - size.height() // 2
    wanted = (
        QPoint(place.left() - GAP - size.width(), y_middle),
        QPoint(place.right() + GAP, y_middle),
        QPoint(x_middle, place.bottom() + GAP),
        QPoint(x_middle, place.top() - GAP - size.height()),
    )
    for at in wanted:
        box = _pushed(QRect(at, size), inside)
        if not box.intersects(place.adjusted(-GAP + 1, -GAP + 1, GAP - 1, GAP - 1)):
            return box.topLeft()
    return _pushed(QRect(QPoint(x_middle, y_middle), size), inside).topLeft()


def _pushed(box: QRect, inside: QRect) -> QRect:
    """A box moved no farther than needed to lie inside."""
    room = inside.adjusted(GAP, GAP, -GAP, -GAP)
    x = max(room.left(), min(box.left(), room.right() - box.width() + 1))
    y = max(room.top(), min(box.top(), room.bottom() - box.height() + 1))
    return QRect(QPoint(x, y), box.size())
