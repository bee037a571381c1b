"""The handle at the end of several selected notes: drag it to stretch them, with Ctrl to repeat them."""

from __future__ import annotations

from musicgen_gui.editing import edits
from musicgen_gui.score.grid import snap_up
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.selection_box import Box
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted, place, translate

TOOLS = ("arrow", "pencil")
AWAY, GRAB = 9.0, 7.0
"""Logical pixels from the last end to the handle, and on both sides of it in which it is grabbed."""
HEIGHT = 30.0
APART = 4.0


def shown_box(view: RollView) -> Box | None:
    """The box of the selected notes while it has a handle: with a tool that takes hold, and nothing else going on."""
    if view.session.tool not in TOOLS or view.session.document.proposal is not None or view.trial is not None:
        return None
    return view.selection_box.of(view.state.selection)


def handle_place(view: RollView, box: Box) -> tuple[float, float]:
    """The middle of the handle in logical pixels: beside the box, or under or over it where other notes lie there."""
    geometry = view.geometry
    x, top, bottom = geometry.x(box.end) + AWAY, geometry.y(box.highest), geometry.bottom(box.lowest)
    beside = min(max((top + bottom) / 2, HEIGHT / 2), view.height - HEIGHT / 2)
    places = (beside, bottom + HEIGHT / 2 + APART, top - HEIGHT / 2 - APART)
    return x, next((y for y in places if 0 < y < view.height and not _covered(view, x, y)), beside)


def on_handle(view: RollView, x: float, y: float) -> Box | None:
    """The box whose handle lies at a pixel."""
    box = shown_box(view)
    if box is None or abs(x - view.geometry.x(box.end) - AWAY) > GRAB:
        return None
    return box if abs(y - handle_place(view, box)[1]) <= HEIGHT / 2 + 2 else None


def _covered(view: RollView, x: float, y: float) -> bool:
    geometry = view.geometry
    low, high = geometry.pitch(y + HEIGHT / 2), geometry.pitch(y - HEIGHT / 2)
    return bool(view.around(geometry.tick(x - GRAB), geometry.tick(x + GRAB), low, high))


def drag_handle(view: RollView, press: Pointer, box: Box) -> Drag:
    """Stretch in time from the first start; with Ctrl put as many copies behind as the mouse leaves room for."""
    selection = view.state.selection
    now = press
    n = len(selection)
    while True:
        moved = now.tick - press.tick
        end = view.snap(box.end + moved, free=now.alt or now.shift)
        period = snap_up(box.end, view.session.grid, view.bars, view.division) - box.start
        times = max(0, round(moved / max(1, period)))
        stretching = edits.stretch(max(1, end - box.start), box.end - box.start)
        edit = edits.repeat(times, period) if now.ctrl else stretching
        if not now.down:
            break
        view.try_edit(edit, selection)
        view.tell(_words(view, now, times, end, box), now.x, now.y)
        now = yield
    stretched = counted(translate("PianoRoll", "Stretch %n note(s)", None, n), n)
    repeated = counted(translate("PianoRoll", "Repeat %n note(s)", None, n), n)
    view.apply(repeated if now.ctrl else stretched, edit)


def _words(view: RollView, now: Pointer, times: int, end: int, box: Box) -> str:
    if now.ctrl:
        return translate("PianoRoll", "{0} more").format(times)
    percent = round(100 * max(1, end - box.start) / (box.end - box.start))
    return translate("PianoRoll", "to {0}  ·  {1} %").format(place(view.bars, end), percent)
