"""Edits of the velocities of the selected notes. They leave a note's origin as it is."""

from __future__ import annotations

from collections.abc import Mapping

from musicgen_gui.editing.changes import change_each, swapped, with_velocity
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import Note


def set_velocity(values: Mapping[Note, int] | int) -> Edit:
    """Set one velocity for the selected notes, or one for each note named, selected or not. Held within 1–127."""
    if isinstance(values, int):
        return change_each(lambda n: with_velocity(n, values))

    changed = {n: (with_velocity(n, value),) for n, value in values.items()}
    return lambda state: swapped(state, changed)


def change_velocity(delta: int) -> Edit:
    """Make the selected notes louder or softer, each within 1–127."""
    return change_each(lambda n: with_velocity(n, n.velocity + delta))


def scale_velocity(factor_num: int, factor_den: int) -> Edit:
    """Multiply the velocities of the selected notes by a fraction."""
    return change_each(lambda n: with_velocity(n, round(n.velocity * factor_num / factor_den)))


def ramp_velocity(t0: int, v0: int, t1: int, v1: int) -> Edit:
    """Put the onsets from ``t0`` to ``t1`` on a line from ``v0`` to ``v1``: the selected ones, or all without any."""
    if t0 > t1:
        t0, v0, t1, v1 = t1, v1, t0, v0

    def value(n: Note) -> int:
        return v1 if t0 == t1 else round(v0 + (v1 - v0) * (n.start - t0) / (t1 - t0))

    def edit(state: State) -> State:
        notes = state.selection or state.current.notes
        return set_velocity({n: value(n) for n in notes if t0 <= n.start <= t1})(state)

    return edit
