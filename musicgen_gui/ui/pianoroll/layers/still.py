"""What decides how the still part of the canvas looks: all up to the notes, without those that a trial touches."""

from __future__ import annotations

from musicgen_gui.ui.pianoroll.layers import backdrop
from musicgen_gui.ui.pianoroll.layers.kept import Content
from musicgen_gui.ui.pianoroll.layers.notes import crowd
from musicgen_gui.ui.pianoroll.view import RollView


def content(view: RollView, ratio: float) -> Content:
    """What decides it, besides where the view stands."""
    session, behind = view.session, backdrop.content(view)
    touched = view.trial.touched if view.trial else None
    values = (session.habits, session.span, session.steering.band, crowd(view, ratio))
    objects = (view.state.current, view.selection_at_rest, touched, session.document.proposal, session.ghost)
    return Content((*behind.values, *values), (*behind.objects, *objects))
