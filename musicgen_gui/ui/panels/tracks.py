"""The tracks at the left: choose, name, mute, solo, add, remove, and their instruments."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Score
from musicgen_gui.ui.panels.track_menu import TrackMenu, instrument_name
from musicgen_gui.ui.panels.track_mix import VOLUME
from musicgen_gui.ui.panels.track_row import TrackRow
from musicgen_gui.ui.widgets.buttons import IconButton
from musicgen_gui.ui.widgets.labels import caption

WIDTH = 196
ROW_COMMANDS = ("track.rename", "track.duplicate", "track.up", "track.down", "track.remove")


class TracksPanel(QWidget):
    """Follows the session's score; ``actions`` are those of the track commands, by id."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._rows: list[TrackRow] = []
        self._shown: tuple[object, ...] = ()
        self._drop: int | None = None
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Tracks"))
        add = IconButton("plus", self.tr("Add a track"), colour="quiet", look="bare")
        add.clicked.connect(actions["track.add"].trigger)
        self._add = add
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 4)
        head.addWidget(caption(self.tr("Tracks")), 1)
        head.addWidget(add)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(8, 0, 8, 8)
        self._list.setSpacing(4)
        self._list.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll_area())
        session.changed.connect(self.refresh)
        session.settings_changed.connect(self.refresh)
        self.refresh()

    def _scroll_area(self) -> QScrollArea:
        inside = self._list_area = QWidget()
        inside.setLayout(self._list)
        self._line = QFrame(inside)
        self._line.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def refresh(self) -> None:
        """Show the session's tracks, if they or the theme are other ones than those shown."""
        state, theme = self._session.state, self._session.theme
        heads = tuple((t.name, t.channel, t.events, t.colour, t.muted, t.soloed) for t in state.score.tracks)
        shown = (heads, state.track, theme.name)
        if shown == self._shown:
            return
        self._shown = shown
        self._add.dress(theme)
        self._match(len(state.score.tracks))
        for i, (row, track) in enumerate(zip(self._rows, state.score.tracks, strict=True)):
            row.show_track(
                track, track_name(state.score, i), instrument_name(track), current=i == state.track, theme=theme
            )

    def rename(self) -> None:
        """Let the user type a name for the current track."""
        self._rows[self._session.state.track].rename()

    def _match(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.deleteLater()
        while len(self._rows) < count:
            row, i = TrackRow(), len(self._rows)
            row.chosen.connect(partial(self._choose, i))
            row.renamed.connect(partial(self._rename, i))
            row.muted.connect(partial(self._mute, i))
            row.soloed.connect(partial(self._solo, i))
            row.menu_wanted.connect(partial(self._menu, i))
            row.mix.moved.connect(partial(self._mix, i))
            row.mix.settled.connect(self._session.document.end_run)
            row.dragged.connect(partial(self._drag, i))
            row.dropped.connect(partial(self._end_drag, i))
            self._rows.append(row)
            self._list.insertWidget(i, row)

    def _apply(self, label: str, edit: Edit) -> None:
        self._session.document.apply(label, edit)

    def _choose(self, index: int) -> None:
        self._session.document.look(edits.set_track(index))

    def _rename(self, index: int, name: str) -> None:
        self._apply(self.tr("Rename the track"), edits.rename_track(index, name))

    def _mute(self, index: int, on: bool) -> None:
        self._apply(self.tr("Mute the track") if on else self.tr("Unmute the track"), edits.mute_track(index, on))

    def _solo(self, index: int, on: bool) -> None:
        label = self.tr("Solo the track") if on else self.tr("End the solo of the track")
        self._apply(label, edits.solo_track(index, on))

    def _menu(self, index: int, at: QPoint) -> None:
        self._choose(index)
        TrackMenu(self._session, index, [self._actions[id] for id in ROW_COMMANDS], self).popup(at)

    def _mix(self, index: int, controller: int, value: int) -> None:
        """A slider under the hand is one undo step, however far it goes."""
        if controller == VOLUME:
            label, edit = self.tr("Set the volume"), edits.set_track_volume(index, value)
        else:
            label, edit = self.tr("Set the pan"), edits.set_track_pan(index, value)
        self._session.document.apply(label, edit, f"track {index} {controller}")
        self._session.say(self._rows[index].mix.words(controller, value))

    def _drag(self, index: int, at: QPoint) -> None:
        """Show where a row would come to lie."""
        self._drop = self._place(self._list_area.mapFromGlobal(at).y())
        moves = self._drop not in (index, index + 1)
        y = self._rows[self._drop].y() - 3 if self._drop < len(self._rows) else self._rows[-1].geometry().bottom() + 2
        self._line.setGeometry(8, y, self._list_area.width() - 16, 2)
        self._line.setStyleSheet(f"background: {self._session.theme.now};")
        self._line.setVisible(moves)
        self._line.raise_()

    def _place(self, y: int) -> int:
        """Before which row a height lies; the number of rows behind the last."""
        return sum(row.geometry().center().y() < y for row in self._rows)

    def _end_drag(self, index: int) -> None:
        self._line.hide()
        target, self._drop = self._drop, None
        if target is not None:
            to = target - (target > index)
            if to != index:
                self._apply(self.tr("Move the track"), edits.move_track(index, to))


def track_name(score: Score, index: int) -> str:
    """The track's name, or its number where it has none."""
    name = score.tracks[index].name.strip()
    return name or QCoreApplication.translate("TracksPanel", "Track {0}").format(index + 1)
