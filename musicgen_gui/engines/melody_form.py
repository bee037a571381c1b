"""Long continuations held to the form of real tunes, phrase by phrase: each is led as one in a real tune, and of
several lines one is chosen by the judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from musicgen_gui.codecs.melody import PARTS, to_ticks, top_line
from musicgen_gui.codecs.straight import straightened
from musicgen_gui.engines.copy_guard import Draw
from musicgen_gui.engines.form import LEAST_BARS, Judges, Line, bars_of, facts
from musicgen_gui.engines.melody_plan import Plan
from musicgen_gui.engines.phrase_lead import PhraseLead, lead
from musicgen_gui.engines.phrases import BARS, Phrases, history
from musicgen_gui.engines.request import Piece, Request, Span
from musicgen_gui.score.types import Note

PHRASE = BARS
"""Bars that are chosen at once; what is left over goes with the last ones."""
SEEN = 16
"""Bars that are judged together, the last of them being chosen."""
POOL = 16
"""Lines from which each phrase is chosen."""
APART = 1000
"""Added to the attempt for each phrase, so that a line of a pool is not the line that would be drawn without one."""
ROWS = 64
FEWEST = 2
LED = 2000
"""Added to the number of a phrase where its lead is drawn."""
Leads = Mapping[int, PhraseLead]
Drawer = Callable[[Request, Leads], Draw]
"""Gives a way to draw answers to a question, of which some are led."""


@dataclass(frozen=True)
class Guides:
    """What real tunes have taught: how phrases stand to each other, and judges of lines. Without judges the first line
    is taken as it is."""

    judges: Judges
    phrases: Phrases | None = None

    @property
    def pool(self) -> int:
        """Lines from which each phrase is chosen."""
        return POOL if self.judges.by_bars else 1


def applies(plan: Plan) -> bool:
    """Whether a request is a long continuation of enough music, in whole bars and of one meter."""
    request, grid = plan.request, plan.grid
    if not plan.is_open or not request.knobs.form or plan.pins or grid.place(plan.start)[1] or grid.place(plan.end)[1]:
        return False
    bars = grid.place(plan.end)[0] - grid.place(plan.start)[0]
    opening = grid.place(plan.start)[0] - plan.frame.origin
    one_meter = all(part <= 0 for part, _, _ in grid.changes)
    return bars >= LEAST_BARS and opening >= LEAST_BARS // 2 and one_meter


def chosen(guides: Guides, plan: Plan, drawer: Drawer) -> Draw:
    """A way to draw that draws a pool for each phrase of each candidate and goes on from one line of it.

    Where drafts are asked for, the first line of each pool is told as it grows, and whenever a line is finished that is
    more like real tunes than those before, that one in its place; at last the one that is chosen.
    """
    phrases, heard = _phrases(plan), _heard(plan)

    def choose(numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
        size = max(1, ROWS // guides.pool)
        for group in (numbers[first : first + size] for first in range(0, len(numbers), size)):
            pools = {n: _Pool(guides, plan, phrases[0], heard, Piece(n, ()), attempt) for n in group}
            draw = drawer(phrases[0].question(plan.request, ()), _leads(pools.values()))
            for piece in draw([i for pool in pools.values() for i in pool.numbers], attempt + APART):
                yield from pools[piece.candidate // guides.pool].take(piece)
            for pool in pools.values():
                last = pool.chosen()
                for phrase in phrases[1:]:
                    if plan.request.drafts:
                        yield last
                    later = _Pool(guides, plan, phrase, heard, last, attempt)
                    draw = drawer(phrase.question(plan.request, later.before), _leads([later]))
                    for piece in draw(later.numbers, attempt + APART):
                        yield from later.take(piece)
                    last = later.chosen()
                yield last

    return choose


def _heard(plan: Plan) -> tuple[Note, ...]:
    """The line before the span, as it would be written."""
    request = plan.request
    before = (n for n in request.score.tracks[request.track].notes if n.start < request.span.start)
    return straightened(top_line(tuple(before)), request.score.division)


def _leads(pools: Iterable[_Pool]) -> Leads:
    return {i: pool.lead for pool in pools if pool.lead for i in pool.numbers}


@dataclass(frozen=True)
class _Phrase:
    """A phrase to be chosen: its ``span`` in ticks, the others in parts. It is ``length`` bars long and judged from the
    part ``seen`` on, which makes ``bars``."""

    index: int
    span: Span
    start: int
    seen: int
    end: int
    length: int
    bars: int
    is_last: bool

    def question(self, request: Request, before: tuple[Note, ...]) -> Request:
        """The request for this phrase alone, after the notes of the phrases ``before``."""
        tracks = list(request.score.tracks)
        inside = request.span
        standing = (n for n in tracks[request.track].notes if not inside.start <= n.start < inside.end)
        tracks[request.track] = replace(tracks[request.track], notes=tuple(sorted((*standing, *before))))
        rules = request.rules if self.is_last else replace(request.rules, last=None)
        return replace(request, score=replace(request.score, tracks=tuple(tracks)), span=self.span, rules=rules)


def _phrases(plan: Plan) -> list[_Phrase]:
    grid, division = plan.grid, plan.request.score.division
    bar = grid.place(plan.start)[2]
    count = max(1, (plan.end - plan.start) // (PHRASE * bar))
    edges = [plan.start + i * PHRASE * bar for i in range(count)] + [plan.end]
    ticks = [to_ticks(part, division) for part in edges[1:-1]]
    ticks = [plan.request.span.start, *ticks, plan.request.span.end]
    found = []
    for i, end in enumerate(edges[1:]):
        seen = max(plan.start, min(edges[i], end - SEEN * bar))
        span, bars = Span(ticks[i], ticks[i + 1]), (end - edges[i]) // bar
        found.append(_Phrase(i, span, edges[i], seen, end, bars, (end - seen) // bar, i == count - 1))
    return found


class _Pool:
    """The lines of one phrase of one candidate as they grow, after what is ``heard`` and what was chosen ``so_far``."""

    def __init__(
        self, guides: Guides, plan: Plan, phrase: _Phrase, heard: tuple[Note, ...], so_far: Piece, attempt: int
    ) -> None:
        self._judge, self._plan, self._phrase = guides.judges.of(phrase.bars), plan, phrase
        self._number, self._so_far, self._attempt = so_far.candidate, so_far, attempt
        self.numbers = range(self._number * guides.pool, (self._number + 1) * guides.pool)
        self._lines: dict[int, tuple[Note, ...]] = {}
        self._bits: dict[int, float] = {}
        self._facts: dict[int, dict[str, float]] = {}
        self._known: dict[tuple[Note, ...], dict[str, float]] = {}
        self._best: float | None = None
        known = top_line((*heard, *self.before))
        self._seen = to_ticks(phrase.seen, plan.request.score.division)
        self._past = _line(plan, tuple(n for n in known if n.start < self._seen))
        self._judged = tuple(n for n in known if n.start >= self._seen)
        self.lead = self._lead(guides.phrases, known)

    def _lead(self, phrases: Phrases | None, known: tuple[Note, ...]) -> PhraseLead | None:
        """How this phrase is led, where it begins as many bars after the piece's first as phrases have."""
        request, origin = self._plan.request, self._plan.frame.origin
        start = self._phrase.start
        first, _, bar, _ = self._plan.grid.place(start)
        strength = min(1.0, 2 * (1 - request.knobs.adventure))
        if phrases is None or first - origin < BARS or (first - origin) % BARS or self._phrase.length < BARS:
            return None
        rng = self._rng(LED)
        before = history(bars_of(_line(self._plan, known), self._plan.grid), first, origin)
        pattern = phrases.pattern(request.style, before, rng)
        height = phrases.rise(request.style, before, rng), phrases.course(request.style)
        is_free = not request.curves and request.like is None
        return lead(known, request.score.division, pattern, (start, bar), strength, height if is_free else None)

    def _rng(self, part: int) -> np.random.Generator:
        return np.random.default_rng((self._plan.request.seed, self._number, self._attempt, part + self._phrase.index))

    @property
    def before(self) -> tuple[Note, ...]:
        """The notes of the phrases before."""
        return self._so_far.notes

    def take(self, piece: Piece) -> Iterator[Piece]:
        """Take a piece of one of the lines; what there is to show of it as a draft."""
        i = piece.candidate
        self._lines[i], self._bits[i] = piece.added_to(self._lines.get(i, ())), piece.bits_per_note
        if not piece.done:
            if i == self.numbers.start and self._best is None and self._plan.request.drafts:
                yield Piece(self._number, piece.notes)
            return
        if len(self._lines[i]) < FEWEST:
            return
        self._facts[i] = self._facts_of(self._lines[i])
        odds = float(self._judge.odds([self._facts[i]])[0]) if self._judge else 0.0
        if self._best is None or odds > self._best:
            self._best = odds
            if self._plan.request.drafts:
                yield Piece(self._number, (*self.before, *self._lines[i]), anew=True)

    def _facts_of(self, notes: tuple[Note, ...]) -> dict[str, float]:
        """Of lines that are equal, as those that are led often are, only once."""
        found = self._known.get(notes)
        if found is None:
            line, span = _line(self._plan, (*self._judged, *notes)), (self._phrase.seen, self._phrase.end)
            found = self._known[notes] = facts(self._past, line, self._plan.grid, span)
        return found

    def chosen(self) -> Piece:
        """All so far with the line that is chosen when all are finished."""
        pool, best = sorted(self._facts), self.numbers.start
        if pool and self._judge:
            best = pool[self._judge.choose([self._facts[i] for i in pool], self._rng(APART))]
        line, before = self._lines.get(best, ()), self._so_far
        bits = before.bits_per_note * len(before.notes) + self._bits.get(best, 0.0) * len(line)
        notes = (*before.notes, *line)
        drafts = self._plan.request.drafts
        return Piece(self._number, notes, self._phrase.is_last, bits / max(1, len(notes)), anew=drafts)


def _line(plan: Plan, notes: tuple[Note, ...]) -> Line:
    division = plan.request.score.division
    line = top_line(notes)
    onset = np.array([round(n.start * PARTS / division) for n in line], np.int64)
    length = np.array([max(1, round(n.length * PARTS / division)) for n in line], np.int64)
    return Line(onset, length, np.array([n.pitch for n in line], np.int64))
