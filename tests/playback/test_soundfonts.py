"""The shipped SoundFont and better ones."""

from __future__ import annotations

from pathlib import Path

from musicgen_gui import paths
from musicgen_gui.playback import soundfonts


def folder(base: Path, *names: str) -> tuple[Path, ...]:
    for name in names:
        (base / name).write_bytes(b"x")
    return (base,)


def test_one_ships_with_its_licence_and_credit() -> None:
    shipped = soundfonts.shipped()
    assert shipped is not None
    assert shipped.stat().st_size < 8_000_000
    home = paths.resources() / "soundfonts"
    assert "Tim Brechbill" in (home / "README.md").read_text()
    assert "Version 2, June 1991" in (home / "TimGM6mb-COPYING.txt").read_text()


def test_better_ones_are_ranked(tmp_path: Path) -> None:
    places = folder(tmp_path, "FluidR3_GM.sf2", "MuseScore_General.sf3", "TimGM6mb.sf2", "x.sf2", "notes.txt")
    found = [font.name for font in soundfonts.installed(places)]
    assert found == ["MuseScore_General", "FluidR3_GM", "TimGM6mb", "x"]
    best = soundfonts.better(places)
    assert best is not None
    assert best.name == "MuseScore_General"


def test_links_count_once_and_broken_ones_not(tmp_path: Path) -> None:
    places = folder(tmp_path, "GeneralUser GS.sf2")
    (tmp_path / "default-GM.sf2").symlink_to(tmp_path / "GeneralUser GS.sf2")
    (tmp_path / "gone.sf2").symlink_to(tmp_path / "nowhere.sf2")
    assert [font.name for font in soundfonts.installed(places)] == ["GeneralUser GS"]


def test_nothing_better_is_nothing_to_offer(tmp_path: Path) -> None:
    assert soundfonts.better(folder(tmp_path, "TimGM6mb.sf2", "strange.sf2")) is None
    assert soundfonts.better((tmp_path / "no folder",)) is None
