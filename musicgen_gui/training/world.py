"""Several processes that train one network together, started by ``torchrun``; one process alone is a world of size 1.

Gradients are averaged by PyTorch's DistributedDataParallel. Each process takes its share of the rows of every batch, so
the batch, and with it the result, is that of one process up to rounding.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

FASTER = 1.2
"""How many times faster a product in bf16 must be for it to be used on a processor."""


@dataclass(frozen=True)
class World:
    """This process's number, how many there are, and the device that is its own."""

    rank: int = 0
    size: int = 1
    device: str = "cpu"

    @property
    def leads(self) -> bool:
        """Whether this process measures, saves and reports."""
        return self.rank == 0

    def wrap(self, module: nn.Module) -> nn.Module:
        """The module with its gradients averaged over all processes."""
        if self.size == 1:
            return module
        return DistributedDataParallel(module, find_unused_parameters=True)

    def total(self, *values: float) -> list[float]:
        """Each value summed over all processes."""
        if self.size == 1:
            return list(values)
        tensor = torch.tensor(values, dtype=torch.float64, device=self.device)
        dist.all_reduce(tensor)
        found: list[float] = tensor.tolist()
        return found

    def leave(self) -> None:
        """End the connection to the others."""
        if self.size > 1:
            dist.destroy_process_group()


def join(device: str) -> World:
    """The world that ``torchrun`` tells of in the environment; alone without it."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        return World(device=device)
    rank = int(os.environ["RANK"])
    if device.startswith("cuda"):
        device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.startswith("cuda") else "gloo")
    return World(rank, size, device)


def wants_bf16(device: str) -> bool:
    """Whether bf16 pays: on graphics cards that have it, on processors where a product in it is measured as faster."""
    if device.startswith("cuda"):
        return torch.cuda.is_bf16_supported()
    times = []
    for kind in (torch.float32, torch.bfloat16):
        left, right = torch.ones(256, 256, dtype=kind), torch.ones(256, 768, dtype=kind)
        _ = left @ right
        began = time.perf_counter()
        for _ in range(5):
            _ = left @ right
        times.append(time.perf_counter() - began)
    return times[0] > FASTER * times[1]
