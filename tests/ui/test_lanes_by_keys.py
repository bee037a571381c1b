"""The parts around the notes are reached and changed with keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.editing.document import State
from musicgen_gui.score.controls import PITCH_BEND, Point, pedal_spans, points
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Marker, Meter, Note, Score, Tempo, Track
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.pianoroll.lanes.choices import choice_named

Key, Held = Qt.Key, Qt.KeyboardModifier
BAR = 1920
Press = Callable[..., None]


@pytest.fixture
def press(window: MainWindow) -> Press:
    notes = (Note(0, 60, 480, 80), Note(480, 62, 480, 90), Note(4 * BAR, 64, 480))
    bend = (Event(0, bytes((0xE0, 0, 64))), Event(BAR, bytes((0xE0, 0, 80))))
    score = Score(
        tracks=(Track("Fiddle", notes, events=bend),),
        tempos=(Tempo(0, 500_000), Tempo(BAR, 600_000)),
        chords=(ChordSymbol(0, "C"), ChordSymbol(BAR, "F#m7")),
        markers=(Marker(0, "A"),),
    )
    window.session.show_piece(State(score), None)
    window.transport.set_output("silent")
    window.roll.setFocus()

    def act(key: Key, held: Held = Held.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget(), key, held)

    return act


def to(window: MainWindow, press: Press, part: object) -> None:
    """Go on until a part has the keys."""
    press(Key.Key_F6, Held.ControlModifier)
    for _ in range(8):
        if QApplication.focusWidget() is part:
            return
        press(Key.Key_F6, Held.ControlModifier)
    raise AssertionError("never came there")


def test_the_keys_go_round_all_parts_in_sight(window: MainWindow, press: Press) -> None:
    roll = window.roll
    parts = [roll.velocities, roll.ruler, roll.changes, roll.markers, roll.chords, roll.canvas]
    press(Key.Key_F6, Held.ControlModifier)
    for part in parts[:-1]:
        assert QApplication.focusWidget() is part
        assert window.keyboard.parts.ring.isVisible()
        assert window.keyboard.parts.ring.geometry() == part.geometry()
        press(Key.Key_Tab)
    assert QApplication.focusWidget() is roll.canvas
    press(Key.Key_F6, Held.ControlModifier | Held.ShiftModifier)
    assert QApplication.focusWidget() is roll.chords
    press(Key.Key_Backtab, Held.ShiftModifier)
    assert QApplication.focusWidget() is roll.markers
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is roll.canvas


def test_chords_are_walked_raised_moved_typed_and_removed(window: MainWindow, press: Press) -> None:
    to(window, press, window.roll.chords)
    said = window.status.message.text
    assert "C major, bar 1 beat 1" in said()
    press(Key.Key_Right)
    assert said() == "F sharp minor seventh, bar 2 beat 1"
    press(Key.Key_Up)
    press(Key.Key_Right, Held.ShiftModifier)
    assert window.session.state.score.chords == (ChordSymbol(0, "C"), ChordSymbol(BAR + 120, "Gm7"))
    assert window.session.document.undo_labels == ("Move a chord", "Change a chord")
    press(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "G7")
    press(Key.Key_Return)
    assert window.session.state.score.chords[1].symbol == "G7"
    assert QApplication.focusWidget() is window.roll.chords
    press(Key.Key_Delete)
    assert window.session.state.score.chords == (ChordSymbol(0, "C"),)
    assert window.session.state.score.tracks[0].notes[0].pitch == 60, "the notes have not heard of it"
    press(Key.Key_Delete)
    assert "Enter types it at bar 1 beat 1" in said()
    press(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Am")
    press(Key.Key_Return)
    assert window.session.state.score.chords == (ChordSymbol(0, "Am"),)


def test_the_tempo_goes_up_by_one(window: MainWindow, press: Press) -> None:
    to(window, press, window.roll.changes)
    press(Key.Key_Right)
    press(Key.Key_Up, times=2)
    press(Key.Key_Down, Held.ShiftModifier)
    assert round(window.session.state.score.tempos[1].bpm) == 92
    assert len(window.session.document.undo_labels) == 3


def test_velocities_follow_the_arrows_and_can_be_typed(window: MainWindow, press: Press) -> None:
    to(window, press, window.roll.velocities)
    assert window.status.message.text().startswith("Velocity: velocity 80, C 4, bar 1 beat 1")
    press(Key.Key_Up, times=2)
    press(Key.Key_Right)
    press(Key.Key_Down, Held.ShiftModifier)
    levels = [n.velocity for n in window.session.state.current.notes]
    assert levels[:2] == [82, 80]
    press(Key.Key_Return)
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "200")
    press(Key.Key_Return)
    assert QApplication.focusWidget() is field, "too loud: the field stays"
    field.selectAll()
    QTest.keyClicks(field, "33")
    press(Key.Key_Return)
    assert [n.velocity for n in window.session.state.current.notes][:2] == [82, 33]
    assert [n.start for n in window.session.state.current.notes][:2] == [0, 480], "the arrows moved no note"


def test_points_of_a_controller(window: MainWindow, press: Press) -> None:
    window.roll.lanes.show_choice(choice_named("bend"))
    to(window, press, window.roll.lanes.curve)
    press(Key.Key_Right)
    assert window.status.message.text() == "2048, bar 2 beat 1"
    press(Key.Key_Up)
    press(Key.Key_Left, Held.ShiftModifier)
    assert points(window.session.state.current, PITCH_BEND) == (Point(0, 0), Point(BAR - 120, 2048 + 128))
    assert window.keyboard.parts.cursors[window.roll.lanes.curve].box() is not None
    press(Key.Key_Delete)
    assert points(window.session.state.current, PITCH_BEND) == (Point(0, 0),)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "-100")
    press(Key.Key_Return)
    assert points(window.session.state.current, PITCH_BEND) == (Point(0, -100),)


def test_the_pedal_is_pressed_lengthened_and_lifted(window: MainWindow, press: Press) -> None:
    window.roll.lanes.show_choice(choice_named("cc64"))
    to(window, press, window.roll.lanes.pedal)
    press(Key.Key_Return)
    press(Key.Key_Up)
    press(Key.Key_Right, Held.ShiftModifier)
    assert pedal_spans(window.session.state.current) == ((120, 720),)
    assert "from bar 1 beat 1 and 1 of 4 to bar 1 beat 2 and 1 of 2" in window.status.message.text()
    press(Key.Key_Delete)
    assert pedal_spans(window.session.state.current) == ()


def test_the_ruler_moves_the_playhead_and_selects_time(window: MainWindow, press: Press) -> None:
    to(window, press, window.roll.ruler)
    press(Key.Key_Right, times=4)
    assert window.transport.position == 480
    press(Key.Key_Right, Held.ShiftModifier, times=4)
    assert window.session.span == (480, 960)
    press(Key.Key_Left, Held.ShiftModifier, times=2)
    assert window.session.span == (480, 720)
    press(Key.Key_Up)
    assert window.transport.position == BAR
    press(Key.Key_Delete)
    assert window.session.span is None
    press(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Bridge")
    press(Key.Key_Return)
    assert Marker(BAR, "Bridge") in window.session.state.score.markers


def test_after_a_click_on_an_empty_lane_the_arrows_move_notes_as_before(window: MainWindow, press: Press) -> None:
    window.session.document.look(lambda s: State(s.score, s.track, frozenset(s.current.notes[:1])))
    lane = window.roll.chords
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, Held.NoModifier, lane.rect().center() * 2)
    assert not window.keyboard.parts.ring.isVisible()
    window.roll.setFocus()
    press(Key.Key_Up)
    assert window.session.state.current.notes[0].pitch == 61


def test_readers_are_told(window: MainWindow, press: Press) -> None:
    said: list[str] = []
    window.speaker.spoken.connect(said.append)
    QAccessible.setActive(True)
    to(window, press, window.roll.chords)
    press(Key.Key_Right)
    QAccessible.setActive(False)
    assert said[-1] == "F sharp minor seventh, bar 2 beat 1"
    lane = QAccessible.queryAccessibleInterface(window.roll.chords)
    assert lane.text(QAccessible.Text.Value) == said[-1]
    assert lane.text(QAccessible.Text.Name) == "Chords"


def test_while_answers_are_shown_the_arrows_are_theirs(qtbot, window: MainWindow, press: Press) -> None:
    to(window, press, window.roll.chords)
    window.session.set_span((BAR, 2 * BAR))
    window.composer.complete()
    qtbot.waitUntil(lambda: window.composer.answers is not None and window.composer.answers.finished, timeout=20_000)
    press(Key.Key_Down)
    assert window.composer.answers.chosen == 1
    assert window.session.state.score.chords[0] == ChordSymbol(0, "C")
    window.composer.drop()


def test_keys_and_meters_have_words_and_steps(window: MainWindow, press: Press) -> None:
    score = Score(tracks=(Track("A", (Note(0, 60, BAR * 3),)),), meters=(Meter(0, 3, 4), Meter(2880, 4, 4)))
    window.session.show_piece(
        State(Score(**{**score.__dict__, "keys": (KeySignature(0), KeySignature(2880, 3))})), None
    )
    window.roll.setFocus()
    to(window, press, window.roll.changes)
    words = []
    for _ in range(4):
        words.append(window.status.message.text().partition(": ")[2] or window.status.message.text())
        press(Key.Key_Right)
    assert "key of A major, bar 3 beat 1" in words
    assert "meter 4 4, bar 3 beat 1" in words
