"""Leads through the steps: shows each, waits for the user to do it, and ends with Esc at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from musicgen_gui.ui import demo
from musicgen_gui.ui.tour.card import Card, Veil
from musicgen_gui.ui.tour.steps import STEPS, Seen, tr

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

ANSWERED = "tour"
"""Setting: the user has been asked whether to be shown round."""


class Tour(QObject):
    """One walk through ``STEPS`` over the window. ``begin`` it; it deletes itself at its end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place = 0
        self._before = Seen.of(window)
        self._veil, self._card = Veil(window), Card(window)
        self._skip = self._card.add_button(self.tr("Skip the tour"))
        self._next = self._card.add_button(self.tr("Next"), "primary")
        self._skip.clicked.connect(self.end)
        self._next.clicked.connect(self.go_on)
        session, composer = window.session, window.composer
        for signal in (session.changed, session.proposal_changed, composer.changed, composer.settled):
            signal.connect(self._look)
        for signal in (session.transport.state_changed, session.settings_changed, window.roll.view.moved):
            signal.connect(self._look)
        session.opened.connect(self.end)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    @property
    def place(self) -> int:
        """Index of the step that is shown."""
        return self._place

    def begin(self) -> None:
        """Show the first step."""
        self._veil.show()
        self._card.show()
        self._show_step()
        self._window.roll.setFocus()

    def go_on(self) -> None:
        """To the next step, or to the end after the last."""
        self._place += 1
        if self._place == len(STEPS):
            self.end()
        else:
            self._show_step()

    def end(self) -> None:
        """Leave everything as it stands."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._window.session.opened.disconnect(self.end)
        self._window.tour = None
        for part in (self._veil, self._card):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._lay_out()
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.end()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_mine(event):
            event.accept()
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_mine(event):
            self.end()
            return True
        return False

    def _is_mine(self, event: QKeyEvent) -> bool:
        """Esc ends the tour, unless a dialog or a menu is open that wants it."""
        open_elsewhere = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return event.key() == Qt.Key.Key_Escape and open_elsewhere is None

    def _show_step(self) -> None:
        self._before = Seen.of(self._window)
        title, text = STEPS[self._place].words(self._window)
        last = self._place == len(STEPS) - 1
        self._skip.setVisible(not last)
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._card.say(title, text, self.tr("{0} of {1}").format(self._place + 1, len(STEPS)))
        self._lay_out()
        self._window.speaker.tell(f"{title}. {text}")

    def _look(self) -> None:
        """Go on if what the step speaks of has been done."""
        if self._window.tour is not self:
            return
        now = Seen.of(self._window)
        if STEPS[self._place].done(self._before, now):
            self.go_on()
        else:
            self._notice(now)
            self._lay_out()

    def _notice(self, now: Seen) -> None:
        """What has begun may end: playing that was started in this step, answers that came in it."""
        if now.playing and not self._before.playing:
            self._before = now
        if now.answers and not self._before.answers:
            self._before = now

    def _lay_out(self) -> None:
        if self._window.tour is not self:
            return
        window = self._window
        place = STEPS[self._place].where(window)
        self._veil.setGeometry(window.rect())
        self._veil.show_place(place, window.session.theme)
        self._card.lie_beside(place, window.rect())
        self._veil.raise_()
        self._card.raise_()


def start(window: MainWindow) -> None:
    """Walk through the tour, on the demo tune as it comes; asks for unsaved work first."""
    if window.tour is not None:
        window.tour.end()

    def begin() -> None:
        window.show_compose(True)
        window.composer.drop()
        demo.show(window.session)
        window.settings.set_value(ANSWERED, True)
        window.tour = Tour(window)
        window.tour.begin()

    window.desk.settle(begin)


def offer(window: MainWindow) -> Card | None:
    """Ask a new user, once, whether to be shown round; the card, or None where there is nothing to ask."""
    if window.settings.value(ANSWERED, False):
        return None
    card = Card(window)
    words = tr("One minute shows all that matters, on the tune that is open. It waits under Help as well.")
    card.say(tr("New here?"), words)
    no = card.add_button(tr("Not now"))
    yes = card.add_button(tr("Show me round"), "primary")

    def answered() -> None:
        window.settings.set_value(ANSWERED, True)
        card.hide()
        card.deleteLater()

    no.clicked.connect(answered)
    yes.clicked.connect(answered)
    yes.clicked.connect(lambda: start(window))
    window.session.opened.connect(card.deleteLater)
    card.show()
    card.fit()
    canvas = window.roll.canvas
    corner = canvas.mapTo(window, canvas.rect().bottomRight())
    card.move(corner.x() - card.width() - 20, corner.y() - card.height() - 20)
    card.raise_()
    return card
