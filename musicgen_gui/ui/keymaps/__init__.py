"""Sets of keys to choose from: ours, and such as users of other editors have in their fingers."""

from musicgen_gui.ui.keymaps import cubase, fl, live, ours, reaper
from musicgen_gui.ui.keymaps.keymap import Clash, Keymap, clashes, normal, resolved, together

__all__ = ["KEYMAPS", "Clash", "Keymap", "clashes", "normal", "resolved", "together"]

KEYMAPS: dict[str, Keymap] = {
    keymap.id: keymap for keymap in (ours.KEYMAP, fl.KEYMAP, live.KEYMAP, reaper.KEYMAP, cubase.KEYMAP)
}
"""By their id, ours first."""
