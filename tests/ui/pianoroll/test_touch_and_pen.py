"""Fingers and pens on the real roll, by the events that Qt sends for them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.session import Session
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll import touch as touching
from tests.ui.pianoroll.conftest import NOTES, Mouse

Notes = Callable[[], tuple[Note, ...]]


class Fingers:
    """Puts fingers on the canvas, by number, moves and lifts them."""

    def __init__(self, roll: PianoRoll) -> None:
        self._canvas = roll.canvas
        self._screen = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    def put(self, **places: QPoint) -> None:
        self._send(places, lambda sequence, i, at: sequence.press(i, at, self._canvas))

    def move(self, **places: QPoint) -> None:
        self._send(places, lambda sequence, i, at: sequence.move(i, at, self._canvas))

    def lift(self, **places: QPoint) -> None:
        self._send(places, lambda sequence, i, at: sequence.release(i, at, self._canvas))
        for name in places:
            del self._down[int(name[1:])]

    def tap(self, at: QPoint) -> None:
        self.put(f1=at)
        self.lift(f1=at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.put(f1=start)
        for i in range(1, 6):
            self.move(f1=start + (end - start) * i / 5)
        self.lift(f1=end)

    def _send(self, places: dict[str, QPoint], add: Callable[[object, int, QPoint], object]) -> None:
        moved = {int(name[1:]): at for name, at in places.items()}
        sequence = QTest.touchEvent(self._canvas, self._screen, False)
        for i in self._down.keys() - moved.keys():
            sequence.move(i, self._down[i], self._canvas)  # what QTest calls stationary has lost its place
        for i, at in moved.items():
            add(sequence, i, at)
        self._down.update(moved)
        sequence.commit(True)


@pytest.fixture
def fingers(roll: PianoRoll) -> Fingers:
    return Fingers(roll)


class Tip:
    """A pen over the canvas; ``rubber`` is its other end."""

    def __init__(self, roll: PianoRoll, rubber: bool = False) -> None:
        self._canvas = roll.canvas
        kind = QPointingDevice.PointerType.Eraser if rubber else QPointingDevice.PointerType.Pen
        stylus, abilities = QInputDevice.DeviceType.Stylus, QInputDevice.Capability.Pressure
        self._device = QPointingDevice("pen", 1, stylus, kind, abilities, 1, 1)

    def send(self, kind: QEvent.Type, at: QPoint, pressure: float) -> None:
        where = QPointF(at)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.TabletMove else left
        buttons = none if kind == QEvent.Type.TabletRelease else left
        whole = self._canvas.mapToGlobal(where)
        held = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, self._device, where, whole, pressure, 0, 0, 0, 0, 0, held, button, buttons)
        QApplication.sendEvent(self._canvas, event)
        assert event.isAccepted()

    def stroke(self, start: QPoint, end: QPoint, *pressures: float) -> None:
        self.send(QEvent.Type.TabletPress, start, pressures[0])
        for i, pressure in enumerate(pressures[1:], 1):
            self.send(QEvent.Type.TabletMove, start + (end - start) * i / (len(pressures) - 1), pressure)
        self.send(QEvent.Type.TabletRelease, end, 0.0)


def test_a_tap_selects_and_a_drag_moves(session: Session, mouse: Mouse, fingers: Fingers, notes: Notes) -> None:
    fingers.tap(mouse.at(1000, 67, 8))
    assert session.state.selection == {NOTES[2]}
    fingers.drag(mouse.at(1000, 67, 8), mouse.at(1480, 69, 8))
    assert [(n.start, n.pitch) for n in notes() if n.length == 480] == [(1440, 69)]
    assert session.document.undo_label == "Move 1 note"


def test_two_taps_draw_a_note_with_the_arrow(session: Session, mouse: Mouse, fingers: Fingers, notes: Notes) -> None:
    fingers.tap(mouse.at(3000, 62, 2))
    assert len(notes()) == 4
    fingers.tap(mouse.at(3000, 62, 2))
    assert len(notes()) == 5


def test_one_finger_draws_with_the_pencil(session: Session, mouse: Mouse, fingers: Fingers, notes: Notes) -> None:
    session.tool = "pencil"
    fingers.drag(mouse.at(2880, 62, 2), mouse.at(3840, 62, 2))
    assert (2880, 62, 960) in [(n.start, n.pitch, n.length) for n in notes()]


def test_a_second_finger_takes_back_what_the_first_began(
    session: Session, mouse: Mouse, fingers: Fingers, notes: Notes
) -> None:
    session.tool = "pencil"
    fingers.put(f1=QPoint(300, 200))
    fingers.move(f1=QPoint(340, 200))
    fingers.put(f2=QPoint(500, 200))
    fingers.lift(f2=QPoint(500, 200))
    fingers.move(f1=QPoint(400, 200))
    fingers.lift(f1=QPoint(400, 200))
    assert notes() == NOTES
    assert session.document.undo_label is None


def test_two_fingers_push_the_view(roll: PianoRoll, fingers: Fingers) -> None:
    roll.view.geometry = roll.view.geometry.scrolled(600, 0)
    before = roll.view.geometry
    fingers.put(f1=QPoint(200, 200))
    fingers.put(f2=QPoint(300, 210))
    fingers.move(f1=QPoint(260, 240), f2=QPoint(360, 250))
    after = roll.view.geometry
    assert after.x(0) == pytest.approx(before.x(0) + 60)
    assert after.y(60) == pytest.approx(before.y(60) + 40)
    assert after.ticks_per_pixel == before.ticks_per_pixel


def test_a_pinch_stretches_time_around_the_fingers(roll: PianoRoll, fingers: Fingers) -> None:
    roll.view.geometry = roll.view.geometry.scrolled(600, 0)
    before = roll.view.geometry
    fingers.put(f1=QPoint(200, 200))
    fingers.put(f2=QPoint(300, 200))
    fingers.move(f1=QPoint(150, 200), f2=QPoint(350, 200))
    after = roll.view.geometry
    assert after.ticks_per_pixel == pytest.approx(before.ticks_per_pixel / 2)
    assert after.key_height == before.key_height
    assert after.tick(250) == pytest.approx(before.tick(250))


def test_a_pinch_upwards_makes_rows_taller(roll: PianoRoll, fingers: Fingers) -> None:
    before = roll.view.geometry
    fingers.put(f1=QPoint(200, 200))
    fingers.put(f2=QPoint(210, 300))
    fingers.move(f1=QPoint(200, 175), f2=QPoint(210, 325))
    assert roll.view.geometry.key_height == pytest.approx(1.5 * before.key_height)


def test_a_finger_that_rests_on_a_note_asks_for_the_menu(
    qtbot: QtBot, session: Session, roll: PianoRoll, mouse: Mouse, fingers: Fingers, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(roll.menu_wanted, timeout=3000):
        fingers.put(f1=mouse.at(1000, 67, 8))
    assert session.state.selection == {NOTES[2]}
    fingers.move(f1=mouse.at(1400, 60))
    fingers.lift(f1=mouse.at(1400, 60))
    assert session.document.undo_label is None


def test_a_finger_that_rests_beside_notes_selects_by_a_rectangle(
    qtbot: QtBot, session: Session, roll: PianoRoll, mouse: Mouse, fingers: Fingers, notes: Notes
) -> None:
    session.tool = "pencil"
    fingers.put(f1=mouse.at(1500, 75))
    qtbot.wait(touching.REST_MS + 100)
    fingers.move(f1=mouse.at(1000, 70))
    fingers.move(f1=mouse.at(300, 58))
    fingers.lift(f1=mouse.at(300, 58))
    assert session.state.selection == {NOTES[1], NOTES[2]}
    assert notes() == NOTES


def test_a_pen_draws_as_loud_as_it_was_pressed(session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    session.tool = "pencil"
    Tip(roll).stroke(mouse.at(2880, 62, 2), mouse.at(3360, 62, 2), 0.2, 0.9, 0.4)
    (drawn,) = [note for note in notes() if note.start == 2880]
    assert drawn.velocity == round(1 + 126 * 0.9)
    assert drawn.length == 480


def test_a_pen_paints_notes_of_changing_loudness(session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes) -> None:
    session.tool = "paint"
    Tip(roll).stroke(mouse.at(2880, 62, 2), mouse.at(3840, 62, 2), 0.2, 0.4, 0.6, 0.8)
    drawn = [note.velocity for note in notes() if note.start >= 2880]
    assert len(drawn) >= 4
    assert drawn == sorted(drawn)
    assert drawn[0] < drawn[-1]


@pytest.mark.parametrize("tool", ["arrow", "pencil", "knife"])
def test_the_other_end_of_a_pen_erases(
    session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes, tool: str
) -> None:
    session.tool = tool
    Tip(roll, rubber=True).stroke(mouse.at(500, 64), mouse.at(700, 64), 0.5, 0.5, 0.5)
    assert notes() == (NOTES[0], *NOTES[2:])
    assert session.document.undo_label == "Delete 1 note"


def test_after_a_pen_the_mouse_is_as_loud_as_ever(
    session: Session, roll: PianoRoll, mouse: Mouse, notes: Notes
) -> None:
    session.tool = "pencil"
    Tip(roll).stroke(mouse.at(2880, 62, 2), mouse.at(3360, 62, 2), 0.2, 0.9)
    mouse.click(mouse.at(4800, 62, 2))
    assert notes()[-1].velocity == 80
