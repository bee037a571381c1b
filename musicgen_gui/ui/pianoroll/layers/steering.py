"""What leads the answers, over the notes: the hole with its pitch band, drawn curves, the brackets of a motif."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from musicgen_gui.app.steering import Points
from musicgen_gui.engines.request import CurveKind
from musicgen_gui.score.sorting import contains
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.gestures.lead_curve import EDGE, y_of
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.pixels import fill
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate

DASH = 3
THICK, THIN = 2.25, 1.25
GAP, HOOK = 6.0, 4.0


def paint_hole(painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
    """Tint the selected time, or its band of pitches, in the model's colour inside of dashed lines. Device pixels."""
    span, band = view.session.span, view.session.steering.band
    if span is None:
        return
    theme, pixels = view.session.theme, view.pixels(ratio)
    left, right = int(pixels.x(span[0])), int(pixels.x(span[1]))
    plane = pixels.y(view.geometry.rows.pitches[0]), pixels.bottom()
    top, bottom = plane if band is None else (pixels.y(band[1]), pixels.y(band[0]) + pixels.row)
    hole = QRect(left, int(top), right - left, int(bottom) - int(top))
    fill(painter, QColor(theme.hole), hole.x(), hole.y(), hole.width(), hole.height())
    dash, line, colour = pixels.length(DASH), pixels.length(1), QColor(theme.model)
    down = _dashes(hole.top(), hole.bottom(), area.top(), area.bottom(), dash)
    for edge in (left, right - line):
        fill(painter, colour, edge, down, line, np.minimum(dash, hole.bottom() + 1 - down))
    across = _dashes(hole.left(), hole.right(), area.left(), area.right(), dash)
    for edge in () if band is None else (hole.top(), hole.bottom() + 1 - line):
        fill(painter, colour, across, edge, np.minimum(dash, right - across), line)


def _dashes(first: int, last: int, low: int, high: int, dash: int) -> NDArray[np.int64]:
    """Where dashes of a line from ``first`` to ``last`` begin that touch what lies from ``low`` to ``high``."""
    skipped = max(0, (low - first) // (2 * dash))
    return np.arange(first + skipped * 2 * dash, min(last, high) + 1, 2 * dash)


def paint_curves(painter: QPainter, view: RollView) -> None:
    """The drawn curves, that of the kind in hand bright. Logical pixels."""
    session = view.session
    steering, drawing = session.steering, session.tool == "curve"
    if drawing:
        _invite(painter, view)
    curves = steering.drawn
    if not curves:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for kind, points in curves.items():
        _curve(painter, view, kind, points, bright=drawing and kind is steering.kind)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_motifs(painter: QPainter, view: RollView) -> None:
    """A bracket over the marked motif, and thinner ones over its repeats. Logical pixels."""
    steering, held = view.session.steering, view.state.current.notes
    for place, notes in enumerate((steering.motif, *steering.repeats)):
        if notes and all(contains(held, note) for note in notes):
            _bracket(painter, view, notes, first=place == 0)


def _bracket(painter: QPainter, view: RollView, notes: tuple[Note, ...], *, first: bool) -> None:
    theme, geometry = view.session.theme, view.geometry
    left, right = geometry.x(notes[0].start), geometry.x(max(note.end for note in notes))
    top = min(geometry.y(note.pitch) for note in notes) - GAP
    if right < 0 or left > view.width:
        return
    painter.setPen(QPen(faint(theme.now, 0.85 if first else 0.5), 1.5 if first else 1.0))
    corners = [QPointF(left, top + HOOK), QPointF(left, top), QPointF(right, top), QPointF(right, top + HOOK)]
    painter.drawPolyline(QPolygonF(corners))
    if first:
        painter.drawText(QPointF(max(left, 4), top - 4), translate("PianoRoll", "motif"))


def curve_name(kind: CurveKind) -> str:
    """What a kind of curve is called."""
    names = {
        CurveKind.CONTOUR: translate("PianoRoll", "contour"),
        CurveKind.DENSITY: translate("PianoRoll", "motion"),
        CurveKind.TENSION: translate("PianoRoll", "tension"),
    }
    return names[kind]


def _curve(painter: QPainter, view: RollView, kind: CurveKind, points: Points, *, bright: bool) -> None:
    theme, geometry = view.session.theme, view.geometry
    line = QPolygonF([QPointF(geometry.x(tick), y_of(geometry, view.height, kind, value)) for tick, value in points])
    pen = QPen(faint(theme.now, 0.9 if bright else 0.5), THICK if bright else THIN)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(QPen(faint(theme.ground, 0.7), pen.widthF() + 2.5))
    painter.drawPolyline(line)
    painter.setPen(pen)
    painter.drawPolyline(line)
    start = line.at(0)
    painter.drawText(QPointF(max(start.x(), 4) + 6, max(start.y() - 7, 14)), curve_name(kind))


def _invite(painter: QPainter, view: RollView) -> None:
    """Show where a curve without pitches can be drawn, and what its two edges mean."""
    kind, span, theme = view.session.steering.kind, view.session.span, view.session.theme
    if span is None or kind is CurveKind.CONTOUR:
        return
    left, right = view.geometry.x(span[0]), view.geometry.x(span[1])
    high, low = {
        CurveKind.DENSITY: (translate("PianoRoll", "busy"), translate("PianoRoll", "calm")),
        CurveKind.TENSION: (translate("PianoRoll", "surprising"), translate("PianoRoll", "expected")),
    }[kind]
    painter.setPen(QPen(faint(theme.model, 0.35), 1))
    for y, text in ((EDGE, high), (view.height - EDGE, low)):
        painter.drawLine(QPointF(left, round(y) + 0.5), QPointF(right, round(y) + 0.5))
        painter.drawText(QPointF(max(left, 0) + 6, y - 5 if text == low else y + 14), text)
