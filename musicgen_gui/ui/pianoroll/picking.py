"""Which note lies under the mouse, and whether the mouse is at an edge of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from math import ceil, hypot

from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView

EDGE = 6.0
"""Logical pixels in which an edge can be grabbed; what a short note has no room for lies outside of it."""


LEAST_HIT, LARGEST_HIT = 7.0, 20.0


class Zone(Enum):
    START = "start"
    BODY = "body"
    END = "end"


@dataclass(frozen=True, slots=True)
class Hit:
    """A note and the part of it under the mouse."""

    note: Note
    zone: Zone


def hit(view: RollView, x: float, y: float) -> Hit | None:
    """The uppermost note at a pixel; one whose edge zone reaches out to it only where no note lies."""
    geometry = view.geometry
    pitch = geometry.pitch(y)
    if view.state.current.is_percussion:
        return _struck(view, x, pitch)
    near = view.around(geometry.tick(x - EDGE), geometry.tick(x + EDGE), pitch, pitch)
    found = [Hit(n, zone) for n in reversed(near) if (zone := _zone(geometry.x(n.start), geometry.x(n.end), x))]
    inside = (h for h in found if geometry.x(h.note.start) <= x < geometry.x(h.note.end))
    return next(inside, found[0] if found else None)


def hit_width(view: RollView) -> float:
    """How wide a hit of a drum is drawn, in logical pixels: a step of the grid, as far as that can be seen and fits."""
    step = view.step / view.geometry.ticks_per_pixel
    return min(max(step, LEAST_HIT), LARGEST_HIT, view.geometry.key_height - 2)


def _struck(view: RollView, x: float, pitch: int) -> Hit | None:
    """The hit of a drum whose middle lies nearest. A hit has no edges: how long it is cannot be heard."""
    geometry = view.geometry
    reach = max(EDGE, hit_width(view) / 2)
    near = view.around(geometry.tick(x - reach), geometry.tick(x + reach), pitch, pitch)
    nearest = min(near, key=lambda n: abs(geometry.x(n.start) - x), default=None)
    return Hit(nearest, Zone.BODY) if nearest and abs(geometry.x(nearest.start) - x) <= reach else None


def _zone(left: float, right: float, x: float) -> Zone | None:
    inner = min(EDGE, (right - left) / 4)
    outer = EDGE - inner
    if x < left - outer or x >= right + outer:
        return None
    if x >= right - inner:
        return Zone.END
    return Zone.START if x < left + inner else Zone.BODY


def path(start: Pointer, end: Pointer, apart: float = 3.0) -> Iterator[tuple[float, float]]:
    """Pixels on the way between two moments of the mouse, close enough to miss no note."""
    steps = max(1, ceil(hypot(end.x - start.x, end.y - start.y) / apart))
    for i in range(steps + 1):
        part = i / steps
        yield start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part
