"""What the shown answer changes: what would go as hollow notes, what moves with a line to where it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from musicgen_gui.app.difference import Difference, difference
from musicgen_gui.app.taking import standing
from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.legend import Entry
from musicgen_gui.ui.pianoroll.words import translate

ARROW = 3.5


class DifferenceLayer:
    """Paints over the notes while ``wanted`` says so and an answer is shown."""

    def __init__(self, view: RollView, wanted: Callable[[], bool]) -> None:
        self._view, self._wanted = view, wanted
        self._key: tuple[Proposal, tuple[Note, ...]] | None = None
        self._found = Difference((), (), (), 0)

    @property
    def shown(self) -> Difference | None:
        """What is shown now; None for nothing."""
        proposal, state = self._view.session.document.proposal, self._view.state
        if proposal is None or proposal.track != state.track or not self._wanted():
            return None
        if self._key is None or self._key[0] is not proposal or self._key[1] is not state.current.notes:
            before = standing(state.score, proposal.track, proposal.start, proposal.end)
            self._key, self._found = (proposal, state.current.notes), difference(before, proposal.notes)
        return self._found

    def paint(self, painter: QPainter, ratio: float) -> None:
        found = self.shown
        if found is None:
            return
        theme = self._view.session.theme
        painter.save()
        painter.scale(ratio, ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for note in found.removed:
            box = self._hollow(painter, note)
            painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
        for old, new in found.moved:
            self._hollow(painter, old)
            painter.setPen(QPen(faint(theme.now, 0.7), 1.2))
            self._arrow(painter, self._box(old), self._box(new))
        painter.restore()

    def legend(self) -> list[Entry]:
        found = self.shown or Difference((), (), (), 0)
        rows = (
            (translate("PianoRoll", "+ {0} new"), len(found.added)),
            (translate("PianoRoll", "− {0} gone"), len(found.removed)),
            (translate("PianoRoll", "→ {0} moved"), len(found.moved)),
            (translate("PianoRoll", "= {0} as before"), found.kept),
        )
        return [Entry(text.format(count)) for text, count in rows if count] or [
            Entry(translate("PianoRoll", "= nothing changes"))
        ]

    def _box(self, note: Note) -> QRectF:
        geometry = self._view.geometry
        left, width = geometry.x(note.start), max(3.0, geometry.x(note.end) - geometry.x(note.start) - 1)
        return QRectF(left + 0.5, geometry.y(note.pitch) + 1.5, width - 1, geometry.key_height - 4)

    def _hollow(self, painter: QPainter, note: Note) -> QRectF:
        box = self._box(note)
        painter.setPen(QPen(QColor(self._view.session.theme.quiet), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 3, 3)
        return box

    def _arrow(self, painter: QPainter, old: QRectF, new: QRectF) -> None:
        """From the edge of one note to the edge of the other."""
        if new.center().y() != old.center().y():
            down = new.center().y() > old.center().y()
            x = new.center().x()
            start, end = (old.bottom(), new.top()) if down else (old.top(), new.bottom())
            line = QLineF(x, start, x, end)
        else:
            line = QLineF(old.center(), new.center())
        painter.drawLine(line)
        for turn in (150, -150):
            tip = QLineF(line.p2(), line.p1())
            tip.setAngle(line.angle() + turn)
            tip.setLength(ARROW)
            painter.drawLine(tip)
