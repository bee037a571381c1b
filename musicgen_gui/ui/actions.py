"""Menus and keys, built from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from musicgen_gui.ui.commands import COMMANDS, MENUS, Command, Mode, plain, translated
from musicgen_gui.ui.commands.command import Ask
from musicgen_gui.ui.key_sets import PRESS, TRAVEL, TYPING, WALK
from musicgen_gui.ui.keymaps.bindings import Bindings
from musicgen_gui.ui.keymaps.keymap import goes_first

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

_KEPT: tuple[tuple[type[QWidget], frozenset[Qt.Key]], ...] = (
    (QLineEdit, TYPING),
    (QAbstractSpinBox, TYPING),
    (QComboBox, TRAVEL | PRESS | WALK),
    (QAbstractSlider, TRAVEL | WALK),
    (QAbstractButton, PRESS | WALK),
)
_SEEN = ("play.toggle",)
"""Switches that are seen and heard at once."""
_CHOICES = ("Theme", "Language", "Size", "Lane", "Length", "Stamp", "Speed")
"""Menus of which one entry is on: choosing another needs no word of it being on."""


class Actions(QObject):
    """One QAction for each command, on the window. ``refresh`` after anything that may enable, check or rename one."""

    def __init__(self, window: MainWindow, bindings: Bindings) -> None:
        super().__init__(window)
        self._window, self._bindings = window, bindings
        self._takers: frozenset[Mode] = frozenset()
        self._said = 0
        window.session.said.connect(self._hear)
        window.session.noted.connect(self._hear)
        self.keys = FocusedKeys(self)
        self.by_id = {command.id: self._action(command) for command in COMMANDS}
        self._alike: dict[tuple[Mode, Ask | None], list[QAction]] = {}
        self._can: dict[tuple[Mode, Ask | None], bool] = {}
        for command in COMMANDS:
            self._alike.setdefault((command.mode, command.enabled), []).append(self.by_id[command.id])
        bindings.changed.connect(self._give_keys)
        self._give_keys()

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a bar."""
        menus: dict[str, QMenu] = {}
        for name, text, parent in MENUS:
            menus[name] = QMenu(translated(text), bar) if parent else bar.addMenu(translated(text))
        for command in COMMANDS:
            if command.menu:
                if command.line:
                    menus[command.menu].addSeparator()
                menus[command.menu].addAction(self.by_id[command.id])
        for name, _, parent in MENUS:
            if parent:
                menus[parent].addMenu(menus[name])
        self.menus = menus

    def refresh(self) -> None:
        """Enable, check and name the actions as the state of the window asks."""
        previewing = self._window.composer.previewing
        taking = self._taking(previewing)
        if taking != self._takers:
            self._takers = taking
            self._give_keys()
        self._enable(previewing)
        for command in COMMANDS:
            if command.checked is not None:
                action, checked = self.by_id[command.id], command.checked(self._window)
                if action.isChecked() != checked:
                    action.setChecked(checked)
        document = self._window.session.document
        self._name("edit.undo", self.tr("Undo {0}"), document.undo_label)
        self._name("edit.redo", self.tr("Redo {0}"), document.redo_label)

    def _taking(self, previewing: bool) -> frozenset[Mode]:
        """The modes whose keys go before others now."""
        window = self._window
        there = {Mode.GHOST: window.ghost.shown, Mode.CURSOR: window.session.habits.cursor}
        return frozenset(mode for mode, on in there.items() if on and not previewing)

    def _enable(self, previewing: bool) -> None:
        """Many commands share a condition: it is asked once for all of them."""
        modes = {Mode.ALWAYS, Mode.PREVIEW if previewing else Mode.NOTES, *self._takers}
        for (mode, can), actions in self._alike.items():
            enabled = mode in modes and (can is None or can(self._window))
            if self._can.get((mode, can), True) != enabled:
                self._can[mode, can] = enabled
                for action in actions:
                    action.setEnabled(enabled)

    def _name(self, id: str, pattern: str, label: str | None) -> None:
        action, text = self.by_id[id], pattern.format(label or "").strip()
        if action.text() != text:
            action.setText(text)

    def _give_keys(self) -> None:
        """Give the actions the keys in force, each to the one whose mode goes first now."""
        keys = {command.id: self._bindings.keys(command.id) for command in COMMANDS}
        taken = {mode: {key for c in COMMANDS if c.mode is mode for key in keys[c.id]} for mode in self._takers}
        for command in COMMANDS:
            gone = {key for mode, some in taken.items() if goes_first(mode, command.mode) for key in some}
            wanted = [QKeySequence(key) for key in keys[command.id] if key not in gone]
            if self.by_id[command.id].shortcuts() != wanted:
                self.by_id[command.id].setShortcuts(wanted)

    def _action(self, command: Command) -> QAction:
        action = QAction(translated(command.text), self._window)
        action.setAutoRepeat(command.repeats)
        action.setCheckable(command.checked is not None)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self._do(command))
        self._window.addAction(action)
        return action

    def _do(self, command: Command) -> None:
        """Do a command. While its key is held down, what it does to the piece stays one undo step."""
        session = self._window.session
        if not self.keys.held:
            session.document.end_run()
        on, said = self._is_on(command), self._said
        command.act(self._window)
        self.refresh()
        words = self._words(command, on) if said == self._said else ""
        if words:
            session.say(words)

    def _words(self, command: Command, was_on: bool) -> str:
        """What there is to say of a command that has said nothing itself: its hint, or how its switch stands now."""
        on = self._is_on(command)
        if command.id in _SEEN:
            return ""
        if command.hint or on == was_on:
            return plain(translated(command.hint)) if command.hint else ""
        if command.menu in _CHOICES:
            return command.title()
        return (self.tr("{0}: on") if on else self.tr("{0}: off")).format(command.title())

    def _is_on(self, command: Command) -> bool:
        return command.checked is not None and command.checked(self._window)

    def _hear(self, _text: str) -> None:
        self._said += 1


class FocusedKeys(QObject):
    """Lets the control that has the focus keep its keys: what is typed belongs to the field, arrows to the slider.

    Install it on the application. ``held`` says that the last key came again because it is held down.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self.held = event.isAutoRepeat()
            focused = QApplication.focusWidget()
            if focused is watched and Qt.Key(event.key()) in kept_keys(focused) and _is_plain(event):
                event.accept()
                return True
        return False


def kept_keys(widget: QWidget | None) -> frozenset[Qt.Key]:
    """The keys, without Ctrl and Alt, that a control keeps from the shortcuts while it has the focus."""
    return next((keys for kind, keys in _KEPT if isinstance(widget, kind)), frozenset())


def _is_plain(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return held == Qt.KeyboardModifier.NoModifier
