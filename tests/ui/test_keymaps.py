"""Sets of keys: whole, without clashes, chosen and changed in the dialog, and kept."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.settings import Settings
from musicgen_gui.ui.commands import COMMANDS
from musicgen_gui.ui.dialogs.keymap import KeymapDialog
from musicgen_gui.ui.dialogs.keys import KeySheet, in_columns
from musicgen_gui.ui.dialogs.palette import CommandPalette
from musicgen_gui.ui.fuzzy import fit
from musicgen_gui.ui.keymaps import KEYMAPS, Keymap, clashes, normal, resolved
from musicgen_gui.ui.keymaps.bindings import Bindings
from musicgen_gui.ui.main_window import MainWindow

IDS = {command.id for command in COMMANDS}


@pytest.mark.parametrize("keymap", KEYMAPS.values(), ids=lambda k: k.id)
def test_a_set_is_whole(keymap: Keymap) -> None:
    assert set(keymap.keys) <= IDS
    keys = resolved(COMMANDS, keymap.keys)
    assert clashes(COMMANDS, keys) == []
    assert all(normal(key) == key != "" for some in keys.values() for key in some)
    lost = [c.id for c in COMMANDS if c.keys and not keys[c.id] and keymap.keys.get(c.id) != ()]
    assert lost == [], "a set that takes a command's only key gives it another, or says that it has none"


@pytest.mark.parametrize("keymap", KEYMAPS.values(), ids=lambda k: k.id)
def test_a_set_uses_no_key_that_others_own(keymap: Keymap) -> None:
    for key in (key for some in keymap.keys.values() for key in some):
        assert not ("Ctrl" in key and "Alt" in key)
        assert not (key.startswith("Alt+") and len(key) == 5 and key[-1].isalpha())


LAYER = st.dictionaries(
    st.sampled_from(sorted(IDS)), st.lists(st.sampled_from(["A", "B", "Ctrl+L", "Up", "G"]), max_size=2).map(tuple)
)


@given(LAYER)
@settings(max_examples=40)
def test_clashes_come_from_one_layer_only(layer: dict[str, tuple[str, ...]]) -> None:
    keys = resolved(COMMANDS, layer)
    for clash in clashes(COMMANDS, keys):
        assert clash.first in layer
        assert clash.second in layer
    for id, some in layer.items():
        assert keys[id] == tuple(map(normal, some))


@given(
    st.lists(st.tuples(st.sampled_from(sorted(IDS)), st.sampled_from(["A", "Ctrl+L", "Up", "G", "F12"])), max_size=6)
)
@settings(max_examples=12)
def test_binding_one_by_one_never_clashes(tmp_path_factory, steps: list[tuple[str, str]]) -> None:
    store = Settings(tmp_path_factory.mktemp("keys") / "settings.ini")
    bindings = Bindings(store, COMMANDS)
    for id, key in steps:
        bindings.bind(id, (key,))
        assert bindings.keys(id) == (normal(key),)
    keys = {id: bindings.keys(id) for id in IDS}
    assert clashes(COMMANDS, keys) == []
    again = Bindings(store, COMMANDS)
    assert {id: again.keys(id) for id in IDS} == keys
    again.reset_all()
    assert {id: again.keys(id) for id in IDS} == resolved(COMMANDS)


def test_each_set_has_changes_of_its_own(tmp_path: Path) -> None:
    bindings = Bindings(Settings(tmp_path / "s.ini"), COMMANDS)
    bindings.bind("notes.legato", ("L",))
    assert bindings.keys("play.loop") == ()
    bindings.use("fl")
    assert bindings.keys("play.loop") == ("L",)
    bindings.use("ours")
    assert bindings.keys("notes.legato") == ("L",)
    assert bindings.is_own("play.loop")
    assert [c.id for c in bindings.reset("play.loop")] == ["notes.legato"]


def test_stored_nonsense_is_told_and_left(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.set_value("keys_ours", "[1")
    settings.set_value("keymap", "emacs")
    with caplog.at_level(logging.WARNING):
        bindings = Bindings(settings, COMMANDS)
    assert "cannot be read" in caplog.text
    assert bindings.keymap.id == "ours"
    assert bindings.keys("play.loop") == ("L",)


def dialog(qtbot: QtBot, window: MainWindow) -> KeymapDialog:
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    (found,) = window.findChildren(KeymapDialog)
    return found


def test_the_dialog_tells_of_a_taken_key_and_then_gives_it(qtbot: QtBot, window: MainWindow) -> None:
    keys = dialog(qtbot, window)
    keys.mark("notes.legato")
    QTest.keyClick(keys.key, Qt.Key.Key_L)
    assert "Loop the selection" in keys.words.text()
    assert window.bindings.keys("play.loop") == ("L",), "nothing changes before it is wanted"
    keys.assign.click()
    assert window.bindings.keys("notes.legato") == ("L",)
    assert window.commands.by_id["play.loop"].shortcuts() == []
    QTest.keyClick(keys.key, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "is free" in keys.words.text()
    keys.add.click()
    assert window.bindings.keys("notes.legato") == ("L", "Ctrl+L")
    keys.reset.click()
    assert window.bindings.keys("notes.legato") == ("Ctrl+L",)
    keys.reset_all.click()
    assert window.bindings.keys("play.loop") == ("L",)
    keys.close()


def test_a_chosen_set_works_at_once_and_at_the_next_start(qtbot: QtBot, window: MainWindow) -> None:
    keys = dialog(qtbot, window)
    keys.sets.setCurrentIndex(keys.sets.findData("cubase"))
    keys.close()
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_8)
    assert window.session.tool == "pencil"
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_1)
    assert window.session.tool == "arrow"
    assert Bindings(window.settings, COMMANDS).keymap.id == "cubase"
    window.bindings.use("fl")
    assert window.session.tool == "pencil", "a click draws, as in the editor that the set is named after"
    sheet = KeySheet(window.bindings, window.session.theme, window)
    qtbot.addWidget(sheet)
    assert "Ctrl+B" in sheet.text()


def test_the_sheet_is_searched_by_name_and_by_key(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = KeySheet(window.bindings, window.session.theme, window)
    qtbot.addWidget(sheet)
    sheet.field.setText("legato")
    assert "Legato" in sheet.text()
    assert "Undo" not in sheet.text()
    sheet.field.setText("ctrl+z")
    assert "Undo" in sheet.text()
    assert "Legato" not in sheet.text()
    sheet.save(str(tmp_path / "keys.pdf"))
    written = (tmp_path / "keys.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 1, "one page holds all"


def test_the_sheet_fits_the_window(qtbot: QtBot, window: MainWindow) -> None:
    sheet = KeySheet(window.bindings, window.session.theme, window)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.width() <= 1440
    assert sheet.height() <= 900
    assert sheet._sheet.verticalScrollBar().maximum() == 0


@given(st.lists(st.integers(1, 3), max_size=40), st.integers(1, 5))
def test_columns_hold_all_parts_in_order(lines: list[int], columns: int) -> None:
    parts = [f"{i}{'<tr>' * n}" for i, n in enumerate(lines)]
    found = in_columns(parts, columns)
    assert len(found) == columns
    assert [part for column in found for part in column] == parts


@given(st.text("abc xyz", min_size=1), st.text("abcxyz", min_size=1))
def test_a_fit_has_the_letters_in_order(name: str, typed: str) -> None:
    letters = iter(name.lower())
    assert (fit(typed, name) is not None) == all(letter in letters for letter in typed)


def test_starts_of_words_fit_better() -> None:
    assert fit("zs", "Zoom to the selection") > fit("zs", "Puzzles")
    assert fit("note", "Note names") > fit("note", "Fold to the scale, no tea")
    assert fit("scale fold", "Fold to the scale") is not None
    assert fit("q", "Legato") is None


def titles(palette: CommandPalette) -> list[str]:
    return [palette._shown.index(i, 0).data() for i in range(palette._shown.rowCount())]


def palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    qtbot.keyClick(window.roll.canvas, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    return window.findChildren(CommandPalette)[-1]


def test_the_palette_puts_the_lately_used_first(qtbot: QtBot, window: MainWindow) -> None:
    first = palette(qtbot, window)
    qtbot.keyClicks(first.field, "trip")
    qtbot.keyClick(first.field, Qt.Key.Key_Return)
    assert window.session.grid.tuplet == 3
    second = palette(qtbot, window)
    assert titles(second)[0] == "Triplet"
    qtbot.keyClicks(second.field, "view nam")
    assert titles(second)[0] == "Note names"
    second.close()


def test_what_cannot_be_done_now_is_found_but_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    found = palette(qtbot, window)
    qtbot.keyClicks(found.field, "legato")
    assert titles(found)[0] == "Legato"
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert found.isVisible()
    assert window.session.document.undo_label is None
    found.close()


def test_tips_and_buttons_show_the_key_in_force(window: MainWindow) -> None:
    window.bindings.bind("play.loop", ("Ctrl+Shift+F9",))
    native = QKeySequence("Ctrl+Shift+F9").toString(QKeySequence.SequenceFormat.NativeText)
    assert native in window.top_bar.transport._buttons["loop"].toolTip()
    window.bindings.bind("compose.complete", ("F11",))
    assert "F11" in window.compose_panel._complete.toolTip()
