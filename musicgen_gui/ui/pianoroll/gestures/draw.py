"""Draw one note with its length, or paint a run of notes along the grid."""

from __future__ import annotations

from musicgen_gui.app.drawing import allowed_pitch, new_length
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.picking import path
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted, described, translate


def draw(view: RollView, press: Pointer) -> Drag:
    """A note of the last length where the mouse goes down; dragging right gives it another length."""
    start = view.snap_down(press.tick, free=press.alt)
    loudest = press
    pitch = allowed_pitch(view.session, start, view.magnet(start, press.pitch))
    note = Note(start, pitch, new_length(view.session), press.velocity)
    view.hear(note)
    view.try_edit(edits.add_notes((note,)))
    view.tell(described(view.bars, note, view.state.current.is_percussion), press.x, press.y)
    now = yield from until_far(press)
    while now is not None:
        loudest = max(loudest, now, key=lambda moment: moment.velocity)
        note = Note(start, pitch, drawn_length(view, start, now), loudest.velocity)
        if not now.down:
            break
        view.try_edit(edits.add_notes((note,)))
        view.tell(described(view.bars, note, view.state.current.is_percussion), now.x, now.y)
        now = yield
    if view.apply(translate("PianoRoll", "Draw note"), edits.add_notes((note,))):
        view.session.last_length = view.session.last_length if view.state.current.is_percussion else note.length


def paint(view: RollView, press: Pointer) -> Drag:
    """A note of one step of the grid in every cell that the mouse crosses."""
    cells: dict[tuple[int, int], Note] = {}
    last = now = press
    while True:
        for x, y in path(last, now):
            note = _cell(view, x, y, now)
            if (note.start, note.pitch) not in cells and not _taken(view, note):
                cells[note.start, note.pitch] = note
                view.hear(note)
        edit = edits.add_notes(cells.values())
        if not now.down:
            break
        view.try_edit(edit)
        last = now
        now = yield
    n = len(cells)
    view.apply(counted(translate("PianoRoll", "Paint %n note(s)", None, n), n), edit)


def drawn_length(view: RollView, start: int, now: Pointer) -> int:
    """Ticks from a start to where the mouse is: at least a step of the grid, a tick where nothing snaps."""
    if view.state.current.is_percussion:
        return new_length(view.session)
    shortest = 1 if now.alt or not view.session.grid.on else view.step
    return max(shortest, view.snap(now.tick, free=now.alt) - start)


def _cell(view: RollView, x: float, y: float, now: Pointer) -> Note:
    step = view.step
    tick = round(max(0.0, view.geometry.tick(x)))
    start = view.snap_down(tick) if view.session.grid.on else tick - tick % step
    pitch = allowed_pitch(view.session, start, view.magnet(start, view.geometry.pitch(y)))
    return Note(start, pitch, step, now.velocity)


def _taken(view: RollView, note: Note) -> bool:
    return bool(view.around(note.start, note.end, note.pitch, note.pitch))
