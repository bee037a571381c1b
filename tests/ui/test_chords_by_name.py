"""A chord typed by its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from musicgen_gui.editing.document import State
from musicgen_gui.ui.dialogs.chord import ChordDialog
from musicgen_gui.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier


def test_a_typed_chord_is_shown_and_then_written(qtbot: QtBot, window: MainWindow) -> None:
    window.session.show_piece(State(), None)
    window.transport.set_output("silent")
    window.transport.seek(500)
    window.roll.setFocus()
    qtbot.keyClick(window.roll.canvas, Key.Key_B, Held.ControlModifier | Held.ShiftModifier)
    (dialog,) = window.findChildren(ChordDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog.field, "Am7")
    assert sorted(window.roll.view.notes(0, 2000).pitch) == [57, 60, 64, 67]
    assert "A3" in dialog.words.text()
    qtbot.keyClicks(dialog.field, "zz")
    assert not ok.isEnabled()
    assert "no chord" in dialog.words.text()
    for _ in range(2):
        qtbot.keyClick(dialog.field, Key.Key_Backspace)
    dialog.inversion.setValue(1)
    ok.click()
    found = window.session.state.current.notes
    assert [(n.start, n.pitch) for n in found] == [(480, 60), (480, 64), (480, 67), (480, 69)]
    assert window.session.document.undo() == "Write the chord Am7"


def test_a_shape_of_the_menu_takes_the_stamp_in_hand(window: MainWindow) -> None:
    window.commands.by_id["stamp.m7"].trigger()
    assert (window.session.tool, window.session.stamp) == ("stamp", "m7")
    assert window.commands.by_id["stamp.m7"].isChecked()
    assert not window.commands.by_id["stamp.triad"].isChecked()
