"""Quantise by settings, and the way back to how it was played."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from musicgen_gui.editing.changes import change_each, moved, parted, put_back
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.grid import Grid, bar_lines
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note

Place = tuple[int, int, int]
"""Start, pitch and length of a note."""
Raw = Mapping[Place, tuple[int, int]]
"""Where quantised notes started, and how long they were, before."""


class Ends(Enum):
    """What becomes of the ends: lengths stay, ends go to lines too, or lengths become whole steps of the grid."""

    STAY = "stay"
    LINES = "lines"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Quantising:
    """``strength`` 1 moves all the way, 0.5 half of it; ``swing`` 0–1 delays every second line by up to a
    third of a step (a triplet feel).

    Without ``starts`` the onsets stay where they are. ``grid`` None means the one in use.
    """

    strength: float = 1.0
    swing: float = 0.0
    starts: bool = True
    ends: Ends = Ends.STAY
    grid: Grid | None = None


def quantise_by(how: Quantising, grid: Grid) -> Edit:
    """Move the selected notes towards the lines of the setting's grid, or else of ``grid``."""

    def edit(state: State) -> State:
        chosen, rest = parted(state)
        if not chosen:
            return state
        return put_back(state, rest, map(_drawn(how, grid, state, chosen), chosen))

    return edit


def quantise(grid: Grid, strength: float = 1.0, swing: float = 0.0, lengths: bool = False) -> Edit:
    """``quantise_by`` in short: with ``lengths`` the ends go to lines too, the next one where it would be the onset's.

    ``grid.on`` is not asked.
    """
    return quantise_by(Quantising(strength, swing, ends=Ends.LINES if lengths else Ends.STAY), grid)


def raw_after(how: Quantising, grid: Grid, state: State, raw: Raw) -> dict[Place, tuple[int, int]]:
    """What ``raw`` becomes when the selected notes are quantised: of those quantised before, the first places stay."""
    chosen, _ = parted(state)
    if not chosen:
        return dict(raw)
    draw = _drawn(how, grid, state, chosen)
    return dict(raw) | {_place(draw(n)): raw.get(_place(n), (n.start, n.length)) for n in chosen}


def back_to_raw(raw: Raw) -> Edit:
    """Put the selected notes that were quantised back to where they were played."""

    def rewrite(note: Note) -> Note:
        start, length = raw.get(_place(note), (note.start, note.length))
        return moved(note, start, note.pitch, length)

    return change_each(rewrite)


def _place(note: Note) -> Place:
    return note.start, note.pitch, note.length


def _drawn(how: Quantising, grid: Grid, state: State, chosen: list[Note]) -> Callable[[Note], Note]:
    """The new place of each of the chosen notes."""
    grid = how.grid or grid
    lines = _swung_lines(chosen[0].start, max(n.end for n in chosen), grid, how.swing, state)
    step = grid.step(state.score.division)

    def nearest(tick: int) -> int:
        at = bisect_left(lines, tick, lo=1, hi=len(lines) - 1)
        before, after = lines[at - 1], lines[at]
        return tick + round(((before if tick - before < after - tick else after) - tick) * how.strength)

    def length(note: Note, start: int) -> int:
        if how.ends is Ends.STAY:
            return note.length
        if how.ends is Ends.STEPS:
            wanted = max(step, (2 * note.length + step) // (2 * step) * step)
            return max(1, note.length + round((wanted - note.length) * how.strength))
        end = nearest(note.end)
        return (end if end > start else lines[bisect_right(lines, start)]) - start

    def rewrite(note: Note) -> Note:
        start = nearest(note.start) if how.starts else note.start
        return moved(note, start, note.pitch, length(note, start))

    return rewrite


def _swung_lines(start: int, end: int, grid: Grid, swing: float, state: State) -> list[int]:
    """Lines around ``start`` … ``end``, a bar more on each side as far as there is one; sorted."""
    bars, division = bar_map(state.score), state.score.division
    delay = round(grid.step(division) * swing / 3)
    first, last = bars.position(start).bar, bars.position(end).bar
    found = []
    for bar in range(max(0, first - 1), last + 2):
        found += [line + delay * (i % 2) for i, line in enumerate(bar_lines(bar, grid, bars, division))]
    return [*found, bars.bar_start(last + 2)]
