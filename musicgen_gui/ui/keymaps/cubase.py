"""For hands used to the key editor of Cubase: the digits choose the tool."""

from musicgen_gui.ui.keymaps.keymap import Keymap

KEYMAP = Keymap(
    "cubase",
    "Cubase",
    {
        "tool.arrow": ("1", "V"),
        "tool.hole": ("2", "H"),
        "tool.knife": ("3", "K"),
        "tool.erase": ("5", "E"),
        "tool.mute": ("7", "T"),
        "tool.pencil": ("8",),
        "tool.audition": ("9", "Y"),
        "length.1": ("Num+1",),
        "length.2": ("Num+2",),
        "length.4": ("Num+3",),
        "length.8": ("Num+4",),
        "length.16": ("Num+5",),
        "length.32": ("Num+6",),
        "length.64": ("Num+7",),
        "play.loop": ("P", "Num+/"),
        "play.start": ("Home", "Num+."),
        "grid.snap": ("J", "Ctrl+4"),
        "notes.join": ("4",),
        "notes.mute": ("Shift+M", "0"),
        "view.zoom_all": ("Shift+F", "Shift+Z"),
        "view.fold_scale": ("Ctrl+Shift+F",),
    },
)
