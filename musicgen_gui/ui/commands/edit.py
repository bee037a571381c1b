"""Commands of the Edit menu: history, clipboard, selection, tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.editing import edits
from musicgen_gui.ui.commands.command import Act, Ask, Command, Mode

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def has_selection(window: MainWindow) -> bool:
    return bool(window.session.state.selection)


def _undo(window: MainWindow) -> None:
    window.session.document.undo()


def _redo(window: MainWindow) -> None:
    window.session.document.redo()


def _step(steps: int, *, extend: bool = False) -> Act:
    def act(window: MainWindow) -> None:
        session = window.session
        session.document.look(edits.select_step(steps, extend=extend))
        if session.state.selection:
            window.roll.ensure_visible(min(note.start for note in session.state.selection))

    return act


def _select_none(window: MainWindow) -> None:
    """Esc: a gesture or a file that is being read first, then the selected notes, then the selected time."""
    if window.roll.cancel_gesture() or window.desk.stop_opening():
        return
    if window.session.state.selection:
        window.session.document.look(edits.select_none())
    else:
        window.session.set_span(None)
    window.roll.setFocus()


def _tool(name: str) -> tuple[Act, Ask]:
    def act(window: MainWindow) -> None:
        window.session.tool = name

    return act, lambda window: window.session.tool == name


_TOOLS = (
    ("arrow", "&Arrow", "V", "Arrow: drag on nothing selects, on a note moves it; a double click draws one"),
    ("pencil", "&Pencil", "P", "Pencil: drag to draw, with Shift a run of notes; the right button deletes"),
    ("paint", "Paint&brush", "B", "Paintbrush: drag to draw a note in every cell of the grid"),
    ("erase", "&Eraser", "E", "Eraser: drag over notes to delete them"),
    ("knife", "&Knife", "K", "Knife: click on a note to cut it, or drag a line across several"),
    ("mute", "&Mute", "T", "Mute: drag over notes to silence them or let them sound again"),
    ("audition", "&Listen", "Y", "Listen: drag over notes to hear them, beside them to hear all that is passed"),
    ("velocity", "&Velocity", "U", "Velocity: drag a note up or down to make it louder or softer"),
    ("hole", "&Hole", "H", "Hole: drag a rectangle, then G fills it"),
    ("lasso", "La&sso", "Shift+L", "Lasso: draw a line around notes to select them"),
    ("stamp", "&Chord stamp", "Shift+B", "Chord stamp: click to draw a chord on that note"),
)

EDIT = (
    Command(
        "edit.undo",
        "&Undo",
        _undo,
        "Edit",
        ("Ctrl+Z",),
        enabled=lambda w: w.session.document.undo_label is not None,
    ),
    Command(
        "edit.redo",
        "&Redo",
        _redo,
        "Edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        enabled=lambda w: w.session.document.redo_label is not None,
    ),
    Command("edit.cut", "Cu&t", lambda w: w.clipboard.cut(), "Edit", ("Ctrl+X",), enabled=has_selection, line=True),
    Command("edit.copy", "&Copy", lambda w: w.clipboard.copy(), "Edit", ("Ctrl+C",), enabled=has_selection),
    Command("edit.paste", "&Paste", lambda w: w.clipboard.paste(), "Edit", ("Ctrl+V",)),
    Command(
        "edit.duplicate", "&Duplicate", lambda w: w.clipboard.duplicate(), "Edit", ("Ctrl+D",), enabled=has_selection
    ),
    Command(
        "edit.delete",
        "De&lete",
        lambda w: w.session.document.apply(w.tr("Delete notes"), edits.delete_selected()),
        "Edit",
        ("Del", "Backspace"),
        Mode.NOTES,
        enabled=has_selection,
    ),
    Command(
        "select.all",
        "Select &all",
        lambda w: w.session.document.look(edits.select_all()),
        "Edit",
        ("Ctrl+A",),
        line=True,
    ),
    Command("select.none", "Select &none", _select_none, "Edit", ("Esc", "Ctrl+Shift+A"), Mode.NOTES),
    Command(
        "select.invert",
        "&Invert selection",
        lambda w: w.session.document.look(edits.invert_selection()),
        "Edit",
        ("Ctrl+I",),
    ),
    Command("select.next", "Next note", _step(1), "Edit", ("Tab",), Mode.NOTES, line=True),
    Command("select.previous", "Previous note", _step(-1), "Edit", ("Shift+Tab",), Mode.NOTES),
    Command("select.extend_next", "Extend to next note", _step(1, extend=True), "", ("Ctrl+Shift+Right",), Mode.NOTES),
    Command(
        "select.extend_previous",
        "Extend to previous note",
        _step(-1, extend=True),
        "",
        ("Ctrl+Shift+Left",),
        Mode.NOTES,
    ),
    *(
        Command(f"tool.{name}", text, act, "Tools", (key,), checked=checked, hint=hint)
        for name, text, key, hint in _TOOLS
        for act, checked in (_tool(name),)
    ),
)
