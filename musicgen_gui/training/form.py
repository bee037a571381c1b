"""Learns the form of long continuations: counts how phrases stand to each other, and fits the judges: real bars 9–24 of
dance tunes against what a network, led by those counts, made of their first eight bars.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch

from musicgen_gui.codecs.melody import PARTS, Melody, MeterGrid, encode, to_ticks
from musicgen_gui.codecs.melody_rows import part_of
from musicgen_gui.engines import form
from musicgen_gui.engines import phrases as tables
from musicgen_gui.engines.form import Form, Judges, Line
from musicgen_gui.engines.melody_form import Guides
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import COMMON_RUN, Request, Rules, Span, Task
from musicgen_gui.score.types import Meter, Note, Score, Track
from musicgen_gui.training import phrases
from musicgen_gui.training.corpus.tune import DANCES, Tune, part
from musicgen_gui.training.melody_gru import Report, load_tunes

OPENING, ASKED = 8, 16
WINDOWS = (8, 16)
"""Bars after the opening that a judge sees."""
REAL, EACH = 1200, 12
"""Real continuations of training tunes, and made ones of each validation tune."""
DIVISION = 480
SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
"""Of the real ones, that lie below the cuts at which a feature may count by jumps."""
FEWEST = 4
"""Notes without which a line has no features."""
Floats = np.ndarray


@dataclass(frozen=True)
class Pair:
    """Features of one continuation by the number of bars that are seen of it, and whether it is real."""

    facts: dict[int, dict[str, float]]
    is_real: bool


def excerpt(tune: Tune) -> tuple[Melody, Melody, tuple[int, int]] | None:
    """The first eight whole bars with their upbeat, the sixteen after them, and their span; None where there are not
    that many in one meter."""
    notes = tune.melody
    places = notes.meters.places(notes.onset)
    bar = int(places.bar_parts[0])
    first = int(notes.onset[0] - places.position[0]) + (bar if places.position[0] else 0)
    start, end = first + OPENING * bar, first + (OPENING + ASKED) * bar
    before, stop = (int(x) for x in np.searchsorted(notes.onset, (start, end)))
    if (
        len(set(places.meter[:stop].tolist())) != 1
        or notes.onset[-1] < end - bar
        or before < OPENING
        or stop - before < ASKED
    ):
        return None
    return part_of(notes, 0, before), part_of(notes, before, stop), (start, end)


def as_score(notes: Melody) -> Score:
    """A melody of the corpus as a piece with one track."""
    rows = zip(notes.onset.tolist(), notes.pitch.tolist(), notes.length.tolist(), strict=True)
    made = tuple(Note(to_ticks(o, DIVISION), p, to_ticks(n, DIVISION)) for o, p, n in rows)
    meters = tuple(Meter(to_ticks(start, DIVISION), n, d) for start, n, d in notes.meters.changes)
    return Score(division=DIVISION, tracks=(Track(notes=made),), meters=meters)


def continued(
    engine: MelodyEngine, opening: Melody, span: tuple[int, int], style: str, seed: int, count: int
) -> list[Line]:
    """Lines that an engine makes of an opening."""
    score = as_score(opening)
    ticks = Span(*(part * DIVISION // PARTS for part in span))
    found: dict[int, list[Note]] = {}
    rules = Rules(longest_copy=COMMON_RUN if engine.known else None)
    request = Request(Task.CONTINUE, score, 0, ticks, style=style, rules=rules, seed=seed, candidates=count)
    for piece in engine.generate(request):
        found.setdefault(piece.candidate, []).extend(piece.notes)
    lines = (encode(tuple(made), DIVISION, score.meters) for made in found.values() if len(made) >= FEWEST)
    return [line_of(melody, span[1]) for melody in lines]


def line_of(melody: Melody, end: int) -> Line:
    """A melody as the judge reads it, no note over the end."""
    return Line(melody.onset, np.minimum(melody.length, end - melody.onset), melody.pitch)


def pairs(engine: MelodyEngine, tunes: Sequence[Tune], each: int) -> Iterator[Pair]:
    """Real continuations, and ``each`` made ones to a tune."""
    for seed, tune in enumerate(tunes):
        cut = excerpt(tune) if tune.style in DANCES else None
        if cut is None:
            continue
        opening, later, span = cut
        made = continued(engine, opening, span, tune.style, seed, each) if each else []
        for line, is_real in ((line_of(later, span[1]), True), *((line, False) for line in made)):
            pair = _pair(line_of(opening, span[0]), line, opening.meters, span, is_real=is_real)
            if pair is not None:
                yield pair


def _pair(past: Line, line: Line, grid: MeterGrid, span: tuple[int, int], *, is_real: bool) -> Pair | None:
    found = {}
    for bars in WINDOWS:
        end = span[0] + (span[1] - span[0]) * bars // ASKED
        first = until(line, end)
        if len(first.onset) < FEWEST:
            return None
        found[bars] = form.facts(past, first, grid, (span[0], end))
    return Pair(found, is_real)


def until(line: Line, end: int) -> Line:
    """What of a line begins before some part, cut there."""
    stop = int(np.searchsorted(line.onset, end))
    return Line(line.onset[:stop], np.minimum(line.length[:stop], end - line.onset[:stop]), line.pitch[:stop])


def fit(rows: Sequence[tuple[dict[str, float], bool]], decay: float = 1e-2, steps: int = 600) -> Form:
    """Logistic regression in which the real and the made weigh the same, on features and on their ``SHARES``."""
    names = tuple(rows[0][0])
    table = np.array([[row[name] for name in names] for row, _ in rows])
    real = np.array([is_real for _, is_real in rows])
    mean, scale = table.mean(0), np.maximum(table.std(0), 1e-6)
    cut = form.rounded(np.quantile(table[real], SHARES, axis=0).T)
    x = torch.tensor((table - mean) / scale, dtype=torch.float32)
    above = torch.tensor((table[:, :, None] > cut).reshape(len(table), -1), dtype=torch.float32)
    y = torch.tensor(real, dtype=torch.float32)
    share = torch.where(y > 0, 0.5 / y.mean(), 0.5 / (1 - y.mean()))
    weight = torch.zeros(len(names), requires_grad=True)
    jump = torch.zeros(cut.size, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.Adam([weight, jump, bias], lr=0.02)
    for _ in range(steps):
        optimiser.zero_grad()
        odds = x @ weight + above @ jump + bias
        loss = torch.nn.functional.binary_cross_entropy_with_logits(odds, y, weight=share)
        (loss + decay * ((weight**2).sum() + (jump**2).sum())).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    weights, jumps = (x.detach().numpy().astype(float) for x in (weight, jump))
    return Form(names, mean, scale, weights, float(bias.item()), cut, jumps.reshape(cut.shape))


def judged(rows: Sequence[Pair]) -> Judges:
    """A judge for each window."""
    return Judges({bars: fit([(row.facts[bars], row.is_real) for row in rows]) for bars in WINDOWS})


def build(weights: Path, data: Path, out: Path, report: Report) -> int:
    """Count phrases and fit the judges for the engine of a folder; write both to ``out``. The number of lines that the
    judges were fitted on.

    The made lines go on from validation tunes, which the network does not know by heart; of real ones training tunes
    have more. Raises ``OSError`` where there are no weights or no tunes, ``ValueError`` where no tune is long enough.
    """
    tunes = load_tunes(data)
    held, learned = ([t for t in tunes if part(t) == name] for name in ("validation", "train"))
    if not held or not learned:
        raise FileNotFoundError(f"no tunes were found in {data}: give a folder of music, or of the zips, by --data")
    engine = load(weights)
    counted = phrases.count(learned)
    engine.form = Guides(Judges({}), counted)
    order = np.random.default_rng(1).permutation(len(learned))
    rows = [*pairs(engine, held, EACH), *islice(pairs(engine, [learned[i] for i in order], 0), REAL)]
    if len({row.is_real for row in rows}) < 2:
        raise ValueError("judges need dance tunes of 24 bars in one meter; there are none among the tunes kept back")
    report({"lines": len(rows)})
    tables.save(out / tables.FILE, counted)
    form.save(out / form.FILE, judged(rows))
    return len(rows)
