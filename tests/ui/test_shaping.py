"""Quantise, stretch, kinds of grid and lengths of new notes, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWhatsThis
from pytestqt.qtbot import QtBot

from musicgen_gui.app.habits import Habits, NewLength
from musicgen_gui.app.humanising import remembered
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.editing.quantising import Ends, Quantising
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import KeySignature, Note, Score, Track
from musicgen_gui.ui.dialogs.humanise import HumaniseDialog
from musicgen_gui.ui.dialogs.quantise import QuantiseDialog
from musicgen_gui.ui.dialogs.stretch import StretchDialog
from musicgen_gui.ui.main_window import MainWindow
from tests.ui.pianoroll.conftest import Mouse

Key, Held = Qt.Key, Qt.KeyboardModifier
PLAYED = (Note(10, 60, 200), Note(250, 62, 230), Note(470, 64, 250))


@pytest.fixture
def played(window: MainWindow) -> MainWindow:
    window.session.show_piece(State(Score(tracks=(Track("Fiddle", PLAYED),))), None)
    window.session.document.look(edits.select_all())
    window.roll.setFocus()
    return window


def notes(window: MainWindow) -> list[tuple[int, int]]:
    return [(n.start, n.length) for n in window.session.state.current.notes]


def ok(dialog: QuantiseDialog | StretchDialog | HumaniseDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_settings_are_shown_while_chosen_and_kept_for_the_key(qtbot: QtBot, played: MainWindow) -> None:
    qtbot.keyClick(played.roll.canvas, Key.Key_Q, Held.ShiftModifier)
    (dialog,) = played.findChildren(QuantiseDialog)
    dialog.strength.setValue(50)
    assert notes(played) == [(10, 200), (250, 230), (470, 250)], "nothing is done yet"
    assert sorted(played.roll.view.notes(0, 2000).start) == [5, 245, 475]
    dialog.ends.setCurrentIndex(2)
    ok(dialog)
    assert notes(played) == [(5, 220), (245, 235), (475, 245)]
    assert played.session.document.undo_label == "Quantise"
    assert played.session.quantising == Quantising(0.5, ends=Ends.STEPS)
    qtbot.keyClick(played.roll.canvas, Key.Key_Q)
    assert [start for start, _ in notes(played)] == [3, 243, 477]
    qtbot.keyClick(played.roll.canvas, Key.Key_Q, Held.ControlModifier | Held.ShiftModifier)
    assert notes(played) == [(10, 200), (250, 230), (470, 250)]
    assert played.session.document.undo_label == "Back to raw timing"
    qtbot.keyClick(played.roll.canvas, Key.Key_Q, Held.ControlModifier | Held.ShiftModifier)
    assert "have not been quantised" in played.status.message.text()


def test_cancel_leaves_no_trace(qtbot: QtBot, played: MainWindow) -> None:
    qtbot.keyClick(played.roll.canvas, Key.Key_Q, Held.ShiftModifier)
    (dialog,) = played.findChildren(QuantiseDialog)
    dialog.swing.setValue(80)
    assert played.roll.view.trial is not None
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert played.roll.view.trial is None
    assert played.session.document.undo_label is None
    assert played.session.quantising == Quantising()


def test_stretch_to_per_cent_to_beats_and_to_the_selected_time(qtbot: QtBot, played: MainWindow) -> None:
    played.session.document.apply("Q", edits.quantise(Grid(8), lengths=True))
    played.session.document.look(edits.select_all())
    played.session.set_span((0, 1920))
    qtbot.keyClick(played.roll.canvas, Key.Key_T, Held.ControlModifier)
    (dialog,) = played.findChildren(StretchDialog)
    dialog.percent.setValue(200)
    assert dialog.beats.value() == 3.0
    assert sorted(played.roll.view.notes(0, 4000).start) == [0, 480, 960]
    dialog.beats.setValue(1.5)
    assert dialog.percent.value() == 100
    dialog.fit.click()
    ok(dialog)
    assert notes(played) == [(0, 640), (640, 640), (1280, 640)]
    assert played.session.document.undo() == "Stretch notes"


def test_the_grid_follows_the_zoom_until_it_is_chosen(qtbot: QtBot, played: MainWindow) -> None:
    qtbot.keyClick(played.roll.canvas, Key.Key_5, Held.ControlModifier)
    coarse = played.session.grid.denominator
    for _ in range(8):
        qtbot.keyClick(played.roll.canvas, Key.Key_Plus)
    assert played.session.grid.denominator > coarse
    assert played.session.grid.step(480) / played.roll.view.geometry.ticks_per_pixel >= 16
    qtbot.keyClick(played.roll.canvas, Key.Key_2, Held.ControlModifier)
    assert not played.session.habits.adaptive


def test_new_notes_have_the_length_that_was_chosen(played: MainWindow) -> None:
    mouse, session = Mouse(played.roll, played.roll.canvas), played.session
    session.tool, session.grid, session.last_length = "pencil", Grid(8), 600
    for kind, id, length in ((NewLength.GRID, "draw.grid", 240), (NewLength.FIXED, "draw.fixed", 240)):
        played.commands.by_id[id].trigger()
        assert session.habits.new_length is kind
        session.grid = Grid(8)
        mouse.click(mouse.at(1920 if kind is NewLength.GRID else 2880, 65))
        assert notes(played)[-1][1] == length
        session.last_length = 480 if kind is NewLength.FIXED else 240
    played.commands.by_id["draw.last"].trigger()
    mouse.click(mouse.at(3900, 65))
    assert notes(played)[-1] == (3840, 480)


def test_drawing_and_moving_keep_to_the_scale_when_wanted(qtbot: QtBot, window: MainWindow) -> None:
    window.session.show_piece(State(Score(keys=(KeySignature(0, 0),))), None)
    mouse, session = Mouse(window.roll, window.roll.canvas), window.session
    window.roll.setFocus()
    qtbot.keyClick(window.roll.canvas, Key.Key_K, Held.ControlModifier | Held.ShiftModifier)
    assert session.habits.in_scale
    session.tool = "pencil"
    mouse.click(mouse.at(20, 66))
    assert [n.pitch for n in session.state.current.notes] == [65]
    session.tool = "arrow"
    mouse.drag(mouse.at(60, 65), mouse.at(60, 68))
    assert [n.pitch for n in session.state.current.notes] == [67]
    assert session.document.undo() == "Move 1 note"
    qtbot.keyClick(window.roll.canvas, Key.Key_K, Held.ControlModifier | Held.ShiftModifier)
    mouse.drag(mouse.at(60, 65), mouse.at(60, 68))
    assert [n.pitch for n in session.state.current.notes] == [68]


def test_the_window_remembers_habits(window: MainWindow) -> None:
    window.session.habits = Habits(names=True, new_length=NewLength.GRID)
    window.session.document.mark_saved()
    window.close()
    assert window.settings.habits == Habits(names=True, new_length=NewLength.GRID)


def test_what_is_this_says_what_tips_say(qtbot: QtBot, window: MainWindow) -> None:
    window.roll.setFocus()
    qtbot.keyClick(window.roll.canvas, Key.Key_F1, Held.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    assert "time runs right" in window.roll.canvas.whatsThis()
    assert window.roll.ruler.whatsThis()
    QWhatsThis.leaveWhatsThisMode()


def test_dots_and_tuplets_of_the_grid(played: MainWindow) -> None:
    for id, text in (("grid.dotted", "1/16 dotted"), ("grid.dotted", "1/16"), ("grid.tuplet5", "1/16 quintuplet")):
        played.commands.by_id[id].trigger()
        assert played.session.grid.text() == text


def test_the_playhead_goes_to_the_selected_note(qtbot: QtBot, played: MainWindow) -> None:
    played.session.document.look(edits.select([PLAYED[2]]))
    qtbot.keyClick(played.roll.canvas, Key.Key_F, Held.ControlModifier)
    assert played.transport.position == 470


def test_humanising_is_seen_while_chosen_and_its_amounts_are_remembered(qtbot: QtBot, played: MainWindow) -> None:
    qtbot.keyClick(played.roll.canvas, Key.Key_H, Held.ControlModifier | Held.ShiftModifier)
    (dialog,) = played.findChildren(HumaniseDialog)
    dialog.throw.setValue(7)
    dialog.timing.setValue(dialog.timing.maximum())
    dialog.length.setValue(30)
    seen = sorted(played.roll.view.notes(0, 2000).start)
    dialog.again.click()
    assert dialog.throw.value() == 8
    assert sorted(played.roll.view.notes(0, 2000).start) != seen
    assert notes(played) == [(10, 200), (250, 230), (470, 250)], "nothing is done yet"
    dialog.throw.setValue(7)
    ok(dialog)
    assert sorted(start for start, _ in notes(played)) == seen
    assert played.session.document.undo_labels == ("Humanise",)
    how = remembered(played.settings)
    assert how.timing == pytest.approx(0.25)
    assert how.length == pytest.approx(0.3)
    played.session.document.undo()
    qtbot.keyClick(played.roll.canvas, Key.Key_H, Held.ControlModifier | Held.ShiftModifier)
    dialog = played.findChildren(HumaniseDialog)[-1]
    assert dialog.how() == how
    assert played.roll.view.trial is not None
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert played.roll.view.trial is None
    assert notes(played) == [(10, 200), (250, 230), (470, 250)]
