"""Menus whose entries are looked up when they open: recent files, sound outputs, MIDI inputs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from musicgen_gui.app.recorder import Recorder
from musicgen_gui.app.settings import Settings
from musicgen_gui.app.transport import Transport
from musicgen_gui.playback import soundfonts
from musicgen_gui.playback.listener import ALL, NONE
from musicgen_gui.ui.desk import Desk


class RecentMenu(QMenu):
    """The files opened lately that still exist."""

    def __init__(self, settings: Settings, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self._settings, self._desk = settings, desk
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries anew."""
        self.clear()
        for path in self._settings.recent:
            action = self.addAction(path.name.replace("&", "&&"), partial(self._desk.open_file, path))
            action.setToolTip(str(path))
        if self.isEmpty():
            self.addAction(self.tr("Nothing yet")).setEnabled(False)


class OutputMenu(QMenu):
    """Where the sound goes: the outputs that can be had now, and the SoundFont of the built-in one."""

    def __init__(self, settings: Settings, transport: Transport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Outp&ut"))
        self._settings, self._transport = settings, transport
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries anew."""
        self.clear()
        group = QActionGroup(self)
        for id, title in self._transport.outputs():
            action = self.addAction(title.replace("&", "&&"), partial(self._choose, id))
            action.setCheckable(True)
            action.setChecked(id == self._transport.output)
            group.addAction(action)
        self.addSeparator()
        self._fill_fonts()

    def _fill_fonts(self) -> None:
        """The SoundFont of the program, a better one that is installed, and the user's own, the used one marked."""
        used = self._settings.value("soundfont", "")
        fonts: list[Path | None] = [None]
        better = soundfonts.better()
        if better:
            fonts.append(better.path)
        if used and Path(used) not in fonts:
            fonts.append(Path(used))
        group = QActionGroup(self)
        for font in fonts:
            name = font.name.replace("&", "&&") if font else self.tr("of the program")
            action = self.addAction(self.tr("SoundFont {0}").format(name), partial(self._font, font))
            action.setCheckable(True)
            action.setChecked(str(font or "") == used)
            group.addAction(action)
        self.addAction(self.tr("Choose a SoundFont…"), self._ask_font)

    def restore(self) -> None:
        """Take up the output and SoundFont of the last time."""
        font, output = self._settings.value("soundfont", ""), self._settings.value("output", "")
        if font and Path(font).is_file():
            self._transport.set_soundfont(Path(font))
        if output and output != self._transport.output:
            self._transport.set_output(output)

    def _choose(self, output: str) -> None:
        self._settings.set_value("output", output)
        self._transport.set_output(output)

    def _font(self, path: Path | None) -> None:
        self._settings.set_value("soundfont", str(path) if path else "")
        self._transport.set_soundfont(path)

    def _ask_font(self) -> None:
        kinds = self.tr("SoundFonts (*.sf2 *.sf3)")
        name, _ = QFileDialog.getOpenFileName(self.parentWidget(), self.tr("Choose a SoundFont"), "", kinds)
        if name:
            self._font(Path(name))


class InputMenu(QMenu):
    """Which keyboards are listened to: all, none, or one."""

    def __init__(self, recorder: Recorder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Input"))
        self._recorder = recorder
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries anew."""
        self.clear()
        group = QActionGroup(self)
        rows = [(ALL, self.tr("Every keyboard")), (NONE, self.tr("None"))]
        there = [(input.id, input.title) for input in self._recorder.inputs]
        wished = self._recorder.wished
        if wished not in (ALL, NONE) and wished not in dict(there):
            there.append((wished, self.tr("{0} (not connected)").format(wished.split(":", 2)[-1])))
        for i, (id, title) in enumerate((*rows, *there)):
            if i == len(rows):
                self.addSeparator()
            action = self.addAction(title.replace("&", "&&"), partial(self._recorder.choose, id))
            action.setCheckable(True)
            action.setChecked(id == wished)
            group.addAction(action)
        if not there:
            self.addSeparator()
            self.addAction(self.tr("No MIDI system runs here")).setEnabled(False)
