"""What a click, a rectangle, a key of the piano and the ruler select."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from musicgen_gui.app.session import Session
from musicgen_gui.ui.pianoroll import PianoRoll
from tests.ui.pianoroll.conftest import NOTES, Mouse

Ctrl, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_click_selects_one_note(session: Session, mouse: Mouse) -> None:
    mouse.click(mouse.at(100, 60))
    assert session.state.selection == {NOTES[0]}
    mouse.click(mouse.at(600, 64))
    assert session.state.selection == {NOTES[1]}
    mouse.click(mouse.at(1500, 75))
    assert not session.state.selection


def test_shift_and_ctrl_click_add_and_remove(session: Session, mouse: Mouse) -> None:
    mouse.click(mouse.at(100, 60))
    mouse.click(mouse.at(600, 64), held=Shift)
    mouse.click(mouse.at(1000, 67), held=Ctrl)
    assert session.state.selection == set(NOTES[:3])
    mouse.click(mouse.at(600, 64), held=Ctrl)
    assert session.state.selection == {NOTES[0], NOTES[2]}


def test_a_rectangle_selects_what_it_touches(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    mouse.drag(mouse.at(1700, 68), mouse.at(500, 62), release=False)
    assert roll.view.selection == set(NOTES[1:3])
    assert not session.state.selection
    mouse.release(mouse.at(500, 62))
    assert session.state.selection == set(NOTES[1:3])
    assert session.document.undo_label is None


def test_a_rectangle_with_shift_adds(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    roll.view.select(frozenset(NOTES[3:]))
    mouse.drag(mouse.at(700, 62), mouse.at(100, 59), held=Shift)
    assert session.state.selection == {NOTES[0], NOTES[3]}


def test_ctrl_drag_with_the_pencil_is_a_rectangle(session: Session, mouse: Mouse) -> None:
    session.tool = "pencil"
    mouse.drag(mouse.at(1700, 68), mouse.at(500, 62), held=Ctrl)
    assert session.state.selection == set(NOTES[1:3])
    assert session.state.current.notes == NOTES


def test_escape_gives_the_selection_back(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    roll.view.select(frozenset(NOTES[3:]))
    mouse.drag(mouse.at(1700, 68), mouse.at(500, 62), release=False)
    roll.cancel_gesture()
    assert roll.view.selection == session.state.selection == set(NOTES[3:])


def test_a_piano_key_sounds_and_selects_its_row(session: Session, roll: PianoRoll, heard: list[int]) -> None:
    mouse = Mouse(roll, roll.keys)
    row = QPoint(20, mouse.at(0, 64).y())
    mouse.click(row)
    assert heard == [64]
    assert session.state.selection == {NOTES[1]}
    mouse.drag(QPoint(20, mouse.at(0, 67).y()), QPoint(20, mouse.at(0, 72).y()), held=Shift)
    assert session.state.selection == set(NOTES[1:])


def test_the_lower_half_of_the_ruler_selects_time(session: Session, roll: PianoRoll) -> None:
    mouse, x = Mouse(roll, roll.ruler), roll.view.geometry.x
    mouse.drag(QPoint(round(x(1920)) + 1, 20), QPoint(round(x(3840)) - 1, 20))
    assert session.span == (1920, 3840)
    mouse.drag(QPoint(round(x(3840)), 20), QPoint(round(x(2880)), 20))
    assert session.span == (1920, 2880)
    mouse.click(QPoint(round(x(480)), 20))
    assert session.span is None


def test_escape_gives_the_time_range_back(session: Session, roll: PianoRoll) -> None:
    session.set_span((0, 480))
    mouse, x = Mouse(roll, roll.ruler), roll.view.geometry.x
    mouse.drag(QPoint(round(x(1920)), 20), QPoint(round(x(3840)), 20), release=False)
    assert session.span == (1920, 3840)
    assert roll.cancel_gesture()
    assert session.span == (0, 480)


def test_the_upper_half_of_the_ruler_seeks(session: Session, roll: PianoRoll) -> None:
    mouse = Mouse(roll, roll.ruler)
    mouse.click(QPoint(round(roll.view.geometry.x(1920)), 10))
    assert session.transport.position == 1920
    assert roll.canvas.playhead == 1920
    assert session.span is None


def test_the_loop_brace_is_moved_and_resized(session: Session, roll: PianoRoll) -> None:
    session.transport.set_loop((480, 1440))
    mouse, x, y = Mouse(roll, roll.ruler), roll.view.geometry.x, roll.ruler.height() - 2
    mouse.drag(QPoint(round(x(960)), y), QPoint(round(x(1440)), y))
    assert session.transport.loop == (960, 1920)
    mouse.drag(QPoint(round(x(1920)), y), QPoint(round(x(2400)), y))
    assert session.transport.loop == (960, 2400)


def test_the_hole_tool_selects_time_on_the_canvas(session: Session, mouse: Mouse) -> None:
    session.tool = "hole"
    mouse.drag(mouse.at(970, 65), mouse.at(1900, 60))
    assert session.span == (960, 1920)
    assert session.state.current.notes == NOTES
