"""The index is built of the training part alone, and holds no notes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicgen_gui.codecs.melody import MeterGrid, melody
from musicgen_gui.engines import known_tunes as known_index
from musicgen_gui.training import known_tunes
from musicgen_gui.training.corpus.tune import Tune, part


def made_tunes(count: int) -> list[Tune]:
    rng = np.random.default_rng(0)
    lines = [62 + np.cumsum(rng.integers(-4, 5, 40)) for _ in range(count)]
    at = np.arange(40) * 12
    return [
        Tune("made", f"tune\t{i}\nreel", "reel", f"group {i}", melody(at, np.full(40, 12), line, MeterGrid()))
        for i, line in enumerate(lines)
    ]


def test_only_the_training_part_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tunes = made_tunes(100)
    monkeypatch.setattr(known_tunes, "load_tunes", lambda _data: tunes)
    known_tunes.build(tmp_path, tmp_path / "known.npz")
    known = known_index.load(tmp_path / "known.npz")
    found = [known.longest(tune.melody.pitch) for tune in tunes]
    assert {part(tune) for tune in tunes} == {"train", "validation", "test"}
    for i, (tune, copy) in enumerate(zip(tunes, found, strict=True)):
        assert copy.notes == (40 if part(tune) == "train" else 0)
        assert copy.title == (f"tune {i} reel" if part(tune) == "train" else "")


def test_nothing_to_know_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_tunes, "load_tunes", lambda _data: [])
    with pytest.raises(FileNotFoundError, match="no tunes"):
        known_tunes.build(tmp_path, tmp_path / "known.npz")


def test_tunes_shorter_than_a_hash_keep_their_place() -> None:
    tunes = made_tunes(3)
    short = Tune(
        "made", "short", "reel", "s", melody(np.arange(3), np.ones(3, int), np.array([60, 62, 64]), MeterGrid())
    )
    known = known_tunes.index([tunes[0], short, tunes[1]])
    assert known.longest(tunes[1].melody.pitch).title == "tune 1 reel"
    assert known_tunes.index([]).longest(tunes[0].melody.pitch).notes == 0
