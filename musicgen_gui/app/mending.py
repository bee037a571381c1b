"""Fixes the weakest notes: asks the engine for better pitches of the notes that it finds least likely."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace

from PySide6.QtCore import QObject

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.holes import whole_beats
from musicgen_gui.app.insight import Insight
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.engines.request import Task
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Lock, Note

AT_ONCE = 4
NEAR = 160
"""Notes between which the weak ones of one question stand: all that lies between them is weighed with them."""
SURPRISING = 2.0
"""Bits of pitch below which a note is not weak: one in four was expected to be like it."""


class Mending(QObject):
    """Each time that ``fix`` is called the next weakest notes are asked about; an answer that is shown is kept first.

    It looks at the selected notes, else at those of the selected time, else at those in view.
    """

    def __init__(self, session: Session, composer: Composer, insight: Insight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer, self._insight = session, composer, insight
        self._tried: set[Note] = set()
        self._selected: Set[Note] = frozenset()

    def fix(self) -> None:
        if self._composer.busy:
            self._session.say(self.tr("The answers are still coming: one moment, or Esc to stop them here."))
            return
        answers = self._composer.answers
        if answers and answers.request.weak:
            self._composer.accept()
            self._session.document.look(edits.select(self._selected))
        elif answers:
            self._session.say(self.tr("Keep or drop the answers that are shown first."))
            return
        else:
            self._selected = self._session.state.selection
        self._insight.once_known(self._ask)

    def _ask(self) -> None:
        state = self._session.state
        known = {note: expected for note in self._scope() if (expected := self._insight.of(note))}
        free = (note for note in known if note not in self._tried)
        weak = close_by(weakest({note: float(known[note].bits[2]) for note in free}), list(known))
        if not weak:
            self._tried.clear()
            self._session.say(self.tr("Nothing here is weak: every note is about as likely as its neighbours."))
            return
        self._tried.update(weak)
        first, last = min(note.start for note in weak), max(note.end for note in weak)
        span = whole_beats(first, last, bar_map(state.score))
        wishes = self._composer.wishes.thrown()
        request = wishes.request(Task.VARY, state.score, state.track, span)
        title = self.tr("Fix a weak note") if len(weak) == 1 else self.tr("Fix {0} weak notes").format(len(weak))
        self._composer.ask(replace(request, weak=frozenset(note.start for note in weak)), title)

    def _scope(self) -> Iterable[Note]:
        state, span = self._session.state, self._session.span
        if len(state.selection) > 1:
            return sorted(state.selection)
        notes = state.current.notes
        inside = notes[starting_in(notes, *span)] if span else ()
        return inside or notes[starting_in(notes, *self._insight.in_view)]


def close_by(weak: list[Note], among: list[Note]) -> list[Note]:
    """Those of the weak notes, the weakest first, that stand within ``NEAR`` notes of it."""
    places = {note: i for i, note in enumerate(among)}
    return [note for note in weak if abs(places[note] - places[weak[0]]) <= NEAR]


def weakest(bits: dict[Note, float], count: int = AT_ONCE) -> list[Note]:
    """The notes with the most bits of pitch, at most ``count``, without those that are locked or not surprising."""
    free = [note for note, cost in bits.items() if cost >= SURPRISING and not note.locks & Lock.PITCH]
    return sorted(free, key=lambda note: -bits[note])[:count]
