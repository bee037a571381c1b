"""The tune that the program opens with: a dance of which four bars are missing."""

from __future__ import annotations

from musicgen_gui import paths
from musicgen_gui.app.holes import empty_bars
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State

FILE = "irish-washerwoman.abc"


def show(session: Session) -> None:
    """Open the demo tune with its missing bars selected; it has no file of its own."""
    from musicgen_gui.formats.abc import FORMAT

    score = FORMAT.read((paths.resources() / "demos" / FILE).read_bytes())
    session.show_piece(State(score), None)
    hole = next(empty_bars(score, 0), None)
    if hole:
        session.set_span((hole.start, hole.end))
