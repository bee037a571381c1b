"""Drag out the time that is to be filled: the hole."""

from __future__ import annotations

from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import place, translate

GRAB = 6.0
"""Logical pixels in which an edge of the hole can be grabbed."""


def time_range(view: RollView, press: Pointer) -> Drag:
    """Drag a new hole, or an edge of the one that is there; a mere click takes it away. Alt ignores the grid."""
    session = view.session
    before = session.span
    try:
        now = yield from until_far(press)
        if now is None:
            session.set_span(None)
            return
        fixed = _other_edge(view, press)
        anchor = view.snap(press.tick, free=press.alt) if fixed is None else fixed
        while True:
            session.set_span((anchor, view.snap(now.tick, free=now.alt)))
            _tell(view)
            if not now.down:
                return
            now = yield
    except GeneratorExit:
        session.set_span(before)
        raise


def edge_at(view: RollView, x: float) -> int | None:
    """The edge of the hole that can be grabbed at a pixel, as its tick."""
    for edge in view.session.span or ():
        if abs(view.geometry.x(edge) - x) <= GRAB:
            return edge
    return None


def _other_edge(view: RollView, press: Pointer) -> int | None:
    span, edge = view.session.span, edge_at(view, press.x)
    if span is None or edge is None:
        return None
    return span[1] if edge == span[0] else span[0]


def _tell(view: RollView) -> None:
    span = view.session.span
    if span is not None:
        text = translate("PianoRoll", "{start} to {end} – G fills it")
        view.session.say(text.format(start=place(view.bars, span[0]), end=place(view.bars, span[1])))
