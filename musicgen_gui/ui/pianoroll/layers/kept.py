"""A picture of the plane that is kept from frame to frame, so that a frame paints only what it did not show before."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from musicgen_gui.score.types import Note, Track
from musicgen_gui.ui.pianoroll.pixels import rectangles
from musicgen_gui.ui.pianoroll.view import RollView

Paint = Callable[[QPainter, RollView, float, QRect], None]
"""Paints a part of the view in device pixels with a painter, given the device pixel ratio and the part."""


@dataclass(frozen=True, eq=False, slots=True)
class Shown:
    """The notes of a track, those of them that are selected, and those of a ghost beside them."""

    track: Track
    selection: Set[Note]
    unasked: tuple[Note, ...] = ()


Differ = Callable[[RollView, float, Shown, Shown], QRect | None]
"""In which device pixels two kinds of notes look otherwise; None for all."""


@dataclass(frozen=True, eq=False, slots=True)
class Content:
    """What decides how a picture looks, besides where it stands: small values, and values told by identity.

    Where only ``notes`` are others, a part of the picture is; ``Kept`` is told how to find out which.
    """

    values: tuple[Any, ...] = ()
    objects: tuple[Any, ...] = ()
    notes: Shown | None = None

    def is_that_of(self, other: Content) -> bool:
        """Whether both make the same picture but for the notes."""
        if self.values != other.values or len(self.objects) != len(other.objects):
            return False
        return all(a is b for a, b in zip(self.objects, other.objects, strict=True))


class Kept:
    """The picture of a view as ``paint`` makes it.

    Scrolling moves the picture by whole pixels and paints the strips that come into sight, so ``paint`` must give each
    place of the plane the same pixels wherever it is scrolled to.
    """

    def __init__(self, paint: Paint, differ: Differ = lambda *_: None) -> None:
        self._paint, self._differ = paint, differ
        self._picture = QPixmap()
        self._content = Content()
        self._scale: tuple[Any, ...] = ()
        self._seen: tuple[Any, ...] = ()
        self._origin = (0, 0)
        self._stale = QRegion()

    def spoil(self, area: QRegion | None = None) -> None:
        """Paint an area in device pixels anew the next time; all without one."""
        self._stale += QRegion(self._picture.rect()) if area is None else area

    def picture(self, view: RollView, size: QSize, ratio: float, content: Content) -> QPixmap:
        """The picture of the view now, of a size in device pixels."""
        origin, scale = view.pixels(ratio).origin, _scale(view, ratio)
        if self._picture.size() != size:
            self._picture = QPixmap(size)
            self.spoil()
        elif scale != self._scale or not content.is_that_of(self._content):
            self.spoil()
        else:
            self._scroll(self._origin[0] - origin[0], self._origin[1] - origin[1])
            self._spoil_notes(view, ratio, self._content.notes, content.notes)
        self._content, self._scale, self._origin = content, scale, origin
        if not self._stale.isEmpty():
            self._paint_stale(view, ratio)
        return self._picture

    def draw(self, painter: QPainter, view: RollView, size: QSize, ratio: float, content: Content) -> None:
        """Paint the view. A scale is kept when it is seen for the second time: the next frame of a zoom has another
        one, and would copy a picture that nobody sees again.
        """
        scale = _scale(view, ratio)
        fleeting = scale not in (self._scale, self._seen) and ratio == round(ratio) and self._picture.size() == size
        self._seen = scale
        if fleeting:
            painter.save()
            self._paint(painter, view, ratio, QRect(QPoint(), size))
            painter.restore()
        else:
            painter.drawPixmap(0, 0, self.picture(view, size, ratio, content))

    def _scroll(self, dx: int, dy: int) -> None:
        """Move what is there, and mark what the move uncovers."""
        area = self._picture.rect()
        if abs(dx) >= area.width() or abs(dy) >= area.height():
            self.spoil()
        elif dx or dy:
            self._stale.translate(dx, dy)
            self._picture.scroll(dx, dy, area)
            self._stale += QRegion(area) - QRegion(area.translated(dx, dy))

    def _spoil_notes(self, view: RollView, ratio: float, before: Shown | None, after: Shown | None) -> None:
        """Paint anew where other notes look otherwise."""
        if before is None or after is None:
            if before is not after:
                self.spoil()
        elif (
            before.track is not after.track
            or before.selection is not after.selection
            or before.unasked != after.unasked
        ):
            area = self._differ(view, ratio, before, after)
            self.spoil(None if area is None else QRegion(area))

    def _paint_stale(self, view: RollView, ratio: float) -> None:
        areas = rectangles(self._stale.intersected(self._picture.rect()))
        painter = QPainter(self._picture)
        for area in areas:
            painter.setClipRect(area)
            self._paint(painter, view, ratio, area)
        painter.end()
        self._stale = QRegion()


def _scale(view: RollView, ratio: float) -> tuple[Any, ...]:
    """What must stay as it is for a picture to be moved."""
    geometry = view.geometry
    return geometry.ticks_per_pixel, geometry.key_height, geometry.rows, ratio
