"""Notes are drawn, moved, copied, resized, cut and deleted with the mouse, each as one undo step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import Note, Origin
from musicgen_gui.ui.pianoroll import PianoRoll
from tests.ui.pianoroll.conftest import NOTES, Mouse

Ctrl, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Right = Qt.MouseButton.RightButton
Notes = Callable[[], tuple[Note, ...]]


def places(notes: tuple[Note, ...]) -> list[tuple[int, int, int]]:
    return [(n.start, n.pitch, n.length) for n in notes]


BEFORE = places(NOTES)


def test_pencil_draws_a_note_of_the_last_length(session: Session, mouse: Mouse, notes: Notes, heard: list[int]) -> None:
    session.tool = "pencil"
    session.last_length = 360
    mouse.click(mouse.at(1500, 65))
    assert places(notes()) == sorted([*BEFORE, (1440, 65, 360)])
    assert heard == [65]
    assert session.document.undo() == "Draw note"
    assert notes() == NOTES


def test_pencil_drag_gives_the_length(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "pencil"
    mouse.drag(mouse.at(1440, 65, dx=2), mouse.at(2160, 65))
    assert (1440, 65, 720) in places(notes())
    assert session.last_length == 720


def test_double_click_with_the_arrow_adds_a_note(session: Session, mouse: Mouse, notes: Notes) -> None:
    at = mouse.at(1500, 70)
    mouse.click(at)
    QTest.mouseDClick(mouse.widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    mouse.release(at)
    assert (1440, 70, session.last_length) in places(notes())
    assert len(notes()) == len(NOTES) + 1


def test_shift_drag_with_the_pencil_paints_a_run(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "pencil"
    session.grid = Grid(8)
    mouse.drag(mouse.at(0, 70, dx=3), mouse.at(960, 70, dx=-3), held=Shift)
    assert [(start, 240) for start, pitch, length in places(notes()) if pitch == 70] == [
        (0, 240),
        (240, 240),
        (480, 240),
        (720, 240),
    ]
    assert session.document.undo() == "Paint 4 notes"


def test_move_snaps_and_transposes(session: Session, mouse: Mouse, notes: Notes, heard: list[int]) -> None:
    mouse.drag(mouse.at(120, 60), mouse.at(120 + 250, 62))
    assert places(notes()) == sorted([(240, 62, 240), *BEFORE[1:]])
    assert heard[0] == 60
    assert heard[-1] == 62
    assert session.document.undo_label == "Move 1 note"


def test_move_takes_the_whole_selection(session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    roll.view.select(frozenset(NOTES[:3]))
    mouse.drag(mouse.at(600, 64), mouse.at(600 + 480, 63))
    assert places(notes()) == sorted([(480, 59, 240), (960, 63, 240), (1440, 66, 480), BEFORE[3]])
    assert len(session.state.selection) == 3
    assert session.document.undo() == "Move 3 notes"
    assert notes() == NOTES


def test_move_without_snap_while_alt_is_held(roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    ticks = round(7 * roll.view.geometry.ticks_per_pixel)
    start = mouse.at(120, 60)
    mouse.drag(start, start + (mouse.at(120, 60, dx=7) - start), held=Alt)
    assert notes()[0].start == pytest.approx(ticks, abs=1)


def test_shift_after_the_start_keeps_to_one_axis(mouse: Mouse, notes: Notes) -> None:
    end = mouse.at(120 + 960, 61)
    mouse.drag(mouse.at(120, 60), end, release=False)
    mouse.move(end, held=Shift)
    mouse.release(end, held=Shift)
    assert (960, 60, 240) in places(notes())


def test_ctrl_drag_copies(session: Session, mouse: Mouse, notes: Notes) -> None:
    mouse.drag(mouse.at(120, 60), mouse.at(120 + 480, 62), held=Ctrl)
    assert places(notes()) == sorted([*BEFORE, (480, 62, 240)])
    assert session.document.undo() == "Copy 1 note"


def test_a_vertical_drag_leaves_an_unquantised_note_in_time(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.document.apply("x", lambda s: s.with_current(s.current.with_notes((Note(77, 60, 240),))))
    mouse.drag(mouse.at(150, 60), mouse.at(150, 63))
    assert places(notes()) == [(77, 63, 240)]


def test_end_is_dragged(session: Session, mouse: Mouse, notes: Notes) -> None:
    mouse.drag(mouse.at(240, 60, dx=-2), mouse.at(480, 60, dx=-2))
    assert places(notes())[0] == (0, 60, 480)
    assert session.last_length == 480
    assert session.document.undo() == "Resize 1 note"


def test_start_is_dragged_and_the_end_stays(mouse: Mouse, notes: Notes) -> None:
    mouse.drag(mouse.at(960, 67, dx=2), mouse.at(1200, 67, dx=2))
    assert places(notes())[2] == (1200, 67, 240)


def test_both_ends_of_a_whole_selection(roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    roll.view.select(frozenset(NOTES))
    mouse.drag(mouse.at(2880, 72, dx=-2), mouse.at(3000, 72, dx=-2))
    assert [n.length for n in notes()] == [360, 360, 600, 1080]
    mouse.drag(mouse.at(1920, 72, dx=2), mouse.at(1800, 72, dx=2))
    assert [n.start for n in notes()] == [0, 360, 840, 1800]


def test_a_model_note_that_is_moved_counts_as_edited(session: Session, mouse: Mouse, notes: Notes) -> None:
    theirs = Note(0, 60, 240, origin=Origin.MODEL)
    session.document.apply("x", lambda s: s.with_current(s.current.with_notes((theirs,))))
    mouse.drag(mouse.at(120, 60), mouse.at(120, 61))
    assert notes()[0].origin == Origin.EDITED


def test_alt_click_splits(session: Session, mouse: Mouse, notes: Notes) -> None:
    mouse.click(mouse.at(2400, 72), held=Alt)
    assert places(notes())[3:] == [(1920, 72, 480), (2400, 72, 480)]
    assert session.document.undo() == "Split note"


def test_alt_on_an_end_stretches_the_group(roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    roll.view.select(frozenset(NOTES))
    mouse.drag(mouse.at(2880, 72, dx=-2), mouse.at(5760, 72, dx=-2), held=Alt)
    assert places(notes()) == [(0, 60, 480), (960, 64, 480), (1920, 67, 960), (3840, 72, 1920)]


@pytest.mark.parametrize("tool", ["pencil", "paint", "erase"])
def test_right_drag_deletes_what_it_passes(session: Session, mouse: Mouse, notes: Notes, tool: str) -> None:
    session.tool = tool
    mouse.drag(mouse.at(10, 60), mouse.at(700, 64), button=Right)
    assert places(notes()) == BEFORE[2:]
    assert session.document.undo() == "Delete 2 notes"


def test_the_eraser_takes_one_note(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "erase"
    mouse.click(mouse.at(1000, 67))
    assert 67 not in {n.pitch for n in notes()}
    assert session.document.undo() == "Delete 1 note"


def test_the_knife_cuts_all_notes_under_its_line(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "knife"
    chord = tuple(Note(0, pitch, 960) for pitch in (60, 61, 62))
    session.document.apply("x", lambda s: s.with_current(s.current.with_notes(chord)))
    mouse.drag(mouse.at(480, 62), mouse.at(480, 60))
    assert places(notes()) == [(0, p, 480) for p in (60, 61, 62)] + [(480, p, 480) for p in (60, 61, 62)]
    assert session.document.undo() == "Split 3 notes"


def test_the_mute_tool_mutes_and_unmutes(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "mute"
    mouse.click(mouse.at(100, 60))
    assert [n.muted for n in notes()] == [True, False, False, False]
    mouse.click(mouse.at(100, 60))
    assert not any(n.muted for n in notes())
    assert session.document.undo() == "Unmute 1 note"


def test_the_audition_tool_sounds_and_changes_nothing(
    session: Session, mouse: Mouse, notes: Notes, heard: list[int]
) -> None:
    session.tool = "audition"
    mouse.drag(mouse.at(10, 60), mouse.at(700, 64))
    assert heard == [60, 64]
    assert notes() == NOTES
    assert session.document.undo_label is None


def test_the_velocity_tool_drags_up_and_down(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "velocity"
    start = mouse.at(100, 60)
    mouse.drag(start, start + (mouse.at(100, 61) - mouse.at(100, 60)))
    assert notes()[0].velocity > 80
    assert [n.velocity for n in notes()[1:]] == [80, 80, 80]


def test_escape_leaves_nothing_of_a_drag(session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    before = session.state
    mouse.drag(mouse.at(120, 60), mouse.at(1200, 70), release=False)
    assert 70 in roll.view.notes(0, 4000).pitch
    QTest.keyClick(mouse.widget, Qt.Key.Key_Escape)
    mouse.release(mouse.at(1200, 70))
    assert session.state is before
    assert roll.view.trial is None
    assert session.document.undo_label is None
    assert not roll.cancel_gesture()


def test_the_right_button_cancels_a_drag(session: Session, mouse: Mouse, notes: Notes) -> None:
    session.tool = "pencil"
    mouse.drag(mouse.at(1500, 65), mouse.at(2400, 65), release=False)
    mouse.press(mouse.at(2400, 65), Right)
    mouse.release(mouse.at(2400, 65), Right)
    mouse.release(mouse.at(2400, 65))
    assert notes() == NOTES
    assert session.document.undo_label is None


def test_the_window_can_cancel_a_drag(session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    mouse.drag(mouse.at(120, 60), mouse.at(1200, 70), release=False)
    assert roll.cancel_gesture()
    mouse.release(mouse.at(1200, 70))
    assert notes() == NOTES


def test_the_wheel_edits_only_with_alt_over_a_note(session: Session, mouse: Mouse, notes: Notes) -> None:
    mouse.wheel(mouse.at(100, 60), 1)
    assert notes() == NOTES
    at = mouse.at(100, 60)
    mouse.wheel(at, 1, Alt)
    mouse.wheel(at, 1, Alt)
    assert notes()[0].velocity == 88
    session.document.undo()
    assert notes() == NOTES


def test_undo_in_the_middle_of_a_drag_ends_it(session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    mouse.drag(mouse.at(120, 60), mouse.at(120, 61))
    mouse.drag(mouse.at(120, 61), mouse.at(1200, 70), release=False)
    session.document.undo()
    mouse.release(mouse.at(1200, 70))
    assert notes() == NOTES
    assert session.document.undo_label is None
    assert roll.view.notes(0, 4000).pitch.tolist() == [n.pitch for n in NOTES]


def test_the_button_that_cancels_opens_no_menu(roll: PianoRoll, mouse: Mouse) -> None:
    asked: list[object] = []
    roll.menu_wanted.connect(asked.append)
    at = mouse.at(1200, 70)
    mouse.drag(mouse.at(120, 60), at, release=False)
    mouse.press(at, Right)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, roll.canvas.mapToGlobal(at))
    QApplication.sendEvent(roll.canvas, menu)
    mouse.release(at, Right)
    mouse.release(at)
    assert not asked
    mouse.press(at, Right)
    QApplication.sendEvent(roll.canvas, menu)
    assert len(asked) == 1


def test_alt_and_shift_drag_the_velocity(session: Session, mouse: Mouse, notes: Notes) -> None:
    mouse.drag(mouse.at(120, 60), mouse.at(120, 58), held=Alt | Shift)
    assert places(notes()) == BEFORE
    assert notes()[0].velocity < 80
    assert session.document.undo() == "Change the velocity of 1 note"


def test_alt_and_the_wheel_elsewhere_change_nothing(session: Session, roll: PianoRoll, notes: Notes) -> None:
    for part in (roll.ruler, roll.chords, roll.velocities, roll.keys):
        mouse = Mouse(roll, part)
        for y in range(0, part.height(), 10):
            mouse.wheel(QPoint(10, y), 1, Alt)
    assert notes() == NOTES
    assert session.document.undo_label is None


def test_alt_and_the_wheel_turn_over_the_answers_of_a_proposal(session: Session, mouse: Mouse, notes: Notes) -> None:
    answers = tuple((Note(3840, pitch, 240),) for pitch in (60, 62, 64))
    session.document.propose(Proposal(0, 3840, 5760, answers))
    mouse.wheel(mouse.at(100, 60), -1, Alt)
    assert session.document.proposal is not None
    assert session.document.proposal.chosen == 1
    assert notes() == NOTES


def test_the_mouse_is_told_what_it_does(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    mouse.drag(mouse.at(120, 60), mouse.at(120 + 480, 62), release=False)
    assert roll.view.label is not None
    assert roll.view.label.text == said[-1] == "D4  ·  1.2.000  ·  velocity 80  ·  length 0.240"
    mouse.release(mouse.at(120 + 480, 62))
    assert [roll.view.label] == [None]
