"""What stands still behind the notes: rows, lines, and the notes of other tracks."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from musicgen_gui.ui.pianoroll.layers.colours import mixed
from musicgen_gui.ui.pianoroll.layers.kept import Content, Kept
from musicgen_gui.ui.pianoroll.layers.notes import NotesLayer, boxes, hit_pixels, in_rows, ticks_of
from musicgen_gui.ui.pianoroll.layers.sprites import Sprite
from musicgen_gui.ui.pianoroll.lines import bar_stride, lines
from musicgen_gui.ui.pianoroll.pixels import fill
from musicgen_gui.ui.pianoroll.view import RollView

CLOSEST = 6.0
"""Logical pixels below which lines of one kind are left out."""
BLACK_KEYS = frozenset((1, 3, 6, 8, 10))
_MAJOR = (0, 2, 4, 5, 7, 9, 11)


class Backdrop:
    """Paints it in device pixels; out of a picture where there are other tracks, so that they are not painted again
    and again while only the track in hand changes.
    """

    def __init__(self, notes: NotesLayer) -> None:
        self._notes = notes
        self._kept = Kept(self._paint)

    def paint(self, painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
        """Paint a part of the view."""
        if others(view):
            size = QSize(round(view.width * ratio), round(view.height * ratio))
            painter.drawPixmap(area, self._kept.picture(view, size, ratio, content(view)), area)
        else:
            self._paint(painter, view, ratio, area)

    def _paint(self, painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
        theme, pixels = view.session.theme, view.pixels(ratio)
        paint_ground(painter, view, ratio, area)
        hit = hit_pixels(view, ratio)
        sprites = self._notes.sprites(theme, pixels, hit)
        left, right = ticks_of(view, ratio, area, hit)
        for track in others(view):
            columns = view.columns.of(track)
            arrays = columns.arrays(columns.find(left, right))
            if view.geometry.rows.folded:
                arrays = arrays.only(np.isin(arrays.pitch, view.geometry.rows.pitches))
            sprite = Sprite.OTHER_TRACK + track.colour % len(theme.tracks)
            sprites.draw(painter, int(sprite), *boxes(pixels, in_rows(arrays, pixels, area), hit))


def content(view: RollView) -> Content:
    """What decides how the backdrop looks, besides where the view stands."""
    score, session, geometry = view.state.score, view.session, view.geometry
    drums = view.state.current.is_percussion
    stride = bar_stride(view.bars, geometry.left, CLOSEST * geometry.ticks_per_pixel)
    values = (session.grid, session.theme, drums, score.division, scale_of(view), stride)
    return Content(values, (score.meters, *others(view)))


def others(view: RollView) -> tuple[Any, ...]:
    """The tracks that are to be seen behind the notes: those that are not being edited; drums only behind drums."""
    state = view.state
    if not view.session.habits.other_tracks:
        return ()
    drums = state.current.is_percussion
    return tuple(t for i, t in enumerate(state.score.tracks) if i != state.track and t.is_percussion == drums)


def scale_of(view: RollView) -> frozenset[int] | None:
    """Pitch classes of the key in force at the left edge: its signature names the same seven notes in every mode."""
    found = None
    for key in view.state.score.keys:
        if found is None or key.tick <= view.geometry.left:
            found = key
    return None if found is None else frozenset((7 * found.fifths + step) % 12 for step in _MAJOR)


def paint_ground(painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
    """Rows and lines. Before the start and below the lowest row: nothing.

    Rows of one colour look alike, so one of each is painted and then copied.
    """
    pixels, theme = view.pixels(ratio), view.session.theme
    pitches, y, height = pixels.stripes()
    touching = (y <= area.bottom()) & (y + height > area.top())
    kinds, colours, hairline = _kinds(view, pitches)
    tall = pixels.row + 1
    rows = QPixmap(area.width(), tall * len(colours))
    row_painter = QPainter(rows)
    for kind, colour in enumerate(colours):
        row_painter.fillRect(0, kind * tall, area.width(), tall, QColor(colour))
        if hairline is not None:
            row_painter.fillRect(0, (kind + 1) * tall - 1, area.width(), 1, hairline)
    paint_lines(row_painter, view, ratio, area.left(), rows.rect())
    row_painter.end()
    source = (kinds + 1) * tall - height
    for i in np.flatnonzero(touching).tolist():
        painter.drawPixmap(area.left(), int(y[i]), rows, 0, int(source[i]), area.width(), int(height[i]))
    fill(painter, theme.ground, 0, area.top(), max(0, int(pixels.x(0))), area.height())
    below = max(pixels.bottom(), area.top())
    fill(painter, theme.ground, area.left(), below, area.width(), max(0, area.bottom() + 1 - below))


def _kinds(view: RollView, pitches: NDArray[np.int64]) -> tuple[NDArray[np.int64], list[str], QColor | None]:
    """Which colour the row of each pitch has, the colours, and that of a line under each row.

    White key, black key, or outside of the scale; of drums two shades by turns, as no drum is higher than another.
    """
    theme = view.session.theme
    if view.state.current.is_percussion:
        return np.arange(len(pitches)) % 2, [theme.row_white, theme.row_black], None
    kinds = np.array([pitch in BLACK_KEYS for pitch in range(12)], np.int64)
    scale = scale_of(view)
    if scale is not None:
        kinds[[pitch for pitch in range(12) if pitch not in scale]] = 2
    hairline = mixed(theme.beat, theme.row_white, 0.45)
    return kinds[pitches % 12], [theme.row_white, theme.row_black, theme.row_off_scale], hairline


def paint_lines(painter: QPainter, view: RollView, ratio: float, left: int, area: QRect) -> None:
    """Steps, beats and bars, each a little stronger; they show what edits really snap to.

    ``left`` is the device pixel of the view at which the area begins.
    """
    pixels, geometry, theme = view.pixels(ratio), view.geometry, view.session.theme
    found = lines(
        view.bars, view.session.grid, view.division, geometry.left, view.right, CLOSEST * geometry.ticks_per_pixel
    )
    thin = max(1, round(ratio * 0.75))
    spacing = view.step / geometry.ticks_per_pixel
    strength = min(1.0, max(0.35, (spacing - CLOSEST) / CLOSEST))
    colours = (
        mixed(theme.beat, theme.row_white, strength),
        mixed(theme.bar, theme.beat, 0.3),
        mixed(theme.bar, theme.beat, 0.6),
        QColor(theme.bar),
    )
    for ticks, colour in zip((found.steps, found.beats, found.groups, found.bars), colours, strict=True):
        if len(ticks):
            x = pixels.x(ticks) - left
            fill(painter, colour, x[(x > -thin) & (x < area.width())], area.top(), thin, area.height())
