"""Every command of the window, as one table."""

from musicgen_gui.ui.commands.by_keys import BY_KEYS
from musicgen_gui.ui.commands.chords import CHORDS
from musicgen_gui.ui.commands.comfort import COMFORT
from musicgen_gui.ui.commands.command import Command, Mode, plain, translated
from musicgen_gui.ui.commands.compose import COMPOSE
from musicgen_gui.ui.commands.edit import EDIT
from musicgen_gui.ui.commands.file import FILE
from musicgen_gui.ui.commands.lanes import LANES
from musicgen_gui.ui.commands.looks import LOOKS
from musicgen_gui.ui.commands.loop import LOOP
from musicgen_gui.ui.commands.notes import GRID, NOTES
from musicgen_gui.ui.commands.play import PLAY
from musicgen_gui.ui.commands.record import RECORD
from musicgen_gui.ui.commands.shaping import SHAPING
from musicgen_gui.ui.commands.song import SONG
from musicgen_gui.ui.commands.speed import SPEED
from musicgen_gui.ui.commands.steer import STEER
from musicgen_gui.ui.commands.tracks import TRACKS
from musicgen_gui.ui.commands.view import VIEW
from musicgen_gui.ui.commands.why import WHY

__all__ = ["COMMANDS", "MENUS", "Command", "Mode", "plain", "translated"]

COMMANDS: tuple[Command, ...] = (
    *FILE,
    *EDIT,
    *BY_KEYS,
    *NOTES,
    *GRID,
    *SHAPING,
    *CHORDS,
    *SONG,
    *TRACKS,
    *COMPOSE,
    *STEER,
    *LOOP,
    *PLAY,
    *SPEED,
    *RECORD,
    *VIEW,
    *LANES,
    *LOOKS,
    *COMFORT,
    *WHY,
)

MENUS: tuple[tuple[str, str, str], ...] = (
    ("File", "&File", ""),
    ("Edit", "&Edit", ""),
    ("Tools", "T&ool", "Edit"),
    ("Write", "&Write by keys", "Edit"),
    ("Stamp", "Shape of the chord sta&mp", "Edit"),
    ("Notes", "&Notes", ""),
    ("Transform", "T&ransform", "Notes"),
    ("Grid", "&Grid", "Notes"),
    ("Length", "Note l&ength", "Notes"),
    ("Track", "Trac&k", "Edit"),
    ("Song", "Son&g", "Edit"),
    ("Compose", "&Compose", ""),
    ("Lead", "Lead the answers", "Compose"),
    ("Play", "&Play", ""),
    ("Speed", "Spee&d", "Play"),
    ("Record", "&Record", "Play"),
    ("View", "&View", ""),
    ("Lane", "Lane below", "View"),
    ("Theme", "T&heme", "View"),
    ("Language", "Lan&guage", "View"),
    ("Size", "Si&ze", "View"),
    ("Why", "See &why", "View"),
    ("Help", "&Help", ""),
)
"""Name used in ``Command.menu``, its text, and the menu that it is a part of."""
