"""A piece that holds only what is selected: to be dragged into another program."""

from __future__ import annotations

from dataclasses import replace

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Score


def excerpt(state: State) -> Score:
    """The selected notes of the current track, or all of it without any, from the bar on in which they begin.

    Tempo, meter and key are those that hold there.
    """
    track = state.current
    notes = sorted_notes(state.selection) if state.selection else track.notes
    alone = replace(state.score, tracks=(track.with_notes(notes),))
    if not notes:
        return alone
    bars = bar_map(state.score)
    start = bars.bar_start(bars.position(notes[0].start).bar)
    return edits.delete_time(0, start)(State(alone)).score if start else alone
