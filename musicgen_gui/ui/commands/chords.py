"""Commands that draw chords: by their name, and the shapes of the stamp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Act, Ask, Command, Mode

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

SHAPES = (
    ("triad", "&Triad of the scale"),
    ("seventh", "&Seventh chord of the scale"),
    ("", "&Major"),
    ("m", "Mi&nor"),
    ("dim", "&Diminished"),
    ("aug", "&Augmented"),
    ("sus2", "Suspended second"),
    ("sus4", "Suspended &fourth"),
    ("7", "Dominant se&venth"),
    ("maj7", "Ma&jor seventh"),
    ("m7", "Minor seventh"),
    ("m7b5", "&Half-diminished"),
    ("dim7", "Diminished seventh"),
    ("6", "Si&xth"),
    ("9", "Ninth"),
    ("5", "Fifth alone"),
)


def _ask(window: MainWindow) -> None:
    from musicgen_gui.ui.dialogs.chord import ChordDialog

    ChordDialog(window.roll.view, window).open()


def _shape(shape: str) -> tuple[Act, Ask]:
    def act(window: MainWindow) -> None:
        window.session.stamp = shape
        window.session.tool = "stamp"

    return act, lambda window: window.session.stamp == shape


CHORDS = (
    Command("chord.by_name", "Chord by n&ame…", _ask, "Notes", ("Ctrl+Shift+B",), Mode.NOTES, line=True),
    *(
        Command(f"stamp.{shape or 'major'}", text, act, "Stamp", checked=checked, line=shape == "")
        for shape, text in SHAPES
        for act, checked in (_shape(shape),)
    ),
)
