"""Edits that change only the selection or the current track. Give them to ``Document.look``."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from musicgen_gui.editing.changes import parted, selected
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.whole import all_of
from musicgen_gui.score.types import Note


def select(notes: Iterable[Note]) -> Edit:
    """Select these notes of the current track and no others."""
    return lambda state: selected(state, notes)


def select_add(notes: Iterable[Note]) -> Edit:
    """Select these notes too."""
    return lambda state: selected(state, [*state.selection, *notes])


def select_toggle(notes: Iterable[Note]) -> Edit:
    """Select those of the notes that are not selected, and the other way round."""
    return lambda state: selected(state, state.selection ^ frozenset(notes))


def select_all() -> Edit:
    """Select every note of the current track."""
    return lambda state: State(state.score, state.track, all_of(state.current))


def select_none() -> Edit:
    """Select nothing."""
    return lambda state: State(state.score, state.track)


def invert_selection() -> Edit:
    """Select what is not selected."""
    return lambda state: State(state.score, state.track, frozenset(parted(state)[1]))


def select_in(t0: int, t1: int, low: int = 0, high: int = 127, add: bool = False) -> Edit:
    """Select the notes that sound in ``t0`` ≤ tick < ``t1`` with pitches from ``low`` to ``high``, both included."""

    def edit(state: State) -> State:
        array = state.current.array
        inside = (array["start"] < t1) & (array["end"] > t0) & (array["pitch"] >= low) & (array["pitch"] <= high)
        found = frozenset(state.current.notes[i] for i in np.flatnonzero(inside))
        return State(state.score, state.track, found | state.selection if add else found)

    return edit


def select_pitch(pitch: int, add: bool = False) -> Edit:
    """Select every note of one pitch."""

    def edit(state: State) -> State:
        found = frozenset(note for note in state.current.notes if note.pitch == pitch)
        return State(state.score, state.track, found | state.selection if add else found)

    return edit


def select_outside(scale: frozenset[int]) -> Edit:
    """Select the notes whose pitch class is not in the scale."""
    return lambda state: State(
        state.score, state.track, frozenset(n for n in state.current.notes if n.pitch % 12 not in scale)
    )


def select_step(steps: int, extend: bool = False) -> Edit:
    """Select the note ``steps`` (±1) away from the last (first) selected one in time order, the first without any."""

    def edit(state: State) -> State:
        notes = state.current.notes
        if not notes:
            return state
        at = [i for i, note in enumerate(notes) if note in state.selection] if state.selection else []
        last = (at[-1] if steps > 0 else at[0]) if at else -1
        found = notes[min(len(notes) - 1, max(0, last + steps if at else 0))]
        kept = state.selection if extend else frozenset()
        return State(state.score, state.track, kept | {found})

    return edit


def set_track(index: int) -> Edit:
    """Make another track the current one; nothing of it is selected."""

    def edit(state: State) -> State:
        inside = min(max(0, index), len(state.score.tracks) - 1)
        return state if inside == state.track else State(state.score, inside)

    return edit
