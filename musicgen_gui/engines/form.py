"""Whether a continuation has the form of real tunes: how its bars return, and how far it moves from what came before.

A logistic regression, fitted on real tunes against the network's own continuations, gives the odds that a continuation
is real. Of several drawn lines one is chosen with chances in proportion to those odds (sampling-importance-resampling:
D. B. Rubin, 1988), so that the answers are spread as real continuations are, as far as these features tell.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import PARTS, Ints, MeterGrid
from musicgen_gui.theory.key import Key, rank_keys

FILE = "form.json"
LEAST_BARS = 8
"""Spans shorter than that, and openings shorter than half of it, have no form to speak of."""
MOST_ODDS = 6.0
ARRAYS = ("mean", "scale", "weight", "cut", "jump")
BACK = (1, 2, 4, 8)
Bar = frozenset[tuple[int, int]]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Line:
    """Rising onsets, lengths and pitches, in parts of a quarter."""

    onset: Ints
    length: Ints
    pitch: Ints


def facts(past: Line, later: Line, grid: MeterGrid, span: tuple[int, int]) -> dict[str, float]:
    """Features of what follows in a span of whole bars, by name."""
    found = {**_returns(past, later, grid, span), **_shape(past, later), **_rhythm(past, later, grid, span)}
    return {**found, **_harmony(past, later, grid, span)}


def bars_of(line: Line, grid: MeterGrid) -> dict[int, Bar]:
    """The bars of a line that have notes, as places and pitches."""
    places = grid.places(line.onset)
    rows: dict[int, set[tuple[int, int]]] = {}
    for bar, at, pitch in zip(places.bar.tolist(), places.position.tolist(), line.pitch.tolist(), strict=True):
        rows.setdefault(bar, set()).add((at, pitch))
    return {bar: frozenset(row) for bar, row in rows.items()}


def _similar(a: Bar, b: Bar) -> float:
    return len(a & b) / len(a | b) if a or b else 1.0


def _onsets(bar: Bar) -> frozenset[int]:
    return frozenset(at for at, _ in bar)


def _steps(bar: Bar) -> tuple[tuple[int, int], ...]:
    ordered = sorted(bar)
    return tuple((b[0], b[1] - a[1]) for a, b in pairwise(ordered))


def _returns(past: Line, later: Line, grid: MeterGrid, span: tuple[int, int]) -> dict[str, float]:
    nothing: Bar = frozenset()
    before, after = bars_of(past, grid), bars_of(later, grid)
    first, last = (grid.place(part)[0] for part in (span[0], span[1] - 1))
    numbers = range(first, last + 1)
    known = {**before, **{bar: after.get(bar, nothing) for bar in numbers}}
    opening = set(before.values())
    kinds = {nothing, *known.values()}
    onsets, steps = {bar: _onsets(bar) for bar in kinds}, {bar: _steps(bar) for bar in kinds}
    found: dict[str, float] = {}
    for back in BACK:
        pairs = [(known[i], known.get(i - back, nothing)) for i in numbers]
        found[f"equals {back}"] = _mean([a == b for a, b in pairs])
        found[f"similar {back}"] = _mean([_similar(a, b) for a, b in pairs])
        found[f"rhythm {back}"] = _mean([onsets[a] == onsets[b] for a, b in pairs])
        found[f"contour {back}"] = _mean([steps[a] == steps[b] for a, b in pairs])
    half = len(numbers) // 2
    echo = [known[i] in opening for i in numbers]
    found["echo first half"], found["echo second half"] = _mean(echo[:half]), _mean(echo[half:])
    first_half = {known[i] for i in numbers[:half]}
    found["second half in first"] = _mean([known[i] in first_half for i in numbers[half:]])
    found["kinds"] = len({known[i] for i in numbers}) / len(numbers)
    found["rhythms"] = len({onsets[known[i]] for i in numbers}) / len(numbers)
    found["nearest"] = _mean([max((_similar(known[i], b) for b in opening), default=0.0) for i in numbers])
    found["end as before"] = _mean([_similar(known[i], known.get(i - 8, nothing)) for i in numbers[-2:]])
    found["end as long before"] = _mean([_similar(known[i], known.get(i - 16, nothing)) for i in numbers[-2:]])
    return found


def _shape(past: Line, later: Line) -> dict[str, float]:
    old, new = np.diff(past.pitch), np.diff(later.pitch)
    sizes = np.abs(new)
    turns = np.diff(np.sign(new[new != 0]))
    half = len(later.pitch) // 2
    found = {
        "range": float(np.ptp(later.pitch)),
        "wider": float(np.ptp(later.pitch) - np.ptp(past.pitch)),
        "height": float(later.pitch.mean() - past.pitch.mean()),
        "highest": float(later.pitch.max() - past.pitch.max()),
        "lowest": float(later.pitch.min() - past.pitch.min()),
        "halves": float(later.pitch[half:].mean() - later.pitch[:half].mean()) if half else 0.0,
        "turns": float((turns != 0).mean()) if len(turns) else 0.0,
        "intervals moved": _distance(np.clip(new, -12, 12) + 12, np.clip(old, -12, 12) + 12, 25),
        "widest": float(sizes.max(initial=0)),
    }
    for name, low, high in (("same", 0, 0), ("step", 1, 2), ("third", 3, 4), ("fifth", 5, 7), ("leap", 8, 99)):
        found[name] = float(((sizes >= low) & (sizes <= high)).mean()) if len(sizes) else 0.0
    return found


def _rhythm(past: Line, later: Line, grid: MeterGrid, span: tuple[int, int]) -> dict[str, float]:
    old, new = np.diff(past.onset), np.diff(later.onset)
    first, last = (grid.place(part)[0] for part in (span[0], span[1] - 1))
    counts = np.bincount(np.clip(grid.places(later.onset).bar - first, 0, last - first), minlength=last - first + 1)
    position = grid.places(later.onset).position
    before = len(past.onset) / max(1, len(set(grid.places(past.onset).bar.tolist())))
    pairs = set(pairwise(old.tolist()))
    return {
        "notes a bar": float(counts.mean() / max(before, 1e-9)),
        "uneven": float(counts.std()),
        "empty": float((counts == 0).mean()),
        "bars begun": float(len(set(grid.places(later.onset[position == 0]).bar.tolist())) / (last - first + 1)),
        "on beats": float((position % PARTS == 0).mean()),
        "times moved": _distance(np.minimum(new, 99), np.minimum(old, 99), 100),
        "new pairs": _mean([pair not in pairs for pair in pairwise(new.tolist())]),
        "rests": float((later.length[:-1] < new).mean() - (past.length[:-1] < old).mean()) if len(new) else 0.0,
        "last length": float(later.length[-1]) / PARTS,
        "stops early": float(span[1] - later.onset[-1] - later.length[-1]) / PARTS,
    }


def _harmony(past: Line, later: Line, grid: MeterGrid, span: tuple[int, int]) -> dict[str, float]:
    old, new = (np.bincount(x.pitch % 12, x.length, 12).astype(float) for x in (past, later))
    half = len(later.pitch) // 2
    second = np.bincount(later.pitch[half:] % 12, later.length[half:], 12).astype(float)
    key, clear = _key_of(tuple((old + 1e-9).tolist()))
    degrees = (later.pitch - key.tonic) % 12
    first = grid.place(span[0])[0]
    bars = grid.places(later.onset).bar - first
    found = {
        "profile": _cosine(old, new),
        "second profile": _cosine(old, second),
        "clear": clear,
        "in scale": float(np.isin(later.pitch % 12, list(key.scale)).mean()),
        "new classes": float((~np.isin(later.pitch % 12, past.pitch % 12)).mean()),
        "new pitches": float((~np.isin(later.pitch, past.pitch)).mean()),
        "kinds of pitch": float(len(set(later.pitch.tolist()))),
    }
    for phrase in (4, 8, 12, 16):
        last = np.flatnonzero(bars < phrase)
        degree = int(degrees[last[-1]]) if len(last) else -1
        found[f"{phrase} on tonic"] = float(degree == 0)
        found[f"{phrase} on chord"] = float(degree in (0, 3, 4, 7))
    begins = [int(degrees[i]) for i in range(len(bars)) if i == 0 or bars[i] != bars[i - 1]]
    found["begins on chord"] = _mean([d in (0, 3, 4, 7) for d in begins])
    return found


@lru_cache(maxsize=64)
def _key_of(lengths: tuple[float, ...]) -> tuple[Key, float]:
    """The likeliest key and how clear it is, for the many lines that follow one past."""
    return rank_keys(lengths)[0]


def _cosine(a: Floats, b: Floats) -> float:
    return float(a @ b / max(1e-9, float(np.sqrt((a @ a) * (b @ b)))))


def _distance(a: Ints, b: Ints, size: int) -> float:
    left, right = (np.bincount(x, minlength=size) / max(1, len(x)) for x in (a, b))
    return float(np.abs(left - right).sum() / 2)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


@dataclass(frozen=True)
class Form:
    """The fitted regression: the log-odds of being real are ``bias`` plus weights times standardised features, plus a
    ``jump`` for every ``cut`` that a feature lies above, (n, k) each: real tunes often lie in the middle."""

    names: tuple[str, ...]
    mean: Floats
    scale: Floats
    weight: Floats
    bias: float
    cut: Floats
    jump: Floats

    def odds(self, found: Sequence[dict[str, float]]) -> Floats:
        """(n,) log-odds, within ``MOST_ODDS`` of each other's middle."""
        table = np.array([[row.get(name, 0.0) for name in self.names] for row in found])
        logits = ((table - self.mean) / self.scale) @ self.weight + self.bias
        logits = logits + ((table[:, :, None] > self.cut) * self.jump).sum((1, 2))
        return np.clip(logits, -MOST_ODDS, MOST_ODDS)

    def choose(self, found: Sequence[dict[str, float]], rng: np.random.Generator) -> int:
        """The place of one of several, drawn in proportion to the odds."""
        odds = np.exp(self.odds(found))
        return int(rng.choice(len(odds), p=odds / odds.sum()))


@dataclass(frozen=True)
class Judges:
    """Judges of stretches of so many bars each."""

    by_bars: dict[int, Form]

    def of(self, bars: int) -> Form | None:
        """The judge whose stretch is the nearest in length, the shorter of two; None without judges."""
        if not self.by_bars:
            return None
        return self.by_bars[min(self.by_bars, key=lambda known: (abs(known - bars), known))]


def load(path: Path) -> Judges:
    """Read fitted regressions. Raises ``OSError``, ``KeyError`` or ``ValueError``."""
    found = {}
    for bars, values in json.loads(path.read_text("utf-8")).items():
        mean, scale, weight, cut, jump = (np.array(values[name], float) for name in ARRAYS)
        found[int(bars)] = Form(tuple(values["names"]), mean, scale, weight, float(values["bias"]), cut, jump)
    return Judges(found)


def save(path: Path, judges: Judges) -> None:
    """Write them, rounded to six digits."""
    written = {}
    for bars, form in judges.by_bars.items():
        arrays = {name: rounded(getattr(form, name)).tolist() for name in ARRAYS}
        written[bars] = {"names": list(form.names), **arrays, "bias": round(form.bias, 6)}
    path.write_text(json.dumps(written), "utf-8")


def rounded(values: Floats) -> Floats:
    """To six digits, as they are written."""
    return np.array([float(f"{x:.6g}") for x in values.ravel().tolist()]).reshape(values.shape)
