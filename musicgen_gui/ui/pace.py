"""How fast the engine answered: measured from the key to the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from musicgen_gui.app.composer import Composer
from musicgen_gui.engines.request import Piece

if TYPE_CHECKING:
    from musicgen_gui.app.generator import Generator


class Pace(QObject):
    """Counts the notes of each question as they come and, when it is answered, remembers how fast that was."""

    def __init__(self, composer: Composer, generator: Generator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composer = composer
        self._number, self._notes = 0, 0
        self._told = ""
        generator.arrived.connect(self._count)
        composer.settled.connect(self._settled)

    def text(self) -> str:
        """For the status line: ``first note 31 ms, 412 notes/s``; empty before the first answer."""
        return self._told

    def _count(self, number: int, pieces: list[Piece]) -> None:
        if number != self._number:
            self._number, self._notes = number, 0
        self._notes += sum(len(piece.notes) for piece in pieces if not piece.anew)

    def _settled(self) -> None:
        first, whole = self._composer.first_ms, self._composer.all_ms
        if first is not None and whole:
            words = self.tr("first note {0} ms, {1} notes/s")
            self._told = words.format(round(first), round(1000 * self._notes / whole))
