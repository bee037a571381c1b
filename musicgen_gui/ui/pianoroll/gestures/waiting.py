"""What gestures share: telling a click from a drag, and leaving no trace when cancelled."""

from __future__ import annotations

from collections.abc import Generator

from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView


def until_far(press: Pointer) -> Generator[None, Pointer, Pointer | None]:
    """Wait until the mouse has travelled; None when the button is released before."""
    while True:
        now = yield
        if now.far_from(press):
            return now
        if not now.down:
            return None


def restoring_selection(view: RollView, drag: Drag) -> Drag:
    """The drag; when it is cancelled, what was selected before it is selected again, unless the notes are others."""
    before = view.state
    try:
        yield from drag
    except GeneratorExit:
        if view.state.score is before.score:
            view.session.document.look(lambda _: before)
        raise
