"""Leads the lines of a phrase: to say again what stands some bars earlier, or to something new at another height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import VALUES
from musicgen_gui.engines.filters import Logits
from musicgen_gui.engines.laid import Laid, laid
from musicgen_gui.engines.melody_plan import Made
from musicgen_gui.engines.phrases import BARS, INNER, Pattern
from musicgen_gui.score.types import Note

FOLLOW = 4.0
"""What the note that is to be said again gets, and"""
AVOID = 2.0
"""what it loses where a bar is to be another, for each note of the line that was the same just before,"""
MOST = 3
"""as far as that;"""
PARTING = 4
"""in a new phrase in its first bars;"""
HOMING, CLOSE = 1.8, 2
"""its last bars are led, gently, to end as the phrase before did."""
CLIMB, STEEPEST = 0.15, 0.38
"""What a semitone up gains for each semitone that the last notes lie below the height they are to have; at most."""
NEAR = 5
"""Semitones from the last note beyond which a pitch gains or loses no more."""
EAGER = 1.3
"""How much farther than it is to lie a phrase is led, since the network holds against it."""
HIGH, LOW = 0.55, 0.75
"""By so much of its rise the highest and the lowest note of a phrase may move without loss."""
WALL = 0.6
"""What a pitch loses for each semitone outside of the reach of the music before, moved by that."""
HEARD = 8
"""Notes that count as the last ones."""
PITCHES = np.arange(128)
MOVES = np.clip(PITCHES - PITCHES[:, None], -NEAR, NEAR)
"""(128, 128) semitones from one pitch to another, no more than what is near."""


@dataclass(frozen=True)
class PhraseLead:
    """What one phrase adds to the logits of its lines. ``earlier`` stands where the phrase is to be, in parts; its bars
    of ``bar`` parts begin at ``start``. ``strength`` 0–1; ``middle`` is the pitch around which new bars lie,
    each higher by its ``course``; ``before`` are the last pitches before them, ``reach`` the lowest and highest."""

    earlier: Laid
    pattern: Pattern
    start: int
    bar: int
    strength: float
    middle: float | None
    before: tuple[int, ...]
    reach: tuple[float, float]
    course: tuple[float, ...]

    def _bar(self, part: int) -> int:
        """The bar of the phrase in which a time lies; outside of 0–7 for what is not in it."""
        return (part - self.start) // self.bar

    def _again(self, part: int) -> bool:
        at = self._bar(part)
        return 0 <= at < BARS and self.pattern.again[at]

    def _inner(self, part: int) -> bool:
        at = self._bar(part) - INNER
        return 0 <= at < INNER and self.pattern.inner[at]

    def _parts(self, part: int) -> bool:
        """Whether a line is to part here from what was: where a new phrase begins, and at the end of a bar by which a
        repetition differs."""
        at, inside = self._bar(part), (part - self.start) % self.bar
        return 0 <= at < PARTING if self.pattern.is_new else 0 <= at < BARS and inside >= self.bar // 2

    def _closes(self, part: int) -> bool:
        """Whether a new phrase is coming to its end."""
        return self.pattern.is_new and BARS - CLOSE <= self._bar(part) < BARS

    def times(self, now: int, rest: int, made: Sequence[Made]) -> Logits | None:
        """(values,) of the time to the next onset after what the line has ``made``; None where nothing is led."""
        begun = bool(made)
        own = self._own(made) if any(self.pattern.inner) else self.earlier
        ways = ((self.earlier, self._again, FOLLOW), (own, self._inner, FOLLOW))
        for earlier, of, amount in (*ways, (self.earlier, self._closes, HOMING)):
            onset = earlier.onset(now, begun=begun)
            if onset is not None and onset - now <= rest and of(onset):
                return self._towards(len(VALUES), earlier.gap(now, rest, begun=begun), amount)
        return None

    def lengths(self, part: int, made: Sequence[Made]) -> Logits | None:
        """(values,) of the length of a note at a time."""
        source = self._source(part, made)
        length = None if source is None else source.length(part)
        return None if length is None else self._towards(len(VALUES), length)

    def pitches(self, part: int, made: Sequence[Made]) -> Logits | None:
        """(128,) of the pitch of a note at a time."""
        source = self._source(part, made)
        if source is not None:
            pitch = source.begins(part)
            return None if pitch is None else self._towards(128, pitch)
        bias = np.zeros(128, np.float32)
        there = self.earlier.begins(part)
        if there is not None and self._parts(part):
            bias[there] -= AVOID * self.strength * self._same(made)
        elif there is not None and self._closes(part):
            bias[there] += HOMING * self.strength
        if self.middle is not None:
            bias += self.strength * self._height(
                self.middle + self._course(part), [note.pitch for note in made[-HEARD:]]
            )
        return bias

    def _course(self, part: int) -> float:
        at = self._bar(part)
        return self.course[at] if 0 <= at < BARS else 0.0

    def _source(self, part: int, made: Sequence[Made]) -> Laid | None:
        """What is said again at a time."""
        return self.earlier if self._again(part) else self._own(made) if self._inner(part) else None

    def _own(self, made: Sequence[Made]) -> Laid:
        """What the line has made, as many bars later as a phrase says itself again."""
        return Laid.of([(note.part, note.length, note.pitch) for note in made], INNER * self.bar)

    def _height(self, middle: float, pitches: Sequence[int]) -> Logits:
        """What leads up or down to the height that is to be."""
        last = [*self.before[len(pitches) :], *pitches]
        climb = max(-STEEPEST, min(STEEPEST, CLIMB * (middle - sum(last) / len(last))))
        return np.asarray(climb * MOVES[last[-1]] - self._walls, np.float32)

    @cached_property
    def _walls(self) -> NDArray[np.float64]:
        """(128,) against what lies out of reach."""
        low, high = self.reach
        return WALL * (np.maximum(0, low - PITCHES) + np.maximum(0, PITCHES - high))

    def _same(self, made: Sequence[Made]) -> int:
        """How many of the last notes were those of the earlier phrase."""
        last = made[-MOST:][::-1]
        return next((i for i, note in enumerate(last) if self.earlier.begins(note.part) != note.pitch), len(last))

    def _towards(self, size: int, which: int, amount: float = FOLLOW) -> Logits:
        bias = np.zeros(size, np.float32)
        bias[which] = amount * self.strength
        return bias


def lead(
    known: tuple[Note, ...],
    division: int,
    pattern: Pattern,
    place: tuple[int, int],
    strength: float,
    height: tuple[float, tuple[float, ...]] | None,
) -> PhraseLead:
    """The lead of a phrase after a line of notes that is known. ``place`` is where it begins and how long its bars are,
    in parts; ``height`` how many semitones it lies above the known if it is new, and how much higher each of its bars
    (None: wherever it likes)."""
    start, bar = place
    pitches = [note.pitch for note in known]
    rise, course = height or (0.0, ())
    middle = float(np.mean(pitches)) + EAGER * rise if height and pattern.is_new and pitches else None
    low, high = (min(pitches), max(pitches)) if pitches else (0, 127)
    reach = low + LOW * rise, high + HIGH * rise
    earlier = laid(known, division, pattern.back * bar)
    return PhraseLead(earlier, pattern, start, bar, strength, middle, tuple(pitches[-HEARD:]), reach, course)
