"""The branches beside the roll: what was kept, put on the shelf, or only seen, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from musicgen_gui.app.branches import Branches
from musicgen_gui.app.session import Session
from musicgen_gui.ui.panels.branches_list import BranchesList, next_star
from musicgen_gui.ui.widgets.choice import Choice
from musicgen_gui.ui.widgets.labels import caption

WIDTH = 310


class BranchesPanel(QWidget):
    """A list that Enter or a double click goes to; the star key rates, F2 names, Del prunes."""

    def __init__(self, session: Session, branches: Branches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._branches = session, branches
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Branches"))
        self.list = BranchesList(branches)
        self._which = Choice(self.tr("Which results"))
        self._which.addItem(self.tr("Kept and shelved"), False)
        self._which.addItem(self.tr("Everything seen"), True)
        self._which.activated.connect(self._filter)
        self._empty = QLabel(
            self.tr("Nothing here yet. Answers that you keep, or put on the shelf with *, appear here.")
        )
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._go = self._button(self.tr("Go there"), "primary", branches.go_to)
        self._again = self._button(self.tr("Ask again"), "plain", branches.replay)
        self._lay_out()
        self._connect()
        self._refresh()

    def _button(self, text: str, look: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(look)
        button.setMinimumHeight(36)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._do(act))
        return button

    def _do(self, act: object) -> None:
        if self.list.chosen is not None and callable(act):
            act(self.list.chosen)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._again, 1)
        buttons.addWidget(self._go, 1)
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("Branches"), "heading"), 1)
        head.addWidget(self._which)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        branches = self._branches
        self.list.went.connect(branches.go_to)
        self.list.pruned.connect(branches.prune)
        self.list.starred.connect(self._star)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.rows.modelReset.connect(self._refresh)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self._session.settings_changed.connect(self._refresh)

    def showEvent(self, event: object) -> None:
        self.list.rows.refresh()

    def _filter(self) -> None:
        self.list.rows.all_seen = bool(self._which.currentData())
        self.list.rows.refresh()

    def _refresh(self) -> None:
        theme = self._session.theme
        self.list.dress(theme)
        self._which.dress(theme)
        empty = not self.list.rows.rows
        self._empty.setVisible(empty)
        self.list.choose(self._branches.here)
        self._enable()

    def _enable(self) -> None:
        for button in (self._go, self._again):
            button.setEnabled(self.list.chosen is not None)

    def _star(self, id: int) -> None:
        self._branches.rate(id, next_star(self._branches.tree.nodes[id].stars))
        self.list.choose(id)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        id = self.list.chosen
        if id is not None:
            menu.addAction(self.tr("Go there"), lambda: self._branches.go_to(id))
            menu.addAction(self.tr("Ask again"), lambda: self._branches.replay(id))
            menu.addAction(self.tr("One star more"), lambda: self._star(id))
            menu.addAction(self.tr("Name…"), lambda: self.list.edit(self.list.currentIndex()))
            menu.addAction(self.tr("Prune"), lambda: self._branches.prune(id))
            menu.addSeparator()
        menu.addAction(self.tr("Bring back what was pruned"), self._branches.bring_back)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))
