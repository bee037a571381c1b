"""Velocity to height in the velocity lane and back."""

from __future__ import annotations

from typing import TypeVar

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
