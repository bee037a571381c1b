"""Tells screen readers what has changed: the selected note, the answer that is looked at, and messages."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from musicgen_gui.ui.speech import roll, words

if TYPE_CHECKING:
    from musicgen_gui.app.answers import Answers
    from musicgen_gui.app.composer import Composer
    from musicgen_gui.app.session import Session
    from musicgen_gui.score.types import Note
    from musicgen_gui.ui.pianoroll.canvas import Canvas
    from musicgen_gui.ui.pianoroll.note_cursor import NoteCursor


class Speaker(QObject):
    """Follows the session and the composer. ``spoken`` carries all that was said, whoever listens.

    A single selected note in sight becomes the active item of the roll's list, so that a reader says it as it says any
    item, and so does the note under the note cursor; everything else is announced. Nothing is worked out while no
    assistive technology runs.
    """

    spoken = Signal(str)

    def __init__(self, session: Session, composer: Composer, canvas: Canvas) -> None:
        super().__init__(canvas)
        roll.install()
        self._session, self._composer, self._canvas = session, composer, canvas
        self._selection: Set[Note] = session.state.selection
        self._answers: Answers | None = None
        self._active = -1
        self._cursor: NoteCursor | None = None
        self._under = ""
        session.changed.connect(self._changed)
        session.said.connect(self._said)
        composer.changed.connect(self._composer_changed)

    def follow(self, cursor: NoteCursor) -> None:
        """Say what lies under the note cursor as it moves."""
        self._cursor = cursor
        cursor.moved.connect(self._cursor_moved)

    def close(self) -> None:
        """Give back what was made for readers: the window is about to end."""
        roll.forget(self._canvas)

    def _changed(self) -> None:
        state = self._session.state
        if not QAccessible.isActive() or state.selection == self._selection:
            return
        self._selection = state.selection
        if self._cursor and self._cursor.on:
            return
        if len(state.selection) == 1:
            (note,) = state.selection
            self._activate(note)
        else:
            self._active = -1
            self.tell(words.notes(state.selection, state.score))

    def _said(self, text: str) -> None:
        """A message of the status line, but not what the note cursor says there in signs: that is said in words."""
        if self._cursor and self._cursor.on and QAccessible.isActive():
            text = text.removesuffix(self._cursor.words()).rstrip(" ·")
        if text:
            self.tell(text)

    def _cursor_moved(self) -> None:
        cursor, score = self._cursor, self._session.state.score
        if not (cursor and cursor.on and QAccessible.isActive()):
            self._under = ""
            return
        chosen = cursor.note in self._session.state.selection
        under = words.under_cursor(cursor.note, cursor.tick, cursor.pitch, score, chosen=chosen)
        if under == self._under:
            return
        self._under = under
        if cursor.note and cursor.note.start == cursor.tick and not chosen:
            self._activate(cursor.note)
        else:
            self.tell(under)

    def _activate(self, note: Note) -> None:
        """Make a note the active item; the same place again has got another name."""
        place = roll.interface_of(self._canvas).place_of(note)
        said = words.note(note, self._session.state.score)
        if place < 0:
            self.tell(said)
            return
        kind = QAccessible.Event.NameChanged if place == self._active else QAccessible.Event.Focus
        event = QAccessibleEvent(self._canvas, kind)
        event.setChild(place)
        self._active = place
        QAccessible.updateAccessibility(event)
        self.spoken.emit(said)

    def _composer_changed(self) -> None:
        answers = self._composer.answers
        before, self._answers = self._answers, answers
        if answers is None or not answers.finished or not QAccessible.isActive():
            return
        if before is None or not before.finished or before.chosen != answers.chosen:
            chosen, total = answers.chosen, len(answers.order)
            self.tell(words.answer(answers.order[chosen], answers.request, chosen + 1, total))

    def tell(self, text: str) -> None:
        """Announce a text, if anybody listens."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, text))
            self.spoken.emit(text)
