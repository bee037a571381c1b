"""The piano roll: ruler, signs, keys, canvas, the lane below and scroll bars over one shared view."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from musicgen_gui.app.session import Session
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.adaptive import adapted
from musicgen_gui.ui.pianoroll.bars import PitchBar, TimeBar, bar_style
from musicgen_gui.ui.pianoroll.canvas import Canvas
from musicgen_gui.ui.pianoroll.chord_lane import ChordLane
from musicgen_gui.ui.pianoroll.items.changes import ChangeLane
from musicgen_gui.ui.pianoroll.items.lane import ItemLane
from musicgen_gui.ui.pianoroll.items.markers import MarkerLane
from musicgen_gui.ui.pianoroll.keys import WIDTH, Keys
from musicgen_gui.ui.pianoroll.lanes.area import LaneArea
from musicgen_gui.ui.pianoroll.part import TimePart, caption_font
from musicgen_gui.ui.pianoroll.ruler import Ruler
from musicgen_gui.ui.pianoroll.view import RollView

PAGE_TURN = 0.92
"""Part of the width after which a followed playhead turns the page."""
MARGIN = 0.06


class PianoRoll(QWidget):
    """Shows and edits the current track of the session's document.

    ``menu_wanted`` carries the global place at which a context menu is asked for, ``ghost_clicked`` the note of the
    proposal that was clicked; ``place_menu_wanted`` a lane above the canvas, the tick and the global place of a menu.
    """

    menu_wanted = Signal(object)
    place_menu_wanted = Signal(object, int, object)
    ghost_clicked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view = RollView(session, self)
        self.ruler = Ruler(self.view)
        self.changes, self.markers, self.chords = ChangeLane(self.view), MarkerLane(self.view), ChordLane(self.view)
        self.keys = Keys(self.view)
        self.canvas = Canvas(self.view)
        self.lanes = LaneArea(self.view, self)
        self.velocities = self.lanes.velocities
        self.time_bar, self.pitch_bar = TimeBar(self.view), PitchBar(self.view)
        self._captions = [
            QLabel(),
            QLabel(self.tr("tempo")),
            QLabel(self.tr("sections")),
            QLabel(self.tr("chords")),
        ]
        self.setAutoFillBackground(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusProxy(self.canvas)
        self.setAccessibleName(self.tr("Piano roll"))
        self._lay_out()
        self._connect()
        self._dress()
        self._show_start()

    @property
    def item_lanes(self) -> tuple[ItemLane, ...]:
        """The lanes of signs between ruler and canvas."""
        return self.changes, self.markers, self.chords

    def zoom(self, x_factor: float, y_factor: float) -> None:
        """Zoom around the middle, or around the playhead in time when it is in sight."""
        at = self.view.geometry.x(self.session.transport.position)
        x = at if 0 <= at <= self.view.width else self.view.width / 2
        geometry = self.view.geometry.zoomed_time(x_factor, x, self.view.division)
        self.view.geometry = geometry.zoomed_pitch(y_factor, self.view.height / 2)

    def zoom_to_all(self) -> None:
        """Show the whole piece."""
        notes = self.view.state.current.array
        low, high = (int(notes["pitch"].min()), int(notes["pitch"].max())) if len(notes) else (60, 72)
        self._show(0, max(self.view.content_end, self.view.bars.bar_end(3)), low, high)

    def zoom_to_selection(self) -> None:
        """Show the selected notes, or else the selected time; without either the whole piece."""
        selection, span = self.view.state.selection, self.session.span
        if selection:
            pitches = [n.pitch for n in selection]
            self._show(min(n.start for n in selection), max(n.end for n in selection), min(pitches), max(pitches))
        elif span is not None:
            self.view.geometry = self.view.geometry.showing(*span, self.view.width, self.view.division)
        else:
            self.zoom_to_all()

    def ensure_visible(self, tick: float) -> None:
        """Scroll in time, no farther than needed, so that a tick is in sight."""
        x, width = self.view.geometry.x(tick), self.view.width
        if x < 0:
            self.view.geometry = self.view.geometry.scrolled(x - MARGIN * width, 0)
        elif x > (1 - MARGIN) * width:
            self.view.geometry = self.view.geometry.scrolled(x - (1 - MARGIN) * width, 0)

    def ensure_pitches_visible(self, notes: Iterable[Note]) -> None:
        """Scroll in pitch, no farther than needed, so that some notes are in sight."""
        pitches = [note.pitch for note in notes]
        if pitches:
            geometry = self.view.geometry.reaching_pitches(min(pitches), max(pitches), self.view.height)
            if geometry != self.view.geometry:
                self.view.geometry = geometry

    def centre_on_notes(self) -> None:
        """Scroll in pitch so that the current track's notes, or middle C without any, lie in the middle."""
        pitches = self.view.state.current.array["pitch"]
        low, high = (int(pitches.min()), int(pitches.max())) if len(pitches) else (60, 72)
        self.view.geometry = self.view.geometry.centred(low, high, self.view.height)

    def adapt_grid(self) -> None:
        """With ``Habits.adaptive``, make the grid as fine as the zoom lets it be seen."""
        session = self.session
        if session.habits.adaptive:
            wanted = adapted(session.grid, self.view.division, self.view.geometry.ticks_per_pixel)
            if wanted != session.grid:
                session.grid = wanted

    def cancel_gesture(self) -> bool:
        """Stop what the mouse is doing as if it had never begun; False when it does nothing."""
        hands = [part.hand for part in (self.canvas, self.ruler, self.keys)]
        hands += [*self.lanes.hands, *(lane.hand for lane in self.item_lanes)]
        return any(hand.cancel() for hand in hands)

    def show_lanes(self, wanted: ItemLane | None = None) -> None:
        """Show the lanes that have something to show, and one that is wanted at any rate."""
        for caption, lane in zip(self._captions[1:3], (self.changes, self.markers), strict=True):
            for part in (caption, lane):
                part.setVisible(lane is wanted or lane.is_wanted)

    def _show(self, start: int, end: int, lowest: int, highest: int) -> None:
        geometry = self.view.geometry.showing(start, end, self.view.width, self.view.division)
        self.view.geometry = geometry.around_pitches(lowest, highest, self.view.height)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        above = (self.ruler, *self.item_lanes)
        heads: list[QWidget] = [*self._captions, self.keys]
        for row, (head, body) in enumerate(zip(heads, (*above, self.canvas), strict=True)):
            grid.addWidget(head, row, 0)
            grid.addWidget(body, row, 1)
        canvas = len(above)
        grid.addWidget(self.pitch_bar, canvas, 2)
        grid.addWidget(self.lanes.grip, canvas + 1, 0, 1, 2)
        grid.addWidget(self.lanes.chooser, canvas + 2, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        for lane in self.lanes.lanes:
            grid.addWidget(lane, canvas + 2, 1)
        grid.addWidget(self.time_bar, canvas + 3, 1)
        grid.setRowStretch(canvas, 1)
        grid.setColumnStretch(1, 1)
        for caption in self._captions:
            caption.setFixedWidth(WIDTH)
            caption.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        self.canvas.menu_wanted.connect(self.menu_wanted)
        self.view.ghost_clicked.connect(self.ghost_clicked)
        self.ruler.zoom_wanted.connect(self.zoom_to_selection)
        self.ruler.menu_wanted.connect(partial(self.place_menu_wanted.emit, self.ruler))
        self.velocities.menu_wanted.connect(partial(self.place_menu_wanted.emit, self.velocities))
        for lane in self.item_lanes:
            lane.menu_wanted.connect(partial(self.place_menu_wanted.emit, lane))
            lane.left.connect(self.setFocus)
            lane.wanted.connect(partial(self.show_lanes, lane))
            lane.field.closed.connect(self.show_lanes)
        self.session.settings_changed.connect(self._dress)
        self.view.moved.connect(self.adapt_grid)
        self.session.opened.connect(self._show_start)
        self.session.changed.connect(self._document_changed)
        self.session.transport.moved.connect(self._playhead_moved)
        self.session.transport.state_changed.connect(self.ruler.update)

    def _show_start(self) -> None:
        self.show_lanes()
        self._track = self.session.state.track
        self.view.geometry = self.view.geometry.at_start(self.view.division)
        self.centre_on_notes()
        self._playhead_moved(self.session.transport.position)

    def _document_changed(self) -> None:
        self.show_lanes()
        if self.view.is_outdated or any(lane.is_outdated for lane in self.item_lanes):
            self.cancel_gesture()
        if self._track != self.session.state.track:
            self._track = self.session.state.track
            self._show_track()

    def _show_track(self) -> None:
        """Show another track at the same time of the piece; scroll in pitch only if nothing of it is in sight."""
        geometry, pitches = self.view.geometry, self.session.state.current.array["pitch"]
        lowest, highest = geometry.pitch(self.view.height), geometry.pitch(0)
        if len(pitches) and not ((pitches >= lowest) & (pitches <= highest)).any():
            self.centre_on_notes()

    def _playhead_moved(self, tick: float) -> None:
        self.canvas.move_playhead(tick)
        parts: tuple[TimePart, ...] = (self.ruler, *self.item_lanes, *self.lanes.lanes)
        for part in parts:
            part.move_playhead(tick)
        transport, view = self.session.transport, self.view
        if transport.playing and transport.follow and not self.canvas.hand.busy:
            x = view.geometry.x(tick)
            if x < 0 or x > PAGE_TURN * view.width:
                view.geometry = view.geometry.scrolled(x - MARGIN * view.width, 0)

    def _dress(self) -> None:
        theme = self.session.theme
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.ground))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.quiet))
        self.setPalette(palette)
        small = caption_font(self).pixelSize()
        for caption in (*self._captions, self.lanes.chooser):
            caption.setStyleSheet(f"font-size: {small}px; color: {theme.quiet};")
        for bar in (self.time_bar, self.pitch_bar):
            bar.setStyleSheet(bar_style(theme))
