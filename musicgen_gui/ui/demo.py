"""The tune that the program opens with: a dance of which four bars are missing."""

from __future__ import annotations

from musicgen_gui import paths
from musicgen_gui.app.holes import empty_bars
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Score

FILE = "irish-washerwoman.abc"


def read() -> Score:
    """The demo tune. Safe on any thread; the first call imports the file formats, which takes longer than a frame."""
    from musicgen_gui.formats.abc import FORMAT

    return FORMAT.read((paths.resources() / "demos" / FILE).read_bytes())


def show(session: Session, score: Score | None = None) -> None:
    """Open the demo tune, read before or now, with its missing bars selected; it has no file of its own."""
    put_in(session, score or read())
    select_hole(session)


def put_in(session: Session, score: Score) -> None:
    """The first half of ``show``: the tune."""
    session.show_piece(State(score), None)


def select_hole(session: Session) -> None:
    """The second half: its missing bars."""
    hole = next(empty_bars(session.state.score, 0), None)
    if hole:
        session.set_span((hole.start, hole.end))
