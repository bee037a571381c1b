"""The menu of one track: instrument, colour, channel and MIDI port, and the commands about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from musicgen_gui.app.instruments import FAMILIES, NAMES
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import PERCUSSION_CHANNEL, Track

CHANNELS = 16
SWATCH = 16

Apply = Callable[[str, Edit], None]


class TrackMenu(QMenu):
    """About the track ``index``; each entry is one undo step. Deletes itself when it is closed."""

    def __init__(self, session: Session, index: int, commands: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._index = session, index
        self._fill_instruments()
        self._fill_colours()
        self._fill_channels()
        self._fill_ports()
        self.addSeparator()
        self.addActions(list(commands))
        self.aboutToHide.connect(self.deleteLater)

    @property
    def _track(self) -> Track:
        return self._session.state.score.tracks[self._index]

    def _apply(self, label: str, edit: Edit) -> None:
        self._session.document.apply(label, edit)

    def _fill_instruments(self) -> None:
        menu, label = self.addMenu(self.tr("&Instrument")), self.tr("Choose the instrument")
        track = self._track
        for family, (title, names) in enumerate(FAMILIES):
            sub = menu.addMenu(instrument_words(title))
            for i, name in enumerate(names):
                number = family * 8 + i
                chosen = not track.is_percussion and number == track.program
                _switch(sub, instrument_words(name), chosen, partial(self._set_program, number))
        menu.addSeparator()
        drums = partial(self._apply, label, edits.set_track_percussion(self._index, True))
        _switch(menu, instrument_words("Percussion"), track.is_percussion, drums)

    def _set_program(self, program: int) -> None:
        def edit(state: State) -> State:
            melodic = edits.set_track_percussion(self._index, False)(state)
            return edits.set_track_program(self._index, program)(melodic)

        self._apply(self.tr("Choose the instrument"), edit)

    def _fill_colours(self) -> None:
        menu, label = self.addMenu(self.tr("&Colour")), self.tr("Colour the track")
        colours = self._session.theme.tracks
        for i, (colour, name) in enumerate(zip(colours, colour_names(), strict=True)):
            chosen = self._track.colour % len(colours) == i
            action = _switch(menu, name, chosen, partial(self._apply, label, edits.set_track_colour(self._index, i)))
            action.setIcon(swatch(colour, self._session.theme.text if chosen else "", self.devicePixelRatioF()))

    def _fill_channels(self) -> None:
        menu, label = self.addMenu(self.tr("MIDI c&hannel")), self.tr("Change the MIDI channel")
        for channel in range(CHANNELS):
            name = self.tr("{0} (percussion)") if channel == PERCUSSION_CHANNEL else "{0}"
            edit = edits.set_track_channel(self._index, channel)
            chosen = channel == self._track.channel
            _switch(menu, name.format(channel + 1), chosen, partial(self._apply, label, edit))

    def _fill_ports(self) -> None:
        menu, label = self.addMenu(self.tr("MIDI &port")), self.tr("Choose the MIDI port")
        used, there = self._track.port, self._session.transport.ports()
        rows = [("", self.tr("The output of the piece")), *((name, name) for name in there)]
        if used and used not in there:
            rows.append((used, self.tr("{0} (not connected)").format(used)))
        for name, title in rows:
            edit = edits.set_track_port(self._index, name)
            _switch(menu, title.replace("&", "&&"), name == used, partial(self._apply, label, edit))


def _switch(menu: QMenu, text: str, on: bool, act: Callable[[], None]) -> QAction:
    action = menu.addAction(text, act)
    action.setCheckable(True)
    action.setChecked(on)
    group = next((a.actionGroup() for a in menu.actions() if a.actionGroup()), None) or QActionGroup(menu)
    group.addAction(action)
    return action


def swatch(colour: str, ring: str, ratio: float) -> QIcon:
    """A small round of a colour, with a ring around it where ``ring`` is a colour."""
    picture = QPixmap(round(SWATCH * ratio), round(SWATCH * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(3, 3, SWATCH - 6, SWATCH - 6)
    if ring:
        painter.setPen(QPen(QColor(ring), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(1, 1, SWATCH - 2, SWATCH - 2)
    painter.end()
    return QIcon(picture)


def colour_names() -> tuple[str, ...]:
    """What the eight colours of tracks are called, whatever the theme."""
    translate = QCoreApplication.translate
    return tuple(translate("TrackMenu", "Colour {0}").format(i + 1) for i in range(8))


def instrument_words(name: str) -> str:
    """The name of an instrument or a family in the user's language."""
    return QCoreApplication.translate("instruments", name)


def instrument_name(track: Track) -> str:
    """What a track is played on, for people, and the MIDI port that it goes to."""
    name = instrument_words("Percussion" if track.is_percussion else NAMES[track.program])
    return f"{name} → {track.port}" if track.port else name
