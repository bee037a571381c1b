"""Stamp a whole chord on the root under the mouse."""

from __future__ import annotations

from musicgen_gui.app.drawing import new_length, scale_at
from musicgen_gui.editing import edits
from musicgen_gui.score.types import Note
from musicgen_gui.theory.chord import name_chord
from musicgen_gui.theory.voicing import stacked
from musicgen_gui.ui.pianoroll.gestures.draw import drawn_length
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import translate


def stamp(view: RollView, press: Pointer) -> Drag:
    """The session's chord where the mouse goes down; dragging right gives it another length."""
    start = view.snap_down(press.tick, free=press.alt)
    pitches = stacked(press.pitch, view.session.stamp, scale_at(view.session, start))
    name = name_chord(pitches, pitches[0]) or ""
    notes = tuple(Note(start, pitch, new_length(view.session), press.velocity) for pitch in pitches)
    for note in notes:
        view.hear(note)
    view.try_edit(edits.add_notes(notes))
    view.tell(name, press.x, press.y)
    now = yield from until_far(press)
    while now is not None:
        length = drawn_length(view, start, now)
        notes = tuple(Note(start, note.pitch, length, note.velocity) for note in notes)
        if not now.down:
            break
        view.try_edit(edits.add_notes(notes))
        now = yield
    label = translate("PianoRoll", "Draw the chord {0}").format(name) if name else translate("PianoRoll", "Draw chord")
    if view.apply(label, edits.add_notes(notes)):
        view.session.last_length = notes[0].length
