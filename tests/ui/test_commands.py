"""The table of commands: whole, with no key used twice, and reaching menus, sheet and palette."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from musicgen_gui.ui.commands import COMMANDS, MENUS, Command, Mode
from musicgen_gui.ui.dialogs.keys import KeySheet
from musicgen_gui.ui.dialogs.palette import CommandPalette
from musicgen_gui.ui.main_window import MainWindow

PROMISED = {
    "compose.complete": "G",
    "compose.continue": "Shift+G",
    "compose.again": "Ctrl+G",
    "compose.again_same_seed": "Ctrl+Shift+G",
    "compose.previous": "Up",
    "compose.next": "Down",
    "compose.accept": "Enter",
    "compose.drop": "Esc",
    "compose.original": "O",
    "play.toggle": "Space",
    "edit.undo": "Ctrl+Z",
    "edit.redo": "Ctrl+Shift+Z",
    "edit.duplicate": "Ctrl+D",
    "notes.quantise": "Q",
    "notes.legato": "Ctrl+L",
    "grid.triplet": "Ctrl+3",
    "play.panic": "F12",
    "help.palette": "Ctrl+P",
    "help.keys": "F1",
}


@pytest.mark.parametrize("state", [Mode.NOTES, Mode.PREVIEW])
def test_no_key_means_two_things_at_once(state: Mode) -> None:
    keys = [
        QKeySequence(key).toString()
        for command in COMMANDS
        if command.mode in (Mode.ALWAYS, state)
        for key in command.keys
    ]
    assert "" not in keys
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.id)
def test_no_key_that_keyboards_or_menus_own(command: Command) -> None:
    for key in command.keys:
        assert not ("Ctrl" in key and "Alt" in key), "Ctrl+Alt is AltGr"
        assert not (key.startswith("Alt+") and len(key) == 5 and key[-1].isalpha()), "menus own Alt and a letter"


def test_ids_are_unique_and_menus_exist() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert {command.menu for command in COMMANDS} <= {"", *(name for name, _, _ in MENUS)}


@pytest.mark.parametrize(("id", "key"), PROMISED.items())
def test_the_keys_that_were_agreed(id: str, key: str) -> None:
    assert next(command for command in COMMANDS if command.id == id).keys[0] == key


def test_every_command_of_a_menu_is_in_it(window: MainWindow) -> None:
    for command in COMMANDS:
        if command.menu:
            assert window.commands.by_id[command.id] in window.commands.menus[command.menu].actions()


@pytest.mark.parametrize("menu", ["", *(name for name, _, _ in MENUS)])
def test_no_two_entries_of_a_menu_share_their_letter(menu: str) -> None:
    entries = [command.text for command in COMMANDS if menu and command.menu == menu]
    entries += [text for _, text, parent in MENUS if parent == menu]
    letters = Counter(_letter(text) for text in entries if _letter(text))
    assert [letter for letter, count in letters.items() if count > 1] == []


def _letter(text: str) -> str:
    at = text.find("&")
    return text[at + 1].lower() if 0 <= at < len(text) - 1 else ""


def test_the_sheet_names_every_key(window: MainWindow, qtbot) -> None:
    sheet = KeySheet(window.bindings, window.session.theme, window)
    qtbot.addWidget(sheet)
    text = sheet.text()
    for command in COMMANDS:
        if command.keys:
            assert command.title() in text


def test_the_palette_does_what_was_typed(window: MainWindow, qtbot) -> None:
    palette = CommandPalette(window.commands.by_id, window.settings, window)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.field, "triplet")
    qtbot.keyClick(palette.field, "\r")
    assert window.session.grid.tuplet == 3


def test_menus_of_the_bar_are_the_top_ones(window: MainWindow) -> None:
    shown = [action.menu() for action in window.top_bar.menus.actions()]
    assert all(isinstance(menu, QMenu) for menu in shown)
    assert len(shown) == sum(not parent for _, _, parent in MENUS)


def test_the_loop_wants_some_time_and_says_so(window: MainWindow) -> None:
    window.session.set_span(None)
    window.commands.by_id["play.loop"].trigger()
    assert window.transport.loop is None
    assert window.status.message.text() == "Select some time or notes to loop."
    window.session.set_span((0, 960))
    window.commands.by_id["play.loop"].trigger()
    assert window.transport.loop == (0, 960)
    window.commands.by_id["play.loop"].trigger()
    assert window.transport.loop is None


def test_keys_go_to_the_notes_from_the_start(window: MainWindow) -> None:
    assert window.focusWidget() is window.roll.canvas
