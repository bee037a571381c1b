"""The wall over the piano roll: how many answers there are, in which order, and all of them to look at and hear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.listening import Listening
from musicgen_gui.app.orders import Order
from musicgen_gui.app.session import Session
from musicgen_gui.ui.panels import compose_words as words
from musicgen_gui.ui.wall.grid import WallGrid
from musicgen_gui.ui.widgets.choice import Choice
from musicgen_gui.ui.widgets.labels import ShortLabel

SOME, MOST = 32, 64


class Wall(QWidget):
    """Covers ``over`` while it is open. Opened without answers it asks as G does, and for more than G as needed."""

    def __init__(self, session: Session, composer: Composer, listening: Listening, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._composer, self._listening, self._over = session, composer, listening, over
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Wall"))
        self._heading = ShortLabel()
        self._heading.setObjectName("heading")
        self._order = Choice(self.tr("First"))
        for order in Order:
            self._order.addItem(words.order_name(order), order)
        self._order.activated.connect(lambda: self._sort(Order(self._order.currentData())))
        self._more = QPushButton(self.tr("More answers"))
        self._more.setObjectName("plain")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self.more)
        self._grid = WallGrid(self)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def grid(self) -> WallGrid:
        return self._grid

    def open(self) -> None:
        """Cover the roll and take the keys; ask for answers where there are none or few."""
        if not self._composer.previewing:
            self._composer.complete()
        if not self._composer.previewing:
            return
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self._grid.reveal()
        self._fill()

    def close_wall(self) -> None:
        """Uncover the roll; the preview stays."""
        if self.isVisible():
            self._listening.end()
            self.hide()
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self) -> None:
        if self.isVisible():
            self.close_wall()
        else:
            self.open()

    def more(self) -> None:
        """Ask for as many as the wall holds."""
        self._composer.more(MOST)

    def _fill(self) -> None:
        if self.isVisible():
            self._composer.more(SOME)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 2)
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self._order)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._grid, 1)

    def _connect(self) -> None:
        composer = self._composer
        self._grid.chosen.connect(composer.choose)
        self._grid.kept.connect(self._keep)
        self._grid.left.connect(self.close_wall)
        self._grid.bottom_reached.connect(self.more)
        self._grid.hovered.connect(self._hover)
        composer.changed.connect(self._show)
        composer.settled.connect(self._fill)
        self._session.settings_changed.connect(self._show)
        self._over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return False

    def _show(self) -> None:
        composer = self._composer
        if not self.isVisible():
            return
        if not composer.previewing:
            self.close_wall()
            return
        answers = composer.answers
        self._grid.show_answers(answers, self._session.theme)
        self._heading.setText(self._words())
        self._order.setCurrentIndex(self._order.findData(composer.order))
        self._order.dress(self._session.theme)
        self._more.setEnabled(answers is not None and not composer.busy and answers.request.numbers.stop < MOST)

    def _words(self) -> str:
        answers = self._composer.answers
        if answers is None:
            return self.tr("Asking …").upper()
        shown, count = len(answers.order), answers.count
        if shown < count:
            return self.tr("{0} of {1} answers differ").format(shown, count).upper()
        return self.tr("{0} answers").format(count).upper()

    def _sort(self, order: Order) -> None:
        self._composer.sort(order)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, place: int) -> None:
        self._composer.choose(place)
        self._composer.accept()

    def _hover(self, place: int) -> None:
        if place >= 0 and self.isVisible():
            self._listening.begin(place)
        else:
            self._listening.end()
