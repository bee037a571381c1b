"""Commands of the note cursor, of step input and of the letters as a piano."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Act, Command, Mode

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow
    from musicgen_gui.ui.pianoroll.note_cursor import NoteCursor


def _cursor(window: MainWindow) -> NoteCursor:
    return window.keyboard.cursor


def _show(window: MainWindow) -> None:
    window.roll.setFocus()
    _cursor(window).show(not _cursor(window).on)


def _moves(id: str, text: str, keys: tuple[str, ...], act: Act) -> Command:
    return Command(f"cursor.{id}", text, act, "", keys, Mode.CURSOR)


def _letters(window: MainWindow) -> None:
    window.roll.setFocus()
    window.keyboard.play_by_letters(not window.keyboard.piano.on)


BY_KEYS = (
    Command("roll.next_part", "Keys to the next lane", lambda w: w.keyboard.parts.step(1), "Write", ("Ctrl+F6",)),
    Command(
        "roll.previous_part",
        "Keys to the lane before",
        lambda w: w.keyboard.parts.step(-1),
        "Write",
        ("Ctrl+Shift+F6",),
    ),
    Command("cursor.show", "Note &cursor", _show, "Write", ("F4",), checked=lambda w: _cursor(w).on),
    _moves("left", "Cursor back by the grid", ("Left",), lambda w: _cursor(w).step(-1)),
    _moves("right", "Cursor on by the grid", ("Right",), lambda w: _cursor(w).step(1)),
    _moves("bar_left", "Cursor a bar back", ("Ctrl+Left",), lambda w: _cursor(w).step_bars(-1)),
    _moves("bar_right", "Cursor a bar on", ("Ctrl+Right",), lambda w: _cursor(w).step_bars(1)),
    _moves("up", "Cursor up", ("Up",), lambda w: _cursor(w).climb(1)),
    _moves("down", "Cursor down", ("Down",), lambda w: _cursor(w).climb(-1)),
    _moves("octave_up", "Cursor an octave up", ("Shift+Up",), lambda w: _cursor(w).climb_octaves(1)),
    _moves("octave_down", "Cursor an octave down", ("Shift+Down",), lambda w: _cursor(w).climb_octaves(-1)),
    _moves("toggle", "Draw or delete a note", ("Enter", "Return"), lambda w: _cursor(w).toggle()),
    _moves("select", "Select the note or not", ("Ctrl+Enter", "Ctrl+Return"), lambda w: _cursor(w).select()),
    _moves("longer", "Longer", ("+", "="), lambda w: _cursor(w).lengthen(1)),
    _moves("shorter", "Shorter", ("-",), lambda w: _cursor(w).lengthen(-1)),
    Command(
        "steps.on",
        "&Step input",
        lambda w: w.keyboard.steps.switch(not w.keyboard.steps.on),
        "Write",
        ("Shift+F4",),
        checked=lambda w: w.keyboard.steps.on,
    ),
    Command(
        "steps.rest",
        "Step input: a &rest",
        lambda w: w.keyboard.steps.rest(),
        "Write",
        ("Ins",),
        enabled=lambda w: w.keyboard.steps.on,
    ),
    Command(
        "steps.back",
        "Step input: take &back the last notes",
        lambda w: w.keyboard.steps.back(),
        "Write",
        ("Shift+Backspace",),
        enabled=lambda w: w.keyboard.steps.on,
    ),
    Command(
        "piano.letters",
        "&Letters play the piano",
        _letters,
        "Write",
        ("Ctrl+K",),
        checked=lambda w: w.keyboard.piano.on,
    ),
)
