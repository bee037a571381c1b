"""Move the selected notes, or drag copies of them off."""

from __future__ import annotations

from musicgen_gui.app.drawing import scale_at
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import TRAVEL, Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import counted, described, translate


def move(view: RollView, press: Pointer, grabbed: Note, now: Pointer) -> Drag:
    """Shift the selection with the mouse, so that the start of the grabbed note meets the grid.

    Ctrl leaves the notes and moves copies, Alt ignores the grid, Shift keeps to the axis travelled farther.
    """
    selection = view.state.selection
    heard = grabbed.pitch
    while True:
        ticks, semitones = _shift(view, press, grabbed, now)
        edit = _moving(view, grabbed.start + ticks, ticks, semitones, now.ctrl)
        if not now.down:
            break
        view.try_edit(edit, selection)
        shown = _landed(grabbed, ticks, semitones)
        if shown.pitch != heard:
            heard = shown.pitch
            view.hear(shown)
        view.tell(described(view.bars, shown, view.state.current.is_percussion), now.x, now.y)
        now = yield
    n = len(selection)
    copied = translate("PianoRoll", "Copy %n note(s)", None, n)
    moved = translate("PianoRoll", "Move %n note(s)", None, n)
    view.apply(counted(copied if now.ctrl else moved, n), edit)


def _shift(view: RollView, press: Pointer, grabbed: Note, now: Pointer) -> tuple[int, int]:
    dx, dy = abs(now.x - press.x), abs(now.y - press.y)
    semitones = now.pitch - press.pitch
    ticks = 0
    if dx >= TRAVEL or now.tick - press.tick > view.step:
        ticks = view.snap(grabbed.start + now.tick - press.tick, free=now.alt) - grabbed.start
    if now.shift:
        return (ticks, 0) if dx >= dy else (0, semitones)
    return ticks, semitones


def _moving(view: RollView, at: int, ticks: int, semitones: int, copy: bool) -> Edit:
    """The move; onto the scale at a tick where only that is wanted and the pitch changes."""
    move = edits.move(ticks, semitones, copy=copy)
    if not (semitones and view.session.habits.in_scale):
        return move
    onto = edits.snap_to_scale(scale_at(view.session, at))
    return lambda state: onto(move(state))


def _landed(note: Note, ticks: int, semitones: int) -> Note:
    pitch = min(127, max(0, note.pitch + semitones))
    return Note(max(0, note.start + ticks), pitch, note.length, note.velocity)
