"""For hands used to REAPER's MIDI editor: a drag with the left button draws."""

from musicgen_gui.ui.keymaps.keymap import Keymap

KEYMAP = Keymap(
    "reaper",
    "REAPER",
    {
        "notes.humanise": ("H",),
        "tool.hole": ("Shift+H",),
        "record.toggle": ("Ctrl+R",),
        "play.loop": ("R", "L"),
        "view.zoom_all": ("Ctrl+PgDown", "Shift+Z"),
    },
    tool="pencil",
)
