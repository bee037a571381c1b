"""Writing without a mouse: the note cursor, step input, the letters as a piano, by real key events in the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.drawing import allowed_pitch
from musicgen_gui.app.habits import Fold, Habits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import KeySignature, Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.typing_piano import position

Key, Held = Qt.Key, Qt.KeyboardModifier
Press = Callable[..., None]


@pytest.fixture
def press(qtbot: QtBot, window: MainWindow) -> Press:
    window.session.show_piece(State(Score(tracks=(Track("Fiddle"),))), None)
    window.transport.set_output("silent")
    window.roll.setFocus()

    def act(key: Key, held: Held = Held.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            qtbot.keyClick(window.roll.canvas, key, held)

    return act


def notes(window: MainWindow) -> list[tuple[int, int, int]]:
    return [(n.start, n.pitch, n.length) for n in window.session.state.current.notes]


def test_a_tune_is_written_with_the_note_cursor_alone(window: MainWindow, press: Press) -> None:
    press(Key.Key_F4)
    cursor = window.keyboard.cursor
    first = cursor.pitch
    press(Key.Key_Return)
    press(Key.Key_Right, times=2)
    press(Key.Key_Up, times=4)
    press(Key.Key_Plus)
    press(Key.Key_Enter, Held.KeypadModifier)
    press(Key.Key_Right, Held.ControlModifier)
    press(Key.Key_Up, Held.ShiftModifier)
    press(Key.Key_Minus)
    press(Key.Key_Return)
    assert notes(window) == [(0, first, 240), (240, first + 4, 360), (1920, first + 16, 240)]
    assert window.session.document.undo_label == "Draw note"
    assert "Enter" not in window.status.message.text()
    press(Key.Key_Return)
    assert len(notes(window)) == 2
    assert "empty" in window.status.message.text()
    assert window.session.document.undo_label == "Delete note"


def test_the_cursor_selects_and_changes_lengths_in_one_step(window: MainWindow, press: Press) -> None:
    press(Key.Key_F4)
    press(Key.Key_Return)
    press(Key.Key_Return, Held.ControlModifier)
    (note,) = window.session.state.selection
    assert "selected" in window.status.message.text()
    press(Key.Key_Plus)
    assert window.session.state.selection == {Note(0, note.pitch, 360)}
    assert window.session.document.undo() == "Lengthen note"
    press(Key.Key_Return, Held.ControlModifier)
    assert not window.session.state.selection


def test_arrows_are_the_selections_again_after_the_cursor(window: MainWindow, press: Press) -> None:
    press(Key.Key_F4)
    press(Key.Key_Return)
    pitch = notes(window)[0][1]
    press(Key.Key_A, Held.ControlModifier)
    press(Key.Key_Up)
    assert notes(window)[0][1] == pitch
    press(Key.Key_F4)
    press(Key.Key_Up)
    assert notes(window)[0][1] == pitch + 1
    scale = window.roll.view.geometry.ticks_per_pixel
    press(Key.Key_Plus)
    assert window.roll.view.geometry.ticks_per_pixel < scale, "plus zooms again"


def test_the_cursor_follows_tab_and_the_folded_rows(window: MainWindow, press: Press) -> None:
    tune = tuple(Note(480 * i, pitch, 480) for i, pitch in enumerate((60, 64, 67)))
    window.session.show_piece(State(Score(tracks=(Track(notes=tune),))), None)
    press(Key.Key_F4)
    assert (window.keyboard.cursor.tick, window.keyboard.cursor.pitch) == (0, 60)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    assert (window.keyboard.cursor.tick, window.keyboard.cursor.pitch) == (480, 64)
    window.session.habits = Habits(fold=Fold.USED, cursor=True)
    press(Key.Key_Up)
    assert window.keyboard.cursor.pitch == 67
    press(Key.Key_Left, times=40)
    assert window.keyboard.cursor.tick == 0
    before = window.roll.canvas.grab().toImage()
    press(Key.Key_F4)
    assert window.roll.canvas.grab().toImage() != before


def key(window: MainWindow, kind: QEvent.Type, code: Key, scan: int = 0) -> None:
    event = QKeyEvent(kind, code, Held.NoModifier, scan, 0, 0)
    QApplication.sendEvent(window.roll.canvas, event)


def chord(window: MainWindow, *keys: Key) -> None:
    for code in keys:
        key(window, QEvent.Type.KeyPress, code)
    for code in keys:
        key(window, QEvent.Type.KeyRelease, code)


def test_letters_write_step_by_step(window: MainWindow, press: Press) -> None:
    press(Key.Key_K, Held.ControlModifier)
    press(Key.Key_F4, Held.ShiftModifier)
    chord(window, Key.Key_A)
    chord(window, Key.Key_D, Key.Key_G)
    press(Key.Key_Insert)
    press(Key.Key_X)
    chord(window, Key.Key_A)
    assert notes(window) == [(0, 60, 240), (240, 64, 240), (240, 67, 240), (720, 72, 240)]
    assert window.session.document.undo() == "Step input"
    assert len(notes(window)) == 3
    assert window.session.document.undo() == "Step input", "a chord is one step"
    assert notes(window) == [(0, 60, 240)]
    window.session.document.redo()
    press(Key.Key_Backspace, Held.ShiftModifier)
    assert notes(window) == [(0, 60, 240)]
    assert window.transport.position == 240
    press(Key.Key_K, Held.ControlModifier)
    press(Key.Key_F4, Held.ShiftModifier)
    press(Key.Key_S)
    assert notes(window) == [(0, 60, 240)]


def test_letters_do_commands_when_the_piano_is_off_and_elsewhere(window: MainWindow, press: Press) -> None:
    press(Key.Key_P)
    assert window.session.tool == "pencil"
    press(Key.Key_K, Held.ControlModifier)
    press(Key.Key_E)
    assert window.session.tool == "pencil"
    press(Key.Key_Z, Held.ControlModifier)
    press(Key.Key_K, Held.ControlModifier)
    press(Key.Key_E)
    assert window.session.tool == "erase"


def test_a_midi_keyboard_steps_too(window: MainWindow, press: Press) -> None:
    press(Key.Key_F4, Held.ShiftModifier)
    for data in (b"\x90\x3c\x40", b"\x90\x40\x50", b"\x90\x3c\x00", b"\x80\x40\x40", b"\xb0\x40\x7f", b"\x90\x43\x60"):
        window.recorder.came.emit(data)
    window.recorder.came.emit(b"\x80\x43\x00")
    found = window.session.state.current.notes
    assert [(n.start, n.pitch, n.velocity) for n in found] == [(0, 60, 64), (0, 64, 80), (240, 67, 96)]
    assert window.transport.position == 480


def test_nothing_is_stepped_in_while_playing_or_when_off(window: MainWindow, press: Press) -> None:
    window.recorder.came.emit(b"\x90\x3c\x40")
    assert notes(window) == []
    press(Key.Key_F4, Held.ShiftModifier)
    window.transport.play()
    window.recorder.came.emit(b"\x90\x3c\x40")
    window.transport.pause()
    assert notes(window) == []


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "letter"),
    [("linux", 38, 0, "a"), ("win32", 30, 0, "a"), ("linux", 24, 0, "q"), ("darwin", 0, 38, "j"), ("linux", 9, 0, "")],
)
def test_the_place_of_a_key_counts_not_its_letter(platform: str, scan: int, virtual: int, letter: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Q, Held.NoModifier, scan, virtual, 0)
    assert position(event, platform) == letter


def test_drawing_keeps_to_the_scale_when_wanted(window: MainWindow, press: Press) -> None:
    window.session.show_piece(State(Score(keys=(KeySignature(0, 0),))), None)
    window.session.habits = Habits(in_scale=True)
    assert allowed_pitch(window.session, 0, 61) == 60
    window.session.habits = Habits()
    assert allowed_pitch(window.session, 0, 61) == 61
