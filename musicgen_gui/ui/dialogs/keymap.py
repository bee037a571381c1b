"""Choose a set of keys, and bind commands otherwise. A key that is taken is said before it changes hands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.commands import COMMANDS, MENUS, Command, Mode, plain, translated
from musicgen_gui.ui.dialogs.keys import OTHERS, shown
from musicgen_gui.ui.dialogs.over import OverWindow
from musicgen_gui.ui.fuzzy import fit
from musicgen_gui.ui.keymaps import KEYMAPS, normal
from musicgen_gui.ui.keymaps.bindings import Bindings
from musicgen_gui.ui.widgets.choice import Choice

LARGEST = (860, 760)
ID = Qt.ItemDataRole.UserRole


class KeymapDialog(OverWindow):
    """Everything takes effect at once, in the set that is chosen."""

    def __init__(self, bindings: Bindings, theme: Theme, parent: QWidget) -> None:
        super().__init__(LARGEST, parent)
        self._bindings = bindings
        self._commands = {command.id: command for command in COMMANDS}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.setWindowTitle(self.tr("Keys"))
        self.sets = Choice(self.tr("Set of keys"))
        self.sets.dress(theme)
        for keymap in KEYMAPS.values():
            self.sets.addItem(keymap.title, keymap.id)
        self.sets.setCurrentIndex(self.sets.findData(bindings.keymap.id))
        self.sets.currentIndexChanged.connect(self._choose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.field.textChanged.connect(self._filter)
        self.tree = self._table()
        self.name, self.words = QLabel(), QLabel()
        self.name.setObjectName("name")
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(34)
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        self.key.setClearButtonEnabled(True)
        self.key.setAccessibleName(self.tr("New key"))
        self.key.keySequenceChanged.connect(self._check)
        self._lay_out()
        bindings.changed.connect(self._fill)
        self._fill()
        self.tree.setCurrentItem(self._items[0])

    def _table(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Commands and their keys"))
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("When")])
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 210), (2, 150)):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            tree.header().resizeSection(column, width)
        tree.header().setStretchLastSection(False)
        tree.setIndentation(14)
        tree.setUniformRowHeights(True)
        for name, text, _ in (*MENUS, ("", OTHERS, "")):
            rows = [command for command in COMMANDS if command.menu == name]
            if rows:
                group = QTreeWidgetItem([plain(translated(text))])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                tree.addTopLevelItem(group)
                self._groups.append((group, [self._item(command) for command in rows]))
                group.addChildren(self._groups[-1][1])
        tree.expandAll()
        tree.currentItemChanged.connect(self._show)
        return tree

    def _item(self, command: Command) -> QTreeWidgetItem:
        when = {
            Mode.ALWAYS: self.tr("always"),
            Mode.NOTES: self.tr("editing notes"),
            Mode.GHOST: self.tr("a suggestion is shown"),
            Mode.PREVIEW: self.tr("answers are shown"),
            Mode.CURSOR: self.tr("note cursor"),
        }
        item = QTreeWidgetItem([command.title(), "", when[command.mode]])
        item.setData(0, ID, command.id)
        return item

    def _lay_out(self) -> None:
        note = QLabel(
            self.tr("The sets named after other editors are made by us, to the best of our knowledge of those editors.")
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(QLabel(self.tr("Set of keys")))
        top.addWidget(self.sets)
        top.addWidget(note, 1)
        self.assign = self._button(self.tr("Use this key"), self._assign)
        self.add = self._button(self.tr("Add this key"), self._add)
        self.clear = self._button(self.tr("No key"), self._clear)
        self.reset = self._button(self.tr("As in the set"), self._reset)
        self.reset_all = self._button(self.tr("Reset all"), self._reset_all)
        change = QHBoxLayout()
        for widget in (self.key, self.assign, self.add, self.clear, self.reset):
            change.addWidget(widget)
        change.addStretch()
        change.addWidget(self.reset_all)
        close = self._button(self.tr("Close"), self.accept)
        end = QHBoxLayout()
        end.addWidget(self.words, 1)
        end.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(self.name)
        column.addLayout(change)
        column.addLayout(end)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    @property
    def chosen(self) -> str:
        """Id of the command whose row is marked; empty without one."""
        item = self.tree.currentItem()
        return (item.data(0, ID) or "") if item else ""

    def mark(self, id: str) -> None:
        """Mark the row of a command."""
        for item in self._items:
            if item.data(0, ID) == id:
                self.tree.setCurrentItem(item)

    @property
    def _items(self) -> list[QTreeWidgetItem]:
        return [item for _, items in self._groups for item in items]

    def _fill(self) -> None:
        """Write the keys in force; those of the user's own in bold."""
        for item in self._items:
            id = item.data(0, ID)
            item.setText(1, "  ·  ".join(shown(key) for key in self._bindings.keys(id)))
            font = item.font(1)
            font.setBold(self._bindings.is_own(id))
            item.setFont(1, font)
        self._show()

    def _filter(self, typed: str) -> None:
        for item in self._items:
            keys = item.text(1).lower().split("  ·  ")
            wanted = not typed.strip() or typed.strip().lower() in keys or fit(typed, item.text(0)) is not None
            item.setHidden(not wanted)
        for group, items in self._groups:
            group.setHidden(all(item.isHidden() for item in items))

    def _show(self) -> None:
        """The row that is marked, at the bottom."""
        id = self.chosen
        self.name.setText(self._commands[id].title() if id else "")
        for widget in (self.key, self.clear, self.reset):
            widget.setEnabled(bool(id))
        self.key.clear()
        self._check()

    def _check(self) -> None:
        """Say who has the key that was pressed, and whether it is one that other things own."""
        key, id = self._pressed(), self.chosen
        for button in (self.assign, self.add):
            button.setEnabled(bool(key and id))
        self.reset.setEnabled(bool(id) and self._bindings.is_own(id))
        if not key or not id:
            self.words.setText("")
            return
        said = [owned] if (owned := self._owned(key)) else []
        taken = ", ".join(f"“{holder.title()}”" for holder in self._bindings.holders(id, key))
        if taken:
            said.append(self.tr("{0} belongs to {1}. To use it here takes it away there.").format(shown(key), taken))
        self.words.setText(" ".join(said) or self.tr("{0} is free.").format(shown(key)))

    def _owned(self, key: str) -> str:
        """What speaks against a key on some systems; empty when nothing does."""
        parts = key.split("+")
        if "Ctrl" in parts and "Alt" in parts:
            return self.tr("On many keyboards Ctrl+Alt is AltGr, which writes letters.")
        if parts[0] == "Alt" and len(parts) == 2 and len(parts[1]) == 1 and parts[1].isalpha():
            return self.tr("Alt with a letter opens a menu on Windows and Linux.")
        return ""

    def _pressed(self) -> str:
        return normal(self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _assign(self) -> None:
        self._bindings.bind(self.chosen, (self._pressed(),))

    def _add(self) -> None:
        self._bindings.bind(self.chosen, (*self._bindings.keys(self.chosen), self._pressed()))

    def _clear(self) -> None:
        self._bindings.bind(self.chosen, ())

    def _reset(self) -> None:
        lost = self._bindings.reset(self.chosen)
        if lost:
            names = ", ".join(f"“{command.title()}”" for command in lost)
            self.words.setText(self.tr("Some of its keys now belong to {0}.").format(names))

    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self.words.setText(self.tr("All keys are those of the set again."))

    def _choose(self) -> None:
        self._bindings.use(self.sets.currentData())
