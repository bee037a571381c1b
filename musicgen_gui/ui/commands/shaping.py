"""Commands of the Notes menu that ask how: quantise, stretch; the kinds of grid, the next note's length."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from musicgen_gui.app.habits import NewLength
from musicgen_gui.editing import edits
from musicgen_gui.ui.commands.command import Act, Ask, Command, Mode, translated
from musicgen_gui.ui.commands.edit import has_selection
from musicgen_gui.ui.commands.looks import habit
from musicgen_gui.ui.commands.play import seek

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

TUPLETS = ((5, "&Quintuplets"), (7, "Se&ptuplets"))


def _ask_quantise(window: MainWindow) -> None:
    from musicgen_gui.ui.dialogs.quantise import QuantiseDialog

    QuantiseDialog(window.roll.view, window).open()


def _ask_humanise(window: MainWindow) -> None:
    from musicgen_gui.ui.dialogs.humanise import HumaniseDialog

    HumaniseDialog(window.roll.view, window.settings, window).open()


def _raw(window: MainWindow) -> None:
    session = window.session
    if not session.document.apply(translated("Back to raw timing"), edits.back_to_raw(session.raw)):
        session.say(translated("The selected notes have not been quantised, or were moved since."))


def _ask_stretch(window: MainWindow) -> None:
    from musicgen_gui.ui.dialogs.stretch import StretchDialog

    StretchDialog(window.roll.view, window.session.span, window).open()


def _adaptive(window: MainWindow) -> None:
    habit("adaptive")[0](window)
    window.roll.adapt_grid()


def _dotted(window: MainWindow) -> None:
    grid = window.session.grid
    window.session.grid = replace(grid, dotted=not grid.dotted)


def _tuplet(number: int) -> tuple[Act, Ask]:
    def act(window: MainWindow) -> None:
        grid = window.session.grid
        window.session.grid = replace(grid, tuplet=1 if grid.tuplet == number else number)

    return act, lambda window: window.session.grid.tuplet == number


def _next_length(kind: NewLength) -> tuple[Act, Ask]:
    def act(window: MainWindow) -> None:
        session = window.session
        fixed = session.last_length / session.state.score.division
        session.habits = replace(session.habits, new_length=kind, fixed=fixed)

    return act, lambda window: window.session.habits.new_length is kind


def _to_note(window: MainWindow) -> None:
    """The playhead goes to the first selected note, or to the note cursor."""
    selection, cursor = window.session.state.selection, window.keyboard.cursor
    if selection:
        seek(window, min(note.start for note in selection))
    elif cursor.on:
        seek(window, cursor.tick)
    else:
        window.session.say(translated("Select a note to bring the playhead to."))


_IN_SCALE = habit("in_scale")
_LAST, _GRID, _FIXED = (_next_length(kind) for kind in NewLength)

SHAPING = (
    Command(
        "notes.quantise_settings",
        "Quantise b&y settings…",
        _ask_quantise,
        "Transform",
        ("Shift+Q",),
        Mode.NOTES,
        enabled=has_selection,
        line=True,
    ),
    Command(
        "notes.raw", "&Back to raw timing", _raw, "Transform", ("Ctrl+Shift+Q",), Mode.NOTES, enabled=has_selection
    ),
    Command(
        "notes.humanise_settings",
        "Humanise by settings…",
        _ask_humanise,
        "Transform",
        ("Ctrl+Shift+H",),
        Mode.NOTES,
        enabled=has_selection,
    ),
    Command("notes.stretch", "&Stretch…", _ask_stretch, "Transform", ("Ctrl+T",), Mode.NOTES, enabled=has_selection),
    Command(
        "grid.adaptive",
        "&Adapt to the zoom",
        _adaptive,
        "Grid",
        ("Ctrl+5",),
        checked=habit("adaptive")[1],
    ),
    Command("grid.dotted", "D&otted", _dotted, "Grid", checked=lambda w: w.session.grid.dotted),
    *(
        Command(f"grid.tuplet{number}", text, act, "Grid", checked=checked)
        for number, text in TUPLETS
        for act, checked in (_tuplet(number),)
    ),
    Command(
        "draw.in_scale",
        "&Draw in the scale only",
        _IN_SCALE[0],
        "Grid",
        ("Ctrl+Shift+K",),
        checked=_IN_SCALE[1],
        line=True,
    ),
    Command("draw.last", "New notes as &long as the last", _LAST[0], "Length", checked=_LAST[1], line=True),
    Command("draw.grid", "New notes as long as the &grid", _GRID[0], "Length", checked=_GRID[1]),
    Command("draw.fixed", "New notes &always as now", _FIXED[0], "Length", checked=_FIXED[1]),
    Command("play.to_note", "To t&his note", _to_note, "Play", ("Ctrl+F",)),
)
