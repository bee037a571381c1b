"""What a question is about: the one whose answers are shown, else the one that G would ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from musicgen_gui.app.always import Always, always
from musicgen_gui.app.answers import Answers
from musicgen_gui.app.holes import has_chords, span_to_complete
from musicgen_gui.app.session import Session
from musicgen_gui.app.voices import line_to_measure, voice_of
from musicgen_gui.engines.request import Keep, Span, Task


class Question(QObject):
    """``answers`` are those that are shown, None without. ``playhead`` tells the current tick."""

    def __init__(self, session: Session, playhead: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._playhead = session, playhead
        self._incoming: Answers | None = None
        self.answers: Answers | None = None

    @property
    def span(self) -> Span | None:
        """The time that the shown question is about, else what G would fill."""
        shown = self._incoming or self.answers
        if shown:
            return shown.request.span
        return span_to_complete(self._session.state, self._session.span, int(self._playhead()))

    @property
    def task(self) -> Task:
        """What the shown question asks, else what G would."""
        shown = self._incoming or self.answers
        return shown.request.task if shown else Task.COMPLETE

    @property
    def keep(self) -> Keep:
        """What the shown question keeps of the notes that stand there."""
        shown = self._incoming or self.answers
        return shown.request.keep if shown else Keep.NOTHING

    @property
    def share(self) -> float:
        """0–1: how far the answers that are coming have come."""
        return self._incoming.share if self._incoming else 0.0

    @property
    def band(self) -> tuple[int, int] | None:
        """The pitches to which the hole is limited."""
        return self._session.steering.band if self.span else None

    @property
    def follows_top_line(self) -> bool:
        """Whether the track has chords around the time of the question, of which engines of melodies hear the top."""
        span, shown = self.span, self._incoming or self.answers
        track = shown.request.track if shown else self._session.state.track
        return span is not None and has_chords(self._session.state.score, track, span)

    @property
    def is_percussion(self) -> bool:
        """Whether the track has no pitches, of which engines of melodies make nothing."""
        shown, state = self._incoming or self.answers, self._session.state
        return state.score.tracks[shown.request.track if shown else state.track].is_percussion

    @property
    def voice(self) -> tuple[int, int] | None:
        """Of a track with chords, the voice that answers take the place of; None where it has one line only."""
        state, span, shown = self._session.state, self.span, self._incoming or self.answers
        if shown:
            return shown.request.voice
        return voice_of(state.score, state.track, span, state.selection) if span else None

    @property
    def always(self) -> Always:
        """Key and range that answers can be held to, where they are asked for."""
        state, span, voice = self._session.state, self.span, self.voice
        if span is None or voice is None:
            return always(state.score, state.track, span.start if span else 0)
        return always(state.score, state.track, span.start, line_to_measure(state.score, state.track, span, voice))
