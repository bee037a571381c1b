"""The script that tries a graphics card finds nothing wrong where the processor stands for it."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def test_the_script_agrees_with_itself_and_leaves_a_lost_card() -> None:
    path = Path(__file__).parents[2] / "benchmarks" / "graphics_card.py"
    spec = importlib.util.spec_from_file_location("graphics_card", path)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    found = script.logits("cpu")
    assert found["steps"] > 8
    assert all(found[head] < 1e-3 for head in ("time", "length", "pitch"))
    said = script.lost("cpu")
    assert said["messages"][-3:] == ["again", "pieces", "finished"]
    assert said["then on"] == "cpu"
