"""For hands used to the note editor of Ableton Live."""

from musicgen_gui.ui.keymaps.keymap import Keymap

KEYMAP = Keymap(
    "live",
    "Ableton Live",
    {
        "tool.pencil": ("B", "P"),
        "tool.paint": ("Shift+B",),
        "tool.stamp": ("Ctrl+B",),
        "notes.split": ("Ctrl+E", "S"),
        "file.export_midi": ("Ctrl+Shift+E",),
        "file.export_audio": (),
        "notes.join": ("Ctrl+J", "J"),
        "notes.quantise": ("Ctrl+U", "Q"),
        "play.loop": ("Ctrl+L", "L"),
        "notes.legato": ("Shift+U",),
        "view.zoom_all": ("Shift+Z",),
        "track.add": ("Ctrl+Shift+T",),
        "record.capture": ("Ctrl+Shift+C",),
    },
)
