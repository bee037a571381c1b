"""An edit that is drawn but not done."""

from __future__ import annotations

from dataclasses import dataclass, replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Trial:
    """An edit that is drawn but not done. ``touched`` are the notes that it may change or remove.

    ``edit`` sees those notes alone, so that trying costs the same in a short and in an endless track.
    """

    edit: Edit
    touched: frozenset[Note]

    def result(self, state: State) -> State:
        """What the edit makes of the touched notes: a state whose current track holds only them."""
        track = state.current.with_notes(tuple(sorted(self.touched)))
        alone = state.score.with_track(state.track, track)
        return self.edit(replace(state, score=alone, selection=state.selection & self.touched))
