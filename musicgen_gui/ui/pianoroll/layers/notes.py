"""The notes layer: yours, the model's, what is tried, and the pale ones of a proposal."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
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

    def paint(self, painter: QPainter, view: RollView, ratio: float, left: float, right: float) -> None:
        """Paint the notes between two ticks, and over them the proposal's."""
        theme, pixels = view.session.theme, view.pixels(ratio)
        hit = hit_pixels(view, ratio)
        sprites = self.sprites(theme, pixels, hit)
        if hit:
            left -= hit * view.geometry.ticks_per_pixel
        notes = uncovered(view.notes(left, right), pixels, left, right)
        x, y, width = boxes(pixels, notes, hit)
        sprites.draw(painter, body(notes.origin, notes.velocity, notes.muted), x, y, width)
        for tint in self.tints:
            tint(painter, pixels, notes, (x, y, width))
        self._hatch(painter, theme, sprites, notes, (x, y, width))
        chosen = np.flatnonzero(notes.selected)
        sprites.draw(painter, int(Sprite.SELECTED), x[chosen], y[chosen], width[chosen])
        self._locks(painter, pixels, notes, (x, y, width))
        if view.session.habits.names and not hit:
            self._names.paint(painter, theme, pixels, notes, (x, y, width))
        proposed = view.proposed()
        if proposed is not None:
            sprites.draw(painter, int(Sprite.PROPOSED), *boxes(pixels, proposed, hit))
        unasked = view.unasked()
        if unasked:
            sprites.draw(painter, int(Sprite.UNASKED), *boxes(pixels, note_arrays(unasked), hit))

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

    def _hatch(self, p: QPainter, theme: Theme, sprites: Sprites, notes: NoteArrays, box: tuple[Ints, ...]) -> None:
        muted = np.flatnonzero(notes.muted)
        if len(muted):
            x, y, width = (column[muted] for column in box)
            brush = QBrush(faint(theme.quiet, 0.55), Qt.BrushStyle.BDiagPattern)
            fill(p, brush, x + 2, y + 2, np.maximum(0, width - 4), sprites.height - 4)

    def _locks(self, p: QPainter, pixels: Pixels, notes: NoteArrays, box: tuple[Ints, ...]) -> None:
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


def uncovered(notes: NoteArrays, pixels: Pixels, left: float, right: float) -> NoteArrays:
    """Notes between two ticks; of very many only the longest at each place, which hides the others anyway."""
    if len(notes) <= MANY:
        return notes
    by_length = np.argsort(notes.end - notes.start, kind="stable")
    x = pixels.x(np.clip(notes.start, left, right)) - pixels.x(left)
    winners = np.full((PITCHES, int(x.max()) + 1), -1, np.int64)
    winners[notes.pitch[by_length], x[by_length]] = by_length
    return notes.only(np.sort(winners[winners >= 0]))
