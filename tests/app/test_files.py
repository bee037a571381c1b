"""Opening, saving, importing and rendering through the session."""

import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui import formats
from musicgen_gui.app import background
from musicgen_gui.app.files import Files, in_division, melody_track
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.types import Event, Note, Score, Track

SCORE = Score(tracks=(Track("melody", (Note(0, 60, 480), Note(480, 62, 480))),), title="Air")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


@pytest.fixture
def files(session: Session) -> Files:
    return Files(session)


@pytest.mark.parametrize("suffix", [".continuo", ".mid"])
def test_what_is_saved_opens_again(qtbot: QtBot, session: Session, files: Files, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"air{suffix}"
    session.show_piece(State(SCORE), None)
    session.document.apply("Add", edits.add_notes([Note(960, 64, 480)]))
    with qtbot.waitSignal(files.saved):
        files.save(path)
    assert session.document.is_saved
    assert session.path == path
    notes = session.state.current.notes
    session.show_piece(State(), None)
    with qtbot.waitSignal(files.opened):
        files.open(path)
    assert session.state.current.notes == notes
    assert session.document.is_saved


def test_what_opens_is_worked_out_before_it_is_shown(
    qtbot: QtBot, session: Session, files: Files, tmp_path: Path
) -> None:
    path = tmp_path / "long.mid"
    path.write_bytes(write_midi(Score(tracks=(Track(notes=tuple(Note(60 * i, 60, 30) for i in range(5_000))),))))
    with qtbot.waitSignal(files.opened, timeout=60_000):
        files.open(path)
    assert {"array", "reach", "silences"} <= session.state.current.__dict__.keys()
    assert len(session.state.current.silences) == 4_999


def test_a_change_made_while_saving_stays_unsaved(qtbot: QtBot, session: Session, files: Files, tmp_path: Path) -> None:
    session.show_piece(State(SCORE), None)
    with qtbot.waitSignal(files.saved):
        files.save(tmp_path / "air.continuo")
        session.document.apply("Add", edits.add_notes([Note(960, 64, 480)]))
    assert not session.document.is_saved
    assert session.path == tmp_path / "air.continuo"


def test_a_broken_file_is_told_and_the_piece_stays(
    qtbot: QtBot, session: Session, files: Files, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mid"
    broken.write_bytes(b"MThd\x00\x00\x00\x06\x00\x01")
    session.show_piece(State(SCORE), None)
    with qtbot.waitSignal(files.failed) as failed:
        files.open(broken)
    assert failed.args[0] == broken
    assert "broken.mid" in failed.args[1]
    assert session.state.score is SCORE


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, session: Session, files: Files, tmp_path: Path) -> None:
    with qtbot.waitSignal(files.failed) as failed:
        files.save(tmp_path / "nowhere" / "air.mid")
    assert "nowhere" in failed.args[1]
    assert session.path is None


def test_importing_adds_tracks_in_the_ticks_of_the_piece(
    qtbot: QtBot, session: Session, files: Files, tmp_path: Path
) -> None:
    coarse = Score(96, (Track("bass", (Note(96, 40, 48),)),))
    formats.write(tmp_path / "bass.mid", coarse)
    session.show_piece(State(SCORE), None)
    with qtbot.waitSignal(files.imported):
        files.import_tracks(tmp_path / "bass.mid")
    assert [track.name for track in session.state.score.tracks] == ["melody", "bass"]
    added = session.state.current.notes[0]
    assert (added.start, added.length) == (480, 240)
    assert session.document.undo() == "Import bass.mid"


def test_rendering_writes_sound(qtbot: QtBot, session: Session, files: Files, tmp_path: Path) -> None:
    session.show_piece(State(SCORE), None)
    with qtbot.waitSignal(files.exported, timeout=20_000):
        files.render(tmp_path / "air.wav")
    with wave.open(str(tmp_path / "air.wav")) as sound:
        assert sound.getnframes() / sound.getframerate() > 1.0


def test_the_melody_is_the_first_track_with_notes_that_is_no_drum() -> None:
    drums = Track("drums", (Note(0, 36, 10),), channel=9)
    assert melody_track(replace(SCORE, tracks=(Track("empty"), drums, *SCORE.tracks))) == 2
    assert melody_track(Score()) == 0


def test_ticks_are_converted_to_the_nearest() -> None:
    track = in_division(Track("", (Note(1, 60, 1),), events=(Event(5, b"\xc0\x01"),)), 3, 480)
    assert (track.notes[0].start, track.notes[0].end, track.events[0].tick) == (160, 320, 800)


def test_what_a_format_leaves_out_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "graces.abc"
    path.write_text("X:1\nT:{not} music\nK:D\n{g}A2 {ga}B2|c4|\n")
    session = Session()
    said: list[str] = []
    session.said.connect(said.append)
    files = Files(session)
    with qtbot.waitSignal(files.opened):
        files.open(path)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].startswith("graces.abc: 2 grace notes or groups are left out")
    session.close()


def test_a_file_that_is_being_read_can_be_stopped(qtbot: QtBot, session: Session, files: Files, tmp_path: Path) -> None:
    path = tmp_path / "air.mid"
    path.write_bytes(write_midi(SCORE))
    assert not files.stop_opening()
    before = session.state
    files.open(path)
    assert files.stop_opening()
    assert not files.stop_opening()
    qtbot.waitUntil(lambda: not background.is_busy())
    qtbot.wait(50)
    assert session.state is before
    with qtbot.waitSignal(files.opened):
        files.open(path)
    assert len(session.state.current.notes) == 2


def test_of_two_files_the_last_is_shown(qtbot: QtBot, session: Session, files: Files, tmp_path: Path) -> None:
    first, last = tmp_path / "first.mid", tmp_path / "last.mid"
    first.write_bytes(write_midi(Score(tracks=(Track(notes=tuple(Note(60 * i, 60, 30) for i in range(5_000))),))))
    last.write_bytes(write_midi(SCORE))
    files.open(first)
    with qtbot.waitSignal(files.opened):
        files.open(last)
    qtbot.waitUntil(lambda: not background.is_busy())
    qtbot.wait(50)
    assert session.path == last
    assert len(session.state.current.notes) == 2


def test_what_was_changed_while_a_file_was_read_is_not_lost(
    qtbot: QtBot, session: Session, files: Files, tmp_path: Path
) -> None:
    path = tmp_path / "air.mid"
    path.write_bytes(write_midi(SCORE))
    asked: list[Callable[[], None]] = []
    files.open(path, settle=asked.append)
    session.document.apply("Add", edits.add_notes([Note(960, 64, 480)]))
    changed = session.state
    qtbot.waitUntil(lambda: bool(asked))
    assert session.state is changed
    asked[0]()
    assert session.path == path
