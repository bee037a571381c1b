"""A smooth clock out of one that moves in steps: an audio device counts whole blocks of samples."""

from __future__ import annotations

_JUMP = 0.1
_SHARE = 0.03


class SmoothClock:
    """Follows readings of a stepping clock by the wall clock and a slowly corrected offset. Never goes back by itself;
    a difference above 0.1 s counts as a jump."""

    def __init__(self) -> None:
        self._offset: float | None = None
        self._seen = 0.0
        self._last = 0.0

    def read(self, stepping: float, seen: float, wall: float) -> float:
        """Time of the stepping clock at ``wall``, given that it showed ``stepping`` when the wall showed ``seen``."""
        offset = stepping - seen
        if self._offset is None or abs(offset - self._offset) > _JUMP:
            self._offset, self._last = offset, wall + offset
        elif seen != self._seen:
            self._offset += _SHARE * (offset - self._offset)
        self._seen = seen
        self._last = max(self._last, wall + self._offset)
        return self._last

    def at(self, wall: float) -> float:
        """Time of the stepping clock at another moment, as the last reading has it."""
        return wall + (self._offset or 0.0)
