"""Commands of the File menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Command

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _has_notes(window: MainWindow) -> bool:
    return any(track.notes for track in window.session.state.score.tracks)


def _tell_writers(window: MainWindow) -> None:
    window.files.tell_writers = not window.files.tell_writers
    window.settings.set_value("tell_writers", window.files.tell_writers)


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
    Command(
        "file.tell_writers",
        "Tell in MIDI files &who wrote the notes",
        _tell_writers,
        "File",
        checked=lambda w: w.files.tell_writers,
    ),
    Command("file.quit", "&Quit", lambda w: w.close(), "File", ("Ctrl+Q",), line=True),
)
