"""A melody network of the real shape with tiny random weights, for contracts that hold for any weights."""

from __future__ import annotations

import torch

from musicgen_gui.codecs.melody_features import SIZES
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.models.stepping import stepper_for


def tiny_engine(seed: int = 0, device: str = "cpu") -> MelodyEngine:
    """Two styles, 16 hidden units."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    net = MelodyNet(MelodyConfig(styles=2, hidden=16, heads=2, backward=8, head=24, **SIZES))
    return MelodyEngine(stepper_for(net, device), ("any", "reel"))
