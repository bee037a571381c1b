"""Recording in the window: by its keys and button, from a real keyboard over a real JACK server."""

from __future__ import annotations

import subprocess

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import DARK
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.pianoroll.take_layer import TakeLayer
from tests.playback.jack import jack_server
from tests.playback.test_listener import keyboard

__all__ = ["jack_server", "keyboard"]


def test_r_records_and_space_ends_the_take(qtbot: QtBot, window: MainWindow) -> None:
    layer = window.findChild(TakeLayer)
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert not window.recorder.switch("count_in")
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_R)
    assert window.recorder.recording
    assert window.commands.by_id["record.toggle"].isChecked()
    assert layer.isVisible()
    qtbot.waitUntil(lambda: window.transport.position > 200)
    window.recorder.play(b"\x90\x54\x60")
    window.recorder.play(b"\xb0\x40\x7f")
    assert window.top_bar.input.glowing
    qtbot.wait(150)
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_Space)
    assert not window.recorder.recording
    assert not layer.isVisible()
    assert window.session.document.undo_label == "Record 1 note"
    note = next(iter(window.session.state.selection))
    assert (note.pitch, note.velocity) == (84, 96)
    pedal = [e.data[1:] for e in window.session.state.current.events if e.data[0] & 0xF0 == 0xB0 and e.data[1] == 64]
    assert pedal == [b"\x40\x7f", b"\x40\x00"]


def test_the_letters_are_recorded_as_long_as_they_are_held(qtbot: QtBot, window: MainWindow) -> None:
    window.recorder.set_switch("count_in", False)
    canvas = window.roll.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: window.transport.position > 50)
    qtbot.keyPress(canvas, Qt.Key.Key_D)
    qtbot.wait(200)
    qtbot.keyRelease(canvas, Qt.Key.Key_D)
    qtbot.keyClick(canvas, Qt.Key.Key_R)
    window.transport.pause()
    note = next(iter(window.session.state.selection))
    assert note.pitch == 64
    assert note.length > 100
    assert window.session.document.undo_label == "Record 1 note"
    qtbot.keyClick(canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def test_the_take_is_seen_as_it_grows(qtbot: QtBot, window: MainWindow) -> None:
    window.recorder.set_switch("count_in", False)
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_R)
    window.recorder.play(b"\x90\x4c\x60")
    qtbot.waitUntil(lambda: window.transport.position > 400)
    geometry = window.roll.view.geometry
    x, y = round(geometry.x(150)), round(geometry.y(76) + geometry.key_height / 2)
    assert window.roll.canvas.grab().toImage().pixelColor(x, y).name() == DARK.record
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_R)
    window.transport.pause()
    assert window.session.document.undo_label == "Record 1 note"


def test_a_keyboard_of_another_program_is_recorded_whole(
    qtbot: QtBot, jack_server: str, keyboard: subprocess.Popen, window: MainWindow
) -> None:
    window.recorder.set_switch("count_in", False)
    qtbot.waitUntil(lambda: "Keyboard:out" in window.recorder.listening, timeout=8000)
    window.commands.by_id["record.toggle"].trigger()
    qtbot.waitUntil(lambda: window.transport.position > 100)
    keyboard.stdin.write("200 0.01\n")
    keyboard.stdin.flush()
    qtbot.waitUntil(lambda: len(window.recorder.notes) == 200 and window.transport.position > 1, timeout=8000)
    qtbot.wait(100)
    window.transport.pause()
    assert window.session.document.undo_label == "Record 200 notes"
    taken = sorted(window.session.state.selection)
    sent = [(36 + i % 60, 1 + i % 127) for i in range(200)]  # two fall into one period of the server now and then
    assert sorted((note.pitch, note.velocity) for note in taken) == sorted(sent)
    bpm = window.transport.bpm
    seconds = np.array([note.start for note in taken]) / window.session.state.score.division * 60 / bpm
    gaps = seconds - seconds[0] - np.arange(200) * 0.01
    print(f"deviation from an even row: {1e3 * gaps.std():.1f} ms, at most {1e3 * np.ptp(gaps) / 2:.1f} ms")
    assert np.ptp(gaps) < 0.5
