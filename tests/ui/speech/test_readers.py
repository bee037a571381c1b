"""What assistive technology is given by the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from musicgen_gui.editing import edits
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.widgets.mini_roll import MiniRoll

NAME = QAccessible.Text.Name


@pytest.fixture
def heard(window: MainWindow) -> Iterator[list[str]]:
    """All that is said while a screen reader runs."""
    said: list[str] = []
    window.speaker.spoken.connect(said.append)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def test_the_roll_is_a_list_of_the_notes_in_sight(window: MainWindow) -> None:
    roll = QAccessible.queryAccessibleInterface(window.roll.canvas)
    assert roll.role() == QAccessible.Role.List
    assert roll.text(NAME) == "Piano roll"
    notes = window.session.state.current.notes
    assert 0 < roll.childCount() <= len(notes)
    first = roll.child(0)
    assert first.role() == QAccessible.Role.ListItem
    assert first.text(NAME) == "B 4, bar 1 beat 1, eighth note" or "bar 1 beat 1" in first.text(NAME)
    assert roll.indexOfChild(first) == 0
    at = first.rect().center()
    assert roll.childAt(at.x(), at.y()).text(NAME) == first.text(NAME)
    assert roll.child(roll.childCount()) is None


def test_children_follow_the_notes_and_the_selection(window: MainWindow) -> None:
    roll = QAccessible.queryAccessibleInterface(window.roll.canvas)
    note = window.session.state.current.notes[0]
    window.session.document.look(edits.select((note,)))
    assert roll.child(0).state().selected
    assert not roll.child(1).state().selected
    before = roll.child(0).text(NAME)
    window.session.document.apply("Move", edits.move(ticks=0, semitones=1))
    assert roll.child(0).text(NAME) != before
    window.session.document.look(edits.select_all())
    window.session.document.apply("Delete", edits.delete_selected())
    assert roll.childCount() == 0


def test_nothing_is_said_while_nobody_listens(window: MainWindow) -> None:
    said: list[str] = []
    window.speaker.spoken.connect(said.append)
    window.session.document.look(edits.select_all())
    window.session.say("hello")
    assert said == []


def test_the_selected_note_is_said_and_said_again_when_it_moves(window: MainWindow, heard: list[str]) -> None:
    note = window.session.state.current.notes[0]
    window.session.document.look(edits.select((note,)))
    assert len(heard) == 1
    assert "bar 1 beat 1" in heard[0]
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Up)
    assert "bar 1 beat 1" in heard[1]
    assert heard[1] != heard[0]
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "notes selected" in heard[-1]


def test_answers_are_said_as_one_steps_through_them(qtbot: QtBot, window: MainWindow, heard: list[str]) -> None:
    window.composer.complete()
    qtbot.waitUntil(lambda: window.composer.answers is not None and window.composer.answers.finished, timeout=20_000)
    assert any(text.startswith("answer 1 of 8: ") for text in heard)
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Down)
    assert heard[-1].startswith("answer 2 of 8: ")
    assert "ends on" in heard[-1]
    names = [place.accessibleName() for place in window.findChildren(MiniRoll)]
    assert names[1] == heard[-1]
    place = QAccessible.queryAccessibleInterface(window.findChildren(MiniRoll)[1])
    assert place.role() == QAccessible.Role.Button
    assert place.text(NAME) == heard[-1]


def test_messages_of_the_status_line_are_said(window: MainWindow, heard: list[str]) -> None:
    window.session.say("Saved air.mid")
    assert heard == ["Saved air.mid"]


def test_the_note_cursor_says_what_lies_under_it(window: MainWindow, heard: list[str]) -> None:
    note = window.session.state.current.notes[0]
    window.session.document.look(edits.select((note,)))
    heard.clear()
    window.commands.by_id["cursor.show"].trigger()
    assert any("arrows move" in text for text in heard)
    assert not any("·" in text for text in heard)
    heard.clear()
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Up)
    assert len(heard) == 1
    assert heard[0].endswith("bar 1 beat 1, empty")
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Down)
    assert heard[-1].endswith("selected")
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Right)
    assert heard[-1].startswith("bar 1 beat 1 and 1 of 2, inside ")
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Return)
    assert heard[-1].endswith("bar 1 beat 1 and 1 of 2, empty")
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Return)
    assert "bar 1 beat 1 and 1 of 2, " in heard[-1]
    assert heard[-1].endswith("note")
    assert len(heard) == 5
