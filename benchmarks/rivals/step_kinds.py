"""One step of the melody network in several ways of running it, all from the same weights to the same logits.

A step takes what the embeddings gave (B, 1, C), the recurrent state (layers, B, C) and a memory of M notes, and gives
the logits of time, length and pitch and the new state. The embeddings, plain look-ups, are left out of all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from musicgen_gui.models.melody import SPAN, MelodyNet

LAST_PITCH = 67
Step = Callable[[], list[np.ndarray]]


@dataclass(frozen=True)
class Given:
    """Input of one step for B candidates."""

    embedded: Tensor
    place: Tensor
    hidden: Tensor
    keys: Tensor
    values: Tensor
    bias: Tensor


def given(net: MelodyNet, candidates: int, notes: int) -> Given:
    """Random input of the right shapes."""
    torch.manual_seed(0)
    c = net.config
    memory = (candidates, c.heads, notes, c.hidden // c.heads)
    step, state = (candidates, 1, c.hidden), (c.layers, candidates, c.hidden)
    bias = torch.zeros(candidates, c.heads, 1, notes)
    shapes = (step, step, state, memory, memory)
    return Given(*(torch.randn(shape) for shape in shapes), bias)


class Core(nn.Module):
    """The step in torch."""

    def __init__(self, net: MelodyNet) -> None:
        super().__init__()
        self.net = net

    def forward(
        self, embedded: Tensor, place: Tensor, hidden: Tensor, keys: Tensor, values: Tensor, bias: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        net = self.net
        states, hidden = net.gru(embedded, hidden)
        told = torch.cat([states, place], -1)
        context = net.attend(net.split(net.query(told)), keys, values, bias)
        net.key(told), net.value(states)
        trunk = net.trunk_of(states, context)
        last = torch.full(trunk.shape[:2], LAST_PITCH)
        gap, length = net.gap_logits(trunk), net.length_logits(trunk)
        return gap, length, net.pitch_logits(trunk, torch.zeros_like(last), last), hidden


def plain(net: MelodyNet, x: Given) -> Step:
    """As the program runs it."""
    return _torch(Core(net).eval(), x)


def traced(net: MelodyNet, x: Given) -> Step:
    """TorchScript: torch's own other runtime, frozen and fused."""
    core = torch.jit.trace(Core(net).eval(), _arguments(x), check_trace=False)
    return _torch(torch.jit.optimize_for_inference(torch.jit.freeze(core)), x)


def compiled(net: MelodyNet, x: Given) -> Step:
    """``torch.compile``, which needs a C++ compiler on the machine."""
    return _torch(torch.compile(Core(net).eval(), dynamic=False), x)


def _arguments(x: Given) -> tuple[Tensor, ...]:
    return x.embedded, x.place, x.hidden, x.keys, x.values, x.bias


def _torch(core: Callable[..., tuple[Tensor, ...]], x: Given) -> Step:
    arguments = _arguments(x)

    def step() -> list[np.ndarray]:
        with torch.inference_mode():
            return [t.numpy() for t in core(*arguments)]

    return step


def by_hand(net: MelodyNet, x: Given) -> Step:
    """The same in numpy, batched by hand."""
    w = {name: t.detach().numpy() for name, t in net.state_dict().items()}
    embedded, place, keys, values = (t.numpy() for t in (x.embedded[:, 0], x.place[:, 0], x.keys, x.values))
    hidden, bias = x.hidden.numpy(), x.bias.numpy()[:, :, 0]
    rows, heads, _, width = keys.shape
    null_key, null_value = (w[f"null_{kind}"].reshape(heads, width) for kind in ("key", "value"))
    index = np.clip(np.arange(128) - LAST_PITCH + SPAN, 0, 2 * SPAN)
    near = np.abs(np.arange(128) - LAST_PITCH) <= SPAN

    def linear(name: str, a: np.ndarray) -> np.ndarray:
        return a @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    def attend(query: np.ndarray) -> np.ndarray:
        query = query.reshape(rows, heads, width) / np.sqrt(width)
        scores = (keys @ query[..., None])[..., 0] + bias
        scores = np.concatenate([(query * null_key).sum(-1, keepdims=True), scores], -1)
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        found = (shares[:, :, None, 1:] @ values)[:, :, 0] + shares[..., :1] * null_value
        return found.reshape(rows, heads * width)

    def step() -> list[np.ndarray]:
        states, kept = embedded, []
        for layer in range(len(hidden)):
            states = _gru(w, layer, states, hidden[layer])
            kept.append(states)
        told = np.concatenate([states, place], 1)
        context = attend(linear("query", told))
        linear("key", told), linear("value", states)
        trunk = _silu(linear("trunk", np.concatenate([states, context], 1)))
        length = linear("length_head", _silu(linear("length_mix", trunk)))
        mixed = _silu(linear("pitch_mix", trunk + w["after_length.weight"][0]))
        pitch = linear("pitch_head", mixed) + linear("interval_head", mixed)[:, index] * near
        return [a[:, None] for a in (linear("gap_head", trunk), length, pitch)] + [np.stack(kept)]

    return step


def _gru(w: dict[str, np.ndarray], layer: int, x: np.ndarray, h: np.ndarray) -> np.ndarray:
    a = x @ w[f"gru.weight_ih_l{layer}"].T + w[f"gru.bias_ih_l{layer}"]
    b = h @ w[f"gru.weight_hh_l{layer}"].T + w[f"gru.bias_hh_l{layer}"]
    size = h.shape[1]
    gates = 1 / (1 + np.exp(-(a[:, : 2 * size] + b[:, : 2 * size])))
    reset, keep = gates[:, :size], gates[:, size:]
    new = np.tanh(a[:, 2 * size :] + reset * b[:, 2 * size :])
    return (1 - keep) * new + keep * h


def _silu(x: np.ndarray) -> np.ndarray:
    return x / (1 + np.exp(-x))


def bound(net: MelodyNet, candidates: int) -> Step:
    """The step's matrix products alone, in torch, weights as they lie in the network."""
    unused = ("arrival",)
    layers = [m.weight for name, m in net.named_modules() if isinstance(m, nn.Linear) and name not in unused]
    weights = [w.detach() for w in (*layers, *(p for name, p in net.gru.named_parameters() if "weight" in name))]
    inputs = [torch.randn(candidates, w.shape[1]) for w in weights]

    def step() -> list[np.ndarray]:
        with torch.inference_mode():
            return [(x @ w.t()).numpy() for x, w in zip(inputs, weights, strict=True)]

    return step


KINDS = {"plain torch": plain, "torch.jit": traced, "torch.compile": compiled, "numpy by hand": by_hand}
