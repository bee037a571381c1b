"""Seeing why, in the real window: layers on the canvas, keys, the mouse."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import DARK, LIGHT
from musicgen_gui.editing import edits
from musicgen_gui.engines.request import Span
from musicgen_gui.score.types import Lock, Note, Origin
from musicgen_gui.ui.main_window import MainWindow
from musicgen_gui.ui.pianoroll.why.surprise import ramp
from musicgen_gui.ui.place_menu import show_notes_menu

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


def select(window: MainWindow, *places: int) -> list[Note]:
    notes = [window.session.state.current.notes[i] for i in places]
    window.session.document.look(edits.select(notes))
    return notes


def answered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.composer.busy and window.composer.answers is not None)


def test_alt_4_offers_five_pitches_that_arrows_swap_and_enter_keeps(qtbot: QtBot, window: MainWindow) -> None:
    session, heard = window.session, []
    session.transport.audition = lambda pitch, velocity=80, track=0: heard.append(pitch)
    before = session.state.score
    (note,) = select(window, 10)
    press(qtbot, Key.Key_4, Held.AltModifier)
    answered(qtbot, window)
    shares = window.why.alternatives.shares
    assert len(shares) == 6
    assert note.pitch in shares
    assert list(shares) == sorted(shares, reverse=True)
    assert session.state.score is before
    press(qtbot, Key.Key_Up)
    other = list(shares)[list(shares).index(note.pitch) - 1]
    assert heard == [other]
    qtbot.waitUntil(lambda: window.compose_panel._heading.text() == "SWAP A NOTE")
    shot = picture(window)
    press(qtbot, Key.Key_Return)
    assert picture(window) != shot
    assert session.state.current.notes[10] == replace(note, pitch=other, origin=Origin.MODEL)
    assert session.document.undo_labels == ("Swap a note",)
    assert window.why.alternatives.shares == {}
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    assert session.state.score == before


def test_escape_and_the_notes_own_pitch_leave_everything(qtbot: QtBot, window: MainWindow) -> None:
    before = window.session.state.score
    for key in (Key.Key_Escape, Key.Key_Return):
        select(window, 3)
        press(qtbot, Key.Key_4, Held.AltModifier)
        answered(qtbot, window)
        press(qtbot, key)
        assert window.session.state.score == before
        assert window.why.alternatives.note is None
        assert not window.composer.previewing


def test_five_pitches_are_not_offered_for_what_cannot_be_swapped(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    note = session.state.current.notes[3]
    low = replace(note, pitch=note.pitch - 12)
    session.document.apply("Chord", edits.add_notes([low]))
    press(qtbot, Key.Key_4, Held.AltModifier)
    qtbot.waitUntil(lambda: "top line" in window.status.message.text())
    select(window, session.state.current.notes.index(note))
    session.document.apply("Lock", edits.toggle_locks(Lock.PITCH))
    press(qtbot, Key.Key_4, Held.AltModifier)
    assert "locked" in window.status.message.text()
    assert not window.composer.previewing


def test_f9_fixes_the_weakest_then_keeps_and_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    session, insight = window.session, window.why.insight
    session.set_span(None)
    before = session.state.current.notes
    press(qtbot, Key.Key_F9)
    answered(qtbot, window)
    request = window.generator.asked[-1]
    costs = sorted((float(insight.of(note).bits[2]) for note in before if insight.of(note)), reverse=True)
    weak = [float(insight.of(note).bits[2]) for note in before if note.start in request.weak]
    assert sorted(weak, reverse=True) == costs[:4]
    assert window.compose_panel._heading.text() == "FIX 4 WEAK NOTES"
    moved = window.why._difference.shown.moved
    assert 1 <= len(moved) <= 4
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: len(window.generator.asked) == 2)
    answered(qtbot, window)
    assert session.document.undo_labels == ("Fix 4 weak notes",)
    assert not window.generator.asked[-1].weak & request.weak
    press(qtbot, Key.Key_Escape)
    changed = [new for old, new in zip(before, session.state.current.notes, strict=True) if old != new]
    assert changed == [new for _, new in moved]
    assert all(note.origin is Origin.MODEL for note in changed)


def test_again_while_fixing_asks_about_the_same_notes(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_F9)
    answered(qtbot, window)
    press(qtbot, Key.Key_G, Held.ControlModifier)
    first, second = window.generator.asked[-2:]
    assert first.weak == second.weak
    answered(qtbot, window)
    assert window.composer.title.startswith("Fix")


def test_shift_f9_regrows_what_followed_with_the_same_seed(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    press(qtbot, Key.Key_G)
    answered(qtbot, window)
    press(qtbot, Key.Key_Return)
    asked = window.generator.asked[-1]
    window.composer.set_wishes(replace(window.composer.wishes, seed=1, style="reel"))
    models = [i for i, note in enumerate(session.state.current.notes) if note.origin is Origin.MODEL]
    (changed,) = select(window, models[4])
    press(qtbot, Key.Key_Up)
    press(qtbot, Key.Key_F9, Held.ShiftModifier)
    answered(qtbot, window)
    again = window.generator.asked[-1]
    assert (again.seed, again.style, again.task) == (asked.seed, asked.style, asked.task)
    assert again.span == Span(session.state.current.notes[models[5]].start, asked.span.end)
    assert window.compose_panel._heading.text().startswith("REGROW BARS")
    assert window.why._difference.shown is not None
    press(qtbot, Key.Key_Return)
    assert session.document.undo_label.startswith("Regrow bars")
    kept = session.state.current.notes[models[4]]
    assert (kept.start, kept.pitch, kept.origin) == (changed.start, changed.pitch + 1, Origin.EDITED)


def test_shift_f9_keeps_a_swapped_note_and_regrows_from_there(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_G)
    answered(qtbot, window)
    press(qtbot, Key.Key_Return)
    first = window.session.span[0]
    notes = window.session.state.current.notes
    select(window, max(i for i, note in enumerate(notes) if note.start < first))
    press(qtbot, Key.Key_4, Held.AltModifier)
    answered(qtbot, window)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_F9, Held.ShiftModifier)
    answered(qtbot, window)
    assert window.session.document.undo_label == "Swap a note"
    assert window.generator.asked[-1].span.start == first


def test_nothing_to_regrow_is_said(qtbot: QtBot, window: MainWindow) -> None:
    select(window, 3)
    press(qtbot, Key.Key_F9, Held.ShiftModifier)
    assert "No notes of the model" in window.status.message.text()


def test_alt_5_shows_what_an_answer_changes(qtbot: QtBot, window: MainWindow) -> None:
    window.session.set_span((0, 2880))
    press(qtbot, Key.Key_G)
    answered(qtbot, window)
    plain = picture(window)
    assert window.why._difference.shown is None
    press(qtbot, Key.Key_5, Held.AltModifier)
    found = window.why._difference.shown
    stood = [note for note in window.session.state.current.notes if note.start < 2880]
    assert found.kept + len(found.moved) + len(found.removed) == len(stood)
    assert picture(window) != plain
    assert any(entry.text == f"→ {len(found.moved)} moved" for entry in window.why._difference.legend())


def test_the_status_line_tells_how_fast_the_answers_came(qtbot: QtBot, window: MainWindow) -> None:
    assert "notes/s" not in window.status.facts.text()
    press(qtbot, Key.Key_G)
    answered(qtbot, window)
    first, speed = re.search(r"first note (\d+) ms, (\d+) notes/s", window.status.facts.text()).groups()
    composer = window.composer
    notes = sum(len(answer.notes) * answer.alike for answer in composer.answers.order)
    assert int(first) == round(composer.first_ms)
    assert abs(int(speed) - 1000 * notes / composer.all_ms) < 0.2 * int(speed)


def test_whether_midi_files_tell_who_wrote_is_remembered(window: MainWindow) -> None:
    action = window.commands.by_id["file.tell_writers"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert window.settings.value("tell_writers", True) is False


def test_the_menu_of_a_note_offers_what_else_could_stand_there(window: MainWindow) -> None:
    show_notes_menu(window, QPoint(0, 0))
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.isVisible())
    assert window.commands.by_id["why.five"] in menu.actions()
    menu.close()
