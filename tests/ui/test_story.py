"""The main job with the keyboard alone, through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from musicgen_gui import formats
from musicgen_gui.score.types import Origin
from musicgen_gui.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(qtbot: QtBot, window: MainWindow, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)


def test_complete_compare_keep_undo_continue_export(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    before = session.state.score
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    assert "Enter keeps" in window.status.message.text()
    press(qtbot, window, Key.Key_Down)
    assert session.document.proposal.chosen == 1
    press(qtbot, window, Key.Key_Return)
    filled = session.state.score
    assert filled != before
    press(qtbot, window, Key.Key_Z, Held.ControlModifier)
    assert session.state.score == before
    press(qtbot, window, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    assert session.state.score == filled
    press(qtbot, window, Key.Key_G, Held.ShiftModifier)
    answered(qtbot, window)
    press(qtbot, window, Key.Key_Enter)
    longer = session.state.score
    assert longer.end > filled.end
    with qtbot.waitSignal(window.files.exported):
        window.files.export(tmp_path / "tune.mid")
    again = formats.read(tmp_path / "tune.mid")
    plain = [(n.start, n.pitch, n.length, n.velocity) for n in longer.tracks[0].notes]
    assert [(n.start, n.pitch, n.length, n.velocity) for n in again.tracks[0].notes] == plain


def test_escape_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    before = window.session.state
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    press(qtbot, window, Key.Key_Escape)
    assert window.session.state is before
    assert window.session.document.proposal is None
    assert "Enter to keep" not in window.status.message.text()


def test_arrows_belong_to_the_preview_and_then_to_the_notes(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    press(qtbot, window, Key.Key_A, Held.ControlModifier)
    pitches = [n.pitch for n in session.state.current.notes]
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    press(qtbot, window, Key.Key_Up)
    assert [n.pitch for n in session.state.current.notes] == pitches
    press(qtbot, window, Key.Key_Escape)
    press(qtbot, window, Key.Key_Up)
    assert [n.pitch for n in session.state.current.notes] == [p + 1 for p in pitches]


def test_a_key_held_down_is_one_undo_step_and_pressed_again_another(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    press(qtbot, window, Key.Key_A, Held.ControlModifier)
    before = session.state.score
    for again in (False, True, True):
        QTest.simulateEvent(window.roll.canvas, True, Key.Key_Up.value, Held.NoModifier, "", again)
    press(qtbot, window, Key.Key_Up)
    assert session.state.current.notes[0].pitch == before.tracks[0].notes[0].pitch + 4
    session.document.undo()
    assert session.state.current.notes[0].pitch == before.tracks[0].notes[0].pitch + 3
    session.document.undo()
    assert session.state.score == before


def test_a_text_field_keeps_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    before = window.session.state.score
    field = window.findChild(QLineEdit, "fact")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "9g0")
    press(qtbot, window, Key.Key_Z, Held.ControlModifier)
    press(qtbot, window, Key.Key_Left)
    press(qtbot, window, Key.Key_Backspace)
    assert window.session.state.score == before
    assert not window.composer.previewing


def test_the_tempo_is_typed_in_place(qtbot: QtBot, window: MainWindow) -> None:
    field = window.findChild(QLineEdit, "fact")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "90")
    press(qtbot, window, Key.Key_Return)
    assert round(window.session.state.score.tempos[0].bpm) == 90
    assert window.session.document.undo_label == "Set the tempo"


def test_kept_notes_are_the_models_until_they_are_edited(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    press(qtbot, window, Key.Key_Return)
    assert {n.origin for n in window.session.state.selection} == {Origin.MODEL}
    press(qtbot, window, Key.Key_Down)
    assert {n.origin for n in window.session.state.selection} == {Origin.EDITED}


@pytest.mark.parametrize(
    ("button", "closes"),
    [
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_closing_asks_for_unsaved_work(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, button: QMessageBox.StandardButton, closes: bool
) -> None:
    window.session.path = tmp_path / "piece.continuo"
    press(qtbot, window, Key.Key_A, Held.ControlModifier)
    press(qtbot, window, Key.Key_Up)
    assert window.isWindowModified()
    window.close()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    QApplication.activeModalWidget().button(button).click()
    if closes:
        qtbot.waitUntil(lambda: not window.isVisible())
    else:
        assert window.isVisible()
    assert (tmp_path / "piece.continuo").exists() == (button == QMessageBox.StandardButton.Save)
