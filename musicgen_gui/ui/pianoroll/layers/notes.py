"""The notes layer: yours, the model's, what is tried, and the pale ones of a proposal."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QPainter

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.columns import NoteArrays, note_arrays
from musicgen_gui.ui.pianoroll.layers.colours import faint
from musicgen_gui.ui.pianoroll.layers.locks import SIZE, LockSigns
from musicgen_gui.ui.pianoroll.layers.names import NamesLayer
from musicgen_gui.ui.pianoroll.layers.sprites import Sprite, Sprites, body, make_diamonds, make_sprites
from musicgen_gui.ui.pianoroll.picking import hit_width
from musicgen_gui.ui.pianoroll.pixels import Ints, Pixels, fill
from musicgen_gui.ui.pianoroll.rows import PITCHES
from musicgen_gui.ui.pianoroll.view import RollView

Tint = Callable[[QPainter, Pixels, NoteArrays, tuple[Ints, Ints, Ints]], None]
MANY = 8_000
"""Notes in view from which on those are left out that lie under others."""
REACH = 4
"""Device pixels on both sides in which notes are looked for that reach into an area: rounding, and the least width."""
STRIDE = 1024
PATTERN = 8
"""Pixels after which Qt's hatching repeats."""


class NotesLayer:
    """Paints notes in device pixels; keeps the sprite sheet of the last theme, height and ratio.

    Each of ``tints`` may paint over the bodies of the notes, whose places it is given, before their signs are drawn.
    """

    def __init__(self) -> None:
        self.tints: list[Tint] = []
        self._key: tuple[str, int, float, int] | None = None
        self._sprites: Sprites | None = None
        self._signs: tuple[LockSigns, ...] = ()
        self._names = NamesLayer()

    def paint(self, painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
        """Paint what touches an area of the notes that no trial touches, and over them the proposal's."""
        theme, pixels, hit = view.session.theme, view.pixels(ratio), hit_pixels(view, ratio)
        left, right = ticks_of(view, ratio, area, hit)
        notes = in_rows(view.at_rest(left, right), pixels, area)
        self._notes(painter, view, pixels, hit, notes if crowd(view, ratio) is None else uncovered(notes, pixels))
        sprites = self.sprites(theme, pixels, hit)
        proposed = view.proposed()
        if proposed is not None:
            sprites.draw(painter, int(Sprite.PROPOSED), *boxes(pixels, proposed, hit))
        unasked = view.unasked()
        if unasked:
            sprites.draw(painter, int(Sprite.UNASKED), *boxes(pixels, note_arrays(unasked), hit))

    def paint_tried(self, painter: QPainter, view: RollView, ratio: float, area: QRect) -> None:
        """Paint what a trial makes of the notes that it touches, over the others."""
        tried = view.tried()
        if tried is not None and len(tried):
            pixels, hit = view.pixels(ratio), hit_pixels(view, ratio)
            left, right = ticks_of(view, ratio, area, hit)
            notes = in_rows(tried.only((tried.start < right) & (tried.end > left)), pixels, area)
            self._notes(painter, view, pixels, hit, uncovered(notes, pixels) if len(notes) > MANY else notes)

    def _notes(self, painter: QPainter, view: RollView, pixels: Pixels, hit: int, notes: NoteArrays) -> None:
        if not len(notes):
            return
        theme = view.session.theme
        sprites, box = self.sprites(theme, pixels, hit), boxes(pixels, notes, hit)
        sprites.draw(painter, body(notes.origin, notes.velocity, notes.muted), *box)
        for tint in self.tints:
            tint(painter, pixels, notes, box)
        self._hatch(painter, theme, pixels, sprites, notes, box)
        if notes.selected.any():
            chosen = np.flatnonzero(notes.selected)
            sprites.draw(painter, int(Sprite.SELECTED), *(column[chosen] for column in box))
        self._locks(painter, pixels, notes, box)
        if view.session.habits.names and not hit:
            self._names.paint(painter, theme, pixels, notes, box)

    def sprites(self, theme: Theme, pixels: Pixels, hit: int = 0) -> Sprites:
        """The sprite sheet for a theme and the row height of some pixels; of diamonds ``hit`` pixels wide for drums."""
        height = max(2, pixels.row - pixels.length(2))
        key = (theme.name, height, pixels.ratio, hit)
        if self._sprites is None or key != self._key:
            self._key = key
            if hit:
                self._sprites = make_diamonds(theme, height, hit, pixels.ratio)
            else:
                self._sprites = make_sprites(theme, height, pixels.ratio)
            self._signs = tuple(LockSigns(colour, pixels.length(SIZE)) for colour in (theme.on_model, theme.text))
        return self._sprites

    def _hatch(
        self, p: QPainter, theme: Theme, pixels: Pixels, sprites: Sprites, notes: NoteArrays, box: tuple[Ints, ...]
    ) -> None:
        if notes.muted.any():
            muted = np.flatnonzero(notes.muted)
            x, y, width = (column[muted] for column in box)
            brush = QBrush(faint(theme.quiet, 0.55), Qt.BrushStyle.BDiagPattern)
            p.setBrushOrigin(*(-scrolled % PATTERN for scrolled in pixels.origin))
            fill(p, brush, x + 2, y + 2, np.maximum(0, width - 4), sprites.height - 4)

    def _locks(self, p: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, ...]) -> None:
        if not notes.locks.any():
            return
        locked = notes.locks > 0
        for signs, some in zip(self._signs, (locked & ~notes.muted, locked & notes.muted), strict=True):
            x, y, width = (column[some] for column in box)
            signs.paint(p, notes.locks[some], x, y, width, pixels.row)


def hit_pixels(view: RollView, ratio: float) -> int:
    """Width of a hit of a drum in device pixels, which is odd; 0 where the track is no percussion."""
    return 2 * round(hit_width(view) * ratio / 2) + 1 if view.state.current.is_percussion else 0


def boxes(pixels: Pixels, notes: NoteArrays, hit: int = 0) -> tuple[Ints, Ints, Ints]:
    """Left edge, upper edge and width of each note, with a little ground showing between neighbours.

    Drums are ``hit`` pixels wide and have their middle where they begin.
    """
    x = pixels.x(notes.start)
    if hit:
        return x - hit // 2, pixels.y(notes.pitch) + pixels.length(1), np.full_like(x, hit)
    width = np.maximum(pixels.length(2), pixels.x(notes.end) - x - pixels.length(1))
    return x, pixels.y(notes.pitch) + pixels.length(1), width


def ticks_of(view: RollView, ratio: float, area: QRect, hit: int = 0) -> tuple[float, float]:
    """Between which ticks notes may lie that touch an area of device pixels, where hits of drums are so wide."""
    tick = view.geometry.tick
    return tick((area.left() - REACH - hit) / ratio), tick((area.right() + REACH + hit) / ratio)


def in_rows(notes: NoteArrays, pixels: Pixels, area: QRect) -> NoteArrays:
    """The notes whose rows touch an area of device pixels."""
    y = pixels.y(notes.pitch)
    touching = (y <= area.bottom()) & (y + pixels.row + 1 > area.top())
    return notes if touching.all() else notes.only(touching)


def crowd(view: RollView, ratio: float) -> int | None:
    """None, or where the view stands in steps of ``STRIDE`` pixels if so many notes are in view that those are left out
    that lie under others.
    """
    where = view.columns.of(view.state.current).find(view.geometry.left, view.right)
    return view.pixels(ratio).origin[0] // STRIDE if where.stop - where.start > MANY else None


def uncovered(notes: NoteArrays, pixels: Pixels) -> NoteArrays:
    """Only the longest note that begins at each pixel of each row, which hides the others anyway.

    All that begin far to the left of the view count as beginning at one place, which is the same for a whole stride.
    """
    if not len(notes):
        return notes
    farthest = -(pixels.origin[0] % STRIDE) - STRIDE
    left, right = np.maximum(pixels.x(notes.start), farthest) - farthest, pixels.x(notes.end)
    width = int(left.max()) + 1
    cells = notes.pitch.astype(np.int64) * width + left
    ends = np.full(PITCHES * width, np.iinfo(np.int32).min, np.int32)
    np.maximum.at(ends, cells, right)
    longest = np.flatnonzero(right == ends[cells])
    winner = np.zeros(PITCHES * width, np.int64)
    winner[cells[longest]] = longest
    return notes.only(longest[winner[cells[longest]] == longest])
