"""The event list: a window of its own beside the roll, with the same selection."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.score.sorting import places
from musicgen_gui.ui.event_list.table import NotesTable

SIZE = (620, 640)
ROW = 24
WIDTHS = (110, 70, 80, 70, 60)
MOST = 2_000
"""Selected notes from which on the table does not mark them one by one."""


class EventList(QDialog):
    """Edits what is typed into a cell; Del deletes the marked rows. Undo and redo are the window's."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._marking = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Event list"))
        self.resize(*SIZE)
        self.addActions([actions[id] for id in ("edit.undo", "edit.redo", "play.toggle", "edit.copy", "edit.cut")])
        self.table = NotesTable(session, self)
        self.view = self._table_view()
        self._rows = self.view.selectionModel()
        self.words = QLabel()
        self.words.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.view)
        column.addWidget(self.words)
        session.changed.connect(self._follow)
        self._rows.selectionChanged.connect(self._marked)
        self._follow()
        self._mark()

    def _table_view(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(self.tr("Notes of the track"))
        view.setModel(self.table)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        rows = view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        rows.setMinimumWidth(56)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        heads = view.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            heads.resizeSection(column, width)
        return view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._session.state.selection:
            self._session.document.apply(self.tr("Delete notes"), edits.delete_selected())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.edit(self.view.currentIndex())
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._session.changed.disconnect(self._follow)
        super().done(result)

    def _follow(self) -> None:
        """The notes or the selection are others."""
        if self._marking:
            return
        current, top = self.view.currentIndex(), self.view.verticalScrollBar().value()
        self._marking = True
        changed = self.table.refresh()
        self._marking = False
        if changed:
            self.view.verticalScrollBar().setValue(top)
            row = min(current.row(), self.table.rowCount() - 1)
            if row >= 0:
                self._set_current(row, current.column())
        self._mark()
        count = self.tr("%n note(s)", None, len(self.table.notes)).replace(
            "(s)", "" if len(self.table.notes) == 1 else "s"
        )
        name = self._session.state.current.name
        self.words.setText(f"{name}  ·  {count}" if name else count)

    def _set_current(self, row: int, column: int) -> None:
        index = self.table.index(row, max(0, column))
        self._rows.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _mark(self) -> None:
        """Mark the rows of the selected notes, and bring the first of them into sight."""
        selection = self._session.state.selection
        at = places(self.table.notes, selection) if len(selection) <= MOST else []
        wanted = QItemSelection()
        for row in at:
            wanted.select(self.table.index(row, 0), self.table.index(row, self.table.columnCount() - 1))
        self._marking = True
        flag = QItemSelectionModel.SelectionFlag
        self._rows.select(wanted, flag.ClearAndSelect)
        self._marking = False
        if at and not any(self._in_sight(row) for row in at[:64]):
            self.view.scrollTo(self.table.index(at[0], 0), QAbstractItemView.ScrollHint.PositionAtCenter)
            self._set_current(at[0], self.view.currentIndex().column())

    def _in_sight(self, row: int) -> bool:
        top = self.view.rowAt(0)
        bottom = self.view.rowAt(self.view.viewport().height() - 1)
        return top <= row <= (bottom if bottom >= 0 else self.table.rowCount())

    def _marked(self) -> None:
        """Rows were marked by hand: select their notes."""
        if self._marking:
            return
        rows = {index.row() for index in self._rows.selectedRows()}
        self._marking = True
        self._session.document.look(edits.select([self.table.notes[row] for row in rows]))
        self._marking = False
