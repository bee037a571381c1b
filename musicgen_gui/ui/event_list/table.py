"""The model behind the event list: reads the notes of the current track as they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Origin
from musicgen_gui.ui.event_list.cells import COLUMNS

if TYPE_CHECKING:  # at run time the union would load Qt's signatures, 80 ms of every start
    Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
EDITABLE = len(COLUMNS)


class NotesTable(QAbstractTableModel):
    """One row for each note, in the order of time; nothing is copied. Each change of a cell is one undo step."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.notes: tuple[Note, ...] = session.state.current.notes
        self._titles = (
            self.tr("Bar.beat.tick"),
            self.tr("Pitch"),
            self.tr("Length"),
            self.tr("Velocity"),
            self.tr("Mute"),
            self.tr("Written by"),
        )
        self._labels = (
            self.tr("Move note"),
            self.tr("Change pitch"),
            self.tr("Set length"),
            self.tr("Set velocity"),
            self.tr("Mute note"),
        )
        self._writers = {
            Origin.YOU: self.tr("you"),
            Origin.MODEL: self.tr("the model"),
            Origin.EDITED: self.tr("the model, edited"),
        }

    def refresh(self) -> bool:
        """Take up the notes as they are now; whether they are others than before."""
        notes = self._session.state.current.notes
        if notes is self.notes:
            return False
        self.beginResetModel()
        self.notes = notes
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.notes)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role != Role.DisplayRole:
            return None
        return self._titles[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() < EDITABLE else usual

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or role not in (Role.DisplayRole, Role.EditRole):
            return None
        note = self.notes[index.row()]
        if index.column() >= EDITABLE:
            return self._writers[note.origin]
        return COLUMNS[index.column()].show(bar_map(self._session.state.score), note)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Take what was typed; what makes no sense is told and changes nothing."""
        note, column = self.notes[index.row()], index.column()
        try:
            changed = COLUMNS[column].read(bar_map(self._session.state.score), note, str(value))
        except ValueError:
            words = self.tr("“{0}” does not fit into “{1}”: the note stays as it is")
            self._session.say(words.format(value, self._titles[column]))
            return False
        return self._session.document.apply(self._labels[column], edits.swap_notes({note: (changed,)}))
