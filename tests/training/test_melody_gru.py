"""Training for real, on a few made tunes: it learns, stops and resumes, and repeats itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from musicgen_gui.engines.melody_gru import load
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.formats import read
from musicgen_gui.score.types import Score
from musicgen_gui.training import melody_gru
from musicgen_gui.training.corpus.tune import Tune, part
from musicgen_gui.training.melody_batches import random_hole, random_shift
from tests.training.made import TINY, made_tunes


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[melody_gru.Options]:
    monkeypatch.setattr(melody_gru, "load_tunes", lambda _data: made_tunes())
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield melody_gru.Options(data=tmp_path, out=tmp_path / "out", steps=30, rows=4, every=10, sizes=TINY)
    torch.set_num_threads(threads)


def run(options: melody_gru.Options) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    said: list[dict[str, Any]] = []
    return melody_gru.train(options, said.append), said


def test_it_learns_measures_and_leaves_weights_that_play(options: melody_gru.Options) -> None:
    facts, said = run(options)
    validation = [s["dances"] for s in said if "dances" in s]
    assert len(validation) == 3
    assert validation[-1] < validation[0]
    assert facts["best"] == min(validation)
    engine = load(options.out)
    pieces = list(engine.generate(Request(Task.CONTINUE, Score(), 0, Span(0, 1920), style="reel")))
    assert any(piece.notes for piece in pieces)


def test_after_each_measure_there_is_a_tune_to_hear(options: melody_gru.Options) -> None:
    _, said = run(options)
    samples = [Path(s["sample"]) for s in said if "sample" in s]
    assert [s.name for s in samples] == ["step-000010-reel.mid", "step-000020-reel.mid", "step-000030-reel.mid"]
    assert all(read(s).tracks for s in samples)


def test_a_training_can_begin_from_the_weights_of_a_smaller_network(
    options: melody_gru.Options, tmp_path: Path
) -> None:
    run(options)
    start = options.out / "weights.safetensors"
    _, said = run(melody_gru.Options(**{**vars(options), "out": tmp_path / "later", "start": start, "rate": 0.0}))
    assert next(s["new"] for s in said if "new" in s) == []
    before, after = ([s["dances"] for s in told if "dances" in s] for told in (run(options)[1], said))
    assert after[0] == pytest.approx(min(before), abs=0.02)
    with pytest.raises(ValueError, match="does not fit"):
        run(melody_gru.Options(**{**vars(options), "start": start, "sizes": {**TINY, "hidden": 32}}))


def test_the_same_seed_gives_the_same_weights(options: melody_gru.Options, tmp_path: Path) -> None:
    run(options)
    again = melody_gru.Options(**{**vars(options), "out": tmp_path / "again"})
    run(again)
    files = [(o.out / "weights.safetensors").read_bytes() for o in (options, again)]
    assert files[0] == files[1]


def test_training_resumes_where_it_stopped(options: melody_gru.Options) -> None:
    run(melody_gru.Options(**{**vars(options), "steps": 20}))
    assert json.loads((options.out / "progress.json").read_text())["step"] == 20
    facts, said = run(melody_gru.Options(**{**vars(options), "resume": True}))
    assert facts["step"] == 30
    assert [s["step"] for s in said if "dances" in s] == [30]


def test_the_last_step_is_measured_wherever_it_falls(options: melody_gru.Options) -> None:
    facts, said = run(melody_gru.Options(**{**vars(options), "steps": 14}))
    assert [s["step"] for s in said if "dances" in s] == [10, 14]
    assert facts["curve"][-1][0] == 14


def test_early_stop_after_measures_without_gain(options: melody_gru.Options) -> None:
    facts, _ = run(melody_gru.Options(**{**vars(options), "rate": 0.0, "patience": 1, "steps": 60}))
    assert facts["step"] == 20


def test_a_folder_without_music_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no tunes"):
        melody_gru.train(melody_gru.Options(data=tmp_path, out=tmp_path), print)


def test_versions_of_a_tune_fall_on_one_side_of_the_split() -> None:
    tune = made_tunes()[0].melody
    tunes = [Tune("a", str(i), "reel", f"group {i % 40}", tune) for i in range(400)]
    sides: dict[str, set[str]] = {}
    for tune in tunes:
        sides.setdefault(tune.group, set()).add(part(tune))
    assert all(len(side) == 1 for side in sides.values())


def test_holes_lie_on_beats() -> None:
    rng = np.random.default_rng(1)
    for tune in made_tunes()[:20]:
        for _ in range(10):
            start, end = random_hole(tune.melody, rng)
            assert start % 24 == 0
            assert (end - start) % 24 == 0
            assert end > start


def test_half_of_the_tunes_stay_in_their_key_and_the_others_go_everywhere() -> None:
    line = made_tunes()[0].melody
    moved = [random_shift(line, np.random.default_rng(seed)) for seed in range(400)]
    assert set(moved) == set(range(-6, 6))
    assert 180 < moved.count(0) < 260
    high = replace(line, pitch=line.pitch + 127 - line.pitch.max())
    assert max(random_shift(high, np.random.default_rng(seed)) for seed in range(100)) == 0
