"""The branches in the real window: shelf by a key, the list by keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(qtbot: QtBot, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def ask(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_G)
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)


def test_shelve_open_go_rate_name_and_prune_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    branches, panel = window.loop.branches, window.loop.branches_panel
    before = window.session.state.score
    ask(qtbot, window)
    press(qtbot, Key.Key_Asterisk)
    press(qtbot, Key.Key_Down)
    wanted = window.session.document.proposal.notes
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    assert window.session.state.score == before
    press(qtbot, Key.Key_H, Held.ControlModifier)
    assert panel.isVisible()
    assert not window.compose_panel.isVisible()
    assert [n.stars for n in branches.tree.nodes] == [1, 0]
    assert panel.list.rows.rowCount() == 2
    panel.list.choose(1)
    press(qtbot, Key.Key_Return)
    assert set(wanted) <= set(window.session.state.current.notes)
    assert window.session.document.undo_label.startswith("Go to “Bars 9–12”")
    panel.list.setFocus()
    press(qtbot, Key.Key_Asterisk)
    assert branches.tree.nodes[1].stars == 1
    press(qtbot, Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "bridge")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: branches.tree.nodes[1].name == "bridge", timeout=10_000)
    panel.list.setFocus()
    panel.list.choose(1)
    press(qtbot, Key.Key_Delete)
    assert [row[1] for row in panel.list.rows.rows] == [0]
    branches.bring_back()
    assert panel.list.rows.rowCount() == 2
    press(qtbot, Key.Key_F3)
    assert window.compose_panel.isVisible()
    assert not panel.isVisible()


def test_a_double_click_goes_there_and_ask_again_shows_the_same(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.loop.branches_panel
    ask(qtbot, window)
    press(qtbot, Key.Key_Asterisk)
    shelved = window.loop.branches.tree.nodes[0].notes
    press(qtbot, Key.Key_Escape)
    press(qtbot, Key.Key_H, Held.ControlModifier)
    panel.list.choose(0)
    at = panel.list.visualRect(panel.list.rows.place_of(0)).center()
    panel._again.click()
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)
    assert window.session.document.proposal.notes == shelved
    assert "note for note" in window.status.message.text()
    window.composer.drop()
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, at)
    assert set(shelved) <= set(window.session.state.current.notes)


def test_everything_seen_shows_what_was_neither_kept_nor_shelved(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.loop.branches_panel
    ask(qtbot, window)
    press(qtbot, Key.Key_Escape)
    press(qtbot, Key.Key_H, Held.ControlModifier)
    assert panel._empty.isVisible()
    panel._which.setCurrentIndex(1)
    panel._which.activated.emit(1)
    assert panel.list.rows.rowCount() == 1
    tip = panel.list.rows.data(panel.list.rows.index(0), Qt.ItemDataRole.ToolTipRole)
    assert f"Seed: {window.composer.wishes.seed}" in tip
