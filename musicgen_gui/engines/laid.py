"""A phrase laid at its place, to be asked what it has there. Times in parts of a quarter."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from musicgen_gui.codecs.melody import PARTS, class_of, top_line
from musicgen_gui.score.types import Note


@dataclass(frozen=True)
class Laid:
    """Notes of one line by rising onsets."""

    onsets: Sequence[int]
    lengths: Sequence[int]
    pitches: Sequence[int]

    @classmethod
    def of(cls, rows: Sequence[tuple[int, int, int]], later: int = 0) -> Laid:
        """Rows of onset, length and pitch, ``later`` than they are."""
        return cls([row[0] + later for row in rows], [row[1] for row in rows], [row[2] for row in rows])

    def onset(self, now: int, *, begun: bool) -> int | None:
        """Its next onset after ``now``, or at it where a line has not ``begun``."""
        at = (bisect_right if begun else bisect_left)(self.onsets, now)
        return self.onsets[at] if at < len(self.onsets) else None

    def gap(self, now: int, rest: int, *, begun: bool) -> int:
        """Class of the time to its next onset, after its last to the end, ``rest`` parts on."""
        onset = self.onset(now, begun=begun)
        return class_of(rest if onset is None else onset - now)

    def length(self, part: int) -> int | None:
        """Class of the length of the note that begins at a time."""
        at = self._at(part)
        return None if at is None else class_of(self.lengths[at])

    def begins(self, part: int) -> int | None:
        """Pitch of the note that begins at a time."""
        at = self._at(part)
        return None if at is None else self.pitches[at]

    def pitch(self, part: int) -> int | None:
        """Pitch of the note that sounded last; None before the first."""
        at = bisect_right(self.onsets, part) - 1
        return self.pitches[at] if at >= 0 else None

    def _at(self, part: int) -> int | None:
        at = bisect_left(self.onsets, part)
        return at if self.onsets[at : at + 1] == [part] else None


def laid(notes: Sequence[Note], division: int, later: int = 0) -> Laid:
    """The top line of some notes."""
    rows = (
        (round(n.start * PARTS / division), round(n.length * PARTS / division), n.pitch) for n in top_line(tuple(notes))
    )
    return Laid.of([(onset, max(1, length), pitch) for onset, length, pitch in rows], later)
