"""What the status line says of edits, undo, selections, switches and tools: the truth, and never of what is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from musicgen_gui.editing import edits
from musicgen_gui.editing.changes import put_in
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import PERCUSSION_CHANNEL, Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.place_menu import notes_menu

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE = Held.NoModifier
FIRST, SECOND = Note(0, 60, 480, 80), Note(1920, 67, 240, 90)


@pytest.fixture
def two(window: MainWindow) -> MainWindow:
    window.session.show_piece(State(Score(tracks=(Track("Fiddle", (FIRST, SECOND)),))), None)
    window.roll.setFocus()
    return window


def said(window: MainWindow) -> str:
    return window.status.message.text()


def press(qtbot: QtBot, window: MainWindow, key: Key, held: Held = NONE) -> str:
    qtbot.keyClick(window.roll.canvas, key, held)
    return said(window)


def test_an_edit_says_what_became_of_the_note_and_undo_what_was_taken_back(qtbot: QtBot, two: MainWindow) -> None:
    two.session.document.look(edits.select([FIRST]))
    assert said(two) == "C4  ·  1.1.000  ·  velocity 80  ·  length 1.000"
    louder = press(qtbot, two, Key.Key_Up, Held.ControlModifier)
    assert louder == "Louder  —  C4  ·  1.1.000  ·  velocity 81  ·  length 1.000"
    assert press(qtbot, two, Key.Key_Z, Held.ControlModifier) == "Taken back: Louder"
    assert press(qtbot, two, Key.Key_Y, Held.ControlModifier) == "Done again: Louder"
    press(qtbot, two, Key.Key_Z, Held.ControlModifier)
    assert press(qtbot, two, Key.Key_Up).startswith("Semitone up  —  C♯4"), "a new edit is no redo"


def test_several_selected_notes_are_told_together(qtbot: QtBot, two: MainWindow) -> None:
    assert press(qtbot, two, Key.Key_A, Held.ControlModifier) == (
        "2 notes selected  ·  bars 1–2  ·  C4–G4  ·  velocity 80–90"
    )
    assert press(qtbot, two, Key.Key_Up) == "Semitone up  —  bars 1–2  ·  C♯4–A♭4  ·  velocity 80–90"


@pytest.mark.parametrize(
    ("key", "held", "words"),
    [
        (Key.Key_S, NONE, "Split at the playhead: bring the playhead into a selected note first"),
        (Key.Key_J, NONE, "Join: select two notes or more of one pitch"),
        (Key.Key_Q, NONE, "Quantise: the selected notes are on the grid"),
        (Key.Key_O, Held.ShiftModifier, "Cut overlaps: nothing changes here"),
    ],
)
def test_a_key_that_finds_nothing_to_change_says_so(
    qtbot: QtBot, two: MainWindow, key: Key, held: Held, words: str
) -> None:
    two.transport.seek(960)
    two.session.document.look(edits.select_all())
    assert press(qtbot, two, key, held) == words
    assert two.session.document.undo_label is None


def test_switches_tools_and_grid_are_told(qtbot: QtBot, two: MainWindow) -> None:
    assert press(qtbot, two, Key.Key_N) == "Note names: on"
    assert press(qtbot, two, Key.Key_N) == "Note names: off"
    assert press(qtbot, two, Key.Key_P).startswith("Pencil: drag to draw")
    assert press(qtbot, two, Key.Key_1, Held.ControlModifier) == "Grid 1/32"
    assert press(qtbot, two, Key.Key_3) == "Length 1/4"


def test_switching_off_is_an_undo_step_of_its_own_name(qtbot: QtBot, two: MainWindow) -> None:
    two.session.document.look(edits.select_all())
    for key, names in ((Key.Key_0, ("Mute", "Unmute")), (Key.Key_X, ("Lock notes", "Unlock notes"))):
        for name in names:
            press(qtbot, two, key)
            assert two.session.document.undo_label == name
    for name in ("Mute the track", "Unmute the track"):
        assert press(qtbot, two, Key.Key_M, Held.ControlModifier | Held.ShiftModifier) == name


def test_the_line_speaks_of_no_selection_that_is_gone(qtbot: QtBot, two: MainWindow) -> None:
    two.session.set_span((0, 1920))
    assert said(two) == "Press G to complete bar 1"
    two.session.document.look(edits.select([FIRST]))
    press(qtbot, two, Key.Key_Escape)
    assert said(two) == "Press G to complete bar 1"
    press(qtbot, two, Key.Key_Escape)
    assert said(two).startswith("Press Shift+G to go on")


def test_a_kept_first_idea_leaves_no_invitation_to_draw_one(qtbot: QtBot, two: MainWindow) -> None:
    two.session.show_piece(State(Score()), None)
    assert "first idea" in said(two)
    press(qtbot, two, Key.Key_G)
    qtbot.waitUntil(lambda: not two.composer.busy)
    assert press(qtbot, two, Key.Key_Return).startswith("Complete bars 1–4  —  bars 1–4")


def test_tool_and_grid_stand_in_the_status_line_and_open_their_menus(qtbot: QtBot, two: MainWindow) -> None:
    tool, grid = two.status.tool, two.status.grid
    assert (tool.text(), grid.text()) == ("Arrow", "snap 1/16")
    two.commands.by_id["tool.knife"].trigger()
    two.commands.by_id["grid.triplet"].trigger()
    assert (tool.text(), grid.text()) == ("Knife", "snap 1/16 triplet")
    assert two.commands.by_id["tool.pencil"] in tool.menu().actions()
    QTimer.singleShot(0, tool.menu().close)
    qtbot.mouseClick(tool, Qt.MouseButton.LeftButton)
    assert not tool.hasFocus(), "a click in the line leaves the keys with the notes"


def test_the_menu_of_the_roll_fits_a_small_screen(two: MainWindow) -> None:
    menu = notes_menu(two)
    assert menu.sizeHint().height() < 640
    assert two.commands.by_id["notes.quantise"] in menu.actions()
    menu.close()
    menu.deleteLater()


def test_answers_are_told_with_their_place_and_number(qtbot: QtBot, window: MainWindow) -> None:
    window.roll.setFocus()
    window.session.set_span((0, 1440))
    press(qtbot, window, Key.Key_G)
    qtbot.waitUntil(lambda: not window.composer.busy)
    n = len(window.composer.answers.order)
    assert said(window).startswith(f"Bar 1: {n} answers — ↑ ↓ compare")


def test_a_question_before_the_engine_is_ready_says_that_it_waits(qtbot: QtBot, two: MainWindow) -> None:
    two.words._engine = ""
    press(qtbot, two, Key.Key_G, Held.ShiftModifier)
    assert "engine is waking up" in said(two)
    qtbot.waitUntil(lambda: not two.composer.busy)


def test_percussion_is_not_invited_to_be_completed(two: MainWindow) -> None:
    drums = Track("Drums", (Note(0, 38, 60), Note(7680, 42, 60)), PERCUSSION_CHANNEL)
    two.session.show_piece(State(Score(tracks=(drums,))), None)
    assert said(two).startswith("Draw and move hits")


def test_an_edit_of_other_notes_says_nothing_of_those_selected(two: MainWindow) -> None:
    two.session.document.look(edits.select([FIRST]))
    two.session.document.apply("Take a note", lambda state: put_in(state, [Note(960, 62, 240)], select=False))
    assert said(two) == "Take a note"
