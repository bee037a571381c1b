"""Any file finds its format, by content first, and errors name the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicgen_gui import formats
from musicgen_gui.formats import FormatError, FormatSpec, all_formats, format_of
from musicgen_gui.formats.project import write_project
from musicgen_gui.score.types import Note, Score, Track
from tests.formats.midi_cases import LATIN_1, SCORES

SCORE = Score(tracks=(Track("a", (Note(0, 60, 480), Note(480, 62, 480))),))


def test_every_format_presents_itself() -> None:
    assert {"midi", "project", "abc", "rmi"} <= {spec.id for spec in all_formats()}
    suffixes = [suffix for spec in all_formats() for suffix in spec.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize("spec", all_formats(), ids=lambda spec: spec.id)
@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\xff\xfe\xfd", b"MThd", b"PK\x03\x04", b"RIFF", b"X:1\nK:", b"{}", b"A" * 9999]
)
def test_every_format_refuses_nonsense_in_words(spec: FormatSpec, data: bytes) -> None:
    try:
        answer: object = spec.read(data)
    except FormatError as error:
        answer = error
    assert isinstance(answer, Score) or str(answer)


@pytest.mark.parametrize("spec", [s for s in all_formats() if s.write], ids=lambda spec: spec.id)
@pytest.mark.parametrize("name", ["a b", "曲", "🎵 tune.v2"])
def test_what_is_written_is_read(spec: FormatSpec, name: str, tmp_path: Path) -> None:
    path = tmp_path / (name + spec.suffixes[0].upper())
    formats.write(path, SCORE)
    found = [(n.start, n.pitch, n.length) for track in formats.read(path).tracks for n in track.notes]
    scale = formats.read(path).division / 480
    assert found == [(0, 60, 480 * scale), (480 * scale, 62, 480 * scale)]
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_an_unknown_suffix_names_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_bytes(b"what")
    with pytest.raises(FormatError, match=r"a\.xyz: .*\.mid.*\.continuo"):
        formats.read(tmp_path / "a.xyz")
    with pytest.raises(FormatError, match=r"known format"):
        formats.write(tmp_path / "a", SCORE)
    assert not (tmp_path / "a").exists()


def test_content_wins_over_the_suffix(tmp_path: Path) -> None:
    for name in ("a.abc", "a.continuo", "a", "a.rmi", "a.mid"):
        (tmp_path / name).write_bytes(LATIN_1)
        assert formats.read(tmp_path / name).title == "Stück"
    (tmp_path / "p.mid").write_bytes(write_project(SCORE, {}))
    assert formats.read(tmp_path / "p.mid") == SCORE
    assert format_of("a.mid", b"rubbish").id == "midi"


def test_what_is_no_file_or_far_too_large_is_not_opened(tmp_path: Path) -> None:
    with open(tmp_path / "huge.mid", "wb") as file:
        file.truncate(1 << 33)
    for path in (tmp_path / "huge.mid", tmp_path, Path("/dev/null")):
        with pytest.raises(FormatError):
            formats.read(path)


def test_errors_begin_with_the_name_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"^truncated\.mid: byte \d+: "):
        formats.read(SCORES / "truncated.mid")
    with pytest.raises(FormatError, match=r"^b\.mid: "):
        formats.write(tmp_path / "b.mid", Score(division=99_999))
    with pytest.raises(FileNotFoundError):
        formats.read(tmp_path / "none.mid")
