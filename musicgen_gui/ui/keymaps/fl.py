"""For hands used to the piano roll of FL Studio: a click draws, the right button deletes."""

from musicgen_gui.ui.keymaps.keymap import Keymap

KEYMAP = Keymap(
    "fl",
    "FL Studio",
    {
        "tool.arrow": ("E", "V"),
        "tool.erase": ("D",),
        "tool.knife": ("C",),
        "length.dotted": ("Shift+D",),
        "play.metronome": ("Ctrl+M",),
        "notes.up": ("Shift+Up", "Up"),
        "notes.down": ("Shift+Down", "Down"),
        "notes.octave_up": ("Ctrl+Up",),
        "notes.octave_down": ("Ctrl+Down",),
        "notes.left": ("Shift+Left", "Left"),
        "notes.right": ("Shift+Right", "Right"),
        "notes.shorter": ("Shift+PgDown",),
        "notes.longer": ("Shift+PgUp",),
        "notes.louder": ("Ctrl+PgUp",),
        "notes.softer": ("Ctrl+PgDown",),
        "notes.join": ("J", "Ctrl+G"),
        "compose.again": ("F11",),
        "notes.quantise": ("Ctrl+Q", "Q"),
        "file.quit": (),
        "edit.duplicate": ("Ctrl+B",),
        "select.none": ("Esc", "Ctrl+D"),
        "select.invert": ("Shift+I",),
        "notes.invert": ("Shift+Y",),
        "select.off_scale": ("Ctrl+I",),
    },
    tool="pencil",
)
