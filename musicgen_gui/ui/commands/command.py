"""What a command is: one row from which menu, key, shortcut sheet and palette are built."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

_ADDED = re.compile(r"\(&.\)")
Act = Callable[["MainWindow"], object]
Ask = Callable[["MainWindow"], bool]


class Mode(Enum):
    """When a command's keys are its own. ``NOTES`` and ``PREVIEW`` exclude each other, so they may share keys.

    ``GHOST`` is ``NOTES`` while a ghost is shown; its keys then go before those of ``NOTES``.
    ``CURSOR`` is the note cursor; while it is shown, its keys go before all others.
    """

    ALWAYS = "always"
    NOTES = "notes"
    GHOST = "ghost"
    PREVIEW = "preview"
    CURSOR = "cursor"


@dataclass(frozen=True, slots=True)
class Command:
    """``id`` has dots; ``text`` is the English source of the translation; the first of ``keys`` is the one shown.

    ``menu`` is empty for what needs no place in one; ``line`` draws a separator above. ``enabled`` says whether the
    command can do something now, ``checked`` makes it a switch. ``repeats`` while its key is held. ``hint`` is said
    once it is done.
    """

    id: str
    text: str
    act: Act
    menu: str = ""
    keys: tuple[str, ...] = ()
    mode: Mode = Mode.ALWAYS
    enabled: Ask | None = None
    checked: Ask | None = None
    line: bool = False
    repeats: bool = True
    hint: str = ""

    def title(self) -> str:
        """The text in the user's language, without the mark of the menu key."""
        return plain(translated(self.text))


def translated(text: str) -> str:
    """A text of a command or a menu in the user's language."""
    return QCoreApplication.translate("commands", text)


def plain(text: str) -> str:
    """A text without the mark of its menu key: ``&Open…``, or ``打开(&O)…`` in Chinese."""
    return _ADDED.sub("", text).replace("&", "")
