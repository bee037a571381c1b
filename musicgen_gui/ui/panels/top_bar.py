"""The bar at the top: name and menus, transport and position, tempo, meter and key, and what the engine is doing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QWidget

from musicgen_gui.app.recorder import Recorder
from musicgen_gui.app.session import Session
from musicgen_gui.ui.later import Later
from musicgen_gui.ui.panels.facts import Facts
from musicgen_gui.ui.panels.input_lamp import InputLamp
from musicgen_gui.ui.panels.readout import Readout
from musicgen_gui.ui.panels.transport_bar import Position, TransportBar

HEIGHT = 48
ROOMY, WIDE = 1240, 1360
LEAST_READOUT = 160
TIGHT = "QMenuBar::item { padding: 4px 3px; }"


class TopBar(QWidget):
    """In a narrow window the brand goes first, then the readout shortens to its lamp and all moves closer; at last
    tempo, meter and key go."""

    def __init__(
        self, session: Session, recorder: Recorder, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedHeight(HEIGHT)
        self._brand = QLabel("Continuo")
        self._brand.setObjectName("brand")
        self.menus = QMenuBar()
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.transport = TransportBar(actions)
        self.input = InputLamp(recorder)
        self.position = Position()
        self.facts = Facts(session)
        self.readout = Readout()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._brand)
        row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.transport)
        row.addWidget(self.input)
        row.addWidget(self.position)
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.readout)
        session.settings_changed.connect(self.dress)
        session.transport.moved.connect(self._moved)
        session.transport.state_changed.connect(self._playing_changed)
        self._soon = Later(self._changed, self)
        session.changed.connect(self._soon.ask)
        self.dress()
        self._changed()

    def dress(self) -> None:
        """Take the session's theme."""
        self.transport.dress(self._session.theme)
        self.transport.show_playing(self._session.transport.playing)
        self.readout.dress(self._session.theme)
        self.input.dress(self._session.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Give way in steps; words of another language may be longer than the room that English leaves."""
        self.menus.setMinimumWidth(0)
        for step in range(5):
            brand, wide, roomy, facts = step < 1, step < 2, step < 3, step < 4
            self._brand.setVisible(brand)
            self.readout.set_short(not wide)
            self._row.setSpacing(16 if roomy else 8 if facts else 4)
            self.transport.set_close(not roomy)
            self._tighten("" if roomy else TIGHT)
            self.facts.setVisible(facts)
            self._row.invalidate()
            if self._needed() <= self.width() and self.width() >= (WIDE if brand else ROOMY if roomy else 0):
                self.menus.setMinimumWidth(self.menus.sizeHint().width())
                break

    def _tighten(self, sheet: str) -> None:
        """Another style sheet dresses all menus anew, even if it is the same."""
        if self.menus.styleSheet() != sheet:
            self.menus.setStyleSheet(sheet)

    def _needed(self) -> int:
        """The width in which nothing is cut off."""
        margins = self._row.contentsMargins()
        items = [item for i in range(self._row.count()) if (item := self._row.itemAt(i)) is not None]
        widths = [item.sizeHint().width() for item in items if not item.isEmpty()]
        spare = max(0, self.readout.sizeHint().width() - LEAST_READOUT)
        return sum(widths) + (len(items) - 1) * self._row.spacing() + margins.left() + margins.right() - spare

    def _changed(self) -> None:
        self._moved(self._session.transport.position)

    def _moved(self, tick: float) -> None:
        counting = self._session.transport.counting
        if counting:
            self.position.show_count(*counting)
        else:
            self.position.show_tick(tick, self._session.state.score)
        self.facts.show_tick(int(tick))

    def _playing_changed(self) -> None:
        self.transport.show_playing(self._session.transport.playing)
