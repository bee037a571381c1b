"""Folding rows away: every shown pitch keeps its row, no note is hidden, and the keys of the window do it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from musicgen_gui.app.habits import Fold, Habits
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import Proposal, State
from musicgen_gui.score.types import KeySignature, Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.geometry import Geometry
from musicgen_gui.ui.pianoroll.pixels import Pixels
from musicgen_gui.ui.pianoroll.rows import EVERY_ROW, folded, piece_scale, rows_of
from tests.ui.pianoroll.conftest import NOTES, Mouse

some_rows = st.sets(st.integers(0, 127), min_size=1).map(rows_of)


@given(some_rows, st.floats(6, 56), st.floats(0, 60), st.floats(0.01, 0.99))
def test_every_shown_pitch_is_found_in_its_row(rows, height: float, top: float, part: float) -> None:
    geometry = Geometry(key_height=height, top=top, rows=rows)
    for pitch in rows.pitches:
        assert geometry.pitch(geometry.y(pitch) + part * height) == pitch


@given(some_rows, st.integers(0, 127))
def test_a_hidden_pitch_lies_at_the_next_lower_row(rows, pitch: int) -> None:
    shown = rows.pitches[rows.row(pitch)]
    assert shown == max((p for p in rows.pitches if p <= pitch), default=rows.pitches[-1])


@given(some_rows, st.floats(6, 56), st.floats(0, 60), st.sampled_from([1.0, 1.25, 2.0]))
def test_stripes_lie_under_their_notes(rows, height: float, top: float, ratio: float) -> None:
    pixels = Pixels(Geometry(key_height=height, top=top, rows=rows), ratio)
    pitches, y, tall = pixels.stripes()
    assert tuple(pitches) == rows.pitches
    assert (pixels.y(pitches) == y).all()
    assert (y[1:] == (y + tall)[:-1]).all()


def test_all_rows_are_where_they_were() -> None:
    assert [EVERY_ROW.row(pitch) for pitch in (0, 60, 127)] == [127, 67, 0]
    assert not EVERY_ROW.folded


def state(*pitches: int, keys: tuple[KeySignature, ...] = ()) -> State:
    return State(Score(tracks=(Track(notes=tuple(Note(i * 480, p, 480) for i, p in enumerate(pitches))),), keys=keys))


def test_folds_hide_no_note_of_track_or_candidate() -> None:
    piece = state(60, 61, 67, keys=(KeySignature(0, 1),))
    proposal = Proposal(0, 0, 960, ((Note(0, 70, 480),), (Note(0, 72, 480),)))
    assert folded(piece, None, Fold.USED).pitches == (67, 61, 60)
    assert folded(piece, proposal, Fold.USED).pitches == (72, 70, 67, 61, 60)
    in_scale = folded(piece, None, Fold.SCALE).pitches
    assert 61 in in_scale
    assert {p % 12 for p in in_scale if p != 61} == {0, 2, 4, 6, 7, 9, 11}
    assert folded(state(), None, Fold.USED) == EVERY_ROW


def test_the_scale_of_a_piece_covers_its_keys() -> None:
    keys = (KeySignature(0, 0), KeySignature(960, 1))
    assert piece_scale(state(60, keys=keys)) == frozenset({0, 2, 4, 5, 6, 7, 9, 11})
    assert piece_scale(state()) == frozenset(range(12))


def test_drawing_in_folded_rows_draws_what_the_row_says(session: Session, roll: PianoRoll, mouse: Mouse, notes) -> None:
    session.habits = Habits(fold=Fold.USED)
    assert roll.view.geometry.rows.pitches == (72, 67, 64, 60)
    session.tool = "pencil"
    mouse.click(mouse.at(3000, 67))
    assert any(n.pitch == 67 and n.start == 3000 for n in notes())
    session.tool = "arrow"
    mouse.drag(mouse.at(120, 60), mouse.at(120, 64))
    assert (0, 64) in [(n.start, n.pitch) for n in notes()]
    roll.grab()


def test_the_keys_of_the_window_fold_and_name(qtbot, window: MainWindow) -> None:
    roll, session = window.roll, window.session
    used = {note.pitch for note in session.state.current.notes}
    qtbot.keyClick(roll.canvas, Qt.Key.Key_F)
    assert set(roll.view.geometry.rows.pitches) == used
    qtbot.keyClick(roll.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert session.habits.fold is Fold.SCALE
    assert set(roll.view.geometry.rows.pitches) > used
    qtbot.keyClick(roll.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert roll.view.geometry.rows == EVERY_ROW
    roll.zoom(2, 1)
    plain = roll.canvas.grab().toImage()
    qtbot.keyClick(roll.canvas, Qt.Key.Key_N)
    assert session.habits.names
    assert roll.canvas.grab().toImage() != plain
    qtbot.keyClick(roll.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert not session.habits.other_tracks


def test_folding_waits_while_a_note_is_dragged(session: Session, roll: PianoRoll, mouse: Mouse) -> None:
    session.habits = Habits(fold=Fold.USED)
    mouse.press(mouse.at(120, 60))
    mouse.move(mouse.at(600, 64))
    session.habits = replace(session.habits, names=True)
    assert roll.view.trial is not None
    mouse.release(mouse.at(600, 64))
    assert roll.view.geometry.rows.pitches == (72, 67, 64)


def test_scroll_bars_know_how_many_rows_there_are(session: Session, roll: PianoRoll) -> None:
    session.habits = Habits(fold=Fold.USED)
    assert roll.pitch_bar.maximum() == 0
    QTest.mouseMove(roll.canvas, QPoint(5, 5))
    session.habits = Habits()
    assert roll.pitch_bar.maximum() > 0
    assert [n.pitch for n in NOTES] == [60, 64, 67, 72]


@pytest.mark.parametrize("fold", Fold)
def test_painting_in_every_fold(session: Session, roll: PianoRoll, fold: Fold) -> None:
    session.habits = Habits(fold=fold, names=True)
    assert not roll.grab().isNull()
