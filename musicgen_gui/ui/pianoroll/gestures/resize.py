"""Make the selected notes longer or shorter at either end, or stretch them as a group."""

from __future__ import annotations

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.picking import Zone
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted, described, translate


def resize(view: RollView, press: Pointer, grabbed: Note, zone: Zone, now: Pointer) -> Drag:
    """Drag one edge of every selected note; the grabbed one's meets the grid unless Alt is held."""
    selection = view.state.selection
    while True:
        edit = _edit(view, press, grabbed, zone, now)
        if not now.down:
            break
        view.try_edit(edit, selection)
        shown = _alone(view, edit, grabbed)
        view.tell(described(view.bars, shown), now.x, now.y)
        now = yield
    view.session.last_length = _alone(view, edit, grabbed).length
    n = len(selection)
    view.apply(counted(translate("PianoRoll", "Resize %n note(s)", None, n), n), edit)


def stretch(view: RollView, press: Pointer, grabbed: Note, now: Pointer) -> Drag:
    """Stretch the selected notes in time, from the first onset to where the grabbed end is dragged."""
    selection = view.state.selection
    origin = min(n.start for n in selection)
    while True:
        end = view.snap(grabbed.end + now.tick - press.tick, free=now.shift)
        edit = edits.stretch(max(1, end - origin), max(1, grabbed.end - origin))
        if not now.down:
            break
        view.try_edit(edit, selection)
        now = yield
    n = len(selection)
    view.apply(counted(translate("PianoRoll", "Stretch %n note(s)", None, n), n), edit)


def _edit(view: RollView, press: Pointer, grabbed: Note, zone: Zone, now: Pointer) -> Edit:
    moved = now.tick - press.tick
    shortest = 1 if now.alt or not view.session.grid.on else view.step
    if zone is Zone.END:
        return edits.resize_end(view.snap(grabbed.end + moved, free=now.alt) - grabbed.end, shortest)
    return edits.resize_start(view.snap(grabbed.start + moved, free=now.alt) - grabbed.start, shortest)


def _alone(view: RollView, edit: Edit, note: Note) -> Note:
    """What the edit makes of one note."""
    state = view.state
    track = state.current.with_notes((note,))
    alone = type(state)(state.score.with_track(state.track, track), state.track, frozenset((note,)))
    return edit(alone).current.notes[0]
