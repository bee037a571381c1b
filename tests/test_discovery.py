"""What a package offers is found by its agreed name."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from musicgen_gui.discovery import find


def test_values_come_in_the_order_of_the_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "offers_some_things"
    package.mkdir()
    for name, text in {"__init__": "THING = 0", "b": "THING = 2", "a": "THING = 1", "c": "OTHER = 3"}.items():
        (package / f"{name}.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    found = importlib.import_module("offers_some_things")
    assert find(found, "THING") == [1, 2]
    assert find(found, "NOTHING") == []
