"""Drag the velocity of the selected notes up and down on the notes themselves."""

from __future__ import annotations

from musicgen_gui.editing import edits
from musicgen_gui.ui.pianoroll.gestures.waiting import restoring_selection, until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.picking import Hit
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted, translate

PIXELS_PER_STEP = 1.5


def press_loudness(view: RollView, press: Pointer, hit: Hit) -> Drag:
    """Select the note unless it is, then drag."""
    return restoring_selection(view, _press_loudness(view, press, hit))


def _press_loudness(view: RollView, press: Pointer, hit: Hit) -> Drag:
    if hit.note not in view.state.selection:
        view.select(frozenset((hit.note,)))
    view.hear(hit.note)
    now = yield from until_far(press)
    if now is not None:
        yield from loudness(view, press, now)


def loudness(view: RollView, press: Pointer, now: Pointer) -> Drag:
    """Add to the velocities of the selection what the mouse travels upwards."""
    selection = view.state.selection
    while True:
        delta = round((press.y - now.y) / PIXELS_PER_STEP)
        edit = edits.change_velocity(delta)
        if not now.down:
            break
        view.try_edit(edit, selection)
        view.tell(translate("PianoRoll", "velocity {change:+d}").format(change=delta), now.x, now.y)
        now = yield
    n = len(selection)
    view.apply(counted(translate("PianoRoll", "Change the velocity of %n note(s)", None, n), n), edit)
