"""The dialog that shapes velocities shows at once what it would do, and does it in one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.ui.dialogs.velocities import Velocities
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.widgets.numbers import MARGIN


def opened(window: MainWindow) -> Velocities:
    window.commands.by_id["notes.velocity"].trigger()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Velocities))
    assert dialog.isVisible()
    return dialog


def test_a_ramp_is_seen_and_done(window: MainWindow) -> None:
    before = window.session.state.current.notes
    window.session.document.look(lambda s: type(s)(s.score, s.track, frozenset(before[:8])))
    dialog = opened(window)
    dialog.kind.setCurrentIndex(1)
    dialog.numbers[0].setValue(20)
    dialog.numbers[1].setValue(110)
    shown = window.roll.view.notes(0, 1 << 30)
    assert sorted(shown.velocity.tolist())[0] == 20
    assert window.session.state.current.notes == before
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    after = window.session.state.current.notes
    assert (after[0].velocity, after[7].velocity) == (20, 110)
    assert after[8:] == before[8:]
    assert window.session.document.undo() == "Set the velocity of 8 notes"
    assert window.session.state.current.notes == before


def test_closing_it_leaves_the_notes(window: MainWindow) -> None:
    before = window.session.state.score
    dialog = opened(window)
    for kind in range(dialog.kind.count()):
        dialog.kind.setCurrentIndex(kind)
        dialog.numbers[0].setValue(3)
    dialog.again.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.state.score == before
    assert window.roll.view.trial is None


def test_the_numbers_have_room_to_be_read(window: MainWindow) -> None:
    dialog = opened(window)
    field = dialog.numbers[0].lineEdit()
    assert field.width() > field.fontMetrics().horizontalAdvance("127") + 2 * MARGIN
    dialog.reject()
