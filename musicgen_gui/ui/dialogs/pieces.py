"""Asks which piece of a file of many is wanted, as of a tune book."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

PLACE = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 520, 460
WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}


class PieceChooser(QDialog):
    """All titles, fewer as one types; ``chosen`` carries the place in ``titles``. Closing it chooses none."""

    chosen = Signal(int)

    def __init__(self, path: Path, titles: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a tune"))
        self.resize(WIDTH, HEIGHT)
        words = QLabel(self.tr("“{0}” holds {1} tunes. Which one?").format(path.name, len(titles)))
        words.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Part of the title"))
        self.field.setAccessibleName(self.tr("Part of the title"))
        self.field.textChanged.connect(self._filter)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model(titles))
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._shown)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Tunes"))
        self.list.doubleClicked.connect(self.accept)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Open | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self.field, self.list, self.buttons):
            column.addWidget(widget)
        self._filter("")

    def accept(self) -> None:
        """Take the marked title."""
        place = self.list.currentIndex().data(PLACE)
        if place is not None:
            super().accept()
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the list while one types."""
        steps = WALK.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
            return
        row = min(max(self.list.currentIndex().row() + steps, 0), self._shown.rowCount() - 1)
        self.list.setCurrentIndex(self._shown.index(row, 0))

    def _model(self, titles: list[str]) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for place, title in enumerate(titles):
            item = QStandardItem(title)
            item.setData(place, PLACE)
            model.appendRow(item)
        return model

    def _filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        self.list.setCurrentIndex(self._shown.index(0, 0))
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(self._shown.rowCount() > 0)
