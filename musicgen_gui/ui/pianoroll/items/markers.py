"""The lane of markers: from each to the next a section, coloured by its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from musicgen_gui.editing.marks import END, Sign, sections
from musicgen_gui.score.types import Marker, Score
from musicgen_gui.ui.pianoroll.gestures.time_range import time_range
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.items.item import Item, LaneWords
from musicgen_gui.ui.pianoroll.items.lane import ItemLane
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate

PADDING = 8.0
LEAST_GRIP = 14.0


class MarkerLane(ItemLane):
    """Shown only where a piece has a marker, or one is being typed. A click on a section selects its time."""

    height_wanted = 24

    def __init__(self, view: RollView, parent: QWidget | None = None) -> None:
        words = LaneWords(
            add=translate("PianoRoll", "Add a marker"),
            change=translate("PianoRoll", "Rename a marker"),
            move=translate("PianoRoll", "Move a marker"),
            remove=translate("PianoRoll", "Remove a marker"),
            field=translate("PianoRoll", "Name of the marker"),
        )
        super().__init__(view, words, parent)
        self.setAccessibleName(self.tr("Markers and sections"))
        self.setAccessibleDescription(
            self.tr("Drag a name to move it, double-click to rename; a click on a section selects its time")
        )

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to show."""
        return self.field.is_open or bool(self.view.state.score.markers)

    def signs(self, score: Score) -> tuple[Sign, ...]:
        return score.markers

    def lay_out(self, signs: tuple[Sign, ...]) -> list[Item]:
        geometry, metrics = self.view.geometry, self.metrics
        markers = [sign for sign in signs if isinstance(sign, Marker)]
        ends = [*(m.tick for m in markers[1:]), self._end(markers)]
        items = []
        for marker, end in zip(markers, ends, strict=False):
            left, right = round(geometry.x(marker.tick)) + 1, round(geometry.x(end)) - 1
            right = max(right, left + 6)
            if right > 0 and left < self.width():
                box = QRectF(left, 3, right - left, self.height() - 6)
                named = metrics.horizontalAdvance(marker.text) + 2 * PADDING
                items.append(Item(marker, marker.text, box, left + max(LEAST_GRIP, named)))
        return items

    def paint_item(self, painter: QPainter, item: Item) -> None:
        theme = self.view.session.theme
        colour, picked = self._colour(item.text), item.sign == self.picked
        painter.setPen(Qt.PenStyle.NoPen)
        if colour is not None:
            painter.setBrush(faint(colour, 0.34 if picked else 0.2))
            painter.drawRoundedRect(item.box, 4, 4)
        painter.setBrush(QColor(colour or theme.quiet))
        painter.drawRoundedRect(QRectF(item.box.left(), item.box.top(), 3, item.box.height()), 1.5, 1.5)
        room = item.box.adjusted(PADDING, 0, -2, 0)
        if room.right() - max(room.left(), 4.0) < 6:
            return
        room.setLeft(max(room.left(), 4.0))
        text = self.metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(theme.text if colour else theme.quiet))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def text_of(self, sign: Sign) -> str:
        assert isinstance(sign, Marker)
        return sign.text

    def read(self, text: str, tick: int, old: Sign | None) -> Sign | None:
        return Marker(tick, text.strip()) if text.strip() else None

    def press_empty(self, press: Pointer) -> Drag | None:
        """A press on a section selects its time; a drag selects any."""
        found = self.section_at(press.tick)
        return self._select(press, found) if found else time_range(self.view, press)

    def section_at(self, tick: float) -> tuple[int, int] | None:
        """Start and end of the section around a tick."""
        markers = self.view.state.score.markers
        found = (s for s in sections(markers, self._end(list(markers))) if s[0] <= tick < s[1])
        return next(((start, end) for start, end, _ in found), None)

    def cursor_at(self, at: QPointF) -> Qt.CursorShape:
        if self.item_at(at.x()) is not None:
            return Qt.CursorShape.SizeHorCursor
        section = self.section_at(self.view.geometry.tick(at.x()))
        return Qt.CursorShape.PointingHandCursor if section else Qt.CursorShape.ArrowCursor

    def _select(self, press: Pointer, section: tuple[int, int]) -> Drag:
        now = yield from until_far(press)
        if now is None:
            self.view.session.set_span(section)
        else:
            yield from time_range(self.view, press)

    def _end(self, markers: list[Marker]) -> int:
        """Where the last section ends: with the bar of the last note."""
        bars, score = self.view.bars, self.view.state.score
        last = max(score.end - 1, markers[-1].tick if markers else 0)
        return bars.bar_end(bars.position(last).bar)

    def _colour(self, name: str) -> str | None:
        """The colour of all sections of a name; None for the end."""
        if name.casefold() == END.casefold():
            return None
        names = list(dict.fromkeys(m.text for m in self.view.state.score.markers if m.text != END))
        colours = self.view.session.theme.tracks
        return colours[(names.index(name) if name in names else len(names)) % len(colours)]
