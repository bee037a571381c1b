"""What stands still behind the notes: rows, lines, and the notes of other tracks."""

from __future__ import annotations

from functools import lru_cache
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
from musicgen_gui.ui.pianoroll.pixels import copy_rows, fill, fill_one
from musicgen_gui.ui.pianoroll.rows import Rows
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
    _, y, height = pixels.stripes()
    touching = np.flatnonzero((y <= area.bottom()) & (y + height > area.top()))
    kinds = _kinds(view.geometry.rows, view.state.current.is_percussion, scale_of(view))
    colours, hairline = _colours(view)
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
    copy_rows(painter, rows, area.left(), y[touching], source[touching], height[touching])
    fill_one(painter, theme.ground, 0, area.top(), int(pixels.x(0)), area.height())
    below = max(pixels.bottom(), area.top())
    fill_one(painter, theme.ground, area.left(), below, area.width(), area.bottom() + 1 - below)


def _colours(view: RollView) -> tuple[list[str], QColor | None]:
    """The colours that rows have, and that of a line under each row: white key, black key, or outside of the scale.

    Of drums two shades by turns, as no drum is higher than another.
    """
    theme = view.session.theme
    if view.state.current.is_percussion:
        return [theme.row_white, theme.row_black], None
    return [theme.row_white, theme.row_black, theme.row_off_scale], mixed(theme.beat, theme.row_white, 0.45)


@lru_cache(maxsize=16)
def _kinds(rows: Rows, drums: bool, scale: frozenset[int] | None) -> NDArray[np.int64]:
    """Which of the colours each row has."""
    if drums:
        return np.arange(len(rows)) % 2
    kinds = np.array([pitch in BLACK_KEYS for pitch in range(12)], np.int64)
    if scale is not None:
        kinds[[pitch for pitch in range(12) if pitch not in scale]] = 2
    return kinds[np.asarray(rows.pitches) % 12]


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
    kinds = (found.steps, found.beats, found.groups, found.bars)
    x, done = pixels.x(np.concatenate(kinds)) - left, 0
    seen = (x > -thin) & (x < area.width())
    for ticks, colour in zip(kinds, colours, strict=True):
        mine = slice(done, done + len(ticks))
        fill(painter, colour, x[mine][seen[mine]], area.top(), thin, area.height())
        done = mine.stop
