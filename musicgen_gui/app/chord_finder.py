"""Lets chord symbols be recognised in the background, and puts them in as one undo step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicgen_gui.app import background
from musicgen_gui.app.session import Session
from musicgen_gui.editing.chords import chords_of
from musicgen_gui.editing.marks import replace_chords
from musicgen_gui.score.types import ChordSymbol, Score

Found = tuple[Score, int, int, tuple[ChordSymbol, ...]]


class ChordFinder(QObject):
    """One question at a time matters: what comes back for a piece that has changed meanwhile is dropped."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def find(self, *, beats: bool) -> None:
        """Look for a chord in each bar, or each beat: of the selected time if notes lie there, else of the piece."""
        score, span = self._session.state.score, self._session.span
        start, end = span if span and _has_notes(score, *span) else (0, score.end)

        def work(_: background.Job) -> Found:
            return score, start, end, chords_of(score, start, end, beats=beats)

        background.run(work, self._found, self._failed, self)

    def _found(self, found: Found) -> None:
        score, start, end, chords = found
        if score is not self._session.state.score:
            self._session.say(self.tr("The piece has changed meanwhile: ask for the chords again"))
        elif not chords:
            self._session.say(self.tr("There are no notes to find chords in"))
        else:
            self._session.document.apply(self.tr("Recognise chords"), replace_chords(start, end, chords))
            self._session.say(self.tr("{0} chords found. Double-click one to change it").format(len(chords)))

    def _failed(self, error: Exception) -> None:
        self._session.say(self.tr("No chords were found: {0}").format(error))


def _has_notes(score: Score, start: int, end: int) -> bool:
    return any(
        n.start < end and n.end > start for track in score.tracks for n in track.notes if not track.is_percussion
    )
