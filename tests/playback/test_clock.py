"""A smooth time out of a clock that moves in blocks."""

from __future__ import annotations

import numpy as np

from musicgen_gui.playback.clock import SmoothClock

BLOCK = 0.021


def shown(rate: float = 1.0) -> np.ndarray:
    """What is read at 60 Hz over ten seconds of a device whose clock moves by blocks, ``rate`` times too fast."""
    clock, values = SmoothClock(), []
    for frame in range(600):
        wall = 100 + frame / 60
        seen = wall - frame % 7 / 1000
        device = np.floor((seen - 100) * rate / BLOCK) * BLOCK
        values.append(clock.read(device, seen, wall))
    return np.array(values)


def test_steps_are_smoothed_and_time_never_goes_back() -> None:
    steps = np.diff(shown())[60:]
    assert steps.min() > 0.015
    assert steps.max() < 0.0185


def test_a_device_that_runs_a_little_fast_is_followed() -> None:
    values = shown(rate=1.003)
    assert abs(values[-1] - 599 / 60 * 1.003) < BLOCK


def test_a_jump_is_taken_over() -> None:
    clock = SmoothClock()
    clock.read(5.0, 100.0, 100.0)
    assert clock.read(9.0, 101.0, 101.0) == 9.0
    assert clock.read(2.0, 102.0, 102.0) == 2.0
