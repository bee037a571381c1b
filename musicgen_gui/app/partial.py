"""Takes a part of the answer that is looked at: a note, a bar, its rhythm, its pitches. Each is one undo step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from musicgen_gui.app import taking
from musicgen_gui.app.answers import Answers, whole
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.holes import bars_text
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import Proposal, State
from musicgen_gui.score.sorting import merged
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note


class PartialAccept(QObject):
    """Puts parts of the composer's chosen answer into the score; what is left of the answers goes on being shown.

    After ``next_note`` and ``next_bar`` the question is about the time behind what was taken, and only answers that
    begin alike stay. Undoing such a step brings the answers back as they were. Nothing is taken while answers come.
    """

    def __init__(self, session: Session, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self._taken: list[tuple[State, Answers, tuple[int, int] | None]] = []
        session.proposal_changed.connect(self._proposal_changed)

    def next_note(self) -> None:
        """Take all up to and with the next note that does not stand there yet."""
        proposal = self._proposal()
        if proposal:
            tick = taking.after_next_note(proposal, self._standing(proposal))
            notes = taking.before(proposal.notes, tick)
            last = notes[-1].start if notes else proposal.start
            self._take_until(tick, self.tr("Take a note in bar {0}").format(self._bar(last)))

    def next_bar(self) -> None:
        """Take all up to the next bar line."""
        answers, proposal = self._composer.answers, self._proposal()
        if answers and proposal:
            start = max(proposal.start, answers.request.span.start)
            tick = taking.after_next_bar(replace(proposal, start=start), bar_map(self._session.state.score))
            self._take_until(tick, self.tr("Take bar {0}").format(self._bar(start)))

    def one(self, note: Note) -> None:
        """Take one note in place of those that begin while it sounds; only answers that have it too stay."""
        answers, proposal = self._composer.answers, self._proposal()
        if answers and proposal and note in answers.order[answers.chosen].notes:
            end = min(note.end, proposal.end)
            stretch = replace(proposal, start=note.start, end=end)
            stood = self._standing(stretch)
            stay = [n for n in proposal.notes if n in stood and n != note]
            self._put(stretch, merged((note,), stay), self.tr("Take a note"), (answers, answers.having(note)))

    def rhythm(self) -> None:
        """Take onsets and lengths of the answer for the pitches that stand there, and drop the rest."""
        proposal = self._proposal()
        if proposal:
            notes = taking.rhythm_only(proposal.notes, self._standing(proposal))
            one, many = self.tr("Take the rhythm of bar {0}"), self.tr("Take the rhythm of bars {0}–{1}")
            if notes:
                self._take_whole(one, many, notes)
            else:
                self._session.say(self.tr("No free pitch stands there to be kept. Enter takes the whole answer."))

    def pitches(self) -> None:
        """Take pitches of the answer for the rhythm that stands there, and drop the rest."""
        proposal = self._proposal()
        if proposal:
            notes = taking.pitches_only(proposal.notes, self._standing(proposal))
            one, many = self.tr("Take the pitches of bar {0}"), self.tr("Take the pitches of bars {0}–{1}")
            if notes:
                self._take_whole(one, many, notes)
            else:
                self._session.say(self.tr("No rhythm stands there to be kept. Enter takes the whole answer."))

    def contour(self) -> None:
        """Take the turns of the answer, up and down, for the melody that stands there, and drop the rest."""
        proposal = self._proposal()
        if proposal:
            key = self._composer.always.key
            notes = taking.contour_only(proposal.notes, self._standing(proposal), key.scale if key else None)
            one, many = self.tr("Take the contour of bar {0}"), self.tr("Take the contour of bars {0}–{1}")
            if notes:
                self._take_whole(one, many, notes)
            else:
                self._session.say(self.tr("No melody stands there to be turned. Enter takes the whole answer."))

    def _proposal(self) -> Proposal | None:
        """The proposal to take from, or None with a word why there is none yet."""
        if self._composer.busy:
            self._session.say(self.tr("The answers are still coming: one moment, or Esc to stop them here."))
            return None
        return self._session.document.proposal if self._composer.answers else None

    def _standing(self, proposal: Proposal) -> tuple[Note, ...]:
        return taking.standing(self._session.state.score, proposal.track, proposal.start, proposal.end)

    def _bar(self, tick: int) -> int:
        return bar_map(self._session.state.score).position(tick).bar + 1

    def _take_until(self, tick: int, label: str) -> None:
        answers, proposal = self._composer.answers, self._session.document.proposal
        if answers and proposal:
            notes, left = taking.before(proposal.notes, tick), answers.rest(tick)
            self._put(replace(proposal, end=tick), notes, label, (answers, left) if left else None)

    def _take_whole(self, one: str, many: str, notes: tuple[Note, ...]) -> None:
        """Put mixed notes into the whole span; ``one`` and ``many`` name the step by its bar or bars."""
        answers, proposal = self._composer.answers, self._session.document.proposal
        if answers and proposal:
            first, last = bars_text(answers.request.span, bar_map(self._session.state.score))
            label = (one if first == last else many).format(first, last)
            self._put(proposal, whole(notes, answers.request), label)

    def _put(
        self, stretch: Proposal, notes: tuple[Note, ...], label: str, going_on: tuple[Answers, Answers] | None = None
    ) -> None:
        """Put notes in place of those of a stretch. ``going_on``: the answers shown, and what is left of them."""
        session, composer = self._session, self._composer
        before, span = session.state, session.span
        part = replace(stretch, candidates=(notes,), chosen=0)
        if going_on is None:
            composer.put(label, part, None)
            self._taken.clear()
            return
        shown, left = going_on
        if composer.put(label, part, left):
            self._taken.append((before, shown, span))
        if span == (shown.request.span.start, shown.request.span.end):
            session.set_span((left.request.span.start, left.request.span.end))
        session.say(self.tr("Taken. → takes a note more, Tab a bar, Enter the rest; Esc drops the rest"))

    def _proposal_changed(self) -> None:
        """Bring back what was shown before the step that has just been undone; forget all when it is dropped."""
        document = self._session.document
        if document.proposal is not None or self._composer.previewing or not self._taken:
            return
        before, shown, span = self._taken.pop()
        if document.state is not before:
            self._taken.clear()
            return
        self._session.set_span(span)
        self._composer.offer(shown)
        self._session.say(self.tr("Not taken: the answers are back as they were"))
