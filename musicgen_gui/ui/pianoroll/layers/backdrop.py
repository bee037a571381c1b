"""What stands still behind the notes: rows, lines, and the notes of other tracks. Painted once into a picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.layers.colours import mixed
from musicgen_gui.ui.pianoroll.layers.notes import NotesLayer, boxes, hit_pixels
from musicgen_gui.ui.pianoroll.layers.sprites import Sprite
from musicgen_gui.ui.pianoroll.lines import lines
from musicgen_gui.ui.pianoroll.pixels import Pixels, fill
from musicgen_gui.ui.pianoroll.view import RollView

CLOSEST = 6.0
"""Logical pixels below which lines of one kind are left out."""
BLACK_KEYS = frozenset((1, 3, 6, 8, 10))
_MAJOR = (0, 2, 4, 5, 7, 9, 11)


class Backdrop:
    """Keeps the picture of the last view and paints it anew only when what it shows has changed."""

    def __init__(self, notes: NotesLayer) -> None:
        self._notes = notes
        self._picture = QPixmap()
        self._values: tuple[Any, ...] = ()
        self._objects: tuple[Any, ...] = ()

    def picture(self, view: RollView, size: QSize, ratio: float) -> QPixmap:
        """The backdrop for a canvas of a size in device pixels."""
        score, session = view.state.score, view.session
        drums = view.state.current.is_percussion
        values = (view.geometry, size, ratio, session.grid, session.theme.name, view.state.track, drums, score.division)
        objects = (score.meters, score.keys, *others(view))
        same = len(objects) == len(self._objects) and all(a is b for a, b in zip(objects, self._objects, strict=True))
        if values != self._values or not same:
            self._values, self._objects = values, objects
            if self._picture.size() != size:
                self._picture = QPixmap(size)
            painter = QPainter(self._picture)
            self._paint(painter, view, size, ratio)
            painter.end()
        return self._picture

    def _paint(self, painter: QPainter, view: RollView, size: QSize, ratio: float) -> None:
        theme, pixels = view.session.theme, view.pixels(ratio)
        if view.state.current.is_percussion:
            paint_drum_rows(painter, theme, pixels, size.width())
        else:
            paint_rows(painter, theme, pixels, scale_of(view), size.width())
        paint_lines(painter, view, ratio, size.height(), theme)
        hit = hit_pixels(view, ratio)
        sprites = self._notes.sprites(theme, pixels, hit)
        for track in others(view):
            columns = view.columns.of(track)
            arrays = columns.arrays(columns.find(view.geometry.left, view.right))
            if view.geometry.rows.folded:
                arrays = arrays.only(np.isin(arrays.pitch, view.geometry.rows.pitches))
            sprite = Sprite.OTHER_TRACK + track.colour % len(theme.tracks)
            sprites.draw(painter, int(sprite), *boxes(pixels, arrays, hit))


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


def paint_rows(painter: QPainter, theme: Theme, pixels: Pixels, scale: frozenset[int] | None, width: int) -> None:
    """One stripe per pitch: white key, black key, or outside of the scale, and a hairline under each."""
    pitches, y, height = pixels.stripes()
    black = np.isin(pitches % 12, list(BLACK_KEYS))
    outside = np.zeros(len(pitches), bool) if scale is None else ~np.isin(pitches % 12, list(scale))
    for colour, wanted in (
        (theme.row_white, ~black & ~outside),
        (theme.row_black, black & ~outside),
        (theme.row_off_scale, outside),
    ):
        fill(painter, colour, 0, y[wanted], width, height[wanted])
    fill(painter, mixed(theme.beat, theme.row_white, 0.45), 0, y + height - 1, width, 1)


def paint_drum_rows(painter: QPainter, theme: Theme, pixels: Pixels, width: int) -> None:
    """Stripes in two shades by turns, as no drum is higher than another."""
    _, y, height = pixels.stripes()
    fill(painter, theme.row_white, 0, y[::2], width, height[::2])
    fill(painter, theme.row_black, 0, y[1::2], width, height[1::2])


def paint_lines(painter: QPainter, view: RollView, ratio: float, height: int, theme: Theme) -> None:
    """Steps, beats and bars, each a little stronger; they show what edits really snap to. Before the start: nothing."""
    pixels, geometry = view.pixels(ratio), view.geometry
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
        fill(painter, colour, pixels.x(ticks), 0, thin, height)
    fill(painter, theme.ground, 0, 0, max(0, int(pixels.x(0))), height)
    below = pixels.bottom()
    fill(painter, theme.ground, 0, below, round(view.width * ratio) + 1, max(0, height - below))
