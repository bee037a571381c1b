"""What the cursors of all parts have in common: which keys are theirs, and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from musicgen_gui.score.grid import neighbours
from musicgen_gui.ui.pianoroll.items.field import EntryField

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.part import TimePart
    from musicgen_gui.ui.pianoroll.roll import PianoRoll

Key = Qt.Key
BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
FAR = 10
"""Steps that a value goes at once with Shift."""


class LaneCursor(QObject):
    """Left and Right walk, Up and Down change what is there, Shift with them moves it or changes it more, Del removes,
    Enter types; Tab goes to the next part, Escape back to the notes. While answers are shown the keys are theirs.

    ``on`` from when the keys brought the focus here until the mouse does. ``moved`` comes when it stands elsewhere,
    ``stepped`` carries how many parts to go on.
    """

    moved = Signal()
    stepped = Signal(int)

    def __init__(self, lane: TimePart, roll: PianoRoll) -> None:
        super().__init__(lane)
        self.lane, self.roll, self.view = lane, roll, roll.view
        self.on = False
        self.field: EntryField | None = None
        lane.setFocusPolicy(lane.focusPolicy() | Qt.FocusPolicy.TabFocus)
        lane.told = self.words
        lane.installEventFilter(self)

    @property
    def has_keys(self) -> bool:
        """Whether keys are this cursor's now."""
        hand = getattr(self.lane, "hand", None)
        return self.on and not (hand and hand.busy) and self.view.session.document.proposal is None

    @property
    def playhead(self) -> int:
        return max(0, round(self.view.session.transport.position))

    def words(self) -> str:
        """What it stands on, in words that can be heard."""
        raise NotImplementedError

    def box(self) -> QRectF | None:
        """Where it stands in the lane, in logical pixels; None where the lane shows that itself."""
        return None

    def enter(self) -> None:
        """Stand on what is nearest to the playhead, or where it stood."""

    def walk(self, step: int) -> None:
        """Go to the next thing, or the one before."""
        raise NotImplementedError

    def change(self, steps: int) -> None:
        """Raise or lower the value."""
        raise NotImplementedError

    def shift(self, step: int) -> None:
        """Move it in time by the grid."""
        raise NotImplementedError

    def remove(self) -> None:
        """Take it away."""
        raise NotImplementedError

    def type(self) -> None:
        """Let it be typed."""
        raise NotImplementedError

    def say(self, before: str = "") -> None:
        """Say where it stands now, and let it be seen."""
        self.moved.emit()
        self.view.session.say(f"{before}: {self.words()}" if before else self.words())

    def beside(self, tick: int, step: int) -> int:
        """The grid's next line, or the one before; the next tick with snapping off."""
        grid, bars, division = self.view.session.grid, self.view.bars, self.view.division
        if not grid.on:
            return max(0, tick + step)
        before, after = neighbours(tick, grid, bars, division)
        if step > 0:
            return after
        return before if before < tick else neighbours(max(0, tick - 1), grid, bars, division)[0]

    def ask(self, x: float, text: str, enter: Callable[[str], None]) -> None:
        """Open a field in the lane."""
        if self.field is None:
            self.field = EntryField(self.lane)
            self.field.setAccessibleName(self.lane.accessibleName())
        self.field.open(QRectF(x, 0, 0, 0), text, enter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._came(event.reason())
        elif kind == QEvent.Type.MouseButtonPress:
            self.on = False
            self.moved.emit()
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            act = self._act(event) if self.has_keys else None
            if act is None:
                return False
            event.accept()
            if kind == QEvent.Type.KeyPress:
                if not event.isAutoRepeat():
                    self.view.session.document.end_run()
                act()
            return True
        return False

    def _came(self, reason: Qt.FocusReason) -> None:
        if reason in BY_KEYS:
            self.on = True
            self.enter()
            self.say(self.lane.accessibleName())
        elif reason == Qt.FocusReason.MouseFocusReason:
            self.on = False
        self.moved.emit()

    def _act(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here; None for a key that is not ours."""
        key, held = Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if held and not shift:
            return None
        if shift:
            return {
                Key.Key_Left: lambda: self.shift(-1),
                Key.Key_Right: lambda: self.shift(1),
                Key.Key_Up: lambda: self.change(FAR),
                Key.Key_Down: lambda: self.change(-FAR),
                Key.Key_Backtab: lambda: self.stepped.emit(-1),
                Key.Key_Tab: lambda: self.stepped.emit(-1),
            }.get(key)
        return {
            Key.Key_Left: lambda: self.walk(-1),
            Key.Key_Right: lambda: self.walk(1),
            Key.Key_Up: lambda: self.change(1),
            Key.Key_Down: lambda: self.change(-1),
            Key.Key_Delete: self.remove,
            Key.Key_Backspace: self.remove,
            Key.Key_Return: self.type,
            Key.Key_Enter: self.type,
            Key.Key_Tab: lambda: self.stepped.emit(1),
            Key.Key_Backtab: lambda: self.stepped.emit(-1),
            Key.Key_Escape: self._leave,
        }.get(key)

    def _leave(self) -> None:
        self.on = False
        self.roll.setFocus()
        self.moved.emit()
