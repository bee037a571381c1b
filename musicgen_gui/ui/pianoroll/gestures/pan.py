"""Push the roll about with the middle button, or with the left one while the space bar is held."""

from __future__ import annotations

from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView


def pan(view: RollView, press: Pointer) -> Drag:
    """Keep what was grabbed under the mouse."""
    before = view.geometry
    try:
        now = press
        while now.down:
            view.geometry = before.scrolled(press.x - now.x, press.y - now.y)
            now = yield
    except GeneratorExit:
        view.geometry = before
        raise
