"""Percussion tracks: rows with names, hits drawn and edited by mouse, and instruments as before beside them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from musicgen_gui.app.habits import Fold
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import PERCUSSION_CHANNEL, Note, Score, Track
from musicgen_gui.theory.drums import GENERAL, KIT
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.keys import WIDE, WIDTH
from musicgen_gui.ui.pianoroll.picking import Zone, hit

BEAT = tuple(Note(i * 480, 36 if i % 2 == 0 else 38, 120) for i in range(8))
PIECE = State(
    Score(tracks=(Track("Tune", (Note(0, 60, 480),)), Track("Drums", (*BEAT, Note(3840, 80, 60)), PERCUSSION_CHANNEL))),
    track=1,
)


def drummed(roll: PianoRoll) -> PianoRoll:
    roll.session.show_piece(PIECE, None)
    return roll


def at(roll: PianoRoll, tick: int, pitch: int) -> QPoint:
    geometry = roll.view.geometry
    return QPoint(round(geometry.x(tick)), round(geometry.y(pitch) + geometry.key_height / 2))


def test_a_kit_and_what_is_used_have_rows_with_names(roll: PianoRoll) -> None:
    rows = drummed(roll).view.geometry.rows.pitches
    assert set(rows) == {*KIT, 80}
    assert roll.keys.width() == WIDE
    roll.session.habits = type(roll.session.habits)(fold=Fold.SCALE)
    assert set(roll.view.geometry.rows.pitches) == set(GENERAL)
    roll.session.habits = type(roll.session.habits)(fold=Fold.USED)
    assert set(roll.view.geometry.rows.pitches) == {36, 38, 80}


def test_another_track_has_its_keys_back(roll: PianoRoll) -> None:
    height = roll.view.geometry.key_height
    drummed(roll)
    roll.session.show_piece(State(PIECE.score, 0), None)
    assert roll.keys.width() == WIDTH
    assert not roll.view.geometry.rows.folded
    assert roll.view.geometry.key_height == height


def test_the_pencil_puts_a_hit_of_one_step_whatever_way_it_is_drawn(qtbot: QtBot, roll: PianoRoll) -> None:
    drummed(roll).session.tool = "pencil"
    roll.session.last_length = 1000
    qtbot.mousePress(roll.canvas, Qt.MouseButton.LeftButton, pos=at(roll, 245, 42))
    qtbot.mouseMove(roll.canvas, at(roll, 1500, 42))
    qtbot.mouseRelease(roll.canvas, Qt.MouseButton.LeftButton, pos=at(roll, 1500, 42))
    new = set(roll.session.state.current.notes) - set(PIECE.current.notes)
    assert [(note.start, note.pitch, note.length) for note in new] == [(240, 42, roll.view.step)]
    assert roll.session.last_length == 1000
    assert roll.session.document.undo_label == "Draw note"


def test_a_hit_is_picked_around_its_onset_and_has_no_edges(roll: PianoRoll) -> None:
    drummed(roll)
    place = at(roll, 480, 38)
    for dx in (-3, 0, 3):
        found = hit(roll.view, place.x() + dx, place.y())
        assert found is not None
        assert (found.note, found.zone) == (BEAT[1], Zone.BODY)
    assert hit(roll.view, place.x() + 40, place.y()) is None


def test_a_hit_is_a_diamond_in_the_middle_of_its_onset(roll: PianoRoll) -> None:
    drummed(roll)
    roll.view.geometry = roll.view.geometry.zoomed_time(8, 0, roll.view.division)
    image = roll.canvas.grab().toImage()
    place = at(roll, 480, 38)

    def is_hit(dx: int, dy: int) -> bool:
        colour = image.pixelColor(place.x() + dx, place.y() + dy)
        return colour.green() > 100 and colour.green() > colour.red() + 30

    assert all(is_hit(dx, 0) for dx in (-4, 0, 4))
    assert is_hit(0, 4)
    assert is_hit(0, -4)
    assert not is_hit(8, 6)
    assert not is_hit(-8, -6)


def test_a_hit_is_dragged_to_another_drum(qtbot: QtBot, roll: PianoRoll) -> None:
    drummed(roll)
    qtbot.mousePress(roll.canvas, Qt.MouseButton.LeftButton, pos=at(roll, 480, 38))
    qtbot.mouseMove(roll.canvas, at(roll, 480, 39))
    qtbot.mouseMove(roll.canvas, at(roll, 480, 42))
    qtbot.mouseRelease(roll.canvas, Qt.MouseButton.LeftButton, pos=at(roll, 480, 42))
    moved = next(iter(roll.session.state.selection))
    assert (moved.start, moved.pitch) == (480, 42)
