"""An edit that is drawn but not done."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.whole import Whole
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Trial:
    """An edit that is drawn but not done. ``touched`` are the notes that it may change or remove.

    ``edit`` sees those notes alone, so that trying costs the same in a short and in an endless track.
    """

    edit: Edit
    touched: Set[Note]

    def result(self, state: State) -> State:
        """What the edit makes of the touched notes: a state whose current track holds only them."""
        touched, selection = self.touched, state.selection
        notes = touched.track.notes if isinstance(touched, Whole) else sorted_notes(touched)
        track = state.current.with_notes(notes)
        alone = state.score.with_track(state.track, track)
        chosen = selection if touched is selection else selection & touched
        return self.edit(replace(state, score=alone, selection=chosen))
