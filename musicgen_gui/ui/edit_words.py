"""What the status line says of each change: what was done, taken back or selected, so that no key is silent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from musicgen_gui.score.timing import bar_map
from musicgen_gui.ui.pianoroll.words import counted, described, pitch_name

if TYPE_CHECKING:
    from musicgen_gui.app.session import Session

MANY = 2000
"""Of more selected notes only their number is told: looking at each would hold up the edit."""


class EditWords(QObject):
    """Follows the document. Whoever has more to say about an edit says it afterwards; readers say notes themselves.

    ``nothing_left`` is called when nothing is selected any more: it says what can be done then.
    """

    def __init__(self, session: Session, nothing_left: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._nothing_left = session, nothing_left
        self._take()
        session.changed.connect(self._changed)
        session.opened.connect(self._take)

    def _take(self) -> None:
        self._state = self._session.state

    def _changed(self) -> None:
        before = self._state
        self._take()
        if self._state.score is not before.score:
            self._tell_edit(self._selected() if self._state.selection != before.selection else "")
        elif self._state.selection != before.selection:
            self._tell_selection()

    def _tell_edit(self, what: str) -> None:
        document = self._session.document
        if document.travelled < 0:
            self._session.say(self.tr("Taken back: {0}").format(document.redo_label))
        elif document.travelled > 0:
            self._session.say(self.tr("Done again: {0}").format(document.undo_label))
        elif document.undo_label:
            self._session.note(f"{document.undo_label}  —  {what}" if what else document.undo_label)

    def _tell_selection(self) -> None:
        selection = self._session.state.selection
        if not selection:
            self._nothing_left()
        elif len(selection) == 1:
            self._session.note(self._selected())
        else:
            n = len(selection)
            words = counted(self.tr("%n note(s) selected", None, n), n)
            self._session.note(f"{words}  ·  {self._selected()}" if self._selected() else words)

    def _selected(self) -> str:
        """The selected note, or what several have between them."""
        state = self._session.state
        if not 0 < len(state.selection) <= MANY:
            return ""
        bars = bar_map(state.score)
        if len(state.selection) == 1:
            return described(bars, next(iter(state.selection)), state.current.is_percussion)
        notes = state.selection
        first, last = min(n.start for n in notes), max(n.start for n in notes)
        parts = [self._bars(bars.position(first).bar + 1, bars.position(last).bar + 1)]
        if not state.current.is_percussion:
            parts.append(_between(pitch_name, [n.pitch for n in notes]))
        return "  ·  ".join([*parts, self.tr("velocity {0}").format(_between(str, [n.velocity for n in notes]))])

    def _bars(self, first: int, last: int) -> str:
        return self.tr("bar {0}").format(first) if first == last else self.tr("bars {0}–{1}").format(first, last)


def _between(name: Callable[[int], str], values: list[int]) -> str:
    low, high = min(values), max(values)
    return name(low) if low == high else f"{name(low)}–{name(high)}"
