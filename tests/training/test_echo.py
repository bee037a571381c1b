"""The echo learns to trust what a piece says again, and leaves the network as it was."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from musicgen_gui.codecs.melody import MeterGrid, melody
from musicgen_gui.codecs.melody_features import SIZES
from musicgen_gui.codecs.melody_rows import collate, make_row
from musicgen_gui.models import checkpoint, melody_bits
from musicgen_gui.models.melody import MelodyConfig, MelodyNet
from musicgen_gui.training import echo
from musicgen_gui.training.corpus.tune import STYLES, Tune


def repeating(number: int) -> Tune:
    """Four bars at random, four times."""
    rng = np.random.default_rng(number)
    pitch = np.tile(60 + rng.integers(0, 12, 16), 4)
    line = melody(np.arange(64) * 24, np.full(64, 24), pitch, MeterGrid())
    return Tune("made", str(number), "reel", str(number), line)


def network() -> MelodyNet:
    torch.manual_seed(0)
    sizes = MelodyConfig(styles=len(STYLES), hidden=32, heads=2, backward=8, head=24, echo=True, **SIZES)
    return MelodyNet(sizes).eval()


def bits(net: MelodyNet, tune: Tune, *, echoed: bool) -> float:
    with torch.no_grad():
        batch = melody_bits.batch(collate([make_row(tune.melody, 1, None, 0)]))
        return float(melody_bits.bits(net, batch, echoed=echoed).total.sum()) / batch.notes


def test_a_fitted_echo_foretells_what_comes_again() -> None:
    net = network()
    net.requires_grad_(False)
    assert net.echo is not None
    net.echo.requires_grad_(True)
    before = {name: x.clone() for name, x in net.state_dict().items() if not name.startswith("echo.")}
    history = list(echo.fit(net, [repeating(i) for i in range(20)], 8))
    unseen = repeating(99)
    assert bits(net, unseen, echoed=True) < 0.6 * bits(net, unseen, echoed=False)
    assert history[-1][1] < history[0][1]
    assert all(torch.equal(x, net.state_dict()[name]) for name, x in before.items())


def test_an_echo_is_added_to_weights_that_have_none(tmp_path: Path) -> None:
    torch.manual_seed(0)
    sizes = dict(styles=2, hidden=32, heads=2, backward=8, head=24, **SIZES)
    plain = MelodyNet(MelodyConfig(**sizes)).eval()
    checkpoint.save_weights(plain, tmp_path / "weights.safetensors", half=False)
    (tmp_path / "config.json").write_text(json.dumps({"network": sizes, "styles": ["any", "reel"]}))
    net, config = echo.with_echo(tmp_path)
    assert config["network"] == {**sizes, "echo": True}
    tune = repeating(3)
    assert bits(net, tune, echoed=False) == pytest.approx(bits(plain, tune, echoed=False))
    assert bits(net, tune, echoed=True) != bits(net, tune, echoed=False)
