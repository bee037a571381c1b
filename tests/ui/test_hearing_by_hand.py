"""Scrubbing with the mouse, and how fast the piece is heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from musicgen_gui.ui.main_window import MainWindow
from tests.ui.pianoroll.conftest import Mouse

Held = Qt.KeyboardModifier


@pytest.fixture
def scrubbed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[float | None]:
    """The ticks that the player is told to let sound."""
    told: list[float | None] = []
    monkeypatch.setattr(window.transport._player, "scrub", lambda tick: told.append(tick))
    return told


def at(window: MainWindow, tick: float, y: int = 8) -> QPoint:
    return QPoint(round(window.roll.view.geometry.x(tick)), y)


def test_ctrl_on_the_ruler_scrubs_and_ends_silent(window: MainWindow, scrubbed: list[float | None]) -> None:
    mouse, span = Mouse(window.roll, window.roll.ruler), window.session.span
    mouse.drag(at(window, 1000), at(window, 3000, 20), held=Held.ControlModifier)
    assert scrubbed[0] == pytest.approx(1000, abs=20)
    assert scrubbed[-2] == pytest.approx(3000, abs=20)
    assert scrubbed[-1] is None
    assert window.transport.position == scrubbed[-2]
    assert window.session.span == span, "no other time was selected"


def test_escape_takes_the_playhead_back(window: MainWindow, scrubbed: list[float | None]) -> None:
    window.transport.seek(480)
    mouse = Mouse(window.roll, window.roll.ruler)
    mouse.drag(at(window, 1000), at(window, 3000), held=Held.ControlModifier, release=False)
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Escape)
    assert scrubbed[-1] is None
    assert window.transport.position == 480
    mouse.release(at(window, 3000))


def test_the_listening_tool_scrubs_beside_the_notes(window: MainWindow, scrubbed: list[float | None]) -> None:
    window.session.tool = "audition"
    Mouse(window.roll, window.roll.canvas).click(at(window, 2000, 5))
    assert scrubbed[0] == pytest.approx(2000, abs=20)
    assert scrubbed[-1] is None


def test_speeds_are_commands_and_stand_in_the_transport(window: MainWindow) -> None:
    button = window.top_bar.transport.speed
    assert isinstance(button, QPushButton)
    assert button.text() == "×1"
    tempos = window.session.state.score.tempos
    before = window.transport.bpm
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Greater)
    assert (window.transport.tempo_factor, button.text()) == (1.5, "×1.5")
    window.commands.by_id["speed.3"].trigger()
    assert window.transport.bpm == pytest.approx(3 * before)
    assert button.text() == "×3"
    assert window.session.state.score.tempos == tempos
    assert window.session.document.undo_label is None
    QTest.keyClick(window.roll.canvas, Qt.Key.Key_Less)
    assert button.text() == "×2"
    window.commands.by_id["speed.1"].trigger()
    assert "as it is written" in window.status.message.text()


def test_clicks_between_the_beats_are_kept(window: MainWindow) -> None:
    window.commands.by_id["play.divided"].trigger()
    assert window.transport.divided
    assert window.settings.value("record/divided", False)


@pytest.mark.parametrize("playing", [False, True])
def test_dragging_while_space_is_held_pushes_the_roll_and_leaves_playback_alone(
    window: MainWindow, playing: bool
) -> None:
    window.roll.setFocus()
    window.transport.seek(960)
    if playing:
        window.transport.play()
    canvas, left = window.roll.canvas, window.roll.view.geometry.left
    mouse, selected = Mouse(window.roll, canvas), window.session.state.selection
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    mouse.drag(QPoint(400, 200), QPoint(300, 200))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    geometry = window.roll.view.geometry
    assert geometry.left == pytest.approx(left + 100 * geometry.ticks_per_pixel)
    assert window.transport.playing is playing
    assert playing or window.transport.position == 960
    assert window.session.state.selection == selected
    mouse.drag(QPoint(300, 20), QPoint(400, 20))
    assert window.roll.view.geometry == geometry, "the bar is no longer held"
    window.transport.pause()
