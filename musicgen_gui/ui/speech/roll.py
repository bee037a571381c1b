"""The canvas as assistive technology sees it: a list of the notes in sight, each with its words and its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from musicgen_gui.ui.pianoroll.canvas import Canvas
from musicgen_gui.ui.pianoroll.part import TimePart
from musicgen_gui.ui.speech import words
from musicgen_gui.ui.widgets.mini_roll import MiniRoll

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from musicgen_gui.score.types import Note

MOST = 500
"""Notes in sight beyond these are not listed."""


class RollInterface(QAccessibleWidget):
    """A list; its children are the notes of the current track in sight, in the order of time."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, "")
        self.canvas = canvas
        self._children: list[NoteInterface] = []

    def notes(self) -> tuple[Note, ...]:
        """The notes in sight."""
        view = self.canvas.view
        where = view.columns.of(view.state.current).find(view.geometry.left, view.right)
        return view.state.current.notes[where.start : min(where.stop, where.start + MOST)]

    def place_of(self, note: Note) -> int:
        """Which child a note is, by value; -1 when it is not in sight."""
        notes = self.notes()
        return notes.index(note) if note in notes else -1

    def childCount(self) -> int:
        return len(self.notes())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._children) <= index:
            self._children.append(_SPARE.pop() if _SPARE else NoteInterface())
            self._children[-1].stand_for(self, len(self._children) - 1)
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, NoteInterface) and child.roll is self else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        boxes = (self.child(i) for i in range(self.childCount()))
        return next((box for box in boxes if box and box.rect().contains(x, y)), None)

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            state = self.canvas.view.state
            return words.notes(state.selection, state.score)
        return super().text(kind)

    def forget(self) -> None:
        """Give the children back."""
        for child in self._children:
            child.stand_for(None, 0)
        _SPARE.extend(self._children)
        self._children.clear()


class LaneInterface(QAccessibleWidget):
    """A part around the canvas; its value is what its cursor stands on."""

    def __init__(self, part: TimePart) -> None:
        super().__init__(part, QAccessible.Role.List, "")
        self.part = part

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value and self.part.told is not None:
            return self.part.told()
        return super().text(kind)


class NoteInterface(QAccessibleInterface):
    """The note that is at a place of the list at the moment when somebody asks.

    Qt may remember one for as long as it likes, so that none ever ends: they are used again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.roll: RollInterface | None = None
        self.index = 0

    def stand_for(self, roll: RollInterface | None, index: int) -> None:
        """Be the note at a place of a list, or of none."""
        self.roll, self.index = roll, index

    @property
    def note(self) -> Note | None:
        notes = self.roll.notes() if self.roll else ()
        return notes[self.index] if self.index < len(notes) else None

    def isValid(self) -> bool:
        return self.note is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.roll.window() if self.roll else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.roll

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        note = self.note
        if note is None or self.roll is None:
            state.invalid = 1
            return state
        view = self.roll.canvas.view
        chosen = view.state.selection
        at = view.cursor.note if view.cursor and view.cursor.on else None
        state.selectable = state.focusable = 1
        state.selected = int(note in chosen)
        state.focused = int(self.roll.canvas.hasFocus() and (note == at if at else chosen == {note}))
        return state

    def text(self, kind: QAccessible.Text) -> str:
        note = self.note
        if note is None or self.roll is None or kind != QAccessible.Text.Name:
            return ""
        return words.note(note, self.roll.canvas.view.state.score)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass

    def rect(self) -> QRect:
        note = self.note
        if note is None or self.roll is None:
            return QRect()
        geometry = self.roll.canvas.view.geometry
        left, width = geometry.x(note.start), max(1.0, note.length / geometry.ticks_per_pixel)
        at = self.roll.canvas.mapToGlobal(QRect(0, 0, 1, 1).topLeft())
        return QRect(
            round(at.x() + left), round(at.y() + geometry.y(note.pitch)), round(width), round(geometry.key_height)
        )


_SPARE: list[NoteInterface] = []
_KEPT: dict[int, QAccessibleInterface] = {}
"""By the id of their widget, as long as that lives: Qt holds them without owning them."""


def _make(_: str, subject: QObject) -> QAccessibleInterface | None:
    if isinstance(subject, Canvas):
        made: QAccessibleInterface = RollInterface(subject)
    elif isinstance(subject, TimePart):
        made = LaneInterface(subject)
    elif isinstance(subject, MiniRoll):
        made = QAccessibleWidget(subject, QAccessible.Role.Button, "")
    else:
        return None
    _KEPT[id(subject)] = made
    subject.destroyed.connect(partial(_KEPT.pop, id(subject), None))
    return made


def interface_of(canvas: Canvas) -> RollInterface:
    """The canvas' own interface."""
    found = QAccessible.queryAccessibleInterface(canvas)
    assert isinstance(found, RollInterface)
    return found


def forget(canvas: Canvas) -> None:
    """Let go of the notes of a canvas that is about to end."""
    known = _KEPT.get(id(canvas))
    if isinstance(known, RollInterface):
        known.forget()


def install() -> None:
    """Let canvases be seen as lists of notes from now on. Once for the program."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_make)
        _installed = True


_installed = False
