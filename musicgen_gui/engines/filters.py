"""Filters on logits: each guarantee and each slider is a few lines. Arrays of numpy, −inf for what may not be."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from musicgen_gui.codecs.melody import VALUES, Ints

Logits = NDArray[np.float32]
Mask = NDArray[np.bool_]

GAP_LOG = np.log(np.maximum(VALUES, 1) / 12.0).astype(np.float32)
LEAST, NEVER = np.float32(-60), np.float32(-np.inf)
SPARE_REST = 24
CLOSEST = 0.995
DENSER, DENSITY_PULL, DENSITY_GIVES = 2.2, 16.0, 0.4
OUTSIDE, FARTHER = 0.8, 0.45
LEAP, LEAP_PULL, SETTLING = 5, 2.0, 0.4
MOVES = np.array([-0.5, -1.0, -1.0, -0.25, 0.0] + [1.0] * 8 + [0.0], np.float32)
"""How far a move of so many semitones, the last one or more, is a leap (1) and no step (−1)."""


def allow(logits: Logits, allowed: Mask) -> Logits:
    """Only what is allowed."""
    return np.where(allowed, np.maximum(logits, LEAST), NEVER)


@lru_cache(maxsize=512)
def one(size: int, forced: int) -> Mask:
    """(size,) that leaves one class."""
    return _kept(np.arange(size) == forced)


@lru_cache(maxsize=8)
def any_of(size: int) -> Mask:
    """(size,) that leaves all."""
    return _kept(np.ones(size, np.bool_))


@lru_cache(maxsize=4096)
def at_most(distance: int) -> Mask:
    """Lengths (values,) that end within so many parts."""
    return _kept((distance >= VALUES) & (VALUES > 0))


def _kept(mask: Mask) -> Mask:
    mask.flags.writeable = False
    return mask


@lru_cache(maxsize=4096)
def reachable_gaps(distance: int) -> Mask:
    """Times (values,) to the next onset that stop before a place ``distance`` parts on that must be met.

    What remains is a value of its own, or at least a quarter, so that it can be filled without splinters.
    """
    rest = distance - VALUES
    whole = ((rest >= 3) & np.isin(rest, VALUES)) | (rest >= SPARE_REST)
    inside = (rest > 0) & (VALUES > 0)
    return _kept(inside & whole if (inside & whole).any() else inside)


def denser(slider: float, logits: Logits) -> Logits:
    """Logits of time (values,) drawn towards steps ``DENSER`` times as short (1) or as long (0) as the model thinks,
    the harder the farther from 0.5; the model's own certainty gives way a little."""
    turn = 2 * slider - 1
    if not turn:
        return logits
    chances = np.exp(logits - logits.max())
    wanted = float((chances * GAP_LOG).sum() / chances.sum()) - np.sign(turn) * np.log(DENSER)
    pull = np.float32(DENSITY_PULL * abs(turn)) * (GAP_LOG - np.float32(wanted)) ** 2
    return np.asarray((1 - DENSITY_GIVES * abs(turn)) * logits - pull, np.float32)


def leap_bias(slider: float, last_pitch: int, before: int | None = None) -> Logits:
    """(128,) to add to the logits of pitch: 0 favours steps, 1 leaps of a fourth up to an octave, 0.5 nothing.

    Between moves of one kind it leaves the model's order, so that a leap goes to the tones that it finds best. When
    the way from the pitch ``before`` was a leap itself, leaps are favoured less, so that a line can settle.
    """
    turn = 2 * slider - 1
    if last_pitch >= 128 or not turn:
        return np.zeros(128, np.float32)
    pull = LEAP_PULL * turn
    if turn > 0 and before is not None and abs(last_pitch - before) >= LEAP:
        pull *= SETTLING
    kinds = MOVES[np.minimum(np.abs(np.arange(128) - last_pitch), len(MOVES) - 1)]
    return np.asarray(np.float32(pull) * kinds, np.float32)


def outside_bias(lowest: int, highest: int) -> Logits:
    """(128,) that leads back into a range: nothing inside, dearer with every semitone outside."""
    pitches = np.arange(128)
    outside = np.maximum(np.maximum(lowest - pitches, pitches - highest), 0)
    return np.where(outside > 0, -np.float32(OUTSIDE) - np.float32(FARTHER) * outside, 0.0).astype(np.float32)


def pace_bias(distance: int, notes: int) -> Logits:
    """(values,) that spreads ``notes`` more onsets over ``distance`` parts: dearer the further from an even step."""
    even = np.log(max(distance / (notes + 1), 1) / 12.0)
    return np.float32(-1.2) * (GAP_LOG - np.float32(even)) ** 2


def closeness_bias(closeness: float, size: int, original: int) -> Logits:
    """(size,) that draws towards the class that stood there before; from ``CLOSEST`` on no more than there."""
    bias = np.zeros(size, np.float32)
    close = min(closeness, CLOSEST)
    bias[original] = 2.5 * close / (1 - close)
    return bias


def between(logits: Logits, quantiles: tuple[float, float]) -> Logits:
    """Rows (B, n) whose classes rise, with only those left that reach between two shares of all the chances.

    (0.5, 1) leaves the median and what lies above it (quantile truncation: Shepardson et al., Notochord, 2022).
    """
    low, high = quantiles
    if low <= 0 and high >= 1:
        return logits
    chance = np.exp(logits.astype(np.float64) - logits.max(1, keepdims=True))
    upto = np.cumsum(chance, 1) / chance.sum(1, keepdims=True)
    before = np.concatenate([np.zeros((len(upto), 1)), upto[:, :-1]], 1)
    low = min(low, 0.999)
    inside = (upto > low) & (before < max(high, low + 0.001)) & (upto > before)
    return np.where(inside, logits, -np.inf).astype(np.float32)


def draw(logits: Logits, temperature: float, top_p: float, uniforms: NDArray[np.float64]) -> Ints:
    """One class a row of (B, n) logits by its chance, those beyond the likeliest ``top_p`` left out.

    ``uniforms`` (B,) lie in 0 … 1 (nucleus sampling: Holtzman et al., 2020).
    """
    chance = logits.astype(np.float64)
    chance /= max(temperature, 1e-3)
    chance -= chance.max(1, keepdims=True)
    np.exp(chance, chance)
    chance /= chance.sum(1, keepdims=True)
    ranked = np.sort(chance, axis=1)[:, ::-1]
    upto = ranked.cumsum(1)
    kept = upto - ranked < top_p
    wanted = uniforms * np.where(kept, upto, 0.0).max(1)
    place = (kept & (upto <= wanted[:, None])).sum(1)
    value = ranked[np.arange(len(chance)), place][:, None]
    alike = chance == value
    skipped = place - (chance > value).sum(1)
    return (alike & (alike.cumsum(1) > skipped[:, None])).argmax(1)


def totals(logits: Logits) -> Logits:
    """Logarithm of the summed chances of each row of (B, n)."""
    top = logits.max(1)
    found: Logits = top + np.log(np.exp(logits - top[:, None]).sum(1))
    return found


def bits_of(logits: Logits, chosen: Ints) -> NDArray[np.float32]:
    """(B,) −log2 of the chance of one class a row, under unfiltered logits (B, n)."""
    top = logits.max(1)
    sums = np.log(np.exp(logits - top[:, None]).sum(1))
    return (top + sums - logits[np.arange(len(logits)), chosen]) / np.float32(np.log(2))
