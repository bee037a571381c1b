"""Commands of the File menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Command

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _has_notes(window: MainWindow) -> bool:
    return any(track.notes for track in window.session.state.score.tracks)


FILE = (
    Command("file.new", "&New", lambda w: w.desk.new(), "File", ("Ctrl+N",)),
    Command("file.open", "&Open…", lambda w: w.desk.open(), "File", ("Ctrl+O",)),
    Command("file.save", "&Save", lambda w: w.desk.save(), "File", ("Ctrl+S",), line=True),
    Command("file.save_as", "Save &as…", lambda w: w.desk.save_as(), "File", ("Ctrl+Shift+S",)),
    Command("file.import", "&Import tracks…", lambda w: w.desk.import_tracks(), "File", line=True),
    Command(
        "file.export_midi", "Export &MIDI…", lambda w: w.desk.export_midi(), "File", ("Ctrl+E",), enabled=_has_notes
    ),
    Command(
        "file.export_audio",
        "Export a&udio…",
        lambda w: w.desk.export_audio(),
        "File",
        ("Ctrl+Shift+E",),
        enabled=_has_notes,
    ),
    Command("file.quit", "&Quit", lambda w: w.close(), "File", ("Ctrl+Q",), line=True),
)
