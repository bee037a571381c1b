"""What decides how the still part of the canvas looks: all up to the notes, without those that a trial touches."""

from __future__ import annotations

from PySide6.QtCore import QRect

from musicgen_gui.score.types import Note
from musicgen_gui.ui.pianoroll.columns import note_arrays
from musicgen_gui.ui.pianoroll.layers import backdrop
from musicgen_gui.ui.pianoroll.layers.kept import Content, Shown
from musicgen_gui.ui.pianoroll.layers.notes import REACH, boxes, crowd, hit_pixels
from musicgen_gui.ui.pianoroll.view import RollView

FEW = 512
"""Up to so many notes it pays to find out where they lie."""


def content(view: RollView, ratio: float) -> Content:
    """What decides it, besides where the view stands."""
    session, behind = view.session, backdrop.content(view)
    touched = view.trial.touched if view.trial else None
    values = (session.habits, session.span, session.steering.band, crowd(view, ratio))
    objects = (touched, session.document.proposal)
    shown = Shown(view.state.current, view.selection_at_rest, view.unasked())
    return Content((*behind.values, *values), (*behind.objects, *objects), shown)


def differing(view: RollView, ratio: float, before: Shown, after: Shown) -> QRect | None:
    """In which device pixels the notes of two moments look otherwise; None for all.

    Where a proposal stands, any note may change what is painted of it.
    """
    if view.ghosts is not None:
        return None
    own, others = after.track.differing(before.track)
    many = sum(len(notes) for shown in (before, after) for notes in (shown.selection, shown.unasked))
    if own.stop - own.start + others.stop - others.start + many > FEW:
        return None
    mine, theirs = after.track.notes[own], before.track.notes[others]
    kept = {id(n) for n in mine} & {id(n) for n in theirs}
    changed = [n for n in (*mine, *theirs) if id(n) not in kept]
    pale = set(before.unasked) ^ set(after.unasked)
    return _around(view, ratio, (*changed, *(before.selection ^ after.selection), *pale))


def _around(view: RollView, ratio: float, notes: tuple[Note, ...]) -> QRect:
    """The device pixels that hold some notes and all that is painted on them."""
    if not notes:
        return QRect()
    x, y, width = boxes(view.pixels(ratio), note_arrays(notes), hit_pixels(view, ratio))
    row = view.pixels(ratio).row
    left, right = int(x.min()) - REACH, int((x + width).max()) + REACH
    return QRect(left, int(y.min()) - REACH, right - left, int(y.max() - y.min()) + row + 2 * REACH)
