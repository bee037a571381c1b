"""The list of tracks by mouse: mixing, moving, colours, channels and ports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from musicgen_gui import formats
from musicgen_gui.editing import edits
from musicgen_gui.playback.sink import Output
from musicgen_gui.score.types import Track
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.panels.track_menu import TrackMenu
from musicgen_gui.ui.panels.track_row import TrackRow


def rows(window: MainWindow) -> list[TrackRow]:
    return sorted((row for row in window.findChildren(TrackRow) if row.isVisible()), key=lambda row: row.y())


def move(row: TrackRow, y: float) -> None:
    at = QPointF(60, y)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, row.mapToGlobal(at), Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(row, event)


def names(window: MainWindow) -> list[str]:
    return [track.name for track in window.session.state.score.tracks]


def test_a_row_is_dragged_to_another_place_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    window.session.document.apply("Add", edits.add_track(Track("Drone", channel=4)))
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    row = rows(window)[2]
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 15))
    move(row, -20)
    move(row, -200)
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(60, -200))
    assert names(window) == ["Drone", "Fiddle", "Bass"]
    assert window.session.state.current.name == "Drone"
    assert window.session.document.undo_label == "Move the track"
    window.session.document.undo()
    assert names(window) == ["Fiddle", "Bass", "Drone"]


def test_a_click_moves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(rows(window)[1], Qt.MouseButton.LeftButton, pos=QPoint(60, 15))
    assert window.session.state.track == 1
    assert window.session.document.undo_label is None


def test_a_slider_under_the_hand_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    volume, pan = rows(window)[0].mix.findChildren(QSlider)
    for value in (90, 70, 40):
        volume.setValue(value)
    volume.sliderReleased.emit()
    pan.setValue(10)
    track = window.session.state.current
    assert (track.controller(7, 100), track.controller(10, 64)) == (40, 10)
    assert window.session.document.undo_labels == ("Set the pan", "Set the volume")
    window.session.document.undo()
    assert rows(window)[0].mix.findChildren(QSlider)[1].value() == 64


@pytest.fixture
def menu(window: MainWindow) -> Iterator[TrackMenu]:
    window.transport._player.outputs = (Output("midi:jack:Synth", "MIDI: Synth", "Synth"),)
    opened = TrackMenu(window.session, 0, (), window)
    yield opened
    opened.deleteLater()


def entry(menu: TrackMenu, title: str, name: str) -> None:
    submenu = next(a.menu() for a in menu.actions() if a.text().replace("&", "") == title)
    action = next(a for a in submenu.actions() if a.text() == name)
    action.trigger()


def test_colour_channel_port_and_percussion_are_chosen_in_the_menu(
    window: MainWindow, menu: TrackMenu, tmp_path: Path
) -> None:
    entry(menu, "Colour", "Colour 6")
    entry(menu, "MIDI channel", "12")
    entry(menu, "MIDI port", "Synth")
    track = window.session.state.score.tracks[0]
    assert (track.colour, track.channel, track.port) == (5, 11, "Synth")
    assert rows(window)[0].accessibleName() == "Fiddle, Violin → Synth, current track"
    for suffix in (".continuo", ".mid"):
        formats.write(tmp_path / f"piece{suffix}", window.session.state.score)
        again = formats.read(tmp_path / f"piece{suffix}").tracks[0]
        assert (again.channel, again.port, again.program) == (11, "Synth", track.program)
    assert formats.read(tmp_path / "piece.continuo").tracks[0].colour == 5
    entry(menu, "Instrument", "Percussion")
    assert window.session.state.score.tracks[0].is_percussion
    assert window.session.document.undo_labels == (
        "Choose the instrument", "Choose the MIDI port", "Change the MIDI channel", "Colour the track"
    )  # fmt: skip
