"""The computer's keyboard as a piano, by the position of the keys: what is printed on them does not matter."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

WHITE_AND_BLACK = "awsedftgyhujkolp"
"""Keys of a US keyboard from C upwards; semitone by semitone."""
DOWN, UP = "z", "x"
LOWEST, HIGHEST = 0, 9
_ROWS = {16: "qwertyuiop", 30: "asdfghjkl", 44: "zxcvbnm"}
"""Scan codes of a PC keyboard: the first key of each row."""
_SCAN = {first + i: letter for first, row in _ROWS.items() for i, letter in enumerate(row)}
_MAC = dict(enumerate("asdfhgzxcv")) | {11: "b", 12: "q", 13: "w", 14: "e", 15: "r", 16: "y", 17: "t", 31: "o", 32: "u"}
_MAC |= {34: "i", 35: "p", 37: "l", 38: "j", 40: "k", 45: "n", 46: "m"}
_X11 = 8
"""What X11 and Wayland add to the scan codes."""


def position(event: QKeyEvent, platform: str = sys.platform) -> str:
    """The letter that a US keyboard has where this key is; empty for other keys.

    Where the system does not tell the place (events that a program sends), the letter itself.
    """
    scan = event.nativeScanCode()
    if platform == "darwin" and scan == 0 and event.nativeVirtualKey():
        return _MAC.get(event.nativeVirtualKey(), "")
    if scan:
        return _SCAN.get(scan - (0 if platform == "win32" else _X11), "")
    return chr(event.key()).lower() if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z else ""


class TypingPiano(QObject):
    """While it is ``on``, letters without Ctrl and Alt play instead of doing commands, as long as ``listens`` says so.

    ``press`` gets pitch and velocity, ``release`` the pitch. Install it on the application.
    """

    def __init__(
        self,
        press: Callable[[int, int], object],
        release: Callable[[int], object],
        listens: Callable[[QObject], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._press, self._release, self._listens = press, release, listens
        self.on = False
        self.octave = 5
        self.velocity = 88
        self._sounding: dict[str, int] = {}

    def switch(self, on: bool) -> None:
        """Begin or end playing; keys that are held are let go."""
        self.on = on
        self.let_go()

    def let_go(self) -> None:
        """Let go of every key."""
        for pitch in self._sounding.values():
            self._release(pitch)
        self._sounding.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate:
            self.let_go()
        if not self.on or not isinstance(event, QKeyEvent):
            return False
        kind = event.type()
        if kind is QEvent.Type.KeyRelease:
            return self._up(event)
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._listens(watched):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        letter = position(event)
        if letter not in WHITE_AND_BLACK + DOWN + UP or not letter:
            return False
        if kind is QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat():
            self._down(letter)
        return True

    def _down(self, letter: str) -> None:
        if letter in (DOWN, UP):
            self.let_go()
            self.octave = min(max(self.octave + (1 if letter == UP else -1), LOWEST), HIGHEST)
            return
        pitch = 12 * self.octave + WHITE_AND_BLACK.index(letter)
        if letter not in self._sounding and pitch <= 127:
            self._sounding[letter] = pitch
            self._press(pitch, self.velocity)

    def _up(self, event: QKeyEvent) -> bool:
        letter = position(event)
        if event.isAutoRepeat():
            return letter in self._sounding
        pitch = self._sounding.pop(letter, None)
        if pitch is not None:
            self._release(pitch)
        return pitch is not None
