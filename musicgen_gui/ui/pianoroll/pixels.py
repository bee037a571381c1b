"""Device pixels: sharp edges at any device pixel ratio, and many rectangles in one call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from typing import Any, TypeVar, cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QRegion

from musicgen_gui.ui.pianoroll.geometry import Geometry
from musicgen_gui.ui.pianoroll.rows import PITCHES, Rows

Ints = NDArray[np.int32]
_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where rows lie: the pitch, the upper edge and the height of each, and the upper edge of each of 128 pitches."""

    pitches: NDArray[np.int64]
    upper: Ints
    height: Ints
    of_pitch: Ints


@lru_cache(maxsize=16)
def _edges(rows: Rows, scale: float, top: float) -> _Edges:
    """For rows so many device pixels high, with so many above the view: the same while only time is moved or zoomed."""
    edges = (np.rint(np.arange(len(rows) + 1) * scale) - np.rint(top * scale)).astype(np.int32)
    return _Edges(np.asarray(rows.pitches), edges[:-1], np.diff(edges), edges[rows.row_of(np.arange(PITCHES))])


@dataclass(frozen=True, slots=True)
class Pixels:
    """A geometry in whole device pixels.

    Ticks and rows are rounded before the origin is taken off, so that widths do not flicker while scrolling.
    """

    geometry: Geometry
    ratio: float

    def x(self, ticks: Any) -> Ints:
        """Device pixels of an array of ticks, or of one."""
        scale = self.ratio / self.geometry.ticks_per_pixel
        pixels = np.rint(np.asarray(ticks) * scale) - np.rint(self.geometry.left * scale)
        return np.asarray(np.minimum(np.maximum(pixels, -(2**20)), 2**20), np.int32)

    def y(self, pitches: Any) -> Ints:
        """Device pixels of the upper edges of an array of pitches, or of one."""
        return _edges(self.geometry.rows, self.ratio * self.geometry.key_height, self.geometry.top).of_pitch[pitches]

    def stripes(self) -> tuple[NDArray[np.int64], Ints, Ints]:
        """Pitch, upper edge and height of every row, from the top. Not to be written to."""
        edges = _edges(self.geometry.rows, self.ratio * self.geometry.key_height, self.geometry.top)
        return edges.pitches, edges.upper, edges.height

    def bottom(self) -> int:
        """Device pixel below the lowest row."""
        scale = self.ratio * self.geometry.key_height
        return int(np.rint(len(self.geometry.rows) * scale) - np.rint(self.geometry.top * scale))

    @property
    def origin(self) -> tuple[int, int]:
        """Device pixels from tick 0 and the uppermost row to the upper left corner: how far the plane is scrolled."""
        geometry = self.geometry
        across = np.rint(geometry.left * (self.ratio / geometry.ticks_per_pixel))
        return int(across), int(np.rint(geometry.top * (self.ratio * geometry.key_height)))

    @property
    def row(self) -> int:
        """Height of a row; some rows are one pixel more."""
        return int(self.ratio * self.geometry.key_height)

    def length(self, logical: float) -> int:
        """A logical length in device pixels, at least one."""
        return max(1, round(logical * self.ratio))


def as_array(kind: type[_Kind], numbers: NDArray[Any]) -> _Kind:
    """Let Qt read a contiguous array of numbers as the first of many values of a kind, without a copy."""
    return cast(_Kind, shiboken6.wrapInstance(numbers.__array_interface__["data"][0], kind))


@contextmanager
def device_pixels(painter: QPainter, ratio: float) -> Iterator[None]:
    """Paint in device pixels, without smoothing, for the length of a ``with``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.scale(1 / ratio, 1 / ratio)
    try:
        yield
    finally:
        painter.restore()


def rectangles(region: QRegion) -> list[QRect]:
    """The rectangles that a region is made of, which do not overlap."""
    return list(cast(Iterable[QRect], region))


def device_region(ratio: float, region: QRegion) -> QRegion:
    """The device pixels that a region of logical ones touches."""
    result = QRegion()
    for area in rectangles(region):
        left, top = floor(area.left() * ratio), floor(area.top() * ratio)
        right, bottom = ceil((area.right() + 1) * ratio), ceil((area.bottom() + 1) * ratio)
        result += QRegion(left, top, right - left, bottom - top)
    return result


def fill(painter: QPainter, brush: QColor | QBrush | str, x: Any, y: Any, width: Any, height: Any) -> None:
    """Fill rectangles of whole pixels in one call; each of x, y, width, height is an array or one number."""
    sizes = [numbers.size for numbers in (x, y, width, height) if isinstance(numbers, np.ndarray)]
    if 0 in sizes:
        return
    corners = np.empty((max(sizes, default=1), 4), np.int32)
    corners[:, 0], corners[:, 1] = x, y
    corners[:, 2], corners[:, 3] = corners[:, 0] + (width - 1), corners[:, 1] + (height - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(brush) if isinstance(brush, str) else brush)
    painter.drawRects(as_array(QRect, corners), len(corners))


def fill_one(painter: QPainter, colour: QColor | str, x: int, y: int, width: int, height: int) -> None:
    """Fill one rectangle; nothing where it has no width or height."""
    if width > 0 and height > 0:
        painter.fillRect(x, y, width, height, QColor(colour) if isinstance(colour, str) else colour)


def copy_rows(painter: QPainter, picture: QPixmap, x: int, y: Any, source: Any, height: Any) -> None:
    """Copy rows of a picture, over its whole width, in one call; arrays of where to, where from and how high."""
    fragments = np.zeros((len(y), 10))
    width = picture.width()
    fragments[:, 0], fragments[:, 1] = x + width / 2, y + height / 2
    fragments[:, 3], fragments[:, 4], fragments[:, 5] = source, width, height
    fragments[:, 6:8] = 1
    fragments[:, 9] = 1
    if len(fragments):
        painter.drawPixmapFragments(as_array(QPainter.PixmapFragment, fragments), len(fragments), picture)


def stamp(painter: QPainter, picture: QPixmap, x: Any, y: Any) -> None:
    """Copy a picture to many places in one call; x and y are arrays of its upper left corners."""
    fragments = np.zeros((len(x), 10))
    if not len(fragments):
        return
    width, height = picture.width(), picture.height()
    fragments[:, 0], fragments[:, 1] = np.asarray(x) + width / 2, np.asarray(y) + height / 2
    fragments[:, 4], fragments[:, 5] = width, height
    fragments[:, 6:8] = 1
    fragments[:, 9] = 1
    painter.drawPixmapFragments(as_array(QPainter.PixmapFragment, fragments), len(fragments), picture)
