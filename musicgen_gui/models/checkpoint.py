"""Weights and training state on disk. Nothing is ever unpickled: safetensors and JSON only."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn


def save_weights(net: nn.Module, path: Path, *, half: bool) -> None:
    """Write a network's weights; ``half`` as fp16. The file appears whole or not at all."""
    kind = torch.float16 if half else torch.float32
    tensors = {name: t.detach().to("cpu", kind).contiguous() for name, t in net.state_dict().items()}
    _write(tensors, path)


def load_weights(net: nn.Module, path: Path) -> None:
    """Read weights of any float kind into a network of the same shape. Raises ``RuntimeError`` when they do not fit."""
    net.load_state_dict({name: t.float() for name, t in load_file(path).items()})


def save_progress(folder: Path, net: nn.Module, optimiser: torch.optim.Optimizer, facts: dict[str, Any]) -> None:
    """Everything needed to go on training later: weights, the optimiser's moments, and ``facts`` (JSON values)."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {f"net.{name}": t.detach().cpu().contiguous() for name, t in net.state_dict().items()}
    for index, values in optimiser.state_dict()["state"].items():
        tensors |= {f"moment.{index}.{key}": torch.as_tensor(v).cpu().contiguous() for key, v in values.items()}
    _write(tensors, folder / "progress.safetensors")
    partial = folder / "progress.json.part"
    partial.write_text(json.dumps(facts))
    os.replace(partial, folder / "progress.json")


def load_progress(folder: Path, net: nn.Module, optimiser: torch.optim.Optimizer) -> dict[str, Any]:
    """Restore what ``save_progress`` wrote; its facts. Raises ``FileNotFoundError`` when there is nothing to resume."""
    tensors = load_file(folder / "progress.safetensors")
    net.load_state_dict({name[4:]: t for name, t in tensors.items() if name.startswith("net.")})
    state: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith("moment."):
            _, index, key = name.split(".", 2)
            state.setdefault(int(index), {})[key] = tensor
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": state, "param_groups": groups})
    facts: dict[str, Any] = json.loads((folder / "progress.json").read_text())
    return facts


def start_from(net: nn.Module, path: Path) -> list[str]:
    """Take over the weights of a smaller network: equal parts whole, of tables that have grown the first rows.

    The echo of another network is left out: it is fitted again, when the rest stands. Returns the names of the parts
    that stay as they were made. Raises ``ValueError`` where shapes differ otherwise.
    """
    own = net.state_dict()
    found = {name: tensor for name, tensor in load_file(path).items() if not name.startswith("echo.")}
    for name, tensor in found.items():
        if name not in own or own[name].shape[1:] != tensor.shape[1:] or len(tensor) > len(own[name]):
            raise ValueError(f"{name} of {path} does not fit into this network")
        own[name][: len(tensor)] = tensor.to(own[name].dtype)
    net.load_state_dict(own)
    return sorted(own.keys() - found.keys())


def _write(tensors: dict[str, Tensor], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    save_file(tensors, partial)
    os.replace(partial, path)
