"""The answers as small rolls, in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QWidget

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.colours import Theme
from musicgen_gui.engines.request import Span
from musicgen_gui.ui.speech import words
from musicgen_gui.ui.widgets.mini_roll import MiniRoll

COLUMNS = 2
NOTHING = Span(0, 1)


class AnswersView(QWidget):
    """As many places as candidates are asked for. ``chosen`` and ``kept`` carry a place.

    ``hovered`` carries the place under the mouse, -1 for none; ``looked_at`` says that another answer is chosen.
    """

    chosen = Signal(int)
    hovered = Signal(int)
    kept = Signal(int)
    looked_at = Signal()

    def __init__(self, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self._first = 0
        self._looked_at = -1
        self._rolls = [MiniRoll(i) for i in range(places)]
        for i, roll in enumerate(self._rolls):
            grid.addWidget(roll, i // COLUMNS, i % COLUMNS)
            roll.clicked.connect(partial(self._tell, self.chosen, i))
            roll.hovered.connect(partial(self._hover, i))
            roll.kept.connect(partial(self._tell, self.kept, i))

    def _tell(self, signal: SignalInstance, place: int) -> None:
        signal.emit(self._first + place)

    def _hover(self, place: int, inside: bool) -> None:
        self.hovered.emit(self._first + place if inside else -1)

    def show_answers(self, answers: Answers | None, theme: Theme) -> None:
        """Show the page of these on which the chosen one is, or empty places."""
        order = answers.order if answers else ()
        span = answers.request.span if answers else NOTHING
        self._first = answers.chosen // len(self._rolls) * len(self._rolls) if answers else 0
        for i, roll in enumerate(self._rolls, self._first):
            chosen = answers is not None and i == answers.chosen
            heard = answers is not None and answers.finished and i < len(order) and QAccessible.isActive()
            said = words.answer(order[i], answers.request, i + 1, len(order)) if answers and heard else ""
            answer = order[i] if i < len(order) else None
            roll.show_answer(answer, span, place=i, chosen=chosen, theme=theme, said=said)
        before, self._looked_at = self._looked_at, answers.chosen if answers else -1
        if self._looked_at not in (before, -1):
            self.looked_at.emit()

    @property
    def chosen_roll(self) -> QWidget | None:
        """The small roll of the chosen answer."""
        return self._rolls[self._looked_at - self._first] if self._looked_at >= 0 else None
