"""The wall in the real window: keys, mouse, orders, more answers, and only what is in sight is painted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.orders import Order
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.wall.grid import WallGrid

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(qtbot: QtBot, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def opened(qtbot: QtBot, window: MainWindow) -> WallGrid:
    """The wall with all that it asks for by itself."""
    press(qtbot, Key.Key_W)
    qtbot.waitUntil(lambda: window.composer.answers is not None and not window.composer.busy, timeout=30_000)
    qtbot.waitUntil(lambda: window.composer.answers.count == 32 and not window.composer.busy, timeout=30_000)
    return window.loop.wall.grid


def test_w_asks_for_a_wall_and_escape_leaves_the_preview(qtbot: QtBot, window: MainWindow) -> None:
    grid = opened(qtbot, window)
    assert window.loop.wall.isVisible()
    assert QApplication.focusWidget() is grid
    assert window.loop.wall.geometry() == window.roll.rect()
    assert [r.first for r in window.generator.asked] == [0, 8]
    press(qtbot, Key.Key_Escape)
    assert not window.loop.wall.isVisible()
    assert window.composer.previewing
    assert QApplication.focusWidget() is window.roll.canvas


def test_arrows_choose_and_enter_keeps_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    grid = opened(qtbot, window)
    columns = grid.cells.columns
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Right):
        press(qtbot, key)
    assert window.composer.answers.chosen == 1 + 2 * columns
    wanted = window.session.document.proposal.notes
    press(qtbot, Key.Key_Return)
    assert set(wanted) <= set(window.session.state.current.notes)
    assert len(window.session.document.undo_labels) == 1
    assert not window.loop.wall.isVisible()


def test_a_click_chooses_and_a_double_click_keeps(qtbot: QtBot, window: MainWindow) -> None:
    grid = opened(qtbot, window)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, grid.place_of(3).center())
    assert window.composer.answers.chosen == 3
    wanted = window.composer.answers.order[2].notes
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, grid.place_of(2).center())
    assert set(wanted) <= set(window.session.state.current.notes)


def test_an_order_sorts_wall_and_panel_and_keeps_the_one_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window)
    press(qtbot, Key.Key_Right)
    looked_at = window.composer.answers.order[1].number
    combo = window.loop.wall._order
    combo.setCurrentIndex(combo.findData(Order.WIDE))
    combo.activated.emit(combo.currentIndex())
    answers = window.composer.answers
    ranges = [max(n.pitch for n in a.notes) - min(n.pitch for n in a.notes) for a in answers.order]
    assert ranges == sorted(ranges, reverse=True)
    assert answers.order[answers.chosen].number == looked_at
    qtbot.waitUntil(lambda: window.compose_panel._order.text() == "widest first")


def test_scrolling_to_the_end_brings_more_and_paints_only_what_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    grid = opened(qtbot, window)
    QApplication.processEvents()
    press(qtbot, Key.Key_End)
    qtbot.waitUntil(lambda: window.composer.answers.count == 64 and not window.composer.busy, timeout=30_000)
    assert len({a.number for a in window.composer.answers.order}) == len(window.composer.answers.order)
    grid.viewport().repaint()
    assert 0 < len(grid.painted) < 64
    assert window.composer.answers.chosen in grid.painted


def test_the_mouse_at_rest_plays_an_answer_in_its_place(qtbot: QtBot, window: MainWindow) -> None:
    grid = opened(qtbot, window)
    before = window.transport.position
    QTest.mouseMove(grid.viewport(), grid.place_of(4).center())
    qtbot.waitUntil(lambda: window.transport.playing, timeout=10_000)
    heard = window.transport._heard.tracks[window.session.state.track].notes
    assert set(window.session.document.proposal.candidates[4]) <= set(heard)
    assert window.composer.answers.chosen == 0, "hearing is not choosing"
    press(qtbot, Key.Key_Escape)
    assert not window.transport.playing
    assert (window.transport.position, window.transport.loop) == (before, None)


def test_backspace_throws_the_answer_away(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_G)
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)
    numbers = [a.number for a in window.composer.answers.order]
    before = window.session.state.score
    press(qtbot, Key.Key_Backspace)
    assert [a.number for a in window.composer.answers.order] == numbers[1:]
    for _ in numbers[1:]:
        press(qtbot, Key.Key_Backspace)
    assert not window.composer.previewing
    assert window.session.state.score is before
