"""Draw the playhead along by hand and hear what it passes; a mere press sounds what stands there."""

from __future__ import annotations

from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import place


def scrub(view: RollView, press: Pointer) -> Drag:
    """The playhead is where the mouse is, on no grid, and the notes under it sound while the button is held."""
    transport = view.session.transport
    before = transport.position
    try:
        now = press
        while now.down:
            tick = max(0.0, now.tick)
            transport.scrub(tick)
            view.session.say(place(view.bars, int(tick)))
            now = yield
    except GeneratorExit:
        transport.seek(before)
        raise
    finally:
        transport.scrub(None)
