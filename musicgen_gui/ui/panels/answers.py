"""The answers as small rolls, in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
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
    """As many places as candidates are asked for. ``chosen`` and ``kept`` carry a place."""

    chosen = Signal(int)
    kept = Signal(int)

    def __init__(self, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self._rolls = [MiniRoll(i) for i in range(places)]
        for i, roll in enumerate(self._rolls):
            grid.addWidget(roll, i // COLUMNS, i % COLUMNS)
            roll.clicked.connect(partial(self.chosen.emit, i))
            roll.kept.connect(partial(self.kept.emit, i))

    def show_answers(self, answers: Answers | None, theme: Theme) -> None:
        """Show these, or empty places."""
        order = answers.order if answers else ()
        span = answers.request.span if answers else NOTHING
        for i, roll in enumerate(self._rolls):
            chosen = answers is not None and i == answers.chosen
            heard = answers is not None and answers.finished and i < len(order) and QAccessible.isActive()
            said = words.answer(order[i], answers.request, i + 1, len(order)) if answers and heard else ""
            roll.show_answer(order[i] if i < len(order) else None, span, chosen=chosen, theme=theme, said=said)
