"""The rows of the branches: each a small picture, a name, how expected it is, and its stars."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from musicgen_gui.app.branches import Branches, Node
from musicgen_gui.app.branches.recipe import words
from musicgen_gui.app.branches.tree import MOST_STARS
from musicgen_gui.app.colours import DARK, Theme
from musicgen_gui.ui.key_sets import ENTER, TRAVEL
from musicgen_gui.ui.widgets.thumbnail import paint_thumbnail

HEIGHT, INDENT, DEEPEST = 58, 12, 5
PICTURE = 92
STAR = 15
if TYPE_CHECKING:  # at run time the union would load Qt's signatures, 80 ms of every start
    Index = QModelIndex | QPersistentModelIndex
SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
OWN_KEYS = TRAVEL - SIDEWAYS | ENTER | {Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Asterisk}


class BranchesModel(QAbstractListModel):
    """The nodes in sight, as flat rows with a depth. ``named`` comes when an editor has closed."""

    named = Signal(int, str)

    def __init__(self, branches: Branches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.branches = branches
        self.all_seen = False
        self.rows: list[tuple[int, int]] = []
        self._shown_in = parent
        branches.changed.connect(self._changed)
        self.named.connect(branches.name, Qt.ConnectionType.QueuedConnection)

    def _changed(self) -> None:
        if self._shown_in is None or self._shown_in.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Take the rows anew."""
        self.beginResetModel()
        self.rows = self.branches.tree.rows(all_seen=self.all_seen)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        return self.branches.tree.nodes[self.rows[index.row()][1]]

    def place_of(self, id: int) -> QModelIndex:
        """Where a node is; no index when it is out of sight."""
        row = next((i for i, (_, each) in enumerate(self.rows) if each == id), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.branches.title(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.branches.title(node)}, {self.details(node)}, {'★' * node.stars}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return words(node, self.branches.tree.request(node))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        if str(value).strip() != self.branches.title(node):
            self.named.emit(node.id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def details(self, node: Node) -> str:
        """The second line: how expected, when, and what became of it."""
        parts = [self.tr("{0} bits").format(f"{node.bits:.1f}"), datetime.fromtimestamp(node.made).strftime("%H:%M")]
        if node.id == self.branches.here:
            parts.append(self.tr("here"))
        elif node.kept:
            parts.append(self.tr("kept"))
        return " · ".join(parts)


class BranchesDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, model: BranchesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = DARK

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = self._model, self.theme
        depth, id = model.rows[index.row()]
        node = model.branches.tree.nodes[id]
        picture, text = places(option, depth)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: Any = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        here = id == model.branches.here
        painter.setPen(
            QPen(QColor(theme.model if here else theme.line_strong if chosen else theme.line), 2 if here else 1)
        )
        painter.setBrush(QColor(theme.control))
        painter.drawRoundedRect(picture, 5, 5)
        colour = theme.model if node.wanted else theme.quiet
        paint_thumbnail(painter, picture.adjusted(6, 6, -6, -6), node.notes, (node.start, node.end), colour)
        self._words(painter, text, node, chosen)
        painter.restore()

    def _words(self, painter: QPainter, text: QRectF, node: Node, chosen: bool) -> None:
        theme = self.theme
        font = QFont(painter.font())
        font.setBold(node.wanted)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if chosen or node.wanted else theme.quiet))
        stars = "★" * node.stars
        room = text.width() - (node.stars * STAR if stars else 0)
        upper, lower = (
            QRectF(text.left(), text.top(), text.width(), 22),
            QRectF(text.left(), text.top() + 20, text.width(), 20),
        )
        title = painter.fontMetrics().elidedText(
            self._model.branches.title(node), Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(QColor(theme.edited))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, stars)
        font.setBold(False)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._model.details(node))


def places(option: QStyleOptionViewItem, depth: int) -> tuple[QRectF, QRectF]:
    """Where a row's picture and words lie."""
    box = QRectF(option.rect)
    left = box.left() + 4 + INDENT * min(depth, DEEPEST)
    picture = QRectF(left, box.top() + 5, PICTURE, HEIGHT - 10)
    return picture, QRectF(picture.right() + 10, box.top() + 7, box.right() - picture.right() - 16, 44)


class BranchesList(QListView):
    """``went`` carries a node to go to, ``pruned`` one to put out of sight, ``starred`` one to give another star."""

    went = Signal(int)
    pruned = Signal(int)
    starred = Signal(int)

    def __init__(self, branches: Branches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = BranchesModel(branches, self)
        self._painter = BranchesDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Branches"))

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._painter.theme = theme
        self.viewport().update()

    @property
    def chosen(self) -> int | None:
        """The node of the current row."""
        index = self.currentIndex()
        return self.rows.node(index).id if index.isValid() else None

    def choose(self, id: int) -> None:
        """Make a node's row the current one, if it is in sight."""
        index = self.rows.place_of(id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signals = {
            Qt.Key.Key_Return: self.went,
            Qt.Key.Key_Enter: self.went,
            Qt.Key.Key_Delete: self.pruned,
            Qt.Key.Key_Asterisk: self.starred,
        }
        signal, chosen = signals.get(Qt.Key(event.key())), self.chosen
        naming = self.state() is QAbstractItemView.State.EditingState
        if signal is None or chosen is None or naming:
            super().keyPressEvent(event)
        else:
            signal.emit(chosen)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.went.emit(self.rows.node(index).id)


def next_star(stars: int) -> int:
    """One star more, none after the last."""
    return (stars + 1) % (MOST_STARS + 1)
