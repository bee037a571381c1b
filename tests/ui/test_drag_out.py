"""Notes dragged out of the window are a MIDI file, each time anew."""

from __future__ import annotations

from pathlib import Path

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.ui.main_window import MainWindow


def test_a_hundred_drags_each_give_a_file_with_the_selected_notes(window: MainWindow) -> None:
    notes = window.session.state.current.notes
    window.session.document.look(edits.select(notes[:4]))
    paths = set()
    for _ in range(100):
        data = window.drag_out.mime()
        (url,) = data.urls()
        paths.add(url.toLocalFile())
    assert len(paths) == 100
    for path in paths:
        score = read_midi(Path(path).read_bytes())
        found = [note.pitch for track in score.tracks for note in track.notes]
        assert found == [note.pitch for note in notes[:4]]


def test_nothing_to_drag_is_said(window: MainWindow) -> None:
    window.session.show_piece(State(), None)
    assert window.drag_out.mime() is None
    assert "no notes" in window.status.message.text()
