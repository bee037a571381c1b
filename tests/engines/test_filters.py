"""A draw takes each class as often as its chance, and nothing beyond the nucleus."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.engines import filters

ROWS = st.lists(st.lists(st.sampled_from([-math.inf, -3.0, -1.0, 0.0, 0.5, 2.0]), min_size=6, max_size=6), min_size=1)


def plainly(row: list[float], temperature: float, top_p: float, uniform: float) -> int:
    """By going down from the likeliest, the first of equal ones first."""
    weights = [math.exp(x / temperature) for x in row]
    order = sorted(range(len(row)), key=lambda i: -weights[i])
    kept, so_far = [], 0.0
    for i in order:
        if so_far < top_p * sum(weights):
            kept.append(i)
        so_far += weights[i]
    left = uniform * sum(weights[i] for i in kept)
    for i in kept:
        left -= weights[i]
        if left < 0:
            return i
    return kept[-1]


@given(ROWS, st.sampled_from([0.3, 1.0, 1.7]), st.sampled_from([0.47, 0.77, 1.0]), st.integers(0, 999))
def test_a_draw_goes_down_from_the_likeliest(
    rows: list[list[float]], temperature: float, top_p: float, seed: int
) -> None:
    rows = [row if any(map(math.isfinite, row)) else [0.0] * 6 for row in rows]
    uniforms = np.random.default_rng(seed).random(len(rows))
    found = filters.draw(np.array(rows, np.float32), temperature, top_p, uniforms).tolist()
    assert found == [plainly(row, temperature, top_p, u) for row, u in zip(rows, uniforms.tolist(), strict=True)]


def test_classes_come_as_often_as_they_are_likely() -> None:
    chance = np.array([0.5, 0.25, 0.25, 0.0])
    with np.errstate(divide="ignore"):
        logits = np.tile(np.log(chance), (8000, 1)).astype(np.float32)
    found = filters.draw(logits, 1.0, 1.0, np.random.default_rng(0).random(8000))
    assert np.allclose(np.bincount(found, minlength=4) / 8000, chance, atol=0.02)
    assert set(filters.draw(logits, 1.0, 0.4, np.random.default_rng(0).random(8000)).tolist()) == {0}
