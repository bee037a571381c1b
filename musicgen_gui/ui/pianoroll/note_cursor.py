"""The note cursor: a place in the roll that arrow keys move, to write and change notes without a mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.drawing import new_length
from musicgen_gui.editing import edits
from musicgen_gui.score.grid import neighbours, snap_down
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import described, duration, pitch_name, place, translate


class NoteCursor(QObject):
    """``tick`` and ``pitch`` say where it is. ``moved`` comes with every move, and when what lies under it changed.

    It is shown while ``Habits.cursor`` is on. What it comes to is said in the status line.
    """

    moved = Signal()

    def __init__(self, view: RollView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._session = view, view.session
        self.tick, self.pitch = 0, 60
        self._selection = view.state.selection
        view.session.changed.connect(self._follow_selection)

    @property
    def on(self) -> bool:
        return self._session.habits.cursor

    @property
    def note(self) -> Note | None:
        """The note under the cursor, the last to begin."""
        found = self._view.around(self.tick, self.tick + 1, self.pitch, self.pitch)
        return found[-1] if found else None

    @property
    def end(self) -> int:
        """Where the note under the cursor ends, or the one that would be drawn."""
        return self.note.end if self.note else self.tick + new_length(self._session)

    def show(self, on: bool) -> None:
        """Show it at the first selected note, else at the playhead beside the nearest note; or hide it."""
        self._session.habits = replace(self._session.habits, cursor=on)
        if not on:
            self._session.say(self.tr("The arrow keys move the selected notes again"))
            self.moved.emit()
            return
        first = min(self._view.state.selection, default=None)
        at = round(self._session.transport.position)
        self.tick = first.start if first else self._down(at)
        self.pitch = first.pitch if first else self._near(at)
        self._say(self.tr("Note cursor: arrows move, Enter draws or deletes, + and − change the length"))

    def step(self, steps: int) -> None:
        """Go to the next lines of the grid, or with snapping off by single ticks."""
        view = self._view
        for _ in range(abs(steps)):
            if not self._session.grid.on:
                self.tick = max(0, self.tick + (1 if steps > 0 else -1))
                continue
            before, after = neighbours(self.tick, self._session.grid, view.bars, view.division)
            if steps > 0:
                self.tick = after
            else:
                self.tick = before if before < self.tick else self._down(max(0, self.tick - 1))
        self._say()

    def step_bars(self, bars: int) -> None:
        """Go to the start of a bar: of this one and the ones before, or of the ones after."""
        table = self._view.bars
        at = table.position(self.tick)
        inside = self.tick > table.bar_start(at.bar)
        self.tick = table.bar_start(max(0, at.bar + bars + (1 if bars < 0 and inside else 0)))
        self._say()

    def climb(self, rows: int) -> None:
        """Go up by rows that are shown, down with a negative number."""
        shown = self._view.geometry.rows
        self.pitch = shown.pitch(shown.row(self.pitch) - rows)
        self._say(hear=True)

    def climb_octaves(self, octaves: int) -> None:
        """Go up by octaves, as far as there are any."""
        wanted = self.pitch + 12 * octaves
        self.pitch = wanted if 0 <= wanted <= 127 else self.pitch
        self._say(hear=True)

    def toggle(self) -> None:
        """Draw a note here, or delete the one that is here."""
        note, view = self.note, self._view
        if note is not None:
            view.apply(translate("PianoRoll", "Delete note"), edits.delete_notes((note,)))
        else:
            new = Note(self.tick, self.pitch, new_length(self._session))
            view.apply(translate("PianoRoll", "Draw note"), edits.add_notes((new,), select=False))
            view.hear(new)
        self._say()

    def select(self) -> None:
        """Select the note that is here too, or no more."""
        if self.note is not None:
            self._session.document.look(edits.select_toggle((self.note,)))
        self._say()

    def lengthen(self, steps: int) -> None:
        """Make the note here longer by steps of the grid, or shorter; without one, the next that is drawn."""
        note, step = self.note, steps * self._view.step
        if note is None:
            self._session.last_length = max(1, new_length(self._session) + step)
            self._say()
            return
        longer = replace(note, length=max(1, note.length + step))
        words = translate("PianoRoll", "Lengthen note") if steps > 0 else translate("PianoRoll", "Shorten note")
        self._view.apply(words, edits.swap_notes({note: (longer,)}), run="cursor length")
        self._session.last_length = longer.length
        self._say()

    def words(self) -> str:
        """What is under the cursor."""
        note, bars = self.note, self._view.bars
        if note is not None:
            chosen = self.tr("{0}  ·  selected") if note in self._view.state.selection else "{0}"
            return chosen.format(described(bars, note))
        length = duration(bars, Note(self.tick, self.pitch, new_length(self._session)))
        return self.tr("{pitch}  ·  {place}  ·  empty  ·  Enter draws a note of length {length}").format(
            pitch=pitch_name(self.pitch), place=place(bars, self.tick), length=length
        )

    def _say(self, before: str = "", hear: bool = False) -> None:
        self._session.say(f"{before}  ·  {self.words()}" if before else self.words())
        if hear:
            self._view.hear(self.note or Note(self.tick, self.pitch, 1))
        self.moved.emit()

    def _follow_selection(self) -> None:
        """Go to a note that alone was selected by other means."""
        selection = self._view.state.selection
        if self.on and selection is not self._selection and len(selection) == 1:
            (note,) = selection
            self.tick, self.pitch = note.start, note.pitch
        self._selection = selection
        self.moved.emit()

    def _down(self, tick: int) -> int:
        return snap_down(tick, self._session.grid, self._view.bars, self._view.division)

    def _near(self, tick: int) -> int:
        """The pitch of the note that is nearest in time, or the one in the middle of the view."""
        notes = self._view.state.current.notes
        if not notes:
            return self._view.geometry.pitch(self._view.height / 2)
        return min(notes, key=lambda note: abs(note.start - tick)).pitch
