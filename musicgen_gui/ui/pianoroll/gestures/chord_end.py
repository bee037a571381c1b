"""Take hold of the end of a chord and drag it: the next chord, or the silence behind the last, begins there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.editing.chord_times import end_chord, latest_end
from musicgen_gui.score.types import ChordSymbol
from musicgen_gui.ui.pianoroll.gestures.waiting import until_far
from musicgen_gui.ui.pianoroll.hand import Drag
from musicgen_gui.ui.pianoroll.pointer import Pointer
from musicgen_gui.ui.pianoroll.words import place, translate

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.chord_lane import ChordLane
    from musicgen_gui.ui.pianoroll.view import RollView


def drag_end(lane: ChordLane, press: Pointer, chord: ChordSymbol, end: int) -> Drag:
    """Drag the end of a chord. Alt ignores the grid; Shift leaves the next chord and puts silence before it."""
    view = lane.view
    lane.pick(chord, quietly=True)
    now = yield from until_far(press)
    if now is None:
        return
    try:
        while True:
            tick = _tick(view, chord, end + now.tick - press.tick, now)
            edit = end_chord(chord, tick, silence=now.shift)
            if not now.down:
                break
            lane.try_signs(edit)
            ends = translate("PianoRoll", "{0} holds until {1}").format(lane.text_of(chord), place(view.bars, tick))
            view.session.say(ends)
            now = yield
    finally:
        lane.try_signs(None)
    view.session.document.apply(translate("PianoRoll", "Change the length of a chord"), edit)


def _tick(view: RollView, chord: ChordSymbol, wanted: float, now: Pointer) -> int:
    """Where the end goes: on the grid, behind the chord's start and before the start of the chord after the next."""
    latest = latest_end(view.state.score, chord)
    tick = view.snap(wanted, free=now.alt)
    if latest is not None and tick >= latest and not now.shift:
        tick = view.snap_down(latest - 1, free=now.alt)
    if tick <= chord.tick:
        tick = chord.tick + 1 if now.alt else view.snap_down(chord.tick) + view.step
    return tick
