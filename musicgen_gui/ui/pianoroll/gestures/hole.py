"""Draw the hole: a rectangle of the time that is to be filled and the pitches that it may use."""

from __future__ import annotations

from musicgen_gui.ui.pianoroll.gestures.time_range import edge_at, time_range
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import pitch_name, place, translate


def hole(view: RollView, press: Pointer) -> Drag:
    """Drag a rectangle; along one row it is of every pitch. An edge of a hole can be dragged sideways, a mere click
    takes it away. Alt ignores the grid."""
    session = view.session
    before, band = session.span, session.steering.band
    try:
        now = yield from until_far(press)
        if now is None:
            session.set_span(None)
            return
        if edge_at(view, press.x) is not None and abs(now.x - press.x) > 2 * abs(now.y - press.y):
            yield from _edge(view, press, now)
            return
        anchor = view.snap(press.tick, free=press.alt)
        while True:
            session.set_span((anchor, view.snap(now.tick, free=now.alt)))
            pitches = None if now.pitch == press.pitch else (press.pitch, now.pitch)
            session.steering.set_band(pitches if session.span else None)
            _tell(view)
            if not now.down:
                return
            now = yield
    except GeneratorExit:
        session.set_span(before)
        session.steering.set_band(band)
        raise


def _edge(view: RollView, press: Pointer, now: Pointer) -> Drag:
    drag = time_range(view, press)
    next(drag)
    try:
        while True:
            drag.send(now)
            now = yield
    except StopIteration:
        return
    finally:
        drag.close()


def _tell(view: RollView) -> None:
    span, band = view.session.span, view.session.steering.band
    if span is None:
        return
    start, end = place(view.bars, span[0]), place(view.bars, span[1])
    if band is None:
        text = translate("PianoRoll", "{start} to {end} – G fills it")
        view.session.say(text.format(start=start, end=end))
    else:
        text = translate("PianoRoll", "{start} to {end}, {low}–{high} – G fills it")
        view.session.say(text.format(start=start, end=end, low=pitch_name(band[0]), high=pitch_name(band[1])))
