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


def show_notes_menu(window: MainWindow, at: QPoint) -> None:
    """What can be done with the selected notes, at a place on the screen; the menu goes when it is closed."""
    menu, by_id = QMenu(window), window.commands.by_id
    menu.addActions([by_id[id] for id in ("compose.complete", "compose.vary", "why.five")])
    menu.addSeparator()
    menu.addActions([by_id[id] for id in ("edit.cut", "edit.copy")])
    menu.addActions([by_id[id] for id in ("edit.paste", "edit.duplicate", "edit.delete")])
    menu.addSeparator()
    menu.addActions(window.commands.menus["Notes"].actions())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


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
