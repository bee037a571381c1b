"""The motif and the phrase that the user has marked, kept with the piece."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from musicgen_gui.app.session import Keeper, Session
from musicgen_gui.score.types import Note

Notes = tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """A motif and where it comes again, and a phrase that answers shall be like by ``amount``."""

    motif: Notes = ()
    repeats: tuple[Notes, ...] = ()
    phrase: Notes = ()
    amount: float = 0.0


class KeptMarks(QObject):
    """Keeps what the session's steering has marked. Marking counts as work that is not saved yet."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = self._now()
        self._taking = False
        session.keepers["marks"] = Keeper(self._give, marks_from_plain, self._take, lambda: self._marks)
        for signal in (session.steering.changed, session.steering.shown):
            signal.connect(self._look)

    def _now(self) -> Marks:
        steering = self._session.steering
        return Marks(steering.motif, steering.repeats, steering.phrase, steering.amount)

    def _look(self) -> None:
        marks = self._now()
        if marks == self._marks:
            return
        self._marks = marks
        if not self._taking:
            self._session.document.mark_unsaved()
            self._session.kept_changed.emit()

    def _give(self) -> Callable[[], Any]:
        marks = self._marks
        return lambda: marks_to_plain(marks)

    def _take(self, marks: Marks) -> None:
        """What was kept with the piece that has just been opened."""
        self._taking = True
        try:
            self._session.steering.set_motif(marks.motif, marks.repeats)
            self._session.steering.set_phrase(marks.phrase, marks.amount)
        finally:
            self._taking = False


def marks_to_plain(marks: Marks) -> dict[str, Any]:
    """What JSON holds of it. ``ValueError`` for notes that would not read."""
    from musicgen_gui.formats.project_score import notes_to_plain

    return {
        "motif": notes_to_plain(marks.motif),
        "repeats": [notes_to_plain(notes) for notes in marks.repeats],
        "phrase": notes_to_plain(marks.phrase),
        "amount": marks.amount,
    }


def marks_from_plain(plain: Any) -> Marks:
    """The marks of ``marks_to_plain``. ``ValueError`` for anything else."""
    from musicgen_gui.formats.project_score import notes_from_plain

    try:
        amount = plain["amount"]
        if type(amount) not in (int, float) or not -1 <= amount <= 1:
            raise ValueError(f"{amount!r} is no amount")
        repeats = tuple(notes_from_plain(notes) for notes in plain["repeats"])
        return Marks(notes_from_plain(plain["motif"]), repeats, notes_from_plain(plain["phrase"]), float(amount))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"the motif of the piece is damaged: {type(error).__name__}: {error}") from error
