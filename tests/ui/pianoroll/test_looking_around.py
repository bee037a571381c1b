"""Wheel, middle button, scroll bars and the methods that the window's keys call."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from musicgen_gui.app.session import Session
from musicgen_gui.ui.pianoroll import PianoRoll
from tests.ui.pianoroll.conftest import NOTES, Mouse

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_ctrl_wheel_zooms_at_the_pointer(roll: PianoRoll, mouse: Mouse) -> None:
    at, view = QPoint(400, 300), roll.view
    tick, before = view.geometry.tick(400), view.geometry.ticks_per_pixel
    mouse.wheel(at, 2, Ctrl)
    assert view.geometry.ticks_per_pixel < before
    assert view.geometry.tick(400) == pytest.approx(tick)


def test_ctrl_shift_wheel_zooms_rows_at_the_pointer(roll: PianoRoll, mouse: Mouse) -> None:
    at, view = QPoint(400, 300), roll.view
    pitch, before = view.geometry.pitch(300), view.geometry.key_height
    mouse.wheel(at, 3, Ctrl | Shift)
    assert view.geometry.key_height > before
    assert view.geometry.pitch(300) == pitch


def test_the_wheel_scrolls_pitch_and_with_shift_time(roll: PianoRoll, mouse: Mouse) -> None:
    top, left = roll.view.geometry.top, roll.view.geometry.left
    mouse.wheel(QPoint(400, 300), -1)
    assert roll.view.geometry.top > top
    assert roll.view.geometry.left == left
    mouse.wheel(QPoint(400, 300), -2, Shift)
    assert roll.view.geometry.left > left


def test_the_middle_button_pans(roll: PianoRoll, mouse: Mouse) -> None:
    mouse.wheel(QPoint(400, 300), -3, Shift)
    tick, pitch = roll.view.geometry.tick(300), roll.view.geometry.pitch(300)
    mouse.drag(QPoint(300, 300), QPoint(390, 260), button=Qt.MouseButton.MiddleButton)
    assert roll.view.geometry.tick(390) == pytest.approx(tick)
    assert roll.view.geometry.pitch(260) == pitch


def test_the_scroll_bars_follow_and_lead(roll: PianoRoll, mouse: Mouse) -> None:
    mouse.wheel(QPoint(400, 300), 8, Ctrl)
    roll.time_bar.setValue(100)
    geometry = roll.view.geometry
    assert geometry.left == pytest.approx(100 * geometry.ticks_per_pixel)
    roll.pitch_bar.setValue(250)
    assert roll.view.geometry.top * roll.view.geometry.key_height == pytest.approx(250)
    roll.view.geometry = roll.view.geometry.scrolled(40, 30)
    assert (roll.time_bar.value(), roll.pitch_bar.value()) == (140, 280)


def test_zoom_to_all_has_every_note_in_sight(roll: PianoRoll) -> None:
    roll.zoom(8, 2)
    roll.zoom_to_all()
    geometry, view = roll.view.geometry, roll.view
    for note in NOTES:
        assert 0 <= geometry.x(note.start) < geometry.x(note.end) <= view.width
        assert 0 <= geometry.y(note.pitch) <= view.height - geometry.key_height


def test_zoom_to_the_selection_fills_the_width(roll: PianoRoll) -> None:
    roll.view.select(frozenset(NOTES[3:]))
    roll.zoom_to_selection()
    shown = (roll.view.geometry.x(2880) - roll.view.geometry.x(1920)) / roll.view.width
    assert shown == pytest.approx(0.92, abs=0.01)


def test_ensure_visible_scrolls_no_farther_than_needed(roll: PianoRoll) -> None:
    before = roll.view.geometry.left
    roll.ensure_visible(500)
    assert roll.view.geometry.left == before
    roll.ensure_visible(100_000)
    assert 0 <= roll.view.geometry.x(100_000) <= roll.view.width
    roll.ensure_visible(0)
    assert roll.view.geometry.left == before


def test_a_drag_beyond_the_edge_scrolls(qtbot: QtBot, roll: PianoRoll, mouse: Mouse) -> None:
    beyond = QPoint(roll.view.width + 200, 300)
    mouse.drag(QPoint(400, 300), beyond, release=False)
    qtbot.waitUntil(lambda: roll.view.geometry.left > 0, timeout=3000)
    assert roll.view.sketch is not None
    mouse.release(beyond)
    left = roll.view.geometry.left
    qtbot.wait(80)
    assert roll.view.geometry.left == left


def test_the_followed_playhead_turns_the_page(session: Session, roll: PianoRoll) -> None:
    far = roll.view.right + 1000
    session.transport.moved.emit(far)
    assert roll.view.geometry.left < 0
    session.transport.set_loop(None)
    session.transport.play()
    session.transport.moved.emit(far)
    session.transport.stop()
    assert 0 <= roll.view.geometry.x(far) <= roll.view.width


def test_keys_are_painted_anew_only_when_rows_move(roll: PianoRoll, monkeypatch: pytest.MonkeyPatch) -> None:
    view, asked = roll.view, []
    view.geometry = view.geometry.scrolled(3, 1)
    monkeypatch.setattr(roll.keys, "update", lambda *_: asked.append(1))
    view.geometry = view.geometry.scrolled(40, 0)
    view.geometry = view.geometry.zoomed_time(1.5, 100, 480)
    assert not asked
    view.geometry = view.geometry.scrolled(0, 5)
    view.geometry = view.geometry.zoomed_pitch(1.2, 50)
    assert len(asked) == 2
