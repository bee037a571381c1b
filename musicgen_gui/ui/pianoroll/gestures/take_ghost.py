"""A click on a pale note of a proposal or of the ghost takes that note alone."""

from __future__ import annotations

from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.gestures.marquee import marquee
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView


def take_ghost(view: RollView, press: Pointer, note: Note) -> Drag:
    """Click: hear the note and ask for it. Drag: select, as beside the notes."""
    now = yield from until_far(press)
    if now is None:
        view.hear(note)
        view.ghost_clicked.emit(note)
    else:
        yield from marquee(view, press, adding=False)


def ghost_at(view: RollView, x: float, y: float) -> Note | None:
    """The pale note at a pixel."""
    ghosts, geometry = view.ghosts, view.geometry
    notes = ghosts.new if ghosts else view.unasked()
    tick, pitch = geometry.tick(x), geometry.pitch(y)
    return next((note for note in notes if note.pitch == pitch and note.start <= tick < note.end), None)
