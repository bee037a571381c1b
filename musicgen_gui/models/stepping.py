"""Who runs the melody network note by note: in numpy on the processor, in torch on a graphics card."""

from __future__ import annotations

from typing import Any, Protocol, Self, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from musicgen_gui.models.melody import MelodyNet
from musicgen_gui.models.melody_hand import HandStepper
from musicgen_gui.models.melody_stepper import MelodyStepper

Array = NDArray[np.int64]
Logits = NDArray[np.float32]


class Walking(Protocol):
    """Where B candidates stand."""

    def rows(self, index: list[int]) -> Self:
        """Only some candidates."""
        ...

    def copies(self, count: int) -> Self:
        """The one candidate, ``count`` times."""
        ...


W = TypeVar("W", bound=Walking)


class Stepper(Protocol[W]):
    """B candidates step by step; integer arrays in, float logits out. Not thread-safe."""

    net: MelodyNet
    device: torch.device

    def begin(self, past: dict[str, Array], after: dict[str, Array] | None, style: int, key: int = 0) -> W:
        """Read what stands before (feature arrays (T,), T may be 0) and after a hole (with its own virtual start)."""
        ...

    def step(self, walk: W, inputs: dict[str, Array], *, inside: bool) -> Logits:
        """Take in each candidate's last note (arrays (B,)); logits (B, values) of the time to the next onset."""
        ...

    def lengths(self, gap: Array, next_position: Array, next_left: Array, next_chord: Array) -> Logits:
        """Logits (B, values) of the next note's length, its time being chosen."""
        ...

    def pitches(self, length: Array, last_pitch: Array) -> Logits:
        """Logits (B, 128) of the next note's pitch, its time and length being chosen."""
        ...


def stepper_for(net: MelodyNet, device: str = "cpu") -> Stepper[Any]:
    """The quickest way to run a network on a device: see ``benchmarks/steps.py``."""
    return HandStepper(net) if device == "cpu" else MelodyStepper(net, device)
