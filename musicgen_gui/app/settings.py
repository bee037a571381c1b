"""What the program remembers from one start to the next."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from musicgen_gui.app.colours import DARK, THEMES, Theme
from musicgen_gui.app.habits import Habits, from_text

RECENT = 10
_log = logging.getLogger(__name__)
SIZES = (75, 90, 100, 110, 125, 150, 175, 200, 250)
"""Per cent of the ordinary size of everything in the window."""


class Settings(QObject):
    """Typed access to the stored settings; ``changed`` names the one that has a new value.

    ``file`` is an INI file to use in place of the user's own, for a program that must leave nothing behind.
    """

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        ini = QSettings.Format.IniFormat
        user = QSettings(ini, QSettings.Scope.UserScope, "continuo", "continuo")
        self._store = QSettings(str(file), ini) if file else user

    def value(self, key: str, default: Any) -> Any:
        """A stored value with the type of ``default``; ``default`` when it is missing or cannot be read as that."""
        return self._store.value(key, default, type(default))

    def set_value(self, key: str, value: Any) -> None:
        self._store.setValue(key, value)
        self.changed.emit(key)

    @property
    def theme(self) -> Theme:
        return THEMES.get(self.value("theme", DARK.name), DARK)

    @property
    def language(self) -> str:
        """Code of the language of the interface; empty for the system's."""
        return self.value("language", "")

    @property
    def size(self) -> int:
        """One of ``SIZES``."""
        size: int = self.value("size", 100)
        return size if size in SIZES else 100

    @property
    def still(self) -> bool:
        """Whether nothing shall move by itself."""
        return self.value("still", False)

    @property
    def habits(self) -> Habits:
        """How the user likes to see and draw notes."""
        text = self.value("habits", "")
        try:
            return from_text(text) if text else Habits()
        except (ValueError, TypeError) as error:
            _log.warning("the stored habits cannot be read: %s", error)
            return Habits()

    @property
    def recent(self) -> list[Path]:
        """Files opened lately that still exist, the latest first."""
        stored: Any = self._store.value("recent", [])
        names: list[str] = [stored] if isinstance(stored, str) else stored or []
        return [path for path in map(Path, names) if path.exists()]

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        others = [known for known in self.recent if known != path.resolve()]
        self.set_value("recent", [str(p) for p in [path.resolve(), *others][:RECENT]])
