"""Quantise by the session's settings, and keep in mind how the notes were played."""

from __future__ import annotations

from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.editing.quantising import raw_after


def quantise(session: Session) -> Edit:
    """The edit that quantises the selected notes; apply it at once, their places now count as raw."""
    remember_raw(session)
    return edits.quantise_by(session.quantising, session.grid)


def remember_raw(session: Session) -> None:
    """Keep in mind where the selected notes are, which are about to be quantised."""
    session.raw = raw_after(session.quantising, session.grid, session.state, session.raw)
