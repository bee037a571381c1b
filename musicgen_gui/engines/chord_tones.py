"""Which pitches may stand where: the scale, the range and the chords of a request, as sets of pitches.

A set of pitches is an integer whose bit p stands for pitch p: fast to widen, to cut and to ask.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from musicgen_gui.engines.request import ChordTones, Rules
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Meter, Score
from musicgen_gui.theory.chord import parse_chord

PITCHES = 128
ALL = (1 << PITCHES) - 1


def pitch_set(pitches: Iterable[int]) -> int:
    """Some pitches as a set."""
    return sum(1 << pitch for pitch in set(pitches))


@lru_cache(maxsize=256)
def of_classes(classes: frozenset[int]) -> int:
    """Every pitch of some pitch classes."""
    return pitch_set(p for p in range(PITCHES) if p % 12 in classes)


def in_rules(rules: Rules) -> int:
    """The pitches of the scale in the range."""
    inside = pitch_set(range(max(rules.lowest, 0), min(rules.highest, PITCHES - 1) + 1))
    return inside if rules.scale is None else inside & of_classes(rules.scale)


class PitchesAt:
    """The pitches that a new note may have at a tick under a request's rules."""

    def __init__(self, score: Score, rules: Rules) -> None:
        self.anywhere = in_rules(rules)
        self._where = rules.chord_tones
        self._bars = bar_map(score)
        self._ticks = [chord.tick for chord in score.chords]
        self._sets = [_tones(chord.symbol) for chord in score.chords]

    def at(self, tick: int) -> int:
        """Scale, range and chord; the chord is left out where it has no tone in the other two."""
        if not self.asks(tick):
            return self.anywhere
        place = bisect_right(self._ticks, tick) - 1
        return self.anywhere & self._sets[place] if place >= 0 else self.anywhere

    def asks(self, tick: int) -> bool:
        """Whether a chord tone is asked for at a tick, if a chord stands there that has any."""
        strong = self._where is ChordTones.STRONG and is_strong(self._bars, tick)
        if not strong and self._where is not ChordTones.EVERYWHERE:
            return False
        place = bisect_right(self._ticks, tick) - 1
        return place >= 0 and self.anywhere & self._sets[place] != 0


def _tones(symbol: str) -> int:
    """The tones of a chord; of what is no chord (N.C.) none."""
    try:
        return of_classes(parse_chord(symbol).pitch_classes)
    except ValueError:
        return 0


def is_strong(bars: BarMap, tick: int) -> bool:
    """Whether a strong beat begins at a tick: the first of the bar, the dotted beats of 6/8 and its like, else the
    middle of a bar of 2 or 4 beats."""
    inside = tick - bars.bar_start(bars.position(tick).bar)
    return inside % _strong_ticks(bars.meter_at(tick), bars.beat_ticks_at(tick)) == 0


def _strong_ticks(meter: Meter, beat: int) -> int:
    count = meter.numerator
    if count % 3 == 0 and count > 3:
        return 3 * beat
    return count // 2 * beat if count in (2, 4) else count * beat
