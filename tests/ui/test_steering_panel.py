"""Leading the answers from the compose panel and by keys, through the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import DARK
from musicgen_gui.editing import edits
from musicgen_gui.engines.request import ChordTones, CurveKind
from musicgen_gui.score.types import Lock
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.panels import compose_words

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(qtbot: QtBot, window: MainWindow, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None, timeout=30_000)


def choose(window: MainWindow, name: str, value: object) -> None:
    choice = window.compose_panel._guarantees._choices[name]
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_a_rule_chosen_in_the_drawer_asks_again_and_follow_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    before = window.composer.answers
    choose(window, "chord_tones", ChordTones.STRONG)
    qtbot.waitUntil(lambda: len(window.generator.asked) == 2)
    answered(qtbot, window)
    assert window.generator.asked[-1].rules.chord_tones is ChordTones.STRONG
    follow = window.compose_panel._follow
    assert follow.isChecked()
    QTest.mouseClick(follow, Qt.MouseButton.LeftButton)
    assert not follow.isChecked()
    assert window.composer.answers is before


def test_the_badges_say_how_many_answers_keep_what_was_promised(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "largest_leap", 12)
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    count = len(window.composer.answers.order)
    text = compose_words.kept(window.composer.answers, DARK).replace("&nbsp;", " ")
    assert "no wide leap" in text
    assert f"all kept {count} of {count}" in text


def test_the_band_of_the_hole_stands_in_the_heading_and_its_chip_takes_it_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.session.set_span((0, 5760))
    window.session.steering.set_band((62, 81))
    panel = window.compose_panel
    qtbot.waitUntil(lambda: panel._heading.text().endswith(", D4–A5"))
    assert (panel._range_chip.text(), panel._range_chip.isChecked()) == ("D4–A5", True)
    QTest.mouseClick(panel._range_chip, Qt.MouseButton.LeftButton)
    assert window.session.steering.band is None


def test_the_curve_row_takes_the_tool_in_hand_and_lays_it_down(window: MainWindow) -> None:
    row = window.compose_panel._curves
    QTest.mouseClick(row._draw, Qt.MouseButton.LeftButton)
    assert window.session.tool == "curve"
    QTest.mouseClick(row._draw, Qt.MouseButton.LeftButton)
    assert window.session.tool == "arrow"
    row._kind.setCurrentIndex(2)
    row._kind.activated.emit(2)
    assert window.session.steering.kind is CurveKind.TENSION
    assert window.session.tool == "curve"


def test_more_like_the_selected_notes_and_the_slider_with_five_places(window: MainWindow) -> None:
    session, panel = window.session, window.compose_panel._guarantees
    session.document.look(edits.select(frozenset(session.state.current.notes[:6])))
    window.commands.by_id["steer.more_like"].trigger()
    assert (len(session.steering.phrase), session.steering.amount) == (6, 0.5)
    panel._like.slider.setValue(10)
    assert session.steering.amount == -1.0
    assert panel._like.slider.value() == 0


@pytest.mark.parametrize(("id", "lock"), [("lock_velocity", Lock.VELOCITY), ("lock_contour", Lock.CONTOUR)])
def test_loudness_and_contour_are_locked_from_the_menu(window: MainWindow, id: str, lock: Lock) -> None:
    note = window.session.state.current.notes[0]
    window.session.document.look(edits.select(frozenset((note,))))
    window.commands.by_id[f"notes.{id}"].trigger()
    assert window.session.state.current.notes[0].locks == lock
    window.session.document.undo()
    assert window.session.state.current.notes[0].locks == Lock.NONE


def test_the_contour_alone_is_one_undo_step(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    notes = session.state.current.notes[:12]
    session.document.look(edits.select(frozenset(notes)))
    press(qtbot, window, Key.Key_F8, Held.ShiftModifier)
    answered(qtbot, window)
    before = session.state.score
    press(qtbot, window, Key.Key_Return, Held.ControlModifier | Held.ShiftModifier)
    after = session.state.current.notes[:12]
    assert [(n.start, n.length) for n in after] == [(n.start, n.length) for n in notes]
    assert [n.pitch for n in after] != [n.pitch for n in notes]
    assert "contour" in (session.document.undo_label or "")
    session.document.undo()
    assert session.state.score == before


def test_looser_timing_moves_the_onsets_of_the_answers_and_off_brings_them_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(qtbot, window, Key.Key_G)
    answered(qtbot, window)
    more, composer = window.compose_panel._more, window.composer
    exact = [answer.notes for answer in composer.answers.order]
    more._timing.slider.setValue(100)
    qtbot.waitUntil(lambda: composer.answers.request.knobs.looseness == 1.0)
    answered(qtbot, window)
    loose = composer.answers.order[0].notes
    step = window.session.state.score.division // 2
    assert any(note.start % step for note in loose)
    span = composer.answers.request.span
    assert (loose[0].start, loose[-1].end) == (span.start, span.end)
    press(qtbot, window, Key.Key_Return)
    assert set(loose) <= set(window.session.state.current.notes)
    assert len(window.session.document.undo_labels) == 1
    window.session.document.undo()
    more._timing.slider.setValue(0)
    press(qtbot, window, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    answered(qtbot, window)
    assert [answer.notes for answer in composer.answers.order] == exact
