"""Sources of music: one's own folder of files, the tracks that are like melodies, and what the package brings."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicgen_gui.formats import write
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.training.corpus import chorales, files, games, keyboard, lead_sheets, music21_package
from musicgen_gui.training.corpus.tune import STYLES, CorpusSpec, lead_track

SCALE = (60, 62, 64, 65, 67, 69, 71, 72)
JIG = "X:1\nT:One\nR:jig\nM:6/8\nL:1/8\nK:D\n" + "DED FGA|dcB AFD|" * 3 + "\n"
OTHER = "X:2\nT:Two\nM:4/4\nL:1/8\nK:G\n" + "GABc dedB|cdef gfed|" * 2 + "\n"


def line(pitches: tuple[int, ...], times: int = 4) -> tuple[Note, ...]:
    return tuple(Note(i * 240, pitch, 240) for i, pitch in enumerate(pitches * times))


def test_a_folder_of_files_is_a_corpus_named_by_its_folders(tmp_path: Path) -> None:
    (tmp_path / "Slip Jig").mkdir()
    (tmp_path / "Slip Jig" / "book.abc").write_text(f"{JIG}\n{OTHER}")
    write(tmp_path / "mine 🎵.mid", Score(tracks=(Track(notes=line(SCALE)),)))
    (tmp_path / "broken.mid").write_bytes(b"MThd nonsense")
    tunes = list(files.CORPUS.read(tmp_path))
    assert sorted((t.style, len(t.melody)) for t in tunes) == [("any", 32), ("slip jig", 32), ("slip jig", 36)]
    assert {t.name for t in tunes if t.style == "slip jig"} == {"One", "Two"}


def test_transposed_copies_of_a_file_are_one_group(tmp_path: Path) -> None:
    for shift in (0, 5):
        write(tmp_path / f"{shift}.mid", Score(tracks=(Track(notes=line(tuple(p + shift for p in SCALE))),)))
    assert len({t.group for t in files.CORPUS.read(tmp_path)}) == 1


def test_the_lead_is_the_line_and_not_the_chords_the_bass_or_the_drums() -> None:
    chords = tuple(Note(i * 480, p, 480) for i in range(16) for p in (60, 64, 67))
    tracks = (
        Track(notes=chords),
        Track(notes=line(tuple(p - 24 for p in SCALE)), channel=1),
        Track(notes=line(SCALE), channel=2),
        Track(notes=line(SCALE), channel=9),
    )
    assert lead_track(Score(tracks=tracks), 12) == 2
    assert lead_track(Score(tracks=tracks[1:2]), 12) == 0
    assert lead_track(Score(tracks=tracks[3:]), 12) is None


def test_without_the_package_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(music21_package, "folder", lambda: None)
    with pytest.raises(FileNotFoundError, match="pip install music21"):
        list(music21_package.CORPUS.read(Path("music21")))
    assert list(music21_package.CORPUS.read(Path("elsewhere"))) == []


@pytest.mark.parametrize(
    ("corpus", "styles"),
    [
        (chorales.CORPUS, {"chorale"}),
        (lead_sheets.CORPUS, {"lead sheet"}),
        (games.CORPUS, {"video game"}),
        (keyboard.CORPUS, {"salon", "ragtime"}),
    ],
)
def test_real_collections_are_read(shared: Path, corpus: CorpusSpec, styles: set[str]) -> None:
    found = []
    for tune in corpus.read(shared / "data"):
        found.append(tune)
        if len(found) == 12:
            break
    assert len(found) == 12
    assert {t.style for t in found} <= styles <= set(STYLES)
    assert all(t.melody.off_grid <= len(t.melody) / 2 for t in found)
    if corpus is lead_sheets.CORPUS:
        assert all(len(t.melody.chords.part) for t in found)
