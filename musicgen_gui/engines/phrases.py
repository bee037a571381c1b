"""How a phrase of eight bars stands to those before it in real tunes: which of its bars are said again, and how much
higher it lies. Counted on the training tunes of each style; of what was counted, one is drawn for each answer.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.engines.form import Bar

FILE = "phrases.json"
BARS = 8
BACK = (8, 16)
"""So many bars earlier may lie what a phrase says again."""
AGAIN = 4
"""A phrase of which so many bars are said again is a repetition, else it is new."""
INNER = 4
"""So many bars earlier may lie, in the same phrase, what a new one says again in its second half."""
REMEMBERED = 3
SHARES = tuple(i / 20 for i in range(21))
FEWEST = 30
"""Phrases of one style without which those of all styles are counted."""
ANY = "any"
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pattern:
    """Which of eight bars are those of ``back`` bars ago; and in a new phrase, which of the last four bars, not being
    those, are those of four bars ago."""

    back: int
    again: tuple[bool, ...]
    inner: tuple[bool, ...] = (False,) * INNER

    @property
    def is_new(self) -> bool:
        return sum(self.again) < AGAIN

    @property
    def letter(self) -> str:
        """N for a new phrase, A for the one before again, R for a return to the one before that."""
        return "N" if self.is_new else "AR"[BACK.index(self.back)]


NEW = Pattern(BACK[0], (False,) * BARS)


def pattern(bars: Mapping[int, Bar], first: int, origin: int) -> Pattern:
    """How the phrase that begins with bar ``first`` stands to what was played since bar ``origin``."""
    best = NEW
    for back in BACK:
        if first - back >= origin:
            best = max(best, Pattern(back, _again(bars, range(first, first + BARS), back)), key=lambda p: sum(p.again))
    if not best.is_new:
        return best
    inner = _again(bars, range(first + INNER, first + BARS), INNER)
    return replace(best, inner=tuple(x and not y for x, y in zip(inner, best.again[INNER:], strict=True)))


def _again(bars: Mapping[int, Bar], numbers: range, back: int) -> tuple[bool, ...]:
    return tuple(bool(bars.get(i)) and bars.get(i) == bars.get(i - back) for i in numbers)


def history(bars: Mapping[int, Bar], first: int, origin: int) -> str:
    """Letters of the last phrases before bar ``first``; O is the first of all."""
    starts = range(origin + BARS, first, BARS)
    return ("O" + "".join(pattern(bars, at, origin).letter for at in starts))[-REMEMBERED:]


@dataclass(frozen=True)
class Phrases:
    """Patterns by style and history, each with how often it was counted; by style and history, how many semitones new
    phrases lie above all before them, at ``SHARES`` of them; and of each style, how much higher than a new phrase each
    of its bars lies."""

    patterns: dict[str, dict[str, list[tuple[Pattern, int]]]]
    rises: dict[str, dict[str, Floats]]
    courses: dict[str, Floats]

    def pattern(self, style: str, before: str, rng: np.random.Generator) -> Pattern:
        """One of those that followed such a history, as often as it did."""
        chosen = self._known(style, before)
        counts = np.array([count for _, count in chosen], float)
        return chosen[int(rng.choice(len(chosen), p=counts / counts.sum()))][0]

    def _known(self, style: str, before: str) -> list[tuple[Pattern, int]]:
        for name in (style, ANY):
            for history in (before, before[-2:], before[-1:]):
                found = self.patterns.get(name, {}).get(history, [])
                if sum(count for _, count in found) >= FEWEST:
                    return found
        return [(NEW, 1)]

    def rise(self, style: str, before: str, rng: np.random.Generator) -> float:
        """Semitones by which a new phrase lies above what was before it."""
        for name in (style, ANY):
            for history in (before, before[-2:], before[-1:]):
                if history in self.rises.get(name, {}):
                    return float(np.interp(rng.random(), SHARES, self.rises[name][history]))
        return 0.0

    def course(self, style: str) -> tuple[float, ...]:
        """Semitones by which each bar of a new phrase lies above the whole of it."""
        found = self.courses.get(style, self.courses.get(ANY))
        return (0.0,) * BARS if found is None else tuple(found.tolist())


@dataclass
class Counted:
    """What is counted of tunes."""

    patterns: dict[str, dict[str, Counter[Pattern]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Counter))
    )
    rises: dict[str, dict[str, list[float]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    heights: dict[str, list[Floats]] = field(default_factory=lambda: defaultdict(list))

    def add(self, styles: Iterable[str], before: str, found: Pattern, rise: float, heights: Floats) -> None:
        """One phrase of a tune, counted in some styles: how much it rises, and how high its bars lie in it."""
        for style in styles:
            for length in range(1, len(before) + 1):
                self.patterns[style][before[-length:]][found] += 1
                if found.is_new:
                    self.rises[style][before[-length:]].append(rise)
            if found.is_new:
                self.heights[style].append(heights)

    def phrases(self) -> Phrases:
        """The tables; what was counted once only is left out."""
        patterns = {
            style: {before: [(p, n) for p, n in counts.most_common() if n > 1] for before, counts in table.items()}
            for style, table in self.patterns.items()
        }
        rises = {
            style: {before: np.quantile(r, SHARES) for before, r in table.items() if len(r) >= FEWEST}
            for style, table in self.rises.items()
        }
        courses = {style: np.nanmean(rows, 0) for style, rows in self.heights.items() if len(rows) >= FEWEST}
        return Phrases(patterns, rises, courses)


def load(path: Path) -> Phrases:
    """Read tables. Raises ``OSError``, ``KeyError`` or ``ValueError``."""
    values = json.loads(path.read_text("utf-8"))
    patterns = {
        style: {
            before: [(Pattern(back, _flags(again), _flags(inner)), count) for back, again, inner, count in rows]
            for before, rows in table.items()
        }
        for style, table in values["patterns"].items()
    }
    rises = {
        style: {before: np.array(row, float) for before, row in table.items()}
        for style, table in values["rises"].items()
    }
    courses = {style: np.array(row, float) for style, row in values["courses"].items()}
    return Phrases(patterns, rises, courses)


def save(path: Path, phrases: Phrases) -> None:
    """Write them; semitones to two digits."""
    patterns = {
        style: {
            before: [[p.back, _digits(p.again), _digits(p.inner), count] for p, count in rows]
            for before, rows in sorted(table.items())
        }
        for style, table in sorted(phrases.patterns.items())
    }
    rises = {
        style: {before: _rounded(row) for before, row in sorted(table.items())}
        for style, table in sorted(phrases.rises.items())
    }
    courses = {style: _rounded(row) for style, row in sorted(phrases.courses.items())}
    path.write_text(json.dumps({"patterns": patterns, "rises": rises, "courses": courses}) + "\n", "utf-8")


def _flags(digits: str) -> tuple[bool, ...]:
    return tuple(digit == "1" for digit in digits)


def _digits(flags: tuple[bool, ...]) -> str:
    return "".join("01"[flag] for flag in flags)


def _rounded(row: Floats) -> list[float]:
    return [round(x, 2) for x in row.tolist()]
