"""One step of the melody network in several ways of running it, all from the same weights to the same logits.

A step takes the classes of the last note (B each), the recurrent state (layers, B, C) and a memory of S notes that all
candidates share and M of their own, and gives the logits of time, length and pitch and the new state. The echo, no part
of the network, is left out of all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from musicgen_gui.models.melody import MelodyNet, Places, Steps
from musicgen_gui.models.melody_folded import EMBEDDED
from musicgen_gui.models.melody_hand import HandStepper, HandWalk, Own, Shared

OWN = 16
"""Notes of the memory that each candidate has made itself."""
Step = Callable[[], list[np.ndarray]]
NAMES = (*EMBEDDED, "measure")


@dataclass(frozen=True)
class Given:
    """Input of one step for B candidates: ``classes`` (B, names), ``keys`` and ``values`` (B, heads, notes, width) of
    notes in bars ``measure`` (B, notes), all at the first place of theirs."""

    classes: Tensor
    hidden: Tensor
    keys: Tensor
    values: Tensor
    measure: Tensor


def given(net: MelodyNet, candidates: int, notes: int) -> Given:
    """Random input of the right shapes; all but the last notes of the memory are the same for all."""
    torch.manual_seed(0)
    c = net.config
    classes = torch.stack([torch.randint(1, 12, (candidates,)) for _ in NAMES], 1)
    shared, own = ((1, c.heads, notes - OWN, c.hidden // c.heads), (candidates, c.heads, OWN, c.hidden // c.heads))
    keys, values = (
        torch.cat([torch.randn(shared).expand(candidates, -1, -1, -1), torch.randn(own)], 2) for _ in range(2)
    )
    measure = (torch.arange(notes) // 8).expand(candidates, notes)
    return Given(classes, torch.randn(c.layers, candidates, c.hidden), keys, values, measure)


class Core(nn.Module):
    """The step in torch."""

    def __init__(self, net: MelodyNet) -> None:
        super().__init__()
        self.net = net

    def forward(
        self, classes: Tensor, hidden: Tensor, keys: Tensor, values: Tensor, measure: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        net, nothing = self.net, classes.new_zeros(classes.shape[0])
        steps = Steps(**{name: classes[:, i : i + 1] for i, name in enumerate(NAMES)}, style=nothing, key=nothing)
        states, hidden = net.gru(net.embed(steps), hidden)
        told = torch.cat([states, net.place(steps)], -1)
        bias = net.distance(Places(steps.measure, steps.position), Places(measure, torch.zeros_like(measure)))
        context = net.attend(net.split(net.query(told)), keys, values, bias)
        net.key(told), net.value(states)
        trunk = net.trunk_of(states, context)
        timed = net.after_gap_of(trunk, steps.gap, steps.position, steps.left, steps.chord)
        pitch = net.pitch_logits(timed, steps.length, steps.pitch, steps.chord, nothing)
        return net.gap_logits(trunk), net.length_logits(timed), pitch, hidden


def plain(net: MelodyNet, x: Given) -> Step:
    """As the program runs it on a graphics card."""
    return _torch(Core(net).eval(), x)


def traced(net: MelodyNet, x: Given) -> Step:
    """TorchScript: torch's own other runtime, frozen and fused."""
    core = torch.jit.trace(Core(net).eval(), _arguments(x), check_trace=False)
    return _torch(torch.jit.optimize_for_inference(torch.jit.freeze(core)), x)


def compiled(net: MelodyNet, x: Given) -> Step:
    """``torch.compile``, which needs a C++ compiler on the machine."""
    return _torch(torch.compile(Core(net).eval(), dynamic=False), x)


def _arguments(x: Given) -> tuple[Tensor, ...]:
    return x.classes, x.hidden, x.keys, x.values, x.measure


def _torch(core: Callable[..., tuple[Tensor, ...]], x: Given) -> Step:
    arguments = _arguments(x)

    def step() -> list[np.ndarray]:
        with torch.inference_mode():
            return [t.numpy() for t in core(*arguments)]

    return step


def by_hand(net: MelodyNet, x: Given) -> Step:
    """In numpy, batched by hand, as the program runs it on the processor."""
    stepper = HandStepper(net)
    walk = stepper.begin({name: np.zeros(0, np.int64) for name in (*NAMES, "interval")}, None, 0)
    rows = len(x.classes)
    null_key, null_value = (t[0].detach().numpy() for t in net.null_slot(1))
    shared = Shared(
        np.concatenate([null_key, x.keys[0, :, :-OWN].numpy()], 1).transpose(0, 2, 1).copy(),
        np.concatenate([null_value, x.values[0, :, :-OWN].numpy()], 1),
    )
    places = np.zeros((2, rows, 1 + x.measure.shape[1]), np.int64)
    places[0, :, 1:] = x.measure.numpy()
    inputs = {name: x.classes[:, i].numpy() for i, name in enumerate(NAMES)}
    gap, position, left, chord = (inputs[name] for name in ("gap", "position", "left", "chord"))

    def fresh() -> HandWalk:
        own = Own(x.keys[:, :, -OWN:].numpy(), x.values[:, :, -OWN:].numpy(), places, OWN)
        states = list(x.hidden.numpy())
        return HandWalk(states, shared, own, None, places[:, :, 0], walk.outside, walk.inside, 0, None)

    def step() -> list[np.ndarray]:
        here = fresh()
        times = stepper.step(here, inputs, inside=False)
        lengths = stepper.lengths(gap, position, left, chord)
        pitches = stepper.pitches(inputs["length"], inputs["pitch"])
        return [a[:, None] for a in (times, lengths, pitches)] + [np.stack(here.states)]

    return step


def bound(net: MelodyNet, candidates: int) -> Step:
    """The step's matrix products alone, in torch, weights as they lie in the network."""
    weights = _weights(net)
    inputs = [torch.randn(candidates, w.shape[1]) for w in weights]

    def step() -> list[np.ndarray]:
        with torch.inference_mode():
            return [(x @ w.t()).numpy() for x, w in zip(inputs, weights, strict=True)]

    return step


def bound_in_numpy(net: MelodyNet, candidates: int) -> Step:
    """The same products in numpy."""
    weights = [w.numpy() for w in _weights(net)]
    inputs = [np.random.default_rng(0).normal(size=(candidates, w.shape[1])).astype(np.float32) for w in weights]
    return lambda: [x @ w.T for x, w in zip(inputs, weights, strict=True)]


def _weights(net: MelodyNet) -> list[Tensor]:
    unused = ("arrival",)
    layers = [m.weight for name, m in net.named_modules() if isinstance(m, nn.Linear) and name not in unused]
    return [w.detach() for w in (*layers, *(p for name, p in net.gru.named_parameters() if "weight" in name))]


BOUNDS = {"torch": bound, "numpy": bound_in_numpy}
KINDS = {
    "plain torch": (plain, "torch"),
    "torch.jit": (traced, "torch"),
    "torch.compile": (compiled, "torch"),
    "by hand in numpy": (by_hand, "numpy"),
}
"""Each with the library of its matrix products."""
