"""What all voices of a written tune share: bars, unit note length, key, and the signs between the notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from musicgen_gui.formats.abc_chords import chord_symbol
from musicgen_gui.formats.abc_slices import WHOLE, Span, to_units
from musicgen_gui.formats.abc_spell import guess_key, length_text
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import KeySignature, Score, Tempo, Track

MOST_BARS = 50_000
_UNITS = (Fraction(1, 8), Fraction(1, 16), Fraction(1, 4))


class PlannedBar(NamedTuple):
    """A bar in units; of a pickup only the part that is played. ``meter`` None is free meter."""

    start: int
    end: int
    meter: tuple[int, int] | None

    @property
    def meter_text(self) -> str:
        return f"{self.meter[0]}/{self.meter[1]}" if self.meter else "none"


@dataclass(frozen=True, slots=True)
class Plan:
    """``between`` holds by place (in units) what stands before the note there: inline fields and chord symbols.

    Keys concern every voice; the rest is written in the first.
    """

    bars: tuple[PlannedBar, ...]
    unit: Fraction
    key: KeySignature
    keys: dict[int, KeySignature]
    between: dict[int, str]

    @property
    def key_marks(self) -> set[int]:
        return set(self.keys)

    @property
    def marks(self) -> set[int]:
        return set(self.keys) | set(self.between)


def plan_of(score: Score, tracks: Sequence[Track], voices: Sequence[list[Span]]) -> Plan:
    """The plan for a score whose tracks lie in units in ``voices``."""
    onsets = [spans[0].start for spans in voices if spans]
    symbols = {_units(score, chord.tick): chord.symbol for chord in score.chords if chord.tick >= 0}
    last = max([1, *(span.end for spans in voices for span in spans), *(place + 1 for place in symbols)])
    bars = planned_bars(score, min([*onsets, *symbols], default=0), last)
    first_key = next((key for key in score.keys if key.tick <= 0), None)
    pitched = [note for track in tracks if not track.is_percussion for note in track.notes]
    keys = {_units(score, key.tick): key for key in score.keys if key.tick > 0}
    inside = {place: key for place, key in keys.items() if bars[0].start < place < last}
    key = first_key or next((key for place, key in keys.items() if place <= bars[0].start), None) or guess_key(pitched)
    return Plan(bars, _unit(voices), key, inside, _between(score, symbols, bars[0].start, last))


def tempo_text(tempo: Tempo) -> str:
    """A tempo for ``Q:`` with as many decimals as give the same microseconds again, four at most."""
    for decimals in range(5):
        text = f"{tempo.bpm:.{decimals}f}"
        if float(text) and round(60e6 / float(text)) == tempo.microseconds_per_quarter:
            break
    return f"1/4={text}"


def _units(score: Score, tick: int) -> int:
    return to_units(tick, score.division)[0]


def planned_bars(score: Score, first: int, last: int) -> tuple[PlannedBar, ...]:
    """Bars up to ``last``. Bar 0 begins at the first sound: as a pickup where the meter fills it, else under a meter
    of its own length, because a short first bar would be read as a pickup."""
    bar_of = bar_map(score)
    changes = sorted(_units(score, meter.tick) for meter in score.meters if meter.tick > 0)
    bars: list[PlannedBar] = []
    number, now = 0, 0
    while now < last:
        if number >= MOST_BARS:
            raise FormatError(f"more than {MOST_BARS} bars; notes on paper are no format for so long a piece")
        tick = bar_of.bar_start(number)
        meter = bar_of.meter_at(tick)
        full = now + max(1, WHOLE * meter.numerator // meter.denominator)
        end = min([full, *(change for change in changes if now < change < full)])
        whole = full - now == Fraction(WHOLE * meter.numerator, meter.denominator)
        shown = (meter.numerator, meter.denominator) if whole else None
        if not bars and end < full:
            length = Fraction(end - now, WHOLE)
            shown, first = (length.numerator, length.denominator) if 64 % length.denominator == 0 else None, 0
        bars.append(PlannedBar(now if bars or not now <= first < end else first, end, shown))
        number, now = number + 1, end
    return tuple(bars)


def _unit(voices: Sequence[list[Span]]) -> Fraction:
    """The unit note length with which the fewest signs say the lengths, those of triplets as they are written."""
    units = Counter(span.end - span.start for spans in voices for span in spans)
    lengths = {
        Fraction(size, WHOLE) if size % 3 == 0 else Fraction(size * 3, WHOLE * 2): n for size, n in units.items()
    }
    return min(_UNITS, key=lambda unit: sum(len(length_text(size / unit)) * count for size, count in lengths.items()))


def _between(score: Score, symbols: dict[int, str], first: int, last: int) -> dict[int, str]:
    between: dict[int, str] = {}
    for marker in score.markers:
        place, text = max(_units(score, marker.tick), first), marker.text.translate(_INLINE).strip()
        if place < last and text:
            between[place] = between.get(place, "") + f"[P:{text}]"
    for tempo in score.tempos:
        place = max(_units(score, tempo.tick), first)
        if tempo.tick > 0 and place < last:
            between[place] = between.get(place, "") + f"[Q:{tempo_text(tempo)}]"
    for place, symbol in symbols.items():
        known = chord_symbol(symbol) == symbol
        text = symbol.translate(_INLINE).replace('"', "'")
        between[place] = between.get(place, "") + (f'"{text}"' if known else f'"^{text}"')
    return between


_INLINE = str.maketrans({"]": ")", "[": "(", "\n": " ", "\r": " ", "%": "\u2030"})
