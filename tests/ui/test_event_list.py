"""The event list: what is typed into a cell, what is marked, and many notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Meter, Note, Score, Track
from musicgen_gui.ui.event_list.cells import COLUMNS
from musicgen_gui.ui.event_list.window import EventList
from musicgen_gui.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier
TUNE = tuple(Note(480 * i, 60 + i, 480) for i in range(8))
BARS = bar_map(Score(meters=(Meter(0, 6, 8), Meter(2880, 3, 4))))
some_notes = st.builds(
    Note, st.integers(0, 40_000), st.integers(0, 127), st.integers(1, 9_000), st.integers(1, 127), muted=st.booleans()
)


@given(some_notes)
def test_what_a_cell_shows_can_be_typed_again(note: Note) -> None:
    for column in COLUMNS:
        assert column.read(BARS, note, column.show(BARS, note)) == note


def test_short_ways_to_write_places_and_lengths() -> None:
    note = Note(0, 60, 240)
    place, pitch, length, velocity, mute = COLUMNS
    assert place.read(BARS, note, "3").start == 2880
    assert place.read(BARS, note, "3.2").start == 3360
    assert place.read(BARS, note, "1 2 5").start == 245
    assert pitch.read(BARS, note, "f#5").pitch == 78
    assert length.read(BARS, note, "2").length == 480
    assert length.read(BARS, note, ".10").length == 10
    assert velocity.read(BARS, note, " 99 ").velocity == 99
    assert mute.read(BARS, note, "x").muted


@pytest.mark.parametrize(
    ("column", "text"),
    [(0, "0"), (0, "x"), (0, "1.0"), (0, "9" * 12), (1, "H5"), (1, "C"), (2, "0"), (2, ""), (3, "0"), (3, "128")],
)
def test_nonsense_is_refused(column: int, text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        COLUMNS[column].read(BARS, Note(0, 60, 240), text)


@pytest.fixture
def events(qtbot: QtBot, window: MainWindow) -> EventList:
    window.session.show_piece(State(Score(tracks=(Track("Fiddle", TUNE),))), None)
    window.commands.by_id["view.events"].trigger()
    (found,) = (child for child in window.children() if isinstance(child, EventList))
    qtbot.waitExposed(found)
    return found


def type_into(qtbot: QtBot, events: EventList, row: int, column: int, text: str) -> None:
    events.view.setCurrentIndex(events.table.index(row, column))
    qtbot.keyClick(events.view, Key.Key_F2)
    field = events.view.findChildren(QLineEdit)[-1]
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)
    QApplication.processEvents()


def test_a_typed_cell_is_one_undo_step(qtbot: QtBot, window: MainWindow, events: EventList) -> None:
    type_into(qtbot, events, 2, 1, "A5")
    document = window.session.document
    assert window.session.state.current.notes[2].pitch == 81
    assert document.undo_label == "Change pitch"
    type_into(qtbot, events, 0, 3, "300")
    assert document.undo_label == "Change pitch"
    assert "does not fit" in window.status.message.text()
    type_into(qtbot, events, 0, 0, "3")
    assert [n.start for n in window.session.state.current.notes][:2] == [480, 960]
    document.undo()
    document.undo()
    assert window.session.state.current.notes == TUNE
    assert events.table.notes == TUNE
    events.close()


def test_the_key_opens_and_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.roll.setFocus()
    qtbot.keyClick(window.roll.canvas, Key.Key_E, Held.ShiftModifier)
    (found,) = (child for child in window.children() if isinstance(child, EventList))
    assert found.isVisible()
    window.commands.by_id["view.events"].trigger()
    assert not any(isinstance(child, EventList) and child.isVisible() for child in window.children())


def test_rows_and_roll_share_the_selection(qtbot: QtBot, window: MainWindow, events: EventList) -> None:
    events.view.setCurrentIndex(events.table.index(3, 0))
    assert window.session.state.selection == {TUNE[3]}
    window.session.document.look(edits.select(TUNE[5:7]))
    assert [index.row() for index in events.view.selectionModel().selectedRows()] == [5, 6]
    QTest.keyClick(events, Key.Key_Delete)
    assert window.session.state.current.notes == (*TUNE[:5], TUNE[7])
    assert window.session.document.undo() == "Delete notes"
    window.session.document.look(edits.select_none())
    assert not events.view.selectionModel().hasSelection()
    events.close()


def test_a_long_track_is_scrolled_and_edited(qtbot: QtBot, window: MainWindow, events: EventList) -> None:
    many = tuple(Note(60 * i, 40 + i % 50, 60) for i in range(20_000))
    window.session.show_piece(State(Score(tracks=(Track(notes=many),))), None)
    assert events.table.rowCount() == 20_000
    window.session.document.look(edits.select([many[15_000]]))
    assert events.view.rowAt(0) > 14_000, "the selected note is in sight"
    top = events.view.verticalScrollBar().value()
    type_into(qtbot, events, 15_000, 3, "12")
    assert window.session.state.current.notes[15_000].velocity == 12
    assert events.view.verticalScrollBar().value() == top
    events.close()
