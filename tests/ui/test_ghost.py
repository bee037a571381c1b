"""The ghost in the real window: it follows every edit, takes no key but Tab, and gives way to a preview."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.editing import edits
from musicgen_gui.engines.request import Span, Task
from musicgen_gui.score.types import Note
from musicgen_gui.ui.main_window import MainWindow

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(qtbot: QtBot, key: Key, held: Held = Held.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def shown(qtbot: QtBot, window: MainWindow) -> tuple[Note, ...]:
    """The whole ghost, once it is there."""
    qtbot.waitUntil(lambda: window.ghost.shown and not window.generator.busy, timeout=30_000)
    return window.session.ghost.notes


def new_notes(window: MainWindow, before: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(n for n in window.session.state.current.notes if n not in before)


def at(window: MainWindow, note: Note) -> object:
    geometry = window.roll.view.geometry
    middle = QPointF(geometry.x(note.start + note.length / 2), geometry.y(note.pitch) + geometry.key_height / 2)
    return middle.toPoint()


def test_nothing_is_proposed_before_it_is_switched_on(qtbot: QtBot, window: MainWindow) -> None:
    window.session.document.apply("Add", edits.add_notes([Note(0, 90, 240)]))
    qtbot.wait(40)
    assert window.session.ghost is None
    assert not window.generator.asked


def test_every_edit_brings_pale_bars_and_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    first = shown(qtbot, window)
    end = window.session.state.current.end
    assert window.generator.asked[-1].span == Span(*window.session.span), "the hole of the demo tune"
    assert first[0].start == window.session.span[0]
    assert window.session.document.undo_label is None
    window.session.document.apply("Add", edits.add_notes([Note(end, 70, 1920)]))
    qtbot.waitUntil(lambda: len(window.generator.asked) == 2, timeout=30_000)
    second = shown(qtbot, window)
    assert second[0].start >= end + 1920
    assert window.generator.asked[-1].task is Task.CONTINUE
    assert window.session.document.undo_labels == ("Add",)


def test_arrows_and_enter_stay_with_the_notes(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    shown(qtbot, window)
    note = window.session.state.current.notes[0]
    window.session.document.look(edits.select([note]))
    press(qtbot, Key.Key_Up)
    assert window.session.state.current.notes[0].pitch == note.pitch + 1
    assert not window.composer.previewing
    assert not window.commands.by_id["compose.accept"].isEnabled()


def test_tab_takes_a_bar_as_one_step_and_undo_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    window.session.transport.seek(window.session.state.current.end)
    press(qtbot, Key.Key_A)
    pale = shown(qtbot, window)
    before = window.session.state.current.notes
    press(qtbot, Key.Key_Tab)
    taken = new_notes(window, before)
    bar = window.session.ghost.start
    assert taken == tuple(n for n in pale if n.start < bar)
    assert window.session.ghost.notes == tuple(n for n in pale if n.start >= bar)
    assert window.session.document.undo_label.startswith("Take bar")
    press(qtbot, Key.Key_Tab)
    assert new_notes(window, before) == pale
    more = shown(qtbot, window)
    assert more[0].start >= pale[-1].end, "it goes on behind what was taken"
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    assert window.session.state.current.notes == before
    qtbot.waitUntil(lambda: shown(qtbot, window) == pale, timeout=30_000)


def test_tab_is_the_notes_own_again_without_a_ghost(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    shown(qtbot, window)
    press(qtbot, Key.Key_A)
    assert window.session.ghost is None
    before = window.session.state.current.notes
    press(qtbot, Key.Key_Tab)
    assert window.session.state.current.notes == before
    assert window.session.state.selection == frozenset(before[:1])


def test_a_click_takes_one_pale_note(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    pale = shown(qtbot, window)
    before = window.session.state.current.notes
    window.roll.ensure_visible(pale[-1].end)
    window.roll.ensure_pitches_visible(pale)
    QTest.mouseClick(window.roll.canvas, Qt.MouseButton.LeftButton, Held.NoModifier, at(window, pale[1]))
    assert new_notes(window, before) == (pale[1],)
    assert window.session.document.undo_labels == ("Take a note",)
    assert window.session.ghost.notes == (pale[0], *pale[2:])


def test_a_preview_takes_the_ghosts_place_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    shown(qtbot, window)
    press(qtbot, Key.Key_G)
    assert window.session.ghost is None
    qtbot.waitUntil(lambda: not window.composer.busy, timeout=30_000)
    assert len(window.session.document.proposal.candidates) > 1
    before = window.session.state.current.notes
    press(qtbot, Key.Key_Tab)
    assert window.composer.previewing
    assert len(new_notes(window, before)) > 0, "Tab is the preview's"
    press(qtbot, Key.Key_Escape)
    shown(qtbot, window)
    assert window.session.document.proposal is None


def test_edits_in_a_burst_are_answered_once_at_the_end(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    shown(qtbot, window)
    end = window.session.state.current.end
    for i in range(12):
        window.session.document.apply("Add", edits.add_notes([Note(end + i * 480, 60 + i, 480)]))
    qtbot.waitUntil(lambda: shown(qtbot, window)[0].start >= end + 12 * 480, timeout=30_000)
    assert len(window.generator.asked) <= 4


def test_a_ghost_that_grows_is_told_of_once(qtbot: QtBot, window: MainWindow) -> None:
    told: list[bool] = []
    grown: list[int] = []
    window.ghost.changed.connect(lambda: told.append(window.ghost.shown))
    window.session.ghost_changed.connect(lambda: grown.append(len(shown_notes(window))))
    press(qtbot, Key.Key_A)
    shown(qtbot, window)
    qtbot.waitUntil(lambda: not window.generator.busy, timeout=30_000)
    assert told == [False, True], "switched on, then there is something to take"
    assert grown == sorted(grown)


def shown_notes(window: MainWindow) -> tuple[Note, ...]:
    ghost = window.session.ghost
    return ghost.notes if ghost else ()


def test_what_is_taken_is_a_branch_of_its_own_and_can_grow_again(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Key.Key_A)
    shown(qtbot, window)
    before, branches = window.session.state.current.notes, window.loop.branches
    press(qtbot, Key.Key_Tab)
    first = new_notes(window, before)
    press(qtbot, Key.Key_Tab)
    one, two = branches.tree.nodes
    assert (one.kept, one.notes, one.parent, two.parent) == (True, first, -1, one.id)
    assert branches.here == two.id
    assert branches.tree.result(two) == replace(window.session.state.score, source=None)
    assert window.why.regrowing.recipes[0].span.start == first[0].start
    press(qtbot, Key.Key_Z, Held.ControlModifier)
    assert branches.here == one.id
    press(qtbot, Key.Key_A)
    said: list[str] = []
    window.session.said.connect(said.append)
    branches.replay(one.id)
    qtbot.waitUntil(lambda: window.composer.answers is not None and not window.composer.busy, timeout=30_000)
    assert any("note for note" in text for text in said)
    window.composer.drop()
