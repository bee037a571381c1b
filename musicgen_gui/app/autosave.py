"""Keeps the unsaved piece in the journal, so that a crash or a kill loses at most a moment."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from musicgen_gui.app import background
from musicgen_gui.app.file_words import file_words
from musicgen_gui.app.files import melody_track
from musicgen_gui.app.kept import hand_out, parsed, parsers
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.editing.journal import Journal, JournalError, Recovery
from musicgen_gui.score.types import Score

PAUSE_MS = 400
_log = logging.getLogger(__name__)


class Autosave(QObject):
    """Writes the session's piece shortly after it changed, with what its keepers keep, on another thread; clears when
    all is saved.

    ``folder`` holds the journals of all running programs.
    """

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journal = Journal(folder, _encode, _decode)
        self._kept: tuple[Score, tuple[object, ...]] | None = None
        self._plain: dict[str, tuple[object, Any]] = {}
        self._writing = False
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._write)
        session.changed.connect(self._wait)
        session.file_changed.connect(self._wait)
        session.kept_changed.connect(self._wait)

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
            score, extras = self._journal.restore(recovery)
        except (JournalError, OSError) as error:
            self._session.say(file_words(str(error)))
            return
        kept, damage = parsed(extras, parsers(self._session))
        self._session.show_piece(State(score, melody_track(score)), recovery.path, saved=False)
        hand_out(self._session, kept)
        if damage:
            self._session.say("; ".join(map(file_words, damage)))

    def discard(self, recovery: Recovery) -> None:
        self._journal.discard(recovery)

    def keep(self) -> None:
        """Write what is unsaved now and leave it to the next run: the program ends without having asked."""
        if self._session.document.is_saved:
            self.close()
            return
        self._soon.stop()
        self._journal.leave_behind(self._session.state.score, self._session.path, self._extras()())

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
        stamps = tuple(keeper.stamp() for keeper in self._session.keepers.values())
        if self._session.document.is_saved:
            self._kept = None
            self._journal.clear()
        elif self._kept is None or not _same(self._kept, (score, stamps)):
            self._kept, self._writing = (score, stamps), True
            extras = self._extras()
            background.run(lambda _: self._journal.write(score, path, extras()), self._written, self._failed, self)

    def _extras(self) -> Callable[[], dict[str, Any]]:
        """What makes plain, on any thread, what the keepers have now: only what is another one since last time."""
        wanted = [(name, keeper.stamp(), keeper.give()) for name, keeper in self._session.keepers.items()]

        def make() -> dict[str, Any]:
            for name, stamp, give in wanted:
                if name not in self._plain or self._plain[name][0] is not stamp:
                    self._plain[name] = stamp, _made(name, give)
            return {name: self._plain[name][1] for name, _, _ in wanted}

        return make

    def _written(self, _: object) -> None:
        self._writing = False

    def _failed(self, error: Exception) -> None:
        self._writing = False
        self._session.say(self.tr("The piece cannot be kept safe while you work: {0}").format(file_words(str(error))))


def _same(one: tuple[Score, tuple[object, ...]], other: tuple[Score, tuple[object, ...]]) -> bool:
    """Whether nothing that is kept is another one."""
    pairs = zip((one[0], *one[1]), (other[0], *other[1]), strict=True)
    return len(one[1]) == len(other[1]) and all(a is b for a, b in pairs)


def _made(name: str, give: Callable[[], Any]) -> Any:
    """What a keeper gives; what cannot be kept must not hinder that the notes are."""
    try:
        return give()
    except ValueError as error:
        _log.warning("the journal goes without %s: %s", name, error)
        return None


def _encode(score: Score, extras: dict[str, Any]) -> bytes:
    from musicgen_gui.formats.project import write_project

    return write_project(score, {name: plain for name, plain in extras.items() if plain is not None})


def _decode(data: bytes) -> tuple[Score, dict[str, Any]]:
    from musicgen_gui.formats.project import read_project

    return read_project(data)
