"""Markers, sections, tempo and meter from the window's menus and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.score.types import Marker, Meter, Tempo
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.place_menu import place_menu

BAR = 1440
Key = Qt.Key


def press(window: MainWindow, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, held)


def type_in(window: MainWindow, text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    press(window, Key.Key_Return)


def test_m_puts_a_marker_and_ctrl_comma_and_stop_go_to_them(window: MainWindow) -> None:
    for bar, name in ((0, ""), (4, "Chorus"), (8, "")):
        window.transport.seek(bar * BAR)
        window.roll.setFocus()
        press(window, Key.Key_M)
        type_in(window, name)
    assert window.session.state.score.markers == (Marker(0, "A"), Marker(4 * BAR, "Chorus"), Marker(8 * BAR, "B"))
    window.roll.setFocus()
    ctrl, places = Qt.KeyboardModifier.ControlModifier, []
    for key in (Key.Key_Comma, Key.Key_Comma, Key.Key_Comma, Key.Key_Period, Key.Key_Period, Key.Key_Period):
        press(window, key, ctrl)
        places.append(window.transport.position / BAR)
    assert places == [4, 0, 0, 4, 8, 16]


def test_the_selected_time_becomes_a_section(window: MainWindow) -> None:
    window.session.set_span((2 * BAR, 4 * BAR))
    window.commands.by_id["song.section"].trigger()
    type_in(window, "Bridge")
    assert window.session.state.score.markers == (Marker(2 * BAR, "Bridge"), Marker(4 * BAR, "End"))
    assert window.session.document.undo() == "Name a section"
    assert window.session.state.score.markers == ()


def test_the_menu_of_the_ruler_acts_at_its_bar(window: MainWindow, qtbot: QtBot) -> None:
    found: list[int] = []
    ruler = window.roll.ruler
    ruler.menu_wanted.connect(lambda tick, _: found.append(tick))
    at = QPoint(round(window.roll.view.geometry.x(5 * BAR + 200)), 20)
    QTest.mouseClick(ruler, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    QApplication.sendEvent(ruler, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, ruler.mapToGlobal(at)))
    assert found == [5 * BAR]
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    menu = place_menu(window, ruler, 5 * BAR)
    next(action for action in menu.actions() if action.text() == "Tempo here…").trigger()
    type_in(window, "90")
    next(action for action in menu.actions() if action.text() == "Meter here…").trigger()
    type_in(window, "4/4")
    menu.deleteLater()
    score = window.session.state.score
    assert score.tempos[-1] == Tempo(5 * BAR, 666_667)
    assert score.meters[-1] == Meter(5 * BAR, 4, 4)
    again = read_midi(write_midi(score))
    assert (again.tempos, again.meters) == (score.tempos, score.meters)


def test_the_signs_come_back_from_both_kinds_of_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.transport.seek(3 * BAR)
    press(window, Key.Key_M)
    type_in(window, "Bridge")
    window.commands.by_id["song.chord"].trigger()
    type_in(window, "f#h7/c")
    before = window.session.state.score
    for name in ("piece.continuo", "piece.mid"):
        with qtbot.waitSignal(window.files.saved):
            window.files.save(tmp_path / name)
        with qtbot.waitSignal(window.session.opened):
            window.desk.open_file(tmp_path / name)
        after = window.session.state.score
        assert after.markers == before.markers
        assert after.chords == before.chords
        assert any(c.symbol == "F#m7b5/C" for c in after.chords)


def test_chords_are_found_in_the_notes(window: MainWindow, qtbot: QtBot) -> None:
    document = window.session.document
    window.commands.by_id["song.no_chords"].trigger()
    assert document.undo_label == "Remove chords"
    window.session.set_span(None)
    window.commands.by_id["song.no_chords"].trigger()
    assert window.session.state.score.chords == ()
    window.commands.by_id["song.chords_bars"].trigger()
    qtbot.waitUntil(lambda: bool(window.session.state.score.chords))
    assert document.undo_label == "Recognise chords"
    chords = window.session.state.score.chords
    assert chords[0].symbol == "G"
    assert all(chord.tick % BAR == 0 for chord in chords)
    document.undo()
    assert window.session.state.score.chords == ()


def test_chords_of_a_piece_that_changed_meanwhile_are_dropped(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.state.score.chords
    with qtbot.waitSignal(window.session.said, check_params_cb=lambda text: "meanwhile" in text):
        window.chord_finder.find(beats=False)
        window.session.document.apply("Retitle", lambda s: replace(s, score=replace(s.score, title="other")))
    assert window.session.state.score.chords == before
