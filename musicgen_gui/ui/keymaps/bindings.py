"""The keys in force: a chosen set, and over it what the user bound otherwise. Kept in the settings."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.settings import Settings
from musicgen_gui.ui.commands.command import Command
from musicgen_gui.ui.keymaps import KEYMAPS
from musicgen_gui.ui.keymaps.keymap import Keymap, normal, resolved, together

_log = logging.getLogger(__name__)
CHOSEN = "keymap"


class Bindings(QObject):
    """``changed`` says that the keys of some command are others. Each set has changes of its own."""

    changed = Signal()

    def __init__(self, settings: Settings, commands: Iterable[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._commands = {command.id: command for command in commands}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._own: dict[str, tuple[str, ...]] = {}
        self._keymap = KEYMAPS.get(settings.value(CHOSEN, "ours"), KEYMAPS["ours"])
        self._load()

    @property
    def keymap(self) -> Keymap:
        """The chosen set."""
        return self._keymap

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys of a command, the one that is shown first."""
        return self._keys[id]

    def is_own(self, id: str) -> bool:
        """Whether the user bound a command otherwise than the set has it."""
        return id in self._own

    def use(self, keymap: str) -> None:
        """Choose a set by its id. ``KeyError`` for an unknown one."""
        self._keymap = KEYMAPS[keymap]
        self._settings.set_value(CHOSEN, keymap)
        self._load()
        self.changed.emit()

    def holders(self, id: str, key: str) -> list[Command]:
        """The other commands that have a key when this one would have it."""
        mode, wanted = self._commands[id].mode, normal(key)
        others = (c for c in self._commands.values() if c.id != id and together(c.mode, mode))
        return [command for command in others if wanted in self._keys[command.id]]

    def bind(self, id: str, keys: Iterable[str]) -> None:
        """Give a command these keys and no others; they are taken away from the commands that have them."""
        wanted = tuple(dict.fromkeys(map(normal, keys)))
        for key in wanted:
            for holder in self.holders(id, key):
                self._own[holder.id] = tuple(k for k in self._keys[holder.id] if k != key)
                self._resolve()
        self._own[id] = wanted
        self._store()

    def reset(self, id: str) -> list[Command]:
        """Give a command the keys of the set again, except those that the user gave away; who has them is returned."""
        self._own.pop(id, None)
        self._resolve()
        wanted = self._keymap.keys.get(id, self._commands[id].keys)
        self._store()
        return [holder for key in wanted for holder in self.holders(id, key)]

    def reset_all(self) -> None:
        """Forget everything that the user bound otherwise in this set."""
        self._own = {}
        self._store()

    def _load(self) -> None:
        text = self._settings.value(self._place, "")
        try:
            self._own = _read(json.loads(text)) if text else {}
        except ValueError as error:
            _log.warning("the stored keys cannot be read (%s); those of the set hold", error)
            self._own = {}
        self._resolve()

    def _store(self) -> None:
        self._resolve()
        self._settings.set_value(self._place, json.dumps(self._own) if self._own else "")
        self.changed.emit()

    def _resolve(self) -> None:
        self._keys = resolved(self._commands.values(), self._keymap.keys, self._own)

    @property
    def _place(self) -> str:
        return f"keys_{self._keymap.id}"


def _read(data: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(data, dict):
        raise ValueError("no table of keys")
    return {str(id): tuple(str(key) for key in keys) for id, keys in data.items() if isinstance(keys, list)}
