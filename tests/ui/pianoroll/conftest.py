"""A roll on the screen with a few notes, and hands that press, drag and turn the wheel like a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.pianoroll import PianoRoll

NOTES = (Note(0, 60, 240), Note(480, 64, 240), Note(960, 67, 480), Note(1920, 72, 960))
Left = Qt.MouseButton.LeftButton
NoModifier = Qt.KeyboardModifier.NoModifier


class Mouse:
    """Sends what a mouse would to one widget; places are ticks and pitches, with an offset in pixels."""

    def __init__(self, roll: PianoRoll, widget: QWidget) -> None:
        self.roll, self.widget = roll, widget

    def at(self, tick: float, pitch: int, dx: float = 0.0) -> QPoint:
        geometry = self.roll.view.geometry
        return QPointF(geometry.x(tick) + dx, geometry.y(pitch) + geometry.key_height / 2).toPoint()

    def press(self, at: QPoint, button: Qt.MouseButton = Left, held: Qt.KeyboardModifier = NoModifier) -> None:
        QTest.mousePress(self.widget, button, held, at)

    def move(self, at: QPoint, button: Qt.MouseButton = Left, held: Qt.KeyboardModifier = NoModifier) -> None:
        where = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            self.widget.mapToGlobal(where),
            Qt.MouseButton.NoButton,
            button,
            held,
        )
        QApplication.sendEvent(self.widget, event)

    def release(self, at: QPoint, button: Qt.MouseButton = Left, held: Qt.KeyboardModifier = NoModifier) -> None:
        QTest.mouseRelease(self.widget, button, held, at)

    def click(self, at: QPoint, button: Qt.MouseButton = Left, held: Qt.KeyboardModifier = NoModifier) -> None:
        QTest.mouseClick(self.widget, button, held, at)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        button: Qt.MouseButton = Left,
        held: Qt.KeyboardModifier = NoModifier,
        release: bool = True,
    ) -> None:
        self.press(start, button, held)
        for i in range(1, 6):
            self.move(start + (end - start) * i / 5, button, held)
        if release:
            self.release(end, button, held)

    def wheel(self, at: QPoint, notches: float, held: Qt.KeyboardModifier = NoModifier) -> None:
        where = QPointF(at)
        angle = QPoint(0, round(120 * notches))
        event = QWheelEvent(
            where,
            self.widget.mapToGlobal(where),
            QPoint(),
            angle,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.widget, event)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    session.transport.set_output("silent")
    session.show_piece(State(Score(tracks=(Track("Fiddle", NOTES), Track("Bass", (Note(0, 48, 1920),))))), None)
    yield session
    session.close()


@pytest.fixture
def heard(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Pitches that the roll asked to hear, in order."""
    pitches: list[int] = []

    def audition(pitch: int, velocity: int = 80, track: int = 0) -> None:
        pitches.append(pitch)

    monkeypatch.setattr(session.transport, "audition", audition)
    return pitches


@pytest.fixture
def roll(qtbot: QtBot, session: Session, heard: list[int]) -> PianoRoll:
    roll = PianoRoll(session)
    qtbot.addWidget(roll)
    roll.resize(900, 700)
    roll.show()
    qtbot.waitExposed(roll)
    roll.centre_on_notes()
    return roll


@pytest.fixture
def mouse(roll: PianoRoll) -> Mouse:
    return Mouse(roll, roll.canvas)


@pytest.fixture
def notes(session: Session) -> Callable[[], tuple[Note, ...]]:
    """The notes of the current track as they stand."""
    return lambda: session.state.current.notes
