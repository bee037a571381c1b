"""Long continuations held to the form of real tunes: of several lines one is chosen by the judge of form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from musicgen_gui.codecs.melody import PARTS, top_line
from musicgen_gui.engines.copy_guard import Draw
from musicgen_gui.engines.form import LEAST_BARS, POOL, Form, Line, facts
from musicgen_gui.engines.melody_plan import Plan
from musicgen_gui.engines.request import Piece
from musicgen_gui.score.types import Note

APART = 1000
"""Added to the attempt, so that a line of a pool is not the line that would be drawn without one."""
ROWS = 64
FEWEST = 2


def applies(plan: Plan) -> bool:
    """Whether a request is a long continuation of enough music, in whole bars and of one meter."""
    request, grid = plan.request, plan.grid
    if not plan.is_open or not request.knobs.form or plan.pins or grid.place(plan.start)[1] or grid.place(plan.end)[1]:
        return False
    bars = grid.place(plan.end)[0] - grid.place(plan.start)[0]
    opening = grid.place(plan.start)[0] - plan.frame.origin
    one_meter = all(part <= 0 for part, _, _ in grid.changes)
    return bars >= LEAST_BARS and opening >= LEAST_BARS // 2 and one_meter


def chosen(form: Form, plan: Plan, draw: Draw) -> Draw:
    """A way to draw that draws a pool for each candidate and tells one line of it, whole.

    Where drafts are asked for, the first line of each pool is told as it grows, and whenever a line is finished that is
    more like real tunes than those before, that one in its place; at last the one that is chosen.
    """
    request = plan.request
    past = _line(plan, tuple(n for n in request.score.tracks[request.track].notes if n.start < request.span.start))

    def choose(numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
        size = max(1, ROWS // POOL)
        for group in (numbers[first : first + size] for first in range(0, len(numbers), size)):
            pools = {number: _Pool(form, plan, past, number) for number in group}
            for piece in draw([i for pool in pools.values() for i in pool.numbers], attempt + APART):
                draft = pools[piece.candidate // POOL].take(piece)
                if draft is not None and request.drafts:
                    yield draft
            for number, pool in pools.items():
                rng = np.random.default_rng((request.seed, number, attempt, APART))
                yield pool.chosen(rng)

    return choose


class _Pool:
    """The lines of one candidate as they grow."""

    def __init__(self, form: Form, plan: Plan, past: Line, number: int) -> None:
        self._form, self._plan, self._past, self._number = form, plan, past, number
        self.numbers = range(number * POOL, (number + 1) * POOL)
        self._lines: dict[int, tuple[Note, ...]] = {}
        self._bits: dict[int, float] = {}
        self._facts: dict[int, dict[str, float]] = {}
        self._best: float | None = None

    def take(self, piece: Piece) -> Piece | None:
        """Take a piece of one of the lines; what there is to show of it."""
        i = piece.candidate
        self._lines[i], self._bits[i] = piece.added_to(self._lines.get(i, ())), piece.bits_per_note
        if not piece.done:
            first = i == self.numbers.start and self._best is None
            return Piece(self._number, piece.notes) if first else None
        if len(self._lines[i]) < FEWEST:
            return None
        span = (self._plan.start, self._plan.end)
        self._facts[i] = facts(self._past, _line(self._plan, self._lines[i]), self._plan.grid, span)
        odds = float(self._form.odds([self._facts[i]])[0])
        if self._best is not None and odds <= self._best:
            return None
        self._best = odds
        return Piece(self._number, self._lines[i], anew=True)

    def chosen(self, rng: np.random.Generator) -> Piece:
        """The whole of the line that is chosen when all are finished."""
        pool = sorted(self._facts)
        best = pool[self._form.choose([self._facts[i] for i in pool], rng)] if pool else self.numbers.start
        lines, bits = self._lines.get(best, ()), self._bits.get(best, 0.0)
        return Piece(self._number, lines, True, bits, anew=self._plan.request.drafts)


def _line(plan: Plan, notes: tuple[Note, ...]) -> Line:
    division = plan.request.score.division
    line = top_line(notes)
    onset = np.array([round(n.start * PARTS / division) for n in line], np.int64)
    length = np.array([max(1, round(n.length * PARTS / division)) for n in line], np.int64)
    return Line(onset, length, np.array([n.pitch for n in line], np.int64))
