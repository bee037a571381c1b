"""Several distributions multiplied to one, each to the power of a weight."""

from __future__ import annotations

import numpy as np
import torch

from .ppm_memory import Ints, Shares

LEAST = 1e-6


def certainty_bits(experts: list[Shares], truth: Ints, bias: float) -> np.ndarray:
    """(n,) bits of each truth under the geometric mean of the experts, weighted by relative entropy ** −bias."""
    out = np.zeros(len(truth))
    for block in range(0, len(truth), 8192):
        rows = slice(block, block + 8192)
        logs = np.log(np.maximum(np.stack([e[rows] for e in experts]), LEAST))
        entropy = -(np.exp(logs) * logs).sum(2) / np.log(logs.shape[2])
        weights = np.maximum(entropy, 0.01) ** -bias
        joint = np.einsum("mn,mnk->nk", weights / weights.sum(0), logs)
        asked = joint[np.arange(len(joint)), truth[rows]]
        out[rows] = (np.log(np.exp(joint).sum(1)) - asked) / np.log(2)
    return out


def fitted(experts: list[Shares], truth: Ints, steps: int = 80, size: int = 2000) -> list[float]:
    """Weights, one an expert, that make the product of ``experts`` (n, kinds) expect ``truth`` (n,) best."""
    logs = torch.log(torch.from_numpy(np.stack(experts)).clamp(min=LEAST))
    asked = torch.from_numpy(truth)
    powers = torch.full((len(experts),), -2.5, requires_grad=True)
    optimiser = torch.optim.Adam([powers], lr=0.08)
    torch.manual_seed(0)
    for _ in range(steps):
        rows = torch.randint(len(truth), (size,))
        joint = torch.einsum("m,mnk->nk", powers.exp(), logs[:, rows])
        loss = torch.nn.functional.cross_entropy(joint, asked[rows])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return powers.exp().tolist()


def bits(experts: list[Shares], truth: Ints, start: Ints, weights: list[float], rate: float) -> np.ndarray:
    """(n,) bits of each truth. Every tune begins with ``weights``; they follow the gradient of each note's bits.

    All tunes walk side by side, the t-th note of each at a time.
    """
    firsts, lengths = np.unique(start, return_counts=True)
    order = np.argsort(-lengths)
    firsts, lengths = firsts[order], lengths[order]
    now = np.tile(np.array(weights, np.float32), (len(firsts), 1))
    out = np.zeros(len(truth))
    for t in range(int(lengths.max())):
        live = int((lengths > t).sum())
        rows = firsts[:live] + t
        logs = np.log(np.maximum(np.stack([e[rows] for e in experts], 1), LEAST))
        joint = np.einsum("rm,rmk->rk", now[:live], logs)
        joint -= joint.max(1, keepdims=True)
        shares = np.exp(joint)
        shares /= shares.sum(1, keepdims=True)
        asked = truth[rows]
        out[rows] = -np.log2(shares[np.arange(live), asked])
        met = logs[np.arange(live), :, asked]
        now[:live] = np.maximum(now[:live] + rate * (met - np.einsum("rk,rmk->rm", shares, logs)), 0)
    return out
