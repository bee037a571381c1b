"""Velocities are set by dragging over the stems."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QRegion

from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.stems import level_at, level_y, tallest
from tests.ui.pianoroll.conftest import NOTES, Mouse

Notes = Callable[[], tuple[Note, ...]]


@pytest.fixture
def lane(roll: PianoRoll) -> Mouse:
    return Mouse(roll, roll.velocities)


def stem(lane: Mouse, tick: int, velocity: int) -> QPoint:
    x = lane.roll.view.geometry.x(tick)
    return QPoint(round(x), round(level_y(float(velocity), lane.widget.height())))


@pytest.mark.parametrize("height", [60, 84, 200])
def test_height_and_velocity_are_inverse(height: int) -> None:
    assert [level_at(level_y(float(v), height), height) for v in range(1, 128)] == list(range(1, 128))


def test_crowded_stems_keep_the_tallest_of_each_place() -> None:
    x = np.array([5, 3, 5, 9, 3], np.int32)
    velocity = np.array([10, 20, 30, 40, 15], np.int16)
    assert tallest(x, velocity, most=5)[0] is x
    places, heights = tallest(x, velocity, most=4)
    assert list(zip(places.tolist(), heights.tolist(), strict=True)) == [(3, 20), (5, 30), (9, 40)]


def test_a_drag_sets_what_it_passes(session: Session, lane: Mouse, notes: Notes) -> None:
    lane.drag(stem(lane, 0, 40), stem(lane, 960, 40))
    assert [n.velocity for n in notes()] == pytest.approx([40, 40, 40, 80], abs=1)
    assert session.document.undo() == "Set the velocity of 3 notes"
    assert notes() == NOTES


def test_ctrl_draws_a_line(lane: Mouse, notes: Notes) -> None:
    end = stem(lane, 960, 120)
    lane.drag(stem(lane, 0, 20), end, held=Qt.KeyboardModifier.ControlModifier)
    assert [n.velocity for n in notes()] == pytest.approx([20, 70, 120, 80], abs=2)


def test_only_selected_notes_are_set_when_there_are_any(roll: PianoRoll, lane: Mouse, notes: Notes) -> None:
    roll.view.select(frozenset(NOTES[1:2]))
    lane.drag(stem(lane, 0, 30), stem(lane, 1920, 30))
    assert [n.velocity for n in notes()] == pytest.approx([80, 30, 80, 80], abs=1)


def test_shift_makes_all_louder_or_softer(session: Session, roll: PianoRoll, lane: Mouse, notes: Notes) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    lane.drag(stem(lane, 300, 80), stem(lane, 300, 60), held=shift)
    assert [n.velocity for n in notes()] == pytest.approx([60] * 4, abs=2)
    assert session.document.undo_label == "Change the velocity of 4 notes"
    roll.view.select(frozenset(notes()[:1]))
    lane.drag(stem(lane, 300, 60), stem(lane, 300, 90), held=shift)
    assert [n.velocity for n in notes()] == pytest.approx([90, 60, 60, 60], abs=3)


def test_escape_leaves_the_velocities(roll: PianoRoll, lane: Mouse, notes: Notes) -> None:
    lane.drag(stem(lane, 0, 30), stem(lane, 1920, 30), release=False)
    assert roll.cancel_gesture()
    assert notes() == NOTES


@pytest.mark.parametrize("width", [700, 60])
def test_stems_change_only_where_the_lane_is_painted_anew(
    session: Session, roll: PianoRoll, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    rng = random.Random(width)
    notes = {Note(rng.randrange(0, 4000), rng.randrange(50, 70), 100, rng.randrange(1, 128)) for _ in range(120)}
    session.show_piece(State(Score(tracks=(Track(notes=tuple(sorted(notes))),))), None)
    lane, asked = roll.velocities, QRegion()
    lane.resize(width, lane.height())
    monkeypatch.setattr(lane, "update", lambda area=None: asked.__iadd__(area or lane.rect()))
    for i in range(40):
        before, selection = lane.grab().toImage(), session.state.selection
        asked.swap(QRegion())
        if i % 3:
            session.document.apply("Move", edits.move(rng.choice([-200, 7, 500]), 0))
        else:
            session.document.look(edits.select(rng.sample(session.state.current.notes, rng.randrange(3))))
        after = lane.grab().toImage()
        for image in (before, after):
            painter = QPainter(image)
            painter.setClipRegion(asked)
            painter.fillRect(image.rect(), Qt.GlobalColor.black)
            painter.end()
        assert before == after, (i, selection)
