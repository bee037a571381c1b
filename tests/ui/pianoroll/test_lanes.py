"""Pedal, controllers and pitch bend below the canvas: drawn with real events, saved, read back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.controls import CONTROLLER, PEDAL, PITCH_BEND, Control, Span, pedal_spans, points, value_at
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.lanes.area import GREATEST_HEIGHT, HEIGHT
from musicgen_gui.ui.pianoroll.lanes.choices import VELOCITY, choice_named, choice_of
from musicgen_gui.ui.pianoroll.lanes.control_lane import ControlLane
from tests.ui.pianoroll.conftest import NOTES, Mouse

BAR = 1920
VOLUME = Control(CONTROLLER, 7)
Ctrl = Qt.KeyboardModifier.ControlModifier


def pedal(roll: PianoRoll) -> Mouse:
    roll.lanes.show_choice(choice_of(PEDAL))
    return Mouse(roll, roll.lanes.pedal)


def curve(roll: PianoRoll, control: Control) -> Mouse:
    roll.lanes.show_choice(choice_of(control))
    return Mouse(roll, roll.lanes.curve)


def at(mouse: Mouse, tick: float, value: float | None = None) -> QPoint:
    x = mouse.roll.view.geometry.x(tick)
    if isinstance(mouse.widget, ControlLane) and value is not None:
        return QPointF(x, mouse.widget.level(value)).toPoint()
    return QPointF(x, mouse.widget.height() / 2).toPoint()


def spans(session: Session) -> tuple[Span, ...]:
    return pedal_spans(session.state.current)


def test_times_drawn_side_by_side_stay_two(session: Session, roll: PianoRoll) -> None:
    mouse = pedal(roll)
    mouse.drag(at(mouse, 0), at(mouse, BAR))
    mouse.drag(at(mouse, BAR + 100), at(mouse, 2 * BAR))
    assert spans(session) == (Span(0, BAR), Span(BAR, 2 * BAR))


def test_edges_and_body_of_a_pedal_are_dragged(session: Session, roll: PianoRoll) -> None:
    mouse = pedal(roll)
    mouse.drag(at(mouse, 480), at(mouse, BAR))
    mouse.drag(at(mouse, BAR), at(mouse, BAR + 480))
    assert spans(session) == (Span(480, BAR + 480),)
    mouse.drag(at(mouse, 480), at(mouse, 960))
    assert spans(session) == (Span(960, BAR + 480),)
    mouse.drag(at(mouse, BAR - 240), at(mouse, BAR + 240))
    assert spans(session) == (Span(BAR - 480, BAR + 960),)
    mouse.click(at(mouse, BAR), Qt.MouseButton.RightButton)
    assert spans(session) == ()
    assert session.document.undo_labels == ("Lift the pedal", *["Move the pedal"] * 3, "Press the pedal")


def test_a_double_click_holds_the_pedal_for_its_bar(session: Session, roll: PianoRoll) -> None:
    mouse = pedal(roll)
    for bar in (0, 1):
        QTest.mouseDClick(mouse.widget, Qt.MouseButton.LeftButton, pos=at(mouse, bar * BAR + 700))
        mouse.release(at(mouse, bar * BAR + 700))
    assert spans(session) == (Span(0, BAR), Span(BAR, 2 * BAR))


def test_a_cancelled_pedal_leaves_no_trace(session: Session, roll: PianoRoll) -> None:
    mouse = pedal(roll)
    mouse.drag(at(mouse, 0), at(mouse, BAR), release=False)
    assert pedal_spans(roll.lanes.pedal.track) == (Span(0, BAR),)
    assert spans(session) == ()
    assert roll.cancel_gesture()
    mouse.release(at(mouse, BAR))
    assert session.document.undo_label is None


def test_a_drag_draws_and_what_follows_stays(session: Session, roll: PianoRoll) -> None:
    mouse = curve(roll, VOLUME)
    mouse.drag(at(mouse, 0, 40), at(mouse, BAR, 40))
    track = session.state.current
    assert [value_at(track, VOLUME, t) for t in (0, 960, BAR - 100)] == pytest.approx([40] * 3, abs=2)
    assert value_at(track, VOLUME, BAR + 200) == 100
    assert session.document.undo() == "Draw a controller"
    assert session.state.current.events == ()


def test_ctrl_draws_a_straight_line(session: Session, roll: PianoRoll) -> None:
    mouse = curve(roll, PITCH_BEND)
    mouse.drag(at(mouse, 0, -8000), at(mouse, BAR, 8000), held=Ctrl)
    track = session.state.current
    assert [value_at(track, PITCH_BEND, t) for t in (0, 480, 1440)] == pytest.approx([-8000, -4000, 4000], abs=500)
    assert value_at(track, PITCH_BEND, 2 * BAR) == 0


def test_points_are_put_dragged_and_rubbed_out(session: Session, roll: PianoRoll) -> None:
    mouse = curve(roll, VOLUME)
    mouse.click(at(mouse, 480, 50))
    mouse.click(at(mouse, BAR, 90))
    before = points(session.state.current, VOLUME)
    assert [p.tick for p in before] == [480, BAR]
    mouse.drag(at(mouse, 480, before[0].value), at(mouse, 960, 20))
    moved = points(session.state.current, VOLUME)
    assert [p.tick for p in moved] == [960, BAR]
    assert moved[0].value == pytest.approx(20, abs=2)
    mouse.drag(at(mouse, 600, 60), at(mouse, 1200, 60), Qt.MouseButton.RightButton)
    assert points(session.state.current, VOLUME) == moved[1:]


def test_the_middle_of_the_bend_is_easy_to_hit(roll: PianoRoll) -> None:
    lane = roll.lanes.curve
    lane.show_control(PITCH_BEND)
    assert lane.value(lane.level(0) + 1) == 0
    for value in (-8192, 4000, 8191):
        assert lane.value(lane.level(value)) == value


def test_undo_in_the_middle_of_a_stroke_drops_it(session: Session, roll: PianoRoll) -> None:
    mouse = curve(roll, VOLUME)
    mouse.click(at(mouse, 480, 50))
    mouse.drag(at(mouse, 0, 40), at(mouse, BAR, 40), release=False)
    session.document.undo()
    mouse.release(at(mouse, BAR, 40))
    assert session.state.current.events == ()


def test_what_was_drawn_comes_back_from_a_midi_file(session: Session, roll: PianoRoll) -> None:
    mouse = pedal(roll)
    for bar in (0, 1):
        QTest.mouseDClick(mouse.widget, Qt.MouseButton.LeftButton, pos=at(mouse, bar * BAR + 700))
        mouse.release(at(mouse, bar * BAR + 700))
    mouse = curve(roll, PITCH_BEND)
    mouse.drag(at(mouse, 480, 0), at(mouse, BAR, 8000), held=Ctrl)
    mouse = curve(roll, VOLUME)
    mouse.drag(at(mouse, 480, 10), at(mouse, BAR, 90))
    score = session.state.score
    again = read_midi(write_midi(score))
    assert again.tracks[0].events == score.tracks[0].events
    assert again.tracks[0].notes == NOTES
    assert write_midi(again) == write_midi(score)


def test_the_border_changes_the_height_and_both_are_remembered(
    session: Session, roll: PianoRoll, tmp_path: object
) -> None:
    settings = Settings(tmp_path / "s.ini")  # type: ignore[operator]
    roll.lanes.remember_in(settings)
    mouse = Mouse(roll, roll.lanes.grip)
    canvas = roll.canvas.height()
    mouse.press(QPoint(300, 2))
    mouse.move(QPoint(300, -58))
    mouse.release(QPoint(300, -58))
    assert roll.lanes.height == HEIGHT + 60
    roll.lanes.show_choice(choice_named("bend"))
    QTest.qWait(1)
    assert roll.canvas.height() == canvas - 60
    other = PianoRoll(session)
    other.lanes.remember_in(settings)
    assert (other.lanes.height, other.lanes.choice.id) == (HEIGHT + 60, "bend")
    other.lanes.set_height(5000)
    assert other.lanes.height == GREATEST_HEIGHT
    QTest.mouseDClick(roll.lanes.grip, Qt.MouseButton.LeftButton, pos=QPoint(300, 2))
    assert roll.lanes.height == HEIGHT
    other.deleteLater()


def test_the_chooser_offers_what_the_track_uses(session: Session, roll: PianoRoll) -> None:
    mouse = curve(roll, Control(CONTROLLER, 21))
    mouse.click(at(mouse, 0, 50))
    menu = roll.lanes.chooser.menu_of_choices()
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Velocity", "Sustain pedal"]
    assert "Controller 21  •" in texts
    menu.actions()[0].trigger()
    assert roll.lanes.choice == VELOCITY
    assert [lane.isVisible() for lane in roll.lanes.lanes] == [True, False, False]
    menu.deleteLater()


@pytest.mark.parametrize("id", ["velocity", "cc64", "cc7", "bend", "pressure", "cc127"])
def test_a_choice_is_found_by_its_id(id: str) -> None:
    assert choice_named(id).id == id


@pytest.mark.parametrize("id", ["", "cc", "cc128", "ccx", "organ"])
def test_an_unknown_id_is_the_velocity(id: str) -> None:
    assert choice_named(id) == VELOCITY
