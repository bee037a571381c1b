"""The script that tries a graphics card finds nothing wrong where the processor stands for it."""

from __future__ import annotations

from tests.scripts import script


def test_the_script_agrees_with_itself_and_leaves_a_lost_card() -> None:
    card = script("benchmarks/graphics_card.py")
    found = card.logits("cpu")
    assert found["steps"] > 8
    assert all(found[head] < 1e-3 for head in ("time", "length", "pitch"))
    said = card.lost("cpu")
    assert said["messages"][-3:] == ["again", "pieces", "finished"]
    assert said["then on"] == "cpu"
