"""Ticks and pitches to pixels and back: one frozen transform that every part of the roll shares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor

from musicgen_gui.ui.pianoroll.rows import EVERY_ROW, Rows

KEY_HEIGHTS = (6.0, 56.0)
QUARTERS = (0.25, 960.0)
LEAD = 12.0
"""Logical pixels that can be seen before tick 0: room for the playhead and for the edge of a first note."""
QUARTER = 24.0
ROW = 20.0
FOLDED_ROW = 34.0
"""How high rows grow when few of them are left."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """What part of the plane of time and pitch a canvas shows, in logical pixels.

    ``left`` is the tick at x = 0. ``top`` counts rows above y = 0; ``rows`` says which pitch each row is. ``left`` and
    ``top`` may be fractions.
    Zooming keeps what lies under the pointer where it is, until ``within`` clamps at an end of the plane.
    """

    ticks_per_pixel: float = 480 / QUARTER
    key_height: float = ROW
    left: float = 0.0
    top: float = 48.0
    rows: Rows = EVERY_ROW

    def x(self, tick: float) -> float:
        """Pixel of a tick."""
        return (tick - self.left) / self.ticks_per_pixel

    def tick(self, x: float) -> float:
        """Tick at a pixel, not rounded."""
        return self.left + x * self.ticks_per_pixel

    def y(self, pitch: int) -> float:
        """Upper edge of a pitch's row."""
        return (self.rows.row(pitch) - self.top) * self.key_height

    def bottom(self, pitch: int) -> float:
        """Lower edge of a pitch's row."""
        return self.y(pitch) + self.key_height

    def pitch(self, y: float) -> int:
        """Pitch whose row holds a pixel, the nearest one outside of the plane."""
        return self.rows.pitch(floor(y / self.key_height + self.top))

    def scrolled(self, dx: float, dy: float) -> Geometry:
        """Moved so that what was at (dx, dy) comes to the upper left corner."""
        return replace(self, left=self.left + dx * self.ticks_per_pixel, top=self.top + dy / self.key_height)

    def zoomed_time(self, factor: float, x: float, division: int) -> Geometry:
        """Time ``factor`` times as wide, around pixel x; a quarter note keeps between ¼ and 960 pixels."""
        widest, narrowest = (division / quarter for quarter in QUARTERS)
        ticks_per_pixel = min(max(self.ticks_per_pixel / factor, narrowest), widest)
        return replace(self, ticks_per_pixel=ticks_per_pixel, left=self.tick(x) - x * ticks_per_pixel)

    def zoomed_pitch(self, factor: float, y: float) -> Geometry:
        """Rows ``factor`` times as high, around pixel y; a row keeps between 6 and 56 pixels."""
        key_height = min(max(self.key_height * factor, KEY_HEIGHTS[0]), KEY_HEIGHTS[1])
        row = self.top + y / self.key_height
        return replace(self, key_height=key_height, top=row - y / key_height)

    def within(self, height: float) -> Geometry:
        """Clamped to the start of the piece with its lead, and to the rows as far as the height allows."""
        lowest = max(0.0, len(self.rows) - height / self.key_height)
        first = -LEAD * self.ticks_per_pixel
        return replace(self, left=max(first, self.left), top=min(max(self.top, 0.0), lowest))

    def showing(self, start: float, end: float, width: float, division: int, margin: float = 0.04) -> Geometry:
        """The time from start to end over the whole width, with a margin of that part of it on both sides.

        Where it is too long for the width, its beginning.
        """
        widest, narrowest = (division / quarter for quarter in QUARTERS)
        room = max(1.0, width * (1 - 2 * margin))
        ticks_per_pixel = min(max((end - start) / room, narrowest), widest)
        middle = (start + end) / 2
        return replace(self, ticks_per_pixel=ticks_per_pixel, left=min(start, middle - ticks_per_pixel * width / 2))

    def around_pitches(self, lowest: int, highest: int, height: float) -> Geometry:
        """The rows of a pitch range in the middle, made lower only where they would not fit."""
        rows = self.rows.row(lowest) - self.rows.row(highest) + 5
        key_height = min(max(min(self.key_height, height / rows), KEY_HEIGHTS[0]), KEY_HEIGHTS[1])
        return replace(self, key_height=key_height).centred(lowest, highest, height)

    def reaching_pitches(self, lowest: int, highest: int, height: float) -> Geometry:
        """Scrolled no farther than needed for a pitch range to be seen; one that does not fit must only be touched."""
        above, below = -self.y(highest), self.bottom(lowest) - height
        if above > 0 and below > 0:
            return self
        fits = self.bottom(lowest) - self.y(highest) <= height
        if not fits:
            touched = self.bottom(lowest) > 0 and self.y(highest) < height
            return self if touched else self.centred(lowest, highest, height)
        return self.scrolled(0, -above if above > 0 else max(below, 0.0))

    def at_start(self, division: int) -> Geometry:
        """The start of a piece at the ordinary size: a quarter is 24 pixels wide, a row 20 high."""
        scale = division / QUARTER
        return replace(self, ticks_per_pixel=scale, key_height=ROW, left=-LEAD * scale)

    def centred(self, lowest: int, highest: int, height: float) -> Geometry:
        """The rows of a pitch range in the middle."""
        middle = (self.rows.row(lowest) + self.rows.row(highest) + 1) / 2
        return replace(self, top=middle - height / self.key_height / 2)

    def with_rows(self, rows: Rows, height: float, key_height: float) -> Geometry:
        """Other rows, so high or, where few are left, higher; the pitch in the middle stays there as well as it can."""
        wanted = max(key_height, min(height / len(rows), FOLDED_ROW)) if rows.folded else key_height
        pitch = self.rows.pitch(floor(self.top + height / self.key_height / 2))
        return replace(self, rows=rows, key_height=wanted, top=rows.row(pitch) + 0.5 - height / wanted / 2)
