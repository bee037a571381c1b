"""The keys of the table as they are."""

from musicgen_gui.ui.keymaps.keymap import Keymap

KEYMAP = Keymap("ours", "Continuo")
