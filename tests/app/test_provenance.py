"""Who wrote a note survives everything: saving, copying, splitting, undo, export to MIDI and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from musicgen_gui import formats
from musicgen_gui.app.files import Files, unsigned
from musicgen_gui.app.session import Session
from musicgen_gui.editing import clipboard, edits
from musicgen_gui.editing.document import Document, Edit, State
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.types import Note, Origin, Score, Track

MODELS = tuple(Note(i * 240, 60 + i, 240, origin=Origin.MODEL) for i in range(4))
YOURS = tuple(Note(960 + i * 240, 72 + i, 240) for i in range(4))
SCORE = Score(tracks=(Track("Fiddle", (*MODELS, *YOURS)), Track("Flute", MODELS, channel=1)))


def origins(score: Score) -> list[list[tuple[int, int, Origin]]]:
    return [[(n.start, n.pitch, n.origin) for n in track.notes] for track in score.tracks]


def pasted() -> Edit:
    state = State(SCORE, 0, frozenset(MODELS))
    clip = clipboard.from_text(clipboard.to_text(clipboard.copied(state)))
    return edits.paste(clip, 4800)


@pytest.mark.parametrize(
    "edit",
    [pasted(), edits.split(120), edits.duplicate(), edits.move(10, 2, copy=True), edits.stretch(3, 2), edits.glue()],
    ids=["paste", "split", "duplicate", "copy by mouse", "stretch", "join"],
)
def test_what_an_edit_makes_of_the_models_notes_is_never_yours(edit: Edit) -> None:
    after = edit(State(SCORE, 0, frozenset(MODELS)))
    made = [note for note in after.current.notes if note not in YOURS]
    assert made
    assert all(note.origin is not Origin.YOU for note in made)
    assert set(YOURS) <= set(after.current.notes)


def test_undo_brings_back_whose_it_was() -> None:
    document = Document(State(SCORE, 0, frozenset(MODELS)))
    document.apply("Move", edits.move(0, 1))
    assert {n.origin for n in document.state.current.notes if n.start < 960} == {Origin.EDITED}
    document.undo()
    assert document.state.score == SCORE


@given(st.lists(st.sampled_from(Origin), min_size=8, max_size=8))
def test_a_midi_file_tells_it(whose: list[Origin]) -> None:
    notes = tuple(replace(n, origin=o) for n, o in zip((*MODELS, *YOURS), whose, strict=True))
    score = replace(SCORE, tracks=(SCORE.tracks[0].with_notes(notes), SCORE.tracks[1]))
    data = write_midi(score)
    again = read_midi(data)
    assert origins(again) == origins(score)
    assert write_midi(again) == data
    assert (b"continuo:" in write_midi(unsigned(score))) is False


def test_a_file_written_again_after_changes_tells_what_is_so_now() -> None:
    again = read_midi(write_midi(SCORE))
    changed = edits.move(0, 1)(State(again, 0, frozenset(again.tracks[0].notes[:1]))).score
    assert origins(read_midi(write_midi(changed))) == origins(changed)
    assert b"edited 0 0/61" in write_midi(changed)
    yours = write_midi(unsigned(changed))
    assert b"continuo:" not in yours
    assert {origin for track in origins(read_midi(yours)) for *_, origin in track} == {Origin.YOU}


def test_notes_of_several_channels_in_one_chunk_keep_their_own() -> None:
    single = replace(SCORE, tracks=(Track("Both", MODELS),))
    data = write_midi(single)
    two = bytes(data.replace(bytes((0x90, 61)), bytes((0x91, 61))).replace(bytes((0x80, 61)), bytes((0x81, 61))))
    found = origins(read_midi(two))
    assert [origin for *_, origin in found[0]] == [Origin.MODEL] * 3
    assert [origin for *_, origin in found[1]] == [Origin.YOU], "the text spoke of another channel"
    assert write_midi(read_midi(two)) != two
    assert origins(read_midi(write_midi(read_midi(two)))) == found


def test_a_text_that_makes_no_sense_is_told_and_not_believed(caplog: pytest.LogCaptureFixture) -> None:
    data = write_midi(SCORE).replace(b"continuo:model", b"continuo:mxdel")
    again = read_midi(data)
    assert {origin for track in origins(again) for *_, origin in track} == {Origin.YOU}
    assert "who wrote" in caplog.text


@pytest.mark.parametrize("suffix", [".continuo", ".mid"])
@pytest.mark.parametrize("told", [True, False])
def test_saving_and_opening(qtbot: QtBot, tmp_path: Path, suffix: str, told: bool) -> None:
    session = Session()
    files = Files(session)
    files.tell_writers = told
    session.show_piece(State(SCORE), None)
    with qtbot.waitSignal(files.saved):
        files.save(tmp_path / f"piece{suffix}")
    assert session.document.is_saved
    again = formats.read(tmp_path / f"piece{suffix}")
    kept = told or suffix == ".continuo"
    assert origins(again) == origins(SCORE if kept else unsigned(SCORE))
    session.close()
