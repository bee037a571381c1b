"""Notes as pictures that are stretched: rounded and sharp, thousands in one call.

A sprite is a note of the smallest width that has both ends whole. Narrower notes are put together out of its ends, and
it is stretched once to ``STRETCHED`` pixels between its ends. So a narrow note is one copy, one of ordinary width two,
and only of a very wide one is the middle stretched while it is painted. Measured, 2,000 narrow notes take half a
millisecond, a twentieth of as many rounded rectangles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import ceil
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from musicgen_gui.app.colours import Theme
from musicgen_gui.ui.pianoroll.layers.colours import faint, mixed
from musicgen_gui.ui.pianoroll.pixels import Ints, as_array

RADIUS = 3.0
LEVELS = 8
FULL = 5
"""Level from which on a note has its whole colour: an ordinary velocity."""
SOFTEST = 0.55
MIDDLING = 14.0
"""Least height of a hit of a drum in logical pixels, where its row has room."""
SOFTEST_SEEN = 0.85
"""The same in themes of high contrast."""
STRETCHED = 96
"""Device pixels between the ends of the sprites that are stretched beforehand."""

_Width = TypeVar("_Width", int, Ints)
Look = tuple[QColor, QColor | None, float]
Sign = Callable[[QPainter, QRectF, int], None]


class Sprite(IntEnum):
    """Sprites after those of ``body``; behind ``OTHER_TRACK`` stands one for each colour of tracks."""

    SELECTED = 6 * LEVELS
    PROPOSED = SELECTED + 1
    UNASKED = SELECTED + 2
    OTHER_TRACK = SELECTED + 3


def body(origin: NDArray[np.uint8], velocity: NDArray[np.int16], muted: NDArray[np.bool_]) -> Ints:
    """The sprite of each note: whose it is, how loud, whether it sounds."""
    level = np.clip(velocity.astype(np.int32) * LEVELS // 128, 0, LEVELS - 1)
    return (np.minimum(origin, 2).astype(np.int32) + 3 * muted) * LEVELS + level


@dataclass(frozen=True)
class Sprites:
    """The sheet of all sprites for one theme, note height and device pixel ratio: a sprite a row.

    Each row holds the note in every width up to ``whole``, and then once stretched.
    """

    sheet: QPixmap
    cap: int
    height: int

    @property
    def whole(self) -> int:
        """Width of the sprites themselves: two ends and a column."""
        return 2 * self.cap + 1

    def draw(self, painter: QPainter, sprite: Ints | int, x: Ints, y: Ints, width: Ints) -> None:
        """Draw one sprite at each place, later ones over earlier ones; everything in device pixels."""
        if not len(x):
            return
        top = np.broadcast_to(np.asarray(sprite, np.int32) * self.height, x.shape)
        if width.max() <= self.whole:
            rows = np.zeros((len(x), 10))
            self._place(rows, x, y, width, _before(width), top)
        else:
            rows = self._parts(x, y, width, top)
        painter.drawPixmapFragments(as_array(QPainter.PixmapFragment, rows), len(rows), self.sheet)

    def _parts(self, x: Ints, y: Ints, width: Ints, top: Ints) -> NDArray[np.float64]:
        """Up to three fragments for each note: what is left of its right end, a middle to be stretched, that end."""
        cap, wide = self.cap, width > self.whole
        long = width > 2 * cap + STRETCHED
        first = np.where(wide, np.where(long, cap, width - cap), width)
        last = np.where(wide, cap, 0)
        start = _before(self.whole + 1)
        parts = np.zeros((len(x), 3, 10))
        self._place(parts[:, 0], x, y, first, np.where(wide, start, _before(width)), top)
        self._place(parts[:, 1], x + cap, y, np.where(long, width - 2 * cap, 0), start + cap, top, source_width=1)
        self._place(parts[:, 2], x + width - cap, y, last, start + cap + STRETCHED, top)
        rows = parts.reshape(3 * len(x), 10)
        return np.ascontiguousarray(rows[rows[:, 6] > 0])

    def _place(
        self,
        part: NDArray[np.float64],
        x: Ints,
        y: Ints,
        width: NDArray[np.integer],
        source: NDArray[np.integer] | int,
        top: Ints,
        source_width: int | None = None,
    ) -> None:
        """Fill in the ten numbers of a ``QPainter.PixmapFragment``: centre, source rectangle, scale, turn, opacity."""
        part[:, 0] = x + width / 2
        part[:, 1] = y + self.height / 2
        part[:, 2] = source
        part[:, 3] = top
        part[:, 4] = width if source_width is None else source_width
        part[:, 5] = self.height
        part[:, 6] = width > 0 if source_width is None else width / source_width
        part[:, 7] = 1
        part[:, 9] = 1


def _before(width: _Width) -> _Width:
    """Where in a row of the sheet the note of a width begins, behind all narrower ones."""
    return width * (width - 1) // 2


def sheet_with_widths(whole: QPixmap, cap: int, height: int) -> Sprites:
    """The sheet of sprites that stand one below the other, with all their widths."""
    start, tall = _before(2 * cap + 2), whole.height()
    sheet = QPixmap(start + 2 * cap + STRETCHED, tall)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)

    def copy(to: int, width: int, source: int, source_width: int) -> None:
        if width:
            painter.drawPixmap(QRect(to, 0, width, tall), whole, QRect(source, 0, source_width, tall))

    for width in range(1, 2 * cap + 2):
        left, at = min(cap, (width + 1) // 2), _before(width)
        right = min(cap, width - left)
        copy(at, left, 0, left)
        copy(at + left, width - left - right, cap, 1)
        copy(at + width - right, right, 2 * cap + 1 - right, right)
    copy(start, cap, 0, cap)
    copy(start + cap, STRETCHED, cap, 1)
    copy(start + cap + STRETCHED, cap, cap + 1, cap)
    painter.end()
    return Sprites(sheet, cap, height)


def strength(theme: Theme, level: int) -> float:
    """How much of its colour a note of a level of loudness has."""
    softest = SOFTEST_SEEN if theme.high_contrast else SOFTEST
    return min(1.0, softest + (1 - softest) * level / FULL)


def make_sprites(theme: Theme, height: int, ratio: float) -> Sprites:
    """Draw the sheet of all kinds of notes."""
    looks = [_look(theme, index) for index in range(Sprite.OTHER_TRACK + len(theme.tracks))]
    return sheet_of(looks, height, ratio, lambda p, box, index: _sign(p, box, theme, index, ratio))


def make_diamonds(theme: Theme, height: int, width: int, ratio: float) -> Sprites:
    """The sheet of all kinds of hits of a drum: diamonds of an odd width, in the middle of their height."""
    count = Sprite.OTHER_TRACK + len(theme.tracks)
    sheet = QPixmap(width, count * max(1, height))
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tall = min(height, round(max(width, MIDDLING * ratio)))
    for index in range(count):
        _diamond(painter, QRectF(0, index * height + (height - tall) / 2, width, tall), theme, index, ratio)
    painter.end()
    return sheet_with_widths(sheet, width // 2, height)


def _diamond(p: QPainter, box: QRectF, theme: Theme, index: int, ratio: float) -> None:
    """One hit. The model's have a dot, those that you have edited a line."""
    colour, edge, thick = _look(theme, index)
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    middle = inside.center()
    p.setBrush(colour)
    p.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, thick * max(1.0, ratio)))
    corners = ((middle.x(), inside.top()), (inside.right(), middle.y()), (middle.x(), inside.bottom()))
    p.drawPolygon([QPointF(x, y) for x, y in (*corners, (inside.left(), middle.y()))])
    origin = index // LEVELS % 3
    if index < Sprite.SELECTED and origin:
        size = max(2.0, box.height() / 5)
        mark = QRectF(0, 0, size, size) if origin == 1 else QRectF(0, 0, 2 * size, max(1.0, size / 2))
        mark.moveCenter(box.center())
        p.fillRect(mark, faint(theme.on_model, 0.75))


def sheet_of(looks: Sequence[Look], height: int, ratio: float, sign: Sign | None = None) -> Sprites:
    """A sheet with a sprite for each fill, outline and its width in logical pixels; ``sign`` may paint over each."""
    radius = min(RADIUS * ratio, height / 2)
    cap = ceil(max(radius, 2 * ratio)) + 1
    width = 2 * cap + 1
    sheet = QPixmap(width, max(1, height) * len(looks))
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, (fill, edge, thick) in enumerate(looks):
        box = QRectF(0, index * height, width, height)
        rounded_box(painter, box, radius, fill, edge, thick * max(1.0, ratio))
        if sign is not None:
            sign(painter, box, index)
    painter.end()
    return sheet_with_widths(sheet, cap, height)


def _look(theme: Theme, index: int) -> tuple[QColor, QColor | None, float]:
    """Fill, outline and its width in logical pixels."""
    if index == Sprite.SELECTED:
        return faint(theme.now, 0.16), QColor(theme.now), 1.25
    if index == Sprite.PROPOSED:
        return faint(theme.model, 0.38), QColor(theme.model), 1.0
    if index == Sprite.UNASKED:
        return faint(theme.model, 0.14), faint(theme.model, 0.6), 1.0
    if index >= Sprite.OTHER_TRACK:
        return faint(theme.tracks[index - Sprite.OTHER_TRACK], QColor(theme.ghost_track).alphaF()), None, 0.0
    kind, level = divmod(index, LEVELS)
    muted, origin = divmod(kind, 3)
    colour = (theme.yours, theme.model, theme.edited)[origin]
    shade = mixed(colour, theme.row_white, strength(theme, level))
    return (faint(shade.name(), 0.18), faint(shade.name(), 0.7), 1.0) if muted else (shade, None, 0.0)


def _sign(painter: QPainter, box: QRectF, theme: Theme, index: int, ratio: float) -> None:
    """The second sign of whose a note is, for eyes that cannot tell the colours: a line inside the model's notes, near
    their upper edge; one near the lower edge of those that you have edited."""
    origin = index // LEVELS % 3
    if index >= Sprite.SELECTED or not origin or box.height() < 6 * ratio:
        return
    line = max(1, round(ratio * (1.5 if theme.high_contrast else 1.0)))
    inset = max(2, round(2 * ratio))
    y = box.top() + inset if origin == 1 else box.bottom() - inset - line
    painter.fillRect(QRectF(box.left() + inset, y, box.width() - 2 * inset, line), faint(theme.on_model, 0.75))


def rounded_box(p: QPainter, box: QRectF, radius: float, fill: QColor, edge: QColor | None, thick: float) -> None:
    """One rounded rectangle with an outline inside of it, or none."""
    p.setBrush(fill)
    if edge is None:
        p.setPen(Qt.PenStyle.NoPen)
        p.drawRoundedRect(box, radius, radius)
        return
    thick = min(float(round(thick)), box.height() / 2)
    half = thick / 2
    p.setPen(QPen(edge, thick))
    p.drawRoundedRect(box.adjusted(half, half, -half, -half), max(0.0, radius - half), max(0.0, radius - half))
