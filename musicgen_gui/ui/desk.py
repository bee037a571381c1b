"""Files as the user meets them: dialogs, recent files, dropped files, and what to do with unsaved work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musicgen_gui.app.file_words import file_words
from musicgen_gui.app.files import OWN_SUFFIX, SAVED_IN_PLACE, Files
from musicgen_gui.app.losses import lost_in_midi
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing.document import State

MIDI_SUFFIXES = (".mid", ".midi", ".kar", ".rmi")
OPENED = (".continuo", ".mid", ".midi", ".rmi", ".kar", ".abc", ".musicxml", ".xml", ".mxl")


class Desk(QObject):
    """Asks with dialogs over ``window`` and lets ``Files`` do the work. Every error is told in a dialog."""

    def __init__(self, session: Session, files: Files, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._files, self._settings, self._window = session, files, settings, window
        self._then: Callable[[], None] | None = None
        self._warned: set[Path] = set()
        self._name, self._seconds = "", 0
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tell_seconds)
        for signal in (files.opened, files.many, files.failed):
            signal.connect(self._clock.stop)
        files.opened.connect(self._opened)
        files.many.connect(self._ask_piece)
        files.saved.connect(self._saved)
        files.exported.connect(lambda path: session.say(self.tr("Exported to {0}").format(path)))
        files.imported.connect(lambda path: session.say(self.tr("Imported the tracks of {0}").format(path.name)))
        files.failed.connect(self._failed)
        files.progress.connect(lambda part: session.say(self.tr("{0} % done").format(round(100 * part))))

    def new(self) -> None:
        """An empty piece, after asking for unsaved work."""
        self.settle(lambda: self._session.show_piece(State(), None))

    def open(self) -> None:
        """Ask for a file and open it."""
        path = self._ask_open(self.tr("Open"))
        if path:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a file, after asking for unsaved work."""
        self.settle(lambda: self._read(path))

    def _read(self, path: Path, piece: int | None = None) -> None:
        self._session.say(self.tr("Opening {0} …").format(path.name))
        self._name, self._seconds = path.name, 0
        self._clock.start()
        self._files.open(path, piece, self.settle)

    def stop_opening(self) -> bool:
        """Let the piece stay, whatever file is being read; False when none is."""
        stopped = self._files.stop_opening()
        if stopped:
            self._clock.stop()
            self._session.say(self.tr("{0} is not opened").format(self._name))
        return stopped

    def _tell_seconds(self) -> None:
        self._seconds += 1
        words = self.tr("Opening {0} … {1} s  ·  Esc stops it")
        self._session.say(words.format(self._name, self._seconds))

    def import_tracks(self) -> None:
        """Ask for a file and add its tracks to the piece."""
        path = self._ask_open(self.tr("Import tracks"))
        if path:
            self._files.import_tracks(path)

    def save(self) -> None:
        """Save to the piece's own file; ask where if it has none that keeps the piece."""
        path = self._session.path
        if path and path.suffix.lower() in SAVED_IN_PLACE:
            self._files.save(path)
        else:
            self.save_as()

    def save_as(self) -> None:
        """Ask for a place and save there."""
        kinds = self.tr("Continuo piece (*.continuo);;MIDI file (*.mid)")
        path = self._ask_save(self.tr("Save as"), OWN_SUFFIX, kinds)
        if path:
            self._files.save(path)
        else:
            self._then = None

    def export_midi(self) -> None:
        path = self._ask_save(self.tr("Export MIDI"), ".mid", self.tr("MIDI file (*.mid)"))
        if path:
            self._files.export(path)

    def export_audio(self) -> None:
        path = self._ask_save(self.tr("Export audio"), ".wav", self.tr("WAV file (*.wav)"))
        if path:
            self._session.say(self.tr("Rendering {0} …").format(path.name))
            self._files.render(path)

    def settle(self, then: Callable[[], None]) -> None:
        """Go on with ``then`` once unsaved work is saved or given up; not at all if the user says so."""
        if self._session.document.is_saved:
            then()
            return

        def answered(answer: int) -> None:
            if answer == QMessageBox.StandardButton.Discard:
                then()
            elif answer == QMessageBox.StandardButton.Save:
                self._then = then
                self.save()

        self._ask_unsaved(answered)

    def _ask_unsaved(self, answered: Callable[[int], None]) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("Save the changes to “{0}”?").format(self.name()))
        box.setInformativeText(self.tr("Without saving, what you changed since you opened it is lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(answered)
        box.open()

    def name(self) -> str:
        """What the piece is called: the file that is its own, else its title, else the file that it came from."""
        path, title = self._session.path, self._session.state.score.title
        if path and (path.suffix.lower() in SAVED_IN_PLACE or not title):
            return path.name
        return title or self.tr("Untitled")

    def _ask_open(self, title: str) -> Path | None:
        patterns = " ".join(f"*{suffix}" for suffix in OPENED)
        kinds = self.tr("Music ({0});;All files (*)").format(patterns)
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), kinds)
        return Path(name) if name else None

    def _ask_piece(self, path: Path, titles: list[str]) -> None:
        from musicgen_gui.ui.dialogs.pieces import PieceChooser

        chooser = PieceChooser(path, titles, self._window)
        chooser.chosen.connect(lambda piece: self._read(path, piece))
        chooser.rejected.connect(lambda: self._session.say(self.tr("Nothing was opened")))
        chooser.open()

    def _ask_save(self, title: str, suffix: str, kinds: str) -> Path | None:
        stem = Path(self.name().replace("/", "-"))
        proposed = str(Path(self._folder()) / ((stem.stem if stem.suffix.lower() in OPENED else stem.name) + suffix))
        name, chosen = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() in (*OPENED, suffix):
            return path
        path = path.with_name(path.name + (".mid" if "*.mid" in chosen else suffix))
        return path if not path.exists() or self._may_replace(path) else None

    def _may_replace(self, path: Path) -> bool:
        """The file dialog asks this itself for the name that was typed, but not for the one with its suffix."""
        words = self.tr("“{0}” is there already. Replace it?").format(path.name)
        return QMessageBox.question(self._window, self.tr("Replace"), words) == QMessageBox.StandardButton.Yes

    def _folder(self) -> str:
        path = self._session.path
        return str(path.parent) if path else self._settings.value("folder", str(Path.home()))

    def _opened(self, path: Path) -> None:
        self._remember(path)

    def _saved(self, path: Path) -> None:
        self._remember(path)
        lost = lost_in_midi(self._session.state.score) if path.suffix.lower() in MIDI_SUFFIXES else ""
        if lost and path not in self._warned:
            self._warned.add(path)
            words = self.tr("Saved {0}. MIDI does not keep {1}: save as {2} to keep everything")
            self._session.say(words.format(path.name, lost, OWN_SUFFIX))
        else:
            self._session.say(self.tr("Saved {0}").format(path.name))
        then, self._then = self._then, None
        if then:
            then()

    def _remember(self, path: Path) -> None:
        self._settings.remember(path)
        self._settings.set_value("folder", str(path.parent))

    def _failed(self, path: Path, reason: str) -> None:
        self._then = None
        self._session.say(self.tr("“{0}” cannot be used").format(path.name))
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("“{0}” cannot be used.").format(path.name))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(file_words(reason, path.name) + "\n\n" + self.tr("The open piece stays as it was."))
        box.open()
