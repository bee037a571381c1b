"""Everything that is played and written with keys alone: note cursor, step input, the letters as a piano."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.step_input import NOTE_OFF, NOTE_ON, StepInput
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.by_keys.parts import Parts
from musicgen_gui.ui.pianoroll.note_cursor import NoteCursor
from musicgen_gui.ui.typing_piano import TypingPiano

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


class Keyboard(QObject):
    """What the window has of it, joined to the roll, the transport and the MIDI inputs."""

    cursor: NoteCursor
    steps: StepInput
    piano: TypingPiano
    parts: Parts

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        view = window.roll.view
        self.cursor = NoteCursor(view, self)
        view.cursor = self.cursor
        self.cursor.moved.connect(self._show_cursor)
        self.steps = StepInput(window.session, self)
        self.steps.changed.connect(window.commands.refresh)
        self.parts = Parts(window.roll, self)
        self.piano = TypingPiano(self._press, self._release, self._listens, self)
        window.recorder.came.connect(self.steps.take)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self.piano.let_go)

    def play_by_letters(self, on: bool) -> None:
        """Let the letters play the current track, or do commands again."""
        self.piano.switch(on)
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self.piano)
        if on and application is not None:
            application.installEventFilter(self.piano)
            words = self.tr("The letters A to P play, by their place; Z and X change the octave. Ctrl+K ends it.")
        else:
            words = self.tr("The letters do commands again")
        self._window.session.say(words)
        self._window.commands.refresh()

    def _listens(self, watched: QObject) -> bool:
        return watched is self._window.roll.canvas and self._window.isActiveWindow()

    def _press(self, pitch: int, velocity: int) -> None:
        self._window.recorder.play(bytes((NOTE_ON, pitch, velocity)))

    def _release(self, pitch: int) -> None:
        self._window.recorder.play(bytes((NOTE_OFF, pitch, 64)))

    def _show_cursor(self) -> None:
        roll = self._window.roll
        if self.cursor.on:
            roll.ensure_visible(self.cursor.tick)
            roll.ensure_pitches_visible((Note(self.cursor.tick, self.cursor.pitch, 1),))
        roll.canvas.update()
