"""The handle of the selection, the lasso and the chord stamp, with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import KeySignature, Note, Score
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.gestures.handle import handle_place, on_handle, shown_box
from musicgen_gui.ui.pianoroll.picking import hit
from tests.ui.pianoroll.conftest import NOTES, Mouse

Ctrl, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def grip(roll: PianoRoll) -> QPoint:
    box = shown_box(roll.view)
    assert box is not None
    x, y = handle_place(roll.view, box)
    return QPoint(round(x), round(y))


def right(roll: PianoRoll, at: QPoint, ticks: float) -> QPoint:
    return at + QPoint(round(ticks / roll.view.geometry.ticks_per_pixel), 0)


def test_the_handle_stretches_the_selected_notes(session: Session, roll: PianoRoll, mouse: Mouse, notes) -> None:
    roll.view.select(frozenset(NOTES[:3]))
    session.grid = Grid(4)
    at = grip(roll)
    mouse.drag(at, right(roll, at, 1440))
    assert [(n.start, n.length) for n in notes()] == [(0, 480), (960, 480), (1920, 960), (1920, 960)]
    assert session.document.undo() == "Stretch 3 notes"
    assert notes() == NOTES


def test_the_handle_with_ctrl_repeats_them(session: Session, roll: PianoRoll, mouse: Mouse, notes) -> None:
    roll.view.select(frozenset(NOTES[:2]))
    session.grid = Grid(4)
    at = grip(roll)
    mouse.drag(at, right(roll, at, 2 * 960), held=Ctrl)
    assert [(n.start, n.pitch) for n in notes() if n.pitch in (60, 64)] == [
        (0, 60),
        (480, 64),
        (960, 60),
        (1440, 64),
        (1920, 60),
        (2400, 64),
    ]
    assert len(session.state.selection) == 6
    assert session.document.undo() == "Repeat 2 notes"


def test_there_is_no_handle_for_one_note_or_with_other_tools(session: Session, roll: PianoRoll) -> None:
    roll.view.select(frozenset(NOTES[:1]))
    assert shown_box(roll.view) is None
    roll.view.select(frozenset(NOTES[:2]))
    assert shown_box(roll.view) is not None
    session.tool = "erase"
    assert shown_box(roll.view) is None


def test_the_handle_gives_way_to_notes(session: Session, roll: PianoRoll) -> None:
    session.show_piece(State(Score().with_track(0, Score().tracks[0].with_notes(crowd()))), None)
    roll.centre_on_notes()
    chosen = frozenset(n for n in session.state.current.notes if n.start < 480)
    roll.view.select(chosen)
    at = grip(roll)
    assert on_handle(roll.view, at.x(), at.y()) is not None
    assert hit(roll.view, at.x(), at.y()) is None
    roll.grab()


def crowd() -> tuple[Note, ...]:
    return tuple(Note(480 * i, pitch, 480) for i in range(3) for pitch in (60, 61, 62))


def test_cancelling_the_handle_changes_nothing(session: Session, roll: PianoRoll, mouse: Mouse, notes) -> None:
    roll.view.select(frozenset(NOTES[:3]))
    at = grip(roll)
    mouse.drag(at, right(roll, at, 900), release=False)
    assert roll.view.trial is not None
    assert roll.cancel_gesture()
    assert notes() == NOTES
    assert session.document.undo_label is None


def test_the_lasso_takes_what_it_goes_round(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    session.tool = "lasso"
    corners = [mouse.at(-60, 62), mouse.at(-60, 58), mouse.at(700, 58), mouse.at(700, 66), mouse.at(420, 66)]
    mouse.press(corners[0])
    for corner in corners:
        mouse.move(corner)
    roll.grab()
    assert roll.view.sketch is not None
    mouse.release(corners[-1])
    assert session.state.selection == frozenset(NOTES[:2])
    around = [mouse.at(1900, 73), mouse.at(1900, 71), mouse.at(2200, 71), mouse.at(2200, 73)]
    mouse.press(around[0], held=Shift)
    for corner in around:
        mouse.move(corner, held=Shift)
    mouse.release(around[-1], held=Shift)
    assert session.state.selection == frozenset((*NOTES[:2], NOTES[3]))
    mouse.click(mouse.at(3000, 50))
    assert not session.state.selection


def test_a_lasso_leaves_what_lies_in_its_bay(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    session.tool = "lasso"
    bay = [(-60, 74), (-60, 58), (300, 58), (300, 70), (1700, 70), (1700, 58), (3000, 58), (3000, 74)]
    mouse.press(mouse.at(*bay[0]))
    for corner in bay:
        mouse.move(mouse.at(*corner))
    mouse.release(mouse.at(*bay[-1]))
    assert session.state.selection == {NOTES[0], NOTES[3]}


def test_the_stamp_draws_the_chord_of_the_scale(session: Session, roll: PianoRoll, mouse: Mouse, notes) -> None:
    session.show_piece(State(Score(keys=(KeySignature(0, 0),))), None)
    session.tool, session.grid = "stamp", Grid(4)
    mouse.drag(mouse.at(10, 62), mouse.at(960, 62))
    assert [(n.start, n.pitch, n.length) for n in notes()] == [(0, 62, 960), (0, 65, 960), (0, 69, 960)]
    assert session.document.undo() == "Draw the chord Dm"
    session.stamp = "maj7"
    mouse.click(mouse.at(10, 60))
    assert [n.pitch for n in notes()] == [60, 64, 67, 71]


def test_the_right_button_deletes_with_the_stamp(session: Session, mouse: Mouse, notes) -> None:
    session.tool = "stamp"
    mouse.click(mouse.at(120, 60), Qt.MouseButton.RightButton)
    assert NOTES[0] not in notes()
