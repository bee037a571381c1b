"""Keeps the unsaved piece in the journal, so that a crash or a kill loses at most a moment."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from musicgen_gui.app import background
from musicgen_gui.app.files import melody_track
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.editing.journal import Journal, JournalError, Recovery
from musicgen_gui.score.types import Score

PAUSE_MS = 400
_log = logging.getLogger(__name__)


class Autosave(QObject):
    """Writes the session's piece shortly after it changed, on another thread; clears when all is saved.

    ``folder`` holds the journals of all running programs.
    """

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journal = Journal(folder, _encode, _decode)
        self._kept: Score | None = None
        self._writing = False
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._write)
        session.changed.connect(self._wait)
        session.file_changed.connect(self._wait)

    def leftovers(self) -> list[Recovery]:
        """Pieces that other runs left behind, newest first, without the damaged ones."""
        return [recovery for recovery in self._journal.leftovers() if not recovery.damage]

    def set_damaged_aside(self) -> list[tuple[Path, str]]:
        """Keep damaged pieces of other runs under names that are not offered: where, and what is wrong with each."""
        damaged = [recovery for recovery in self._journal.leftovers() if recovery.damage]
        return [(aside, each.damage) for each in damaged if (aside := self._journal.discard(each))]

    def restore(self, recovery: Recovery) -> None:
        """Open a left-over piece as unsaved work; the status line says why if that cannot be."""
        try:
            score = self._journal.restore(recovery)
        except (JournalError, OSError) as error:
            self._session.say(str(error))
        else:
            self._session.show_piece(State(score, melody_track(score)), recovery.path, saved=False)

    def discard(self, recovery: Recovery) -> None:
        self._journal.discard(recovery)

    def keep(self) -> None:
        """Write what is unsaved now and leave it to the next run: the program ends without having asked."""
        if self._session.document.is_saved:
            self.close()
            return
        self._soon.stop()
        self._journal.leave_behind(self._session.state.score, self._session.path)

    def close(self) -> None:
        """Leave nothing behind: the program ends in order and everything is saved or given up."""
        self._soon.stop()
        self._journal.clean_close()

    def _wait(self) -> None:
        """Write soon, at the latest so long after the first of many changes."""
        if not self._soon.isActive():
            self._soon.start()

    def _write(self) -> None:
        if self._writing:
            self._soon.start()
            return
        score, path = self._session.state.score, self._session.path
        if self._session.document.is_saved:
            self._kept = None
            self._journal.clear()
        elif score is not self._kept:
            self._kept, self._writing = score, True
            background.run(lambda _: self._journal.write(score, path), self._written, self._failed, self)

    def _written(self, _: object) -> None:
        self._writing = False

    def _failed(self, error: Exception) -> None:
        self._writing = False
        self._session.say(self.tr("The piece cannot be kept safe while you work: {0}").format(error))


def _encode(score: Score) -> bytes:
    from musicgen_gui.formats import project

    written = project.FORMAT.write
    assert written is not None
    return bytes(written(score))


def _decode(data: bytes) -> Score:
    from musicgen_gui.formats import project

    return project.FORMAT.read(data)
