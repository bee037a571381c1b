"""Every word of the command line with real files and the shipped weights."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

import pytest

from musicgen_gui import cli, formats, paths
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Note, Score, Track

PITCHES = (62, 66, 69, 74, 73, 69, 66, 64)


@pytest.fixture
def tune(tmp_path: Path) -> Path:
    """Eight bars in 4/4 with bars 5 and 6 empty, on a second track, in a folder with an awkward name."""
    folder = tmp_path / "my tunes 旋律 🎻"
    folder.mkdir()
    notes = tuple(Note(i * 240, PITCHES[i * 3 % 8], 230) for i in range(64) if not 4 * 8 <= i < 6 * 8)
    drums = Track("drums", (Note(0, 36, 100),), channel=9)
    path = folder / "tune.mid"
    formats.write(path, Score(tracks=(drums, Track("fiddle", notes)), meters=(Meter(0),)))
    return path


def said(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert cli.main([*map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert cli.main([*map(str, words)]) == 2
    out = capsys.readouterr()
    assert out.out == ""
    assert out.err.count("\n") == 1
    return out.err


def inside(notes: tuple[Note, ...], bars: tuple[int, int], score: Score) -> tuple[list[Note], list[Note]]:
    start, end = (bar_map(score).bar_start(bar) for bar in bars)
    within = [n for n in notes if start <= n.start < end]
    return within, [n for n in notes if n not in within]


def test_complete_fills_the_hole_and_touches_nothing_else(
    tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "out.mid"
    facts = said(capsys, "complete", tune, "-o", out, "--hole", "5:2", "--seed", 3, "--candidates", 3, "--key", "D")
    assert [row["file"] for row in facts["candidates"]] == [str(tmp_path / f"out-{i}.mid") for i in (1, 2, 3)]
    before = formats.read(tune)
    fiddle = next(t for t in before.tracks if t.name == "fiddle")
    for i in (1, 2, 3):
        after = formats.read(tmp_path / f"out-{i}.mid")
        track = next(t for t in after.tracks if t.name == "fiddle")
        within, outside = inside(track.notes, (4, 6), after)
        assert within
        assert all(n.pitch % 12 in {2, 4, 6, 7, 9, 11, 1} for n in within)
        assert [(n.start, n.pitch, n.length, n.velocity) for n in outside] == [
            (n.start, n.pitch, n.length, n.velocity) for n in fiddle.notes
        ]


def test_the_same_seed_gives_the_same_file(tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("a.mid", "b.mid"):
        said(capsys, "continue", tune, "-o", tmp_path / name, "--bars", 2, "--seed", 11)
    assert (tmp_path / "a.mid").read_bytes() == (tmp_path / "b.mid").read_bytes()
    added = formats.read(tmp_path / "a.mid")
    assert max(n.end for t in added.tracks for n in t.notes) <= bar_map(added).bar_start(10)


def test_vary_keeps_the_rhythm(tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "varied.mid"
    said(capsys, "vary", tune, "-o", out, "--span", "1.1:3.3", "--keep", "rhythm", "--seed", 2, "--range", "D4:D5")
    before, after = (next(t for t in formats.read(p).tracks if t.name == "fiddle") for p in (tune, out))
    assert [(n.start, n.length) for n in before.notes] == [(n.start, n.length) for n in after.notes]
    assert before.notes != after.notes
    changed = [b for a, b in zip(before.notes, after.notes, strict=True) if a.pitch != b.pitch]
    assert all(n.start < 2 * 1920 + 960 and 62 <= n.pitch <= 74 for n in changed)


def test_score_prints_a_line_a_file_and_the_mean(tune: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["score", str(tune), str(tune)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) == 3
    assert rows[0]["notes"] == 48
    assert rows[2]["bits_per_note"] == pytest.approx(rows[0]["bits_per_note"])
    hole = said(capsys, "score", tune, "--hole", "1:2")
    assert hole["files"][0]["notes"] == 16


def test_convert_and_render(tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert said(capsys, "convert", tune, tmp_path / "tune.continuo")["notes"] == 49
    assert said(capsys, "convert", tmp_path / "tune.continuo", tmp_path / "tune.abc")["tracks"] >= 1
    said(capsys, "render", tune, tmp_path / "tune.wav", "--rate", 22050)
    with wave.open(str(tmp_path / "tune.wav")) as sound:
        assert sound.getframerate() == 22050
        assert sound.getnframes() > 22050 * 7


def test_engines_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    engines = {row["id"]: row for row in said(capsys, "engines")}
    assert "reel" in engines["melody-gru"]["styles"]


def test_self_check_finds_everything_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert all(row["ok"] for row in said(capsys, "self-check"))


def test_what_is_wrong_is_one_line_and_status_2(tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    broken = tmp_path / "broken.mid"
    broken.write_bytes(b"MThd\x00\x00")
    out = tmp_path / "out.mid"
    assert "broken.mid" in refused(capsys, "convert", broken, out)
    assert "nowhere.mid" in refused(capsys, "score", tmp_path / "nowhere.mid")
    assert "BAR:BARS" in refused(capsys, "complete", tune, "-o", out, "--hole", "five")
    assert "heavy metal" in refused(capsys, "continue", tune, "-o", out, "--style", "heavy metal")
    assert "no track 7" in refused(capsys, "continue", tune, "-o", out, "--track", 7)
    assert "LOW:HIGH" in refused(capsys, "continue", tune, "-o", out, "--range", "high")
    assert not out.exists()


def test_fitting_says_what_it_misses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nothing, songs = tmp_path / "nothing", tmp_path / "songs"
    nothing.mkdir()
    songs.mkdir()
    for name in range(60):
        tune = Score(tracks=(Track(notes=tuple(Note(i * 240, 60 + (i * name) % 12, 240) for i in range(24))),))
        formats.write(songs / f"{name}.mid", tune)
    ours = paths.resources() / "engines" / "melody-gru"
    assert "config.json: No such file" in refused(capsys, "fit", "echo", "--weights", nothing, "--data", songs)
    assert "no tunes were found" in refused(
        capsys, "fit", "echo", "--weights", ours, "--data", nothing, "--out", tmp_path
    )
    assert "24 bars" in refused(capsys, "fit", "form", "--weights", ours, "--data", songs, "--out", tmp_path)
    assert not list(tmp_path.glob("*.json"))


def test_a_hole_far_behind_the_end_is_refused(tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "out.mid"
    for place in ("99999:2", "10:1", "9.2:9.3"):
        assert "behind the end of the piece, which has 8 bars" in refused(
            capsys, "complete", tune, "-o", out, "--hole", place
        )
        assert not out.exists()
    said(capsys, "complete", tune, "-o", out, "--hole", "9:1", "--seed", 1)
    assert out.exists()


def test_a_missing_folder_is_told_by_the_wanted_name(
    tune: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "missing" / "out.wav"
    assert refused(capsys, "render", tune, out).strip().endswith(f"{out}: No such file or directory")


def test_a_misspelt_word_opens_no_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["complet"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("musicgen-gui: 'complet' is neither a file nor a word; words are: continue, complete")
    assert said.count("\n") == 1


def test_only_the_answer_is_on_stdout_even_where_libraries_talk(tune: Path, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "musicgen_gui.cli", "render", str(tune), str(tmp_path / "fresh.wav"), "--json"]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env={**os.environ, "CI": "true"})
    assert json.loads(done.stdout)["notes"] == 49
