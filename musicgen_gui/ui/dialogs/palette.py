"""Find a command by typing a part of its name, and do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from musicgen_gui.app.settings import Settings
from musicgen_gui.ui.commands import COMMANDS, MENUS, Command, plain, translated
from musicgen_gui.ui.fuzzy import fit

if TYPE_CHECKING:  # at run time the union would load Qt's signatures, 80 ms of every start
    Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 560, 460
ROW = 30
RECENT = "recent_commands"
REMEMBERED = 12
SCOPE = 0.4
"""What a fit of the menu's name counts beside one of the command's own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as the palette shows it."""

    id: str
    title: str
    menu: str
    keys: str
    names: tuple[str, ...]
    can: bool = True

    def fit(self, typed: str) -> float | None:
        """How well what was typed fits the command; its English name counts too."""
        own = [score for name in self.names if (score := fit(typed, name)) is not None]
        whole = fit(typed, f"{self.menu} {self.title}")
        found = own + ([SCOPE * whole] if whole is not None else [])
        return max(found, default=None)


def entries(actions: dict[str, QAction]) -> list[Entry]:
    """All commands; ``can`` says which of them can be done now."""
    menus = {name: plain(translated(text)) for name, text, _ in MENUS}
    return [_entry(c, actions[c.id], menus.get(c.menu, "")) for c in COMMANDS]


def _entry(command: Command, action: QAction, menu: str) -> Entry:
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    title, english = plain(action.text()), plain(command.text)
    return Entry(
        command.id, title, menu, keys, tuple(dict.fromkeys((title, command.title(), english))), action.isEnabled()
    )


def ordered(some: list[Entry], typed: str, recent: list[str]) -> list[Entry]:
    """Those that fit, the best first; of equal ones, and while nothing is typed, the lately used first.

    What cannot be done now comes last, and only when something is typed.
    """
    place = {id: i for i, id in enumerate(recent)}
    if not typed.strip():
        return sorted((e for e in some if e.can), key=lambda entry: place.get(entry.id, len(place)))
    fits = [(score, entry) for entry in some if (score := entry.fit(typed)) is not None]
    fits.sort(key=lambda pair: (not pair[1].can, -round(pair[0], 1), place.get(pair[1].id, len(place))))
    return [entry for _, entry in fits]


class CommandPalette(QDialog):
    """Enter does the chosen command; what cannot be done now is quiet, and choosing it does nothing."""

    def __init__(self, actions: dict[str, QAction], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        self._all = entries(actions)
        self._recent = [id for id in settings.value(RECENT, "").split(" ") if id]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self.setFixedSize(WIDTH, HEIGHT)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.installEventFilter(self)
        self._shown = _Entries(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._shown)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._do)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._filter("")

    def _filter(self, text: str) -> None:
        self._shown.show(ordered(self._all, text, self._recent))
        self.list.setCurrentIndex(self._shown.index(0, 0))
        self.list.scrollToTop()

    def _do(self) -> None:
        entry = self.list.currentIndex().data(ENTRY)
        if entry and entry.can:
            self.accept()
            recent = [entry.id, *(id for id in self._recent if id != entry.id)]
            self._settings.set_value(RECENT, " ".join(recent[:REMEMBERED]))
            self._actions[entry.id].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down and page keys in the field walk through the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            page = max(1, self.list.viewport().height() // ROW - 1)
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
            if key in steps:
                row = min(max(self.list.currentIndex().row() + steps[key], 0), self._shown.rowCount() - 1)
                self.list.setCurrentIndex(self._shown.index(row, 0))
                return True
        return super().eventFilter(watched, event)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, some: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = some
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {entry.keys}" if entry.keys else entry.title
        return {Qt.ItemDataRole.DisplayRole: entry.title, ENTRY: entry}.get(Qt.ItemDataRole(role))


class _Painter(QStyledItemDelegate):
    """The command at the left, its menu quietly after it, its key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH // 2, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        box: QRect = option.rect.adjusted(12, 0, -12, 0)
        palette, metrics = option.palette, option.fontMetrics
        painter.setFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, entry.keys)
        room = box.width() - metrics.horizontalAdvance(entry.keys) - 16
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(title)
        rest = box.adjusted(width + 12, 0, room - box.width(), 0)
        quiet = (
            entry.menu
            if entry.can
            else QCoreApplication.translate("CommandPalette", "{0} – not now").format(entry.menu)
        )
        painter.drawText(rest, middle, metrics.elidedText(quiet, Qt.TextElideMode.ElideRight, rest.width()))
        painter.setPen(palette.color(QPalette.ColorRole.Text if entry.can else QPalette.ColorRole.PlaceholderText))
        painter.drawText(box, middle, title)
