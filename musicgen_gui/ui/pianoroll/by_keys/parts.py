"""The parts of the roll that the keys can go to, in the order from top to bottom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from musicgen_gui.ui.pianoroll.by_keys.below import CurveCursor, PedalCursor, VelocityCursor
from musicgen_gui.ui.pianoroll.by_keys.cursor import LaneCursor
from musicgen_gui.ui.pianoroll.by_keys.ring import FocusRing
from musicgen_gui.ui.pianoroll.by_keys.ruler import RulerCursor
from musicgen_gui.ui.pianoroll.by_keys.signs import SignCursor
from musicgen_gui.ui.pianoroll.roll import PianoRoll


class Parts(QObject):
    """Gives every part of a roll its cursor, and goes from one part in sight to the next."""

    def __init__(self, roll: PianoRoll, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roll = roll
        lanes = roll.lanes
        above: list[LaneCursor] = [RulerCursor(roll.ruler, roll)]
        above += [SignCursor(lane, roll) for lane in roll.item_lanes]
        below: list[LaneCursor] = [
            VelocityCursor(lanes.velocities, roll),
            PedalCursor(lanes.pedal, roll),
            CurveCursor(lanes.curve, roll),
        ]
        self.cursors: dict[QWidget, LaneCursor] = {cursor.lane: cursor for cursor in (*above, *below)}
        self._order: list[QWidget] = [*(c.lane for c in above), roll.canvas, *(c.lane for c in below)]
        self._by_keys = False
        self.ring = FocusRing(roll.view, roll)
        for cursor in self.cursors.values():
            cursor.moved.connect(self._show)
            cursor.stepped.connect(partial(self.step, from_part=cursor.lane))
        roll.canvas.installEventFilter(self)
        for signal in (roll.view.moved, roll.session.changed, roll.session.settings_changed, lanes.changed):
            signal.connect(self._show)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show)

    @property
    def current(self) -> QWidget | None:
        """The part that has the focus."""
        return next((part for part in self._order if part.hasFocus()), None)

    def step(self, steps: int, from_part: QWidget | None = None) -> None:
        """Go to the next part in sight, or the one before; round at the ends. From outside to the notes."""
        seen = [part for part in self._order if part.isVisible()]
        here = from_part or self.current
        self._by_keys = True
        if here not in seen:
            self._roll.canvas.setFocus(Qt.FocusReason.TabFocusReason)
            return
        part = seen[(seen.index(here) + steps) % len(seen)]
        part.setFocus(Qt.FocusReason.TabFocusReason if steps > 0 else Qt.FocusReason.BacktabFocusReason)
        if part is self._roll.canvas:
            self._roll.session.say(part.accessibleName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._by_keys = False
            self._show()
        return False

    def _show(self, *_: object) -> None:
        part = self.current
        cursor = self.cursors.get(part) if part else None
        if cursor is not None and cursor.on:
            self.ring.surround(part, cursor.box())
        elif part is self._roll.canvas and self._by_keys:
            self.ring.surround(part)
        else:
            self.ring.surround(None)
