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
    """A way to draw that draws a pool for each candidate and tells one line of it, whole."""
    request = plan.request
    past = _line(plan, tuple(n for n in request.score.tracks[request.track].notes if n.start < request.span.start))

    def choose(numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
        size = max(1, ROWS // POOL)
        for group in (numbers[first : first + size] for first in range(0, len(numbers), size)):
            lines: dict[int, tuple[Note, ...]] = {}
            bits: dict[int, float] = {}
            for piece in draw([n * POOL + i for n in group for i in range(POOL)], attempt + APART):
                lines[piece.candidate] = lines.get(piece.candidate, ()) + piece.notes
                bits[piece.candidate] = piece.bits_per_note
            for number in group:
                pool = [i for i in range(number * POOL, (number + 1) * POOL) if len(lines.get(i, ())) >= FEWEST]
                found = [facts(past, _line(plan, lines[i]), plan.grid, (plan.start, plan.end)) for i in pool]
                rng = np.random.default_rng((plan.request.seed, number, attempt, APART))
                best = pool[form.choose(found, rng)] if pool else number * POOL
                yield Piece(number, lines.get(best, ()), True, bits.get(best, 0.0))

    return choose


def _line(plan: Plan, notes: tuple[Note, ...]) -> Line:
    division = plan.request.score.division
    line = top_line(notes)
    onset = np.array([round(n.start * PARTS / division) for n in line], np.int64)
    length = np.array([max(1, round(n.length * PARTS / division)) for n in line], np.int64)
    return Line(onset, length, np.array([n.pitch for n in line], np.int64))
