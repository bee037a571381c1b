"""Answers that go from one phrase to another."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from musicgen_gui.app import motifs
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.session import Session
from musicgen_gui.codecs.melody import top_line
from musicgen_gui.engines.between import STEPS
from musicgen_gui.engines.request import Span, Task
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Note


class Between(QObject):
    """Keeps the ``first`` of two phrases, selected notes or an answer, and asks for the way from it to another."""

    def __init__(self, session: Session, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self.first: tuple[Note, ...] = ()

    def take(self) -> None:
        """Take the answer that is shown, or the selected notes, as the first phrase."""
        phrase = self._phrase()
        if len(phrase) < 2:
            self._session.say(self.tr("A phrase has at least two notes: select them first."))
            return
        self.first = phrase
        self._session.say(self.tr("First phrase taken: choose a second one, then go from the first to it"))

    def go(self) -> None:
        """Ask for answers from the first phrase to the shown answer or the selected notes.

        They come where the shown answers are, else in the selected time, else after the later of both phrases.
        """
        second = self._phrase()
        if not self.first or len(second) < 2:
            self._session.say(self.tr("Take a first phrase, then select a second one of at least two notes."))
            return
        state, wishes = self._session.state, self._composer.wishes
        span = self._span(second)
        beat = bar_map(state.score).beat_ticks_at(span.start)
        first, second = (motifs.laid(phrase, span, beat) for phrase in (self.first, second))
        self._session.set_span((span.start, span.end))
        asked = wishes.request(Task.COMPLETE, state.score, state.track, span)
        asked = replace(self._session.steering.steered(asked), between=(first, second), candidates=STEPS)
        self._composer.ask(asked, self.tr("From one phrase to another"))

    def _phrase(self) -> tuple[Note, ...]:
        answers = self._composer.answers
        shown = answers.order[answers.chosen].notes if answers and answers.order else ()
        return top_line(tuple(sorted(shown or self._session.state.selection)))

    def _span(self, second: tuple[Note, ...]) -> Span:
        if self._composer.previewing and self._composer.span:
            return self._composer.span
        if self._session.span:
            return Span(*self._session.span)
        bars = bar_map(self._session.state.score)
        ends = [max(note.end for note in phrase) for phrase in (self.first, second)]
        longest = max(end - phrase[0].start for end, phrase in zip(ends, (self.first, second), strict=True))
        start = _bar_from(max(ends), bars)
        return Span(start, _bar_from(start + longest, bars))


def _bar_from(tick: int, bars: BarMap) -> int:
    """The first bar line from a tick on."""
    bar = bars.position(tick).bar
    start = bars.bar_start(bar)
    return start if start == tick else bars.bar_start(bar + 1)
