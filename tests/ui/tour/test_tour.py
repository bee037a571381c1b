"""The guided tour over the real window: it goes on when one does what it says, and Esc ends it anywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from musicgen_gui.ui import newcomer
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.tour import tour as touring
from musicgen_gui.ui.tour.card import GAP, Card, Veil, beside
from musicgen_gui.ui.tour.steps import STEPS
from musicgen_gui.ui.tour.tour import Tour

Key = Qt.Key


@pytest.fixture
def tour(window: MainWindow) -> Tour:
    window.transport.set_output("silent")
    window.commands.by_id["help.tour"].trigger()
    assert window.tour is not None
    return window.tour


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.roll.canvas, key)


def answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.composer.answers and window.composer.answers.finished), timeout=20_000)


def card(window: MainWindow) -> Card:
    (found,) = [c for c in window.findChildren(Card) if c.isVisible()]
    return found


def test_it_goes_on_as_one_really_does_what_it_says(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    assert "Space" in card(window).accessibleName()
    press(window, Key.Key_Space)
    assert tour.place == 0
    press(window, Key.Key_Space)
    assert tour.place == 1
    press(window, Key.Key_G)
    answered(qtbot, window)
    assert tour.place == 2
    press(window, Key.Key_Down)
    assert tour.place == 3
    press(window, Key.Key_Return)
    assert tour.place == 4
    assert window.session.document.undo_label == "Complete bars 9–12"
    press(window, Key.Key_Up)
    assert tour.place == 5
    window.compose_panel.parts["sliders"][0].slider.setValue(90)
    assert tour.place == 6
    done = next(b for b in card(window).findChildren(QPushButton) if b.text() == "Done")
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert window.tour is None


def test_it_can_be_walked_by_its_button_and_points_at_something_in_sight(
    qtbot: QtBot, window: MainWindow, tour: Tour
) -> None:
    button = next(b for b in card(window).findChildren(QPushButton) if b.text() == "Next")
    for place in range(len(STEPS)):
        assert tour.place == place
        where = STEPS[place].where(window)
        assert window.rect().contains(where)
        assert where.width() > 20
        assert window.rect().contains(card(window).geometry())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.tour is None


@pytest.mark.parametrize("place", [0, 3, 6])
def test_esc_ends_it_and_leaves_no_glass(window: MainWindow, tour: Tour, place: int) -> None:
    for _ in range(place):
        tour.go_on()
    press(window, Key.Key_Escape)
    assert window.tour is None
    assert not [glass for glass in window.findChildren(Veil) if glass.isVisible()]
    assert not [glass for glass in window.findChildren(Card) if glass.isVisible()]


def test_the_mouse_reaches_the_window_through_the_veil(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    at = window.roll.canvas.mapTo(window, window.roll.canvas.rect().center())
    assert window.childAt(at) is window.roll.canvas


def test_keys_stay_with_the_notes(window: MainWindow, tour: Tour) -> None:
    assert window.focusWidget() is window.roll.canvas


def test_it_follows_the_size_of_the_window(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.findChild(Veil).size() == window.size())
    assert window.rect().contains(card(window).geometry())


def test_another_piece_ends_it(window: MainWindow, tour: Tour) -> None:
    window.desk.new()
    assert window.tour is None


def test_it_is_offered_once(qtbot: QtBot, window: MainWindow) -> None:
    offer = touring.offer(window)
    assert offer is not None
    assert window.rect().contains(offer.geometry())
    for label in offer.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    no = next(b for b in offer.findChildren(QPushButton) if b.text() == "Not now")
    qtbot.mouseClick(no, Qt.MouseButton.LeftButton)
    assert not offer.isVisible()
    assert touring.offer(window) is None


def test_the_offer_leads_into_it(qtbot: QtBot, window: MainWindow) -> None:
    offer = touring.offer(window)
    yes = next(b for b in offer.findChildren(QPushButton) if b.text() == "Show me round")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert window.tour is not None
    QApplication.processEvents()
    window.tour.end()


def test_the_newcomers_view_has_less_and_keeps_to_the_key(window: MainWindow) -> None:
    panel = window.compose_panel
    window.commands.by_id["view.newcomer"].trigger()
    assert window.settings.value(newcomer.SETTING, False)
    assert (window.composer.wishes.in_key, window.composer.wishes.in_range) == (True, True)
    shown = [slider.isVisible() for slider in panel.parts["sliders"]]
    assert shown == [True, True, False, False]
    window.commands.by_id["view.newcomer"].trigger()
    assert all(slider.isVisible() for slider in panel.parts["sliders"])


sizes = st.integers(40, 500)


@given(st.integers(0, 900), st.integers(0, 500), sizes, sizes, sizes, st.integers(40, 300))
def test_a_card_lies_inside_and_beside_if_there_is_room(x: int, y: int, w: int, h: int, cw: int, ch: int) -> None:
    inside = QRect(0, 0, 1440, 900)
    place = QRect(x, y, w, h)
    box = QRect(beside(QSize(cw, ch), place, inside), QSize(cw, ch))
    assert inside.contains(box)
    if place.left() > cw + 2 * GAP:
        assert not box.intersects(place)
