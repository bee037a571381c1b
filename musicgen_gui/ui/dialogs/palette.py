"""Find a command by typing a part of its name, and do it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from musicgen_gui.ui.commands import COMMANDS

ID = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 480, 420


class CommandPalette(QDialog):
    """All commands that can be done now; Enter does the chosen one."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self.setFixedSize(WIDTH, HEIGHT)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.installEventFilter(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model())
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._shown)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._do)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._filter("")

    def _model(self) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for command in COMMANDS:
            if self._actions[command.id].isEnabled():
                keys = _key(command.keys)
                item = QStandardItem(f"{command.title()}    {keys}".rstrip())
                item.setData(command.id, ID)
                model.appendRow(item)
        return model

    def _filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        self.list.setCurrentIndex(self._shown.index(0, 0))

    def _do(self) -> None:
        id = self.list.currentIndex().data(ID)
        self.accept()
        if id:
            self._actions[id].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the field walk through the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if steps:
                row = min(max(self.list.currentIndex().row() + steps, 0), self._shown.rowCount() - 1)
                self.list.setCurrentIndex(self._shown.index(row, 0))
                return True
        return super().eventFilter(watched, event)


def _key(keys: tuple[str, ...]) -> str:
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
