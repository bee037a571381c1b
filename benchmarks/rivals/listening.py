"""What a listener could tell a made continuation by, as numbers: form, melody, rhythm and harmony."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

import numpy as np

from musicgen_gui.theory.key import rank_keys

from .excerpts import ASKED, OPENING, Bar, Excerpt, bars_of, beats_of

Facts = dict[str, float]
BACK = (1, 2, 4, 8)


def facts(excerpt: Excerpt) -> Facts:
    """All features of one excerpt by name."""
    return {**form(excerpt), **shape(excerpt), **rhythm(excerpt), **harmony(excerpt)}


def form(excerpt: Excerpt) -> Facts:
    """How bars of the sixteen return: exactly, nearly, in rhythm alone, in the opening, in contour."""
    bars = bars_of(excerpt)
    found: Facts = {}
    later = range(OPENING, OPENING + ASKED)
    for back in BACK:
        pairs = [(bars[i], bars[i - back]) for i in later]
        found[f"equals bar −{back}"] = _mean([a == b for a, b in pairs])
        found[f"similar to bar −{back}"] = _mean([similar(a, b) for a, b in pairs])
        found[f"rhythm of bar −{back}"] = _mean([_onsets(a) == _onsets(b) for a, b in pairs])
        found[f"contour of bar −{back}"] = _mean([_steps(a) == _steps(b) for a, b in pairs])
    opening, first, second = set(bars[:OPENING]), bars[OPENING : OPENING + 8], bars[OPENING + 8 :]
    found["equals one of the opening"] = _mean([bars[i] in opening for i in later])
    found["first half in the opening"] = _mean([bar in opening for bar in first])
    found["second half in the opening"] = _mean([bar in opening for bar in second])
    found["second half in the first"] = _mean([bar in set(first) for bar in second])
    found["different bars"] = len(set(bars[OPENING:])) / ASKED
    found["nearest of the opening"] = _mean([max(similar(bars[i], b) for b in bars[:OPENING]) for i in later])
    found["different rhythms"] = len({_onsets(bars[i]) for i in later}) / ASKED
    found["last bars as the opening's"] = _mean([similar(a, b) for a, b in zip(bars[-2:], bars[6:8], strict=True)])
    found["bars 15 and 16 as 7 and 8"] = _mean([similar(a, b) for a, b in zip(bars[-2:], bars[14:16], strict=True)])
    return found


def self_similarity(excerpt: Excerpt) -> Facts:
    """Similarity of a bar with the one 2, 4 and 8 before it, over the sixteen, and the share of exact repeats."""
    found = form(excerpt)
    return {name: found[name] for back in BACK for name in (f"similar to bar −{back}", f"equals bar −{back}")} | {
        "equals one of the opening": found["equals one of the opening"]
    }


def similar(a: Bar, b: Bar) -> float:
    """Shared notes over all notes; 1 for two empty bars."""
    return len(a & b) / len(a | b) if a or b else 1.0


def _onsets(bar: Bar) -> tuple[int, ...]:
    return tuple(sorted(place for place, _ in bar))


def _steps(bar: Bar) -> tuple[tuple[int, int], ...]:
    ordered = sorted(bar)
    return tuple((b[0], b[1] - a[1]) for a, b in pairwise(ordered))


def shape(excerpt: Excerpt) -> Facts:
    """Intervals, range, turns, and how far the range and the intervals move from the opening's."""
    before, pitch = excerpt.opening.pitch, excerpt.later.pitch
    steps, old = np.diff(pitch), np.diff(before)
    turns = np.diff(np.sign(steps[steps != 0]))
    found: Facts = {"range": float(np.ptp(pitch)), "range more": float(np.ptp(pitch) - np.ptp(before))}
    found["height"] = float(pitch.mean() - before.mean())
    found["highest"] = float(pitch.max() - before.max())
    found["lowest"] = float(pitch.min() - before.min())
    found["spread"] = float(pitch.std() - before.std())
    found["height of the halves"] = float(pitch[len(pitch) // 2 :].mean() - pitch[: len(pitch) // 2].mean())
    found["turns"] = float((turns != 0).mean()) if len(turns) else 0.0
    found["intervals from the opening's"] = _distance(np.clip(steps, -12, 12) + 12, np.clip(old, -12, 12) + 12, 25)
    sizes = np.abs(steps)
    for name, low, high in (("same", 0, 0), ("step", 1, 2), ("third", 3, 4), ("fourth", 5, 5), ("fifth", 6, 7)):
        found[f"interval {name}"] = float(((sizes >= low) & (sizes <= high)).mean())
    found["leaps"] = float((sizes > 7).mean())
    found["widest"] = float(sizes.max())
    found["leap not turned"] = _mean([abs(a) > 5 and a * b > 0 for a, b in pairwise(steps.tolist())])
    return found


def rhythm(excerpt: Excerpt) -> Facts:
    """Times between onsets, syncopation, density, and how far they move from the opening's."""
    onset, beat = excerpt.later.onset - excerpt.start, beats_of(excerpt)
    gaps, old = np.diff(excerpt.later.onset), np.diff(excerpt.opening.onset)
    bars = Counter((onset // excerpt.bar).tolist())
    counts = np.array([bars[i] for i in range(ASKED)])
    before = len(excerpt.opening) / OPENING
    ends = onset[:-1] + gaps
    tied = (onset[:-1] % beat != 0) & (onset[:-1] // beat != (ends - 1) // beat)
    found: Facts = {"notes a bar": float(counts.mean() / before), "notes a bar, spread": float(counts.std())}
    found["empty bars"] = float((counts == 0).mean())
    found["syncopated"] = float(tied.mean())
    found["on the beat"] = float((onset % beat == 0).mean())
    found["bars begun"] = _mean([i * excerpt.bar in set(onset.tolist()) for i in range(ASKED)])
    found["times from the opening's"] = _distance(np.minimum(gaps, 199), np.minimum(old, 199), 200)
    for name, parts in (("sixteenth", 6), ("triplet", 8), ("eighth", 12), ("dotted eighth", 18), ("quarter", 24)):
        found[f"times {name}"] = float((gaps == parts).mean())
    found["longer than a quarter"] = float((gaps > 24).mean())
    pairs = Counter(pairwise(gaps.tolist()))
    shares = np.array(list(pairs.values())) / max(1, pairs.total())
    found["variety of pairs of times"] = float(-(shares * np.log2(shares)).sum())
    found["new pairs of times"] = _mean([pair not in set(pairwise(old.tolist())) for pair in pairs.elements()])
    found["rests"] = float((excerpt.later.length[:-1] < gaps).mean() - (excerpt.opening.length[:-1] < old).mean())
    found["last length"] = float(excerpt.later.length[-1] / beat)
    found["stops before the end"] = float(excerpt.end - excerpt.later.onset[-1] - excerpt.later.length[-1]) / beat
    return found


def harmony(excerpt: Excerpt) -> Facts:
    """Profiles of pitch classes, notes of the scale, and the degrees on which phrases end."""
    old = _profile(excerpt.opening.pitch, excerpt.opening.length)
    new = _profile(excerpt.later.pitch, excerpt.later.length)
    half = len(excerpt.later) // 2
    halves = [_profile(excerpt.later.pitch[s], excerpt.later.length[s]) for s in (slice(half), slice(half, None))]
    key, clear = rank_keys((old + 1e-9).tolist())[0]
    found: Facts = {"profile as the opening's": _cosine(old, new), "key": clear}
    found["halves alike in profile"] = _cosine(*halves)
    found["second half as the opening"] = _cosine(old, halves[1])
    degrees = (excerpt.later.pitch - key.tonic) % 12
    scale = np.array(sorted((step - key.tonic) % 12 for step in key.scale))
    found["in the scale"] = float(np.isin(degrees, scale).mean())
    found["new pitch classes"] = float((~np.isin(excerpt.later.pitch % 12, excerpt.opening.pitch % 12)).mean())
    found["new pitches"] = float((~np.isin(excerpt.later.pitch, excerpt.opening.pitch)).mean())
    found["kinds of pitch"] = float(len(set(excerpt.later.pitch.tolist())))
    bar = (excerpt.later.onset - excerpt.start) // excerpt.bar
    for phrase in (4, 8, 12, 16):
        last = np.flatnonzero(bar < phrase)
        degree = int(degrees[last[-1]]) if len(last) else -1
        found[f"bar {phrase} ends on the tonic"] = float(degree == 0)
        found[f"bar {phrase} ends on the chord"] = float(degree in (0, 3, 4, 7))
    begins = [degrees[np.flatnonzero(bar == i)[0]] for i in range(ASKED) if (bar == i).any()]
    found["bars begin on the chord"] = _mean([d in (0, 3, 4, 7) for d in begins])
    for degree in range(12):
        found[f"degree {degree}"] = float(new[(key.tonic + degree) % 12] - old[(key.tonic + degree) % 12])
    return found


def _profile(pitch: np.ndarray, length: np.ndarray) -> np.ndarray:
    durations = np.bincount(pitch % 12, length, 12)
    return durations / max(1, durations.sum())


def _cosine(a: np.ndarray, b: np.ndarray) -> float:
    return float(a @ b / max(1e-9, math.sqrt((a @ a) * (b @ b))))


def _distance(a: np.ndarray, b: np.ndarray, size: int) -> float:
    """Half the absolute difference of two histograms of shares, 0–1."""
    left, right = (np.bincount(x, minlength=size) / max(1, len(x)) for x in (a, b))
    return float(np.abs(left - right).sum() / 2)


def _mean(values: list) -> float:
    return float(np.mean(values)) if values else 0.0
