"""The word ``copies`` with real files, and the promise of ``--longest-copy``."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from musicgen_gui import cli, formats, paths
from musicgen_gui.codecs.melody import MeterGrid, melody
from musicgen_gui.engines import known_tunes as known_index
from musicgen_gui.score.types import Meter, Note, Score, Track
from musicgen_gui.training.corpus.tune import Tune
from musicgen_gui.training.known_tunes import index

WALK = (62 + np.cumsum(np.random.default_rng(3).integers(-4, 5, 48))).tolist()


@pytest.fixture
def known(tmp_path: Path) -> Path:
    at = np.arange(48) * 12
    tune = Tune("made", "The Long Walk", "reel", "walk", melody(at, np.full(48, 12), np.array(WALK), MeterGrid()))
    known_index.save(tmp_path / "known.npz", index([tune]))
    return tmp_path / "known.npz"


def written(path: Path, pitches: list[int], step: int = 240) -> Path:
    drums = Track("drums", (Note(0, 36, 100),), channel=9)
    tune = Track("tune", tuple(Note(i * step, p, step) for i, p in enumerate(pitches)))
    formats.write(path, Score(tracks=(drums, tune), meters=(Meter(0),)))
    return path


def test_the_run_and_its_tune_are_told_in_another_key_and_rhythm(
    tmp_path: Path, known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copying = written(tmp_path / "copying.mid", [30, 90, 30, *(p + 3 for p in WALK[10:30])], 120)
    own = written(tmp_path / "own.mid", [60, 72] * 12)
    assert cli.main(["copies", str(copying), str(own), "--known", str(known), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["known_tunes"] == 1
    assert [row["track"] for row in facts["files"]] == [2, 2]
    assert facts["files"][0]["copied"] == {
        "notes": 20, "first": 3, "source": "made", "title": "The Long Walk", "tunes": 1,
    }  # fmt: skip
    assert facts["files"][1]["copied"]["notes"] == 0
    assert cli.main(["copies", str(copying), str(own), "--known", str(known)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == "copying.mid: 20 notes in a row, 4 to 23, are those of “The Long Walk” (made)"
    assert second.startswith("own.mid: no 8 notes in a row")


def test_no_list_or_a_broken_one_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tune = written(tmp_path / "tune.mid", WALK)
    (tmp_path / "broken.npz").write_bytes(b"not a list")
    for name in ("missing.npz", "broken.npz"):
        assert cli.main(["copies", str(tune), "--known", str(tmp_path / name)]) == 2
        out = capsys.readouterr()
        assert out.out == ""
        assert name in out.err
        assert out.err.count("\n") == 1


def test_answers_stay_under_the_longest_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tune = written(tmp_path / "tune.mid", [62, 66, 69, 74, 73, 69, 66, 64] * 4)
    arguments = ["continue", str(tune), "-o", str(tmp_path / "out.mid"), "--bars", "4", "--candidates", "4"]
    assert cli.main([*arguments, "--seed", "5", "--style", "reel", "--longest-copy", "8", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["candidates"]
    assert rows
    assert all(row["copied"]["notes"] <= 8 for row in rows)


def test_the_shipped_list_knows_the_demo_tune(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["copies", str(paths.resources() / "demos" / "irish-washerwoman.abc"), "--json"]) == 0
    copied = json.loads(capsys.readouterr().out)["files"][0]["copied"]
    assert "Irish Washerwoman" in copied["title"]
    assert copied["notes"] > 30
