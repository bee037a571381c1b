"""The five likeliest pitches in the place of one note, shown as answers: swap, hear, keep one or none."""

from __future__ import annotations

from dataclasses import replace
from math import log2

from PySide6.QtCore import QObject

from musicgen_gui.app.answers import Answer, Answers
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.insight import Expected, Insight
from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.sorting import sorted_notes, starting_in
from musicgen_gui.score.types import Lock, Note, Origin

COUNT = 5
LEAST = 1e-9


class Alternatives(QObject):
    """Offers them through the composer, so that the keys of answers swap, keep and drop them too.

    ``shares`` are the chances of the pitches that are shown, the highest pitch first; empty while none are.
    """

    def __init__(self, session: Session, composer: Composer, insight: Insight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer, self._insight = session, composer, insight
        self._request: Request | None = None
        self._heard = 0
        self.note: Note | None = None
        self.shares: dict[int, float] = {}
        composer.changed.connect(self._follow)

    @property
    def pitch(self) -> int:
        """The pitch that is looked at."""
        return list(self.shares)[self._composer.answers.chosen] if self._composer.answers and self.shares else 0

    def show(self) -> None:
        """Show them for the selected note, of several for the first."""
        selection = self._session.state.selection
        if not selection:
            self._session.say(self.tr("Select a note to see what else could stand there."))
            return
        note = min(selection)
        if note.locks & Lock.PITCH:
            self._session.say(self.tr("This note’s pitch is locked: unlock it to see what else could stand there."))
            return
        self._insight.once_known(lambda: self._offer(note))

    def _offer(self, note: Note) -> None:
        state, expected = self._session.state, self._insight.of(note)
        if note not in state.selection or self._composer.previewing:
            return
        if expected is None:
            self._session.say(self.tr("The melody engine hears the top line only, and this note is not of it."))
            return
        self.note, self.shares, self._heard = note, shares(note, expected), note.pitch
        span = Span(note.start, note.end)
        asked = self._composer.wishes.request(Task.VARY, state.score, state.track, span)
        self._request = replace(asked, voice=None)
        order = tuple(
            Answer(i, swapped(self._request, note, pitch), -log2(max(share, LEAST)), True)
            for i, (pitch, share) in enumerate(self.shares.items())
        )
        chosen = list(self.shares).index(note.pitch)
        answers = Answers(self._request, order, chosen, picked=True, finished=True)
        self._composer.offer_own(answers, self.tr("Swap a note"))
        words = self.tr("↑ ↓ swap the note and let it be heard; Enter keeps it, Shift+F9 lets what follows grow anew")
        self._session.say(words)

    def _follow(self) -> None:
        """Hear what is swapped in; forget all when it is kept or dropped."""
        answers = self._composer.answers
        if self._request is None:
            return
        if answers is None or answers.request is not self._request:
            self.note, self.shares, self._request = None, {}, None
        elif self.note and self.pitch != self._heard:
            self._heard = self.pitch
            self._session.transport.audition(self._heard, self.note.velocity, answers.request.track)


def shares(note: Note, expected: Expected) -> dict[int, float]:
    """The chances of the note's own pitch and of the likeliest five others, by falling pitch."""
    row = expected.pitches.copy()
    row[note.pitch] = -1
    likeliest = sorted(range(128), key=lambda pitch: -row[pitch])[:COUNT]
    return {pitch: float(expected.pitches[pitch]) for pitch in sorted((*likeliest, note.pitch), reverse=True)}


def swapped(request: Request, note: Note, pitch: int) -> tuple[Note, ...]:
    """The notes of a span, one of them with another pitch, which is then the model's."""
    notes, span = request.score.tracks[request.track].notes, request.span
    inside = notes[starting_in(notes, span.start, span.end)]
    if pitch == note.pitch:
        return inside
    new = replace(note, pitch=pitch, origin=Origin.MODEL)
    return sorted_notes(new if n == note else n for n in inside)
