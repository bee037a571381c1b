"""The space bar held while the mouse drags: it pushes the roll about, as the middle button does, and plays nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from musicgen_gui.app.transport import Transport


class SpaceBar(QObject):
    """Whether it is held while a widget has the keys.

    The press has begun or ended playing by the time that the mouse shows what was meant; ``grab`` takes that back.
    """

    def __init__(self, widget: QWidget, transport: Transport) -> None:
        super().__init__(widget)
        self._transport = transport
        self._before: tuple[bool, float] | None = None
        widget.installEventFilter(self)

    def grab(self) -> bool:
        """Whether a press of the mouse now is for pushing; playback is then as it was before the bar was pressed."""
        if self._before is None:
            return False
        playing, tick = self._before
        if playing != self._transport.playing:
            self._transport.toggle()
            if not playing:
                self._transport.seek(tick)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self._before = None
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if kind == QEvent.Type.KeyRelease:
                self._before = None
            elif kind == QEvent.Type.ShortcutOverride and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._before = self._transport.playing, self._transport.position
        return False
