"""Select the notes that a rectangle touches."""

from __future__ import annotations

from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import Marquee, RollView


def marquee(view: RollView, press: Pointer, adding: bool) -> Drag:
    """Drag a rectangle; a mere click selects nothing. ``adding`` keeps what was selected."""
    before = view.state.selection if adding else frozenset()
    now = yield from until_far(press)
    found = before
    while now is not None:
        low, high = sorted((press.pitch, now.pitch))
        left, right = sorted((press.tick, now.tick))
        found = before | frozenset(view.around(left, right, low, high))
        if not now.down:
            break
        view.sketch = Marquee(left, right, low, high)
        view.try_selection(found)
        now = yield
    view.stop_trying()
    view.select(found)
