"""Variable-order memories of sequences: what followed the longest contexts that were met before.

A *chain* is a list of contexts of each place from the most general to the most specific, as 64-bit hashes. A place's
distribution is interpolated along its chain, as in PPM's interpolated smoothing with escape method D (J. G. Cleary and
I. H. Witten 1984, P. G. Howard 1993): p_k(s) = (max(c(s) − d, 0) + d·t·p_{k−1}(s)) / n, for n symbols of t kinds seen
in the context; d = ½ is method D. ``unique`` counts a shorter context only once per longer one (update exclusion).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Ints = NDArray[np.int64]
Shares = NDArray[np.float32]

SYMBOL_BITS = np.uint64(127)
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
EDGE = np.uint64(0x1234567)


def mix(a: Hashes, b: Hashes) -> Hashes:
    """A hash of two hashes, element by element."""
    x = (a ^ (b + MULTIPLIER + (a << np.uint64(6)) + (a >> np.uint64(2)))) * MULTIPLIER
    return x ^ (x >> np.uint64(29))


@dataclass(frozen=True)
class Chain:
    """``elements`` (n,) are what a context is made of, oldest first; ``base`` (n,) is known of each place beforehand.

    ``start`` (n,) is the first place of the tune that each place lies in; ``symbols`` (n,) are what is predicted, below
    ``kinds``; −1 where nothing is. ``orders`` are the lengths of context, rising.
    """

    elements: Hashes
    base: Hashes
    start: Ints
    symbols: Ints
    kinds: int
    orders: tuple[int, ...]

    def levels(self) -> Iterator[tuple[Hashes, NDArray[np.bool_]]]:
        """Context hashes and where they exist: nothing, then the base with 0, 1, 2 … elements."""
        places = np.arange(len(self.base))
        yield np.full(len(places), EDGE), np.ones(len(places), bool)
        level = mix(self.base, np.full(len(places), EDGE))
        for order in range(max(self.orders) + 1):
            if order:
                back = places - order
                inside = back >= self.start
                element = np.where(inside, self.elements[np.maximum(back, 0)], EDGE)
                level = mix(level, element)
            if order in self.orders:
                yield level, places - order >= self.start - 1


def long_term(past: Chain, now: Chain, discount: float, *, unique: bool) -> Shares:
    """(n, kinds): what each place of ``now`` may expect by all of ``past``."""
    shares = np.full((len(now.base), now.kinds), 1 / now.kinds, np.float32)
    known = past.symbols >= 0
    tables = [_keys(hashes, past.symbols, known & exists) for hashes, exists in past.levels()]
    for i, (hashes, exists) in enumerate(now.levels()):
        key, kept = tables[i]
        if unique and i + 1 < len(tables):
            key = _once_per_longer(key, kept, *tables[i + 1])
        found, counts = np.unique(key, return_counts=True)
        for block in range(0, len(hashes), 8192):
            rows = slice(block, block + 8192)
            _deepen(shares[rows], hashes[rows], exists[rows], found, counts, discount)
    return shares


def _keys(hashes: Hashes, symbols: Ints, kept: NDArray[np.bool_]) -> tuple[Hashes, NDArray[np.bool_]]:
    return (hashes & ~SYMBOL_BITS) | np.where(kept, symbols, 0).astype(np.uint64), kept


def _once_per_longer(key: Hashes, kept: NDArray[np.bool_], longer: Hashes, there: NDArray[np.bool_]) -> Hashes:
    """The keys of the first place of each longer context with its symbol; places without a longer one stay."""
    places = np.flatnonzero(there)
    _, first = np.unique(longer[places], return_index=True)
    return np.concatenate([key[places[first]], key[kept & ~there]])


def _deepen(
    shares: Shares, hashes: Hashes, exists: NDArray[np.bool_], found: Hashes, counts: Ints, discount: float
) -> None:
    """Take one more level into the shares, in place."""
    low = np.searchsorted(found, hashes & ~SYMBOL_BITS)
    high = np.searchsorted(found, hashes | SYMBOL_BITS, side="right")
    width = np.where(exists, high - low, 0)
    rows = np.repeat(np.arange(len(width)), width)
    at = np.repeat(low - np.cumsum(width) + width, width) + np.arange(len(rows))
    seen = np.zeros_like(shares)
    seen[rows, (found[at] & SYMBOL_BITS).astype(np.int64)] = counts[at]
    interpolate(shares, seen, discount)


def interpolate(shares: Shares, seen: Shares, discount: float) -> None:
    """One step along the chain, in place: shares (n, kinds) of the shorter context become those of the longer."""
    total = seen.sum(1, keepdims=True)
    kinds = (seen > 0).sum(1, keepdims=True)
    met = total[:, 0] > 0
    shares[met] = (np.maximum(seen[met] - discount, 0) + discount * kinds[met] * shares[met]) / total[met]


def short_term(now: Chain, discount: float) -> Shares:
    """(n, kinds): what each place may expect by its own tune so far."""
    shares = np.full((len(now.base), now.kinds), 1 / now.kinds, np.float32)
    edges = np.append(np.unique(now.start), len(now.base))
    for first, stop in pairwise(edges.tolist()):
        _tune_so_far(shares[first:stop], now, slice(first, stop), discount)
    return shares


def _tune_so_far(shares: Shares, now: Chain, rows: slice, discount: float) -> None:
    symbols = now.symbols[rows]
    known = np.flatnonzero(symbols >= 0)
    kinds = np.zeros((len(symbols), now.kinds), np.float32)
    kinds[known, symbols[known]] = 1
    past = np.tri(len(symbols), k=-1, dtype=bool)
    common = _common(now.elements[rows])
    base = now.base[rows]
    alike = past & (base[:, None] == base[None, :])
    interpolate(shares, past.astype(np.float32) @ kinds, discount)
    for order in now.orders:
        met = alike & (common >= order)
        if not met.any():
            return
        interpolate(shares, met.astype(np.float32) @ kinds, discount)


def _common(elements: Hashes) -> Ints:
    """(n, n): how many elements before place i and before place j are the same, counted backwards."""
    n = len(elements)
    common = np.zeros((n, n), np.int64)
    for i in range(1, n):
        same = elements[: n - 1] == elements[i - 1]
        common[i, 1:] = np.where(same, common[i - 1, : n - 1] + 1, 0)
    return common
