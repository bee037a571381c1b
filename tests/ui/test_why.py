"""Seeing why, in the real window: layers on the canvas, keys, the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import DARK, LIGHT
from musicgen_gui.score.types import Note
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.pianoroll.why.surprise import ramp

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(qtbot: QtBot, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def place(window: MainWindow, tick: float, pitch: int) -> QPointF:
    geometry = window.roll.view.geometry
    return QPointF(geometry.x(tick) + 2, geometry.y(pitch) + geometry.key_height / 2)


def hover(window: MainWindow, tick: float, pitch: int) -> None:
    canvas, at = window.roll.canvas, place(window, tick, pitch)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        canvas, QMouseEvent(QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), none, none, Held.NoModifier)
    )


def known(qtbot: QtBot, window: MainWindow) -> None:
    insight = window.why.insight
    qtbot.waitUntil(lambda: insight._number is None and not insight._soon.isActive() and bool(insight._asked))


def picture(window: MainWindow) -> QImage:
    return window.roll.canvas.grab().toImage()


def colour(window: MainWindow, tick: float, pitch: int, shot: QImage) -> QColor:
    at = place(window, tick, pitch).toPoint()
    return shot.pixelColor(at)


def distance(a: QColor, b: QColor) -> int:
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())


def test_alt_1_shades_the_likely_rows_under_the_pen(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_1, Held.AltModifier)
    known(qtbot, window)
    tick = window.session.span[0]
    likely = int(window.why.insight.at(tick).argmax())
    before = picture(window)
    hover(window, tick, likely - 9)
    after = picture(window)
    changes = {
        pitch: distance(colour(window, tick, pitch, before), colour(window, tick, pitch, after))
        for pitch in (likely, likely - 2, likely - 9)
    }
    assert changes[likely] > changes[likely - 2] > changes[likely - 9] + 5
    hover(window, tick + 240, likely)
    assert distance(colour(window, tick, likely - 2, before), colour(window, tick, likely - 2, picture(window))) == 0
    QApplication.sendEvent(window.roll.canvas, QEvent(QEvent.Type.Leave))
    assert picture(window) == before
    press(qtbot, Key.Key_1, Held.AltModifier)
    hover(window, tick, likely)
    assert window.why.chances.row is None


def test_the_pen_shows_nothing_over_a_note_or_with_another_tool(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_1, Held.AltModifier)
    known(qtbot, window)
    note = window.session.state.current.notes[3]
    hover(window, note.start, note.pitch)
    assert window.why.chances.row is None
    hover(window, note.start, 82)
    assert window.why.chances.row is not None
    press(qtbot, Key.Key_K)
    hover(window, note.start + 240, 82)
    assert window.why.chances.row is None


def test_alt_2_colours_notes_by_surprise_in_both_themes(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_2, Held.AltModifier)
    known(qtbot, window)
    notes = window.session.state.current.notes
    totals = {note: window.why.insight.of(note).total for note in notes}
    calm, wild = min(notes, key=totals.__getitem__), max(notes, key=totals.__getitem__)
    for theme in (DARK, LIGHT):
        window.session.theme = theme
        shot, colours = picture(window), ramp(theme)
        seen = [
            min(range(len(colours)), key=lambda i, n=note: distance(colours[i], colour(window, n.start, n.pitch, shot)))
            for note in (calm, wild)
        ]
        assert seen[0] < seen[1]
    press(qtbot, Key.Key_2, Held.AltModifier)
    assert distance(colour(window, wild.start, wild.pitch, picture(window)), QColor(LIGHT.yours)) < 80


def test_the_ramps_run_one_way_in_lightness() -> None:
    for theme, sign in ((DARK, 1), (LIGHT, -1)):
        lightness = [0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF() for c in ramp(theme)]
        assert lightness == sorted(lightness, reverse=sign < 0)
        assert abs(lightness[0] - lightness[-1]) > 0.35


def test_alt_3_marks_the_models_notes_and_tells_the_shares(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_G)
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None)
    press(qtbot, Key.Key_Return)
    before = picture(window)
    press(qtbot, Key.Key_3, Held.AltModifier)
    texts = [entry.text for entries in window.why._shown() for entry in entries]
    count = sum(len(track.notes) for track in window.session.state.score.tracks)
    model = sum(note.origin == 1 for note in window.session.state.current.notes)
    assert texts[1] == f"the model’s {round(100 * model / count)} %"
    assert picture(window) != before


def test_each_is_in_the_menu_as_a_switch(window: MainWindow) -> None:
    actions = [window.commands.by_id[f"why.{name}"] for name in ("chances", "surprise", "writers", "magnet")]
    for action in actions:
        assert action in window.commands.menus["Why"].actions()
        assert not action.isChecked()
        action.trigger()
        assert action.isChecked()


def test_with_the_magnet_a_drawn_note_lands_on_a_likely_row(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.by_id["why.magnet"].trigger()
    known(qtbot, window)
    tick = window.session.span[0]
    likely = int(window.why.insight.at(tick).argmax())
    press(qtbot, Key.Key_P)
    QTest.mouseClick(
        window.roll.canvas, Qt.MouseButton.LeftButton, Held.NoModifier, place(window, tick, likely - 2).toPoint()
    )
    assert Note(tick, likely, window.session.last_length) in window.session.state.current.notes
