"""Write note after note at the playhead, from whatever has keys: a MIDI keyboard, or the letters as a piano."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.drawing import new_length
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note

NOTE_OFF, NOTE_ON = 0x80, 0x90


class StepInput(QObject):
    """Keys pressed before the last one is let go are one chord and one undo step; then the playhead goes on.

    ``changed`` says that it was switched on or off. While the piece plays nothing is written.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._on = False
        self._held: set[int] = set()
        self._at = self._length = self._count = 0

    @property
    def on(self) -> bool:
        return self._on

    def switch(self, on: bool) -> None:
        """Begin or end writing."""
        self._on = on
        self._held.clear()
        self._session.say(
            self.tr("Step input: what is played is written at the playhead, one note length after the other")
            if on
            else self.tr("Step input is off")
        )
        self.changed.emit()

    def take(self, data: bytes) -> None:
        """A MIDI message of a keyboard."""
        if len(data) == 3 and data[0] & 0xF0 == NOTE_ON and data[2]:
            self.press(data[1], data[2])
        elif len(data) == 3 and data[0] & 0xF0 in (NOTE_OFF, NOTE_ON):
            self.release(data[1])

    def press(self, pitch: int, velocity: int = 80) -> None:
        """A key goes down: its note is written at the playhead."""
        session = self._session
        if not self._on or session.transport.playing:
            return
        if not self._held:
            self._at, self._length = round(session.transport.position), new_length(session)
            self._count += 1
            session.document.end_run()
        self._held.add(pitch)
        note = Note(self._at, pitch, self._length, velocity)
        session.document.apply(self.tr("Step input"), edits.add_notes((note,)), run=f"step {self._count}")

    def release(self, pitch: int) -> None:
        """A key comes up; after the last one the playhead goes on by the length of the notes."""
        if pitch in self._held:
            self._held.discard(pitch)
            if not self._held and not self._session.transport.playing:
                self._session.transport.seek(self._at + self._length)

    def rest(self) -> None:
        """Go on by a note's length without writing."""
        transport = self._session.transport
        transport.seek(round(transport.position) + new_length(self._session))

    def back(self) -> None:
        """Take away the last notes that start before the playhead and go back to them; without any a length."""
        session = self._session
        at = round(session.transport.position)
        before = [note for note in session.state.current.notes if note.start < at]
        if not before:
            session.transport.seek(max(0, at - new_length(session)))
            return
        start = max(note.start for note in before)
        last = [note for note in before if note.start == start]
        session.document.apply(self.tr("Step back"), edits.delete_notes(last))
        session.transport.seek(start)
