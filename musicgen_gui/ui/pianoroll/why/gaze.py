"""What the network looks at when it is to tell a selected or proposed note: a glow, and threads to the strongest."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from musicgen_gui.app.inside import echoed, shares
from musicgen_gui.app.insight import Insight
from musicgen_gui.engines.look import Gaze
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.why.chances import paint_share
from musicgen_gui.ui.pianoroll.why.legend import Entry
from musicgen_gui.ui.pianoroll.words import per_cent, translate

LEAST = 0.004
"""Share below which a note has no glow."""
THREADS, TOLD = 12, 3
LEAST_ROW = 10.0
GLOW, THICKEST = 5.0, 1.6


class GazeLayer:
    """Paints over the notes, in logical pixels."""

    def __init__(self, view: RollView, insight: Insight) -> None:
        self._view, self._insight = view, insight

    @property
    def gaze(self) -> Gaze | None:
        """What is shown: of the note that is wanted now, if it is known."""
        found, wanted = self._insight.known.gaze, self._insight.gazed
        return found if found is not None and found.note == wanted else None

    def paint(self, painter: QPainter, _ratio: float) -> None:
        gaze = self.gaze
        if gaze is None:
            return
        rows = [row for row in shares(gaze, self._insight.inside.head)[0] if row[1] >= LEAST]
        if not rows:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = rows[0][1]
        for note, share in rows:
            self._glow(painter, note, sqrt(share / most))
        for note, share in reversed(rows[:THREADS]):
            self._thread(painter, gaze.note, note, share / most)
        self._frame(painter, gaze.note)
        if self._view.geometry.key_height >= LEAST_ROW:
            for note, share in rows[:TOLD]:
                paint_share(painter, self._view, share, self._box(note).right() + 4, note.pitch)
        painter.restore()

    def legend(self) -> list[Entry]:
        gaze, head = self.gaze, self._insight.inside.head
        if gaze is None:
            return [Entry(translate("PianoRoll", "select a note to see what it leans on"))]
        rows, nothing = shares(gaze, head)
        before = sum(share for note, share in rows if note < gaze.note)
        chosen = [] if head is None else [Entry(translate("PianoRoll", "head {0}").format(1 + head))]
        again = [Entry(translate("PianoRoll", "as it went before {0}").format(per_cent(echoed(gaze))))]
        return [
            *chosen,
            Entry(translate("PianoRoll", "leans on earlier notes {0}").format(per_cent(before))),
            Entry(translate("PianoRoll", "on later ones {0}").format(per_cent(1 - before - nothing))),
            Entry(translate("PianoRoll", "on none {0}").format(per_cent(nothing))),
            *(again if head is None else []),
        ]

    def _box(self, note: Note) -> QRectF:
        geometry = self._view.geometry
        left, width = geometry.x(note.start), max(4.0, geometry.x(note.end) - geometry.x(note.start) - 1)
        return QRectF(left, geometry.y(note.pitch) + 1, width, geometry.key_height - 2)

    def _is_seen(self, box: QRectF) -> bool:
        return box.right() > 0 and box.left() < self._view.width

    def _glow(self, painter: QPainter, note: Note, strength: float) -> None:
        box = self._box(note)
        if not self._is_seen(box):
            return
        model, around = self._view.session.theme.model, GLOW * strength
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(model, 0.30 * strength))
        painter.drawRoundedRect(box.adjusted(-around, -around, around, around), 3 + around, 3 + around)
        painter.setBrush(faint(model, 0.80 * strength))
        painter.drawRoundedRect(box, 3, 3)

    def _thread(self, painter: QPainter, note: Note, other: Note, strength: float) -> None:
        """An arc from the note to what is looked at, the higher the farther."""
        start, end = self._box(note).center(), self._box(other).center()
        if not (self._is_seen(self._box(note)) or self._is_seen(self._box(other))):
            return
        rise = min(90.0, 14.0 + abs(end.x() - start.x()) * 0.18)
        path = QPainterPath(start)
        path.quadTo(QPointF((start.x() + end.x()) / 2, min(start.y(), end.y()) - rise), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faint(self._view.session.theme.model, 0.15 + 0.6 * strength), 0.8 + THICKEST * strength))
        painter.drawPath(path)

    def _frame(self, painter: QPainter, note: Note) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._view.session.theme.now), 1.5))
        painter.drawRoundedRect(self._box(note).adjusted(-2, -2, 2, 2), 4, 4)
