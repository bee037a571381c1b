"""Context menus: of the notes; of a place in the ruler and the lanes of signs, what stands there and what can."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from musicgen_gui.score.types import KeySignature, Meter, Tempo
from musicgen_gui.ui.commands import song
from musicgen_gui.ui.commands.play import seek
from musicgen_gui.ui.pianoroll.items.lane import ItemLane

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


NOTES_MENU = (
    ("compose.complete", "compose.vary", "why.five"),
    ("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
    ("notes.split", "notes.join", "notes.mute", "notes.quantise", "notes.velocity"),
    ("time.insert", "time.delete"),
)
"""What stands in the menu of the roll itself. What moves notes by a step has its keys, and a place in the menu bar."""
LOCKS = ("notes.lock", "notes.lock_rhythm", "notes.lock_pitch", "notes.lock_velocity", "notes.lock_contour")


def notes_menu(window: MainWindow) -> QMenu:
    """What can be done with the selected notes or the place; the menu goes when it is closed."""
    menu, commands = QMenu(window), window.commands
    for ids in NOTES_MENU:
        menu.addActions([commands.by_id[id] for id in ids])
        menu.addSeparator()
    locks = menu.addMenu(window.tr("Lock"))
    locks.addActions([commands.by_id[id] for id in LOCKS])
    for name in ("Transform", "Grid", "Length", "Tools"):
        menu.addMenu(commands.menus[name])
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def show_notes_menu(window: MainWindow, at: QPoint) -> None:
    """Show it at a place on the screen."""
    notes_menu(window).popup(at)


def place_menu(window: MainWindow, part: QWidget, tick: int) -> QMenu:
    """The menu of a tick on ``part``; it goes when it is closed."""
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    if part is window.roll.velocities:
        menu.addActions([window.commands.by_id[id] for id in ("notes.velocity", "notes.louder", "notes.softer")])
        return menu
    if isinstance(part, ItemLane) and part.picked is not None:
        menu.addAction(window.tr("Change…"), partial(part.change, part.picked))
        menu.addAction(window.tr("Remove"), partial(part.remove, part.picked))
        menu.addSeparator()
    roll, by_id = window.roll, window.commands.by_id
    menu.addAction(window.tr("Play from here"), partial(_play, window, tick))
    menu.addSeparator()
    menu.addAction(window.tr("Marker here…"), partial(song.marker, window, tick))
    menu.addAction(by_id["song.section"])
    menu.addAction(window.tr("Tempo here…"), partial(roll.changes.ask, Tempo, tick))
    menu.addAction(window.tr("Meter here…"), partial(roll.changes.ask, Meter, tick))
    menu.addAction(window.tr("Key here…"), partial(roll.changes.ask, KeySignature, tick))
    menu.addAction(window.tr("Chord here…"), partial(song.chord, window, tick))
    if part is roll.chords:
        menu.addSeparator()
        menu.addActions([by_id[id] for id in ("song.chords_bars", "song.chords_beats", "song.no_chords")])
    return menu


def show_place_menu(window: MainWindow, part: QWidget, tick: int, at: QPoint) -> None:
    """Show it at a global place."""
    place_menu(window, part, tick).popup(at)


def _play(window: MainWindow, tick: int) -> None:
    seek(window, tick)
    window.transport.play()
