"""Seeing inside the network, in the real window: what a note leans on, and one unit along the melody."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.inside import ByPlace, shares
from musicgen_gui.editing import edits
from musicgen_gui.engines.look import Gaze, Trait
from musicgen_gui.score.types import Note
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.pianoroll.why.neuron import ramp
from tests.ui.test_why import colour, distance, hover, known, picture

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


def press(window: MainWindow, key: Key) -> None:
    QTest.keyClick(window.roll.canvas, key, Alt)


def select(window: MainWindow, at: int) -> Note:
    note = window.session.state.current.notes[at]
    window.session.document.look(edits.select(frozenset((note,))))
    return note


def middle(window: MainWindow, note: Note) -> QPoint:
    geometry = window.roll.view.geometry
    at = QPointF(geometry.x((note.start + note.end) / 2), geometry.y(note.pitch) + geometry.key_height / 2)
    return at.toPoint()


def pixel(shot: QImage, at: QPoint) -> QColor:
    return shot.pixelColor(at)


def test_alt_6_shows_what_the_selected_note_leans_on_and_follows_the_selection(
    qtbot: QtBot, window: MainWindow
) -> None:
    notes = window.session.state.current.notes
    select(window, 9)
    before = picture(window)
    press(window, Key.Key_6)
    known(qtbot, window)
    gaze = window.why.gaze.gaze
    assert gaze is not None
    assert gaze.note == notes[9]
    after = picture(window)
    changed = [distance(pixel(before, middle(window, n)), pixel(after, middle(window, n))) for n in notes[:12]]
    assert changed[8] > 60
    assert changed[0] > 20
    assert changed[4] == changed[5] == 0
    select(window, 20)
    assert window.why.gaze.gaze is None, "what is known is of another note"
    qtbot.waitUntil(lambda: window.why.gaze.gaze is not None)
    assert window.why.gaze.gaze.note == notes[20]
    window.session.document.look(edits.select_none())
    assert window.why.gaze.gaze is None
    press(window, Key.Key_6)
    assert not window.why.insight.shows.attention


def test_a_head_is_chosen_in_the_drawer(qtbot: QtBot, window: MainWindow) -> None:
    select(window, 9)
    rows = window.why.inside
    rows._heads.setCurrentIndex(1)
    rows._heads.activated.emit(1)
    known(qtbot, window)
    assert window.why.insight.shows.attention
    assert rows._heads.count() == 4, "not shown, all, and two heads"
    rows._heads.setCurrentIndex(3)
    rows._heads.activated.emit(3)
    assert window.why.insight.inside.head == 1
    texts = [entry.text for entry in window.why.gaze.legend()]
    assert texts == ["head 2", "leans on earlier notes 50 %", "on later ones 0 %", "on none 50 %"]


def test_alt_7_colours_notes_from_calm_to_excited_by_a_unit_of_ones_choice(qtbot: QtBot, window: MainWindow) -> None:
    notes, theme = window.session.state.current.notes, window.session.theme
    press(window, Key.Key_7)
    known(qtbot, window)
    shot, colours = picture(window), ramp(theme)
    high, low = (next(n for n in notes[:20] if (n.pitch > 71) == up) for up in (True, False))
    assert distance(colour(window, high.start + 60, high.pitch, shot), colours[-1]) < 12
    assert distance(colour(window, low.start + 60, low.pitch, shot), colours[0]) < 12
    rows = window.why.inside
    assert (rows._number.value(), rows._number.maximum()) == (4, 4)
    rows._number.setValue(2)
    known(qtbot, window)
    assert window.why.insight.inside.trait is None
    assert window.generator.looks[-1].unit == 1
    assert distance(colour(window, high.start + 60, high.pitch, picture(window)), colours[0]) < 12
    place = rows._units.findData(Trait.HEIGHT)
    rows._units.setCurrentIndex(place)
    rows._units.activated.emit(place)
    known(qtbot, window)
    assert window.generator.looks[-1].trait is Trait.HEIGHT


def test_nothing_of_it_is_asked_while_it_is_not_shown(qtbot: QtBot, window: MainWindow) -> None:
    select(window, 9)
    press(window, Key.Key_2)
    known(qtbot, window)
    look = window.generator.looks[-1]
    assert (look.gaze, look.unit, look.trait) == (None, None, None)


def test_heads_are_taken_together_or_alone_and_numbers_are_found_by_place() -> None:
    notes = (Note(0, 60, 240), Note(240, 62, 240))
    heads = np.array([[0.8, 0.2], [0.0, 0.5]], np.float32)
    gaze = Gaze(Note(480, 64, 240), notes, heads, np.array([0, 0.5]), np.zeros(2, np.float32))
    rows, nothing = shares(gaze, None)
    assert [note.pitch for note, _ in rows] == [60, 62]
    np.testing.assert_allclose([share for _, share in rows] + [nothing], [0.4, 0.35, 0.25], rtol=1e-6)
    rows, nothing = shares(gaze, 1)
    assert (rows[0][0].pitch, round(rows[0][1], 3), nothing) == (62, 0.5, 0.5)
    half = replace(gaze, echoed=np.array([0.5, 0.0], np.float32))
    rows, nothing = shares(half, None)
    np.testing.assert_allclose([share for _, share in rows] + [nothing], [0.7, 0.175, 0.125], rtol=1e-6)
    assert shares(half, 1) == shares(gaze, 1)
    table = ByPlace(zip(notes, (1.0, -1.0), strict=True))
    found = table.of(np.array([240, 0, 0]), np.array([62, 60, 61], np.int16))
    np.testing.assert_array_equal(found, np.array([-1, 1, np.nan], np.float32))


def test_a_note_of_an_answer_tells_what_it_leans_on_while_the_mouse_is_on_it(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window.roll.canvas, Key.Key_G)
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None)
    press(window, Key.Key_6)
    answer = window.session.document.proposal.notes
    hover(window, answer[3].start + 60, answer[3].pitch)
    qtbot.waitUntil(lambda: window.why.gaze.gaze is not None)
    assert window.why.gaze.gaze.note == answer[3]
    assert answer[2] in window.why.gaze.gaze.notes, "the answer stands among what is looked at"
    assert window.generator.looks[-1].score.tracks[0].notes != window.session.state.current.notes
    window.composer.step(1)
    assert window.why.gaze.gaze is None or window.why.gaze.gaze.note in window.session.document.proposal.notes
    hover(window, 0, 40)
    assert window.why.gaze.gaze is None
