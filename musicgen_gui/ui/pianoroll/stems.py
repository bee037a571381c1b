"""Velocity to height in the velocity lane and back."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

HEAD = 0.12
"""Part of the lane that stays free above the loudest note."""

_Number = TypeVar("_Number", float, NDArray[np.float64])


def level_y(velocity: _Number, height: float) -> _Number:
    """Distance from the top of a lane of that height at which a velocity stands."""
    return height * (1 - velocity * (1 - HEAD) / 127)


def level_at(y: float, height: float) -> int:
    """The velocity at a distance from the top, 1–127."""
    return min(127, max(1, round((1 - y / height) * 127 / (1 - HEAD))))


def tallest(x: NDArray[np.int32], velocity: NDArray[np.int16], most: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """Places and velocities of stems; with more than ``most`` of them only the tallest at each place."""
    if len(x) <= most:
        return x, velocity
    first = int(x.min())
    heights = np.zeros(int(x.max()) - first + 1, np.int16)
    np.maximum.at(heights, x - first, velocity)
    places = np.flatnonzero(heights)
    return places + first, heights[places]
