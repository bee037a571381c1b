"""Fits the judge of form: real bars 9–24 of training tunes against what a network made of their first eight bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from musicgen_gui.codecs.melody import PARTS, Melody, encode, to_ticks
from musicgen_gui.codecs.melody_rows import part_of
from musicgen_gui.engines import form
from musicgen_gui.engines.form import Form, Judges, Line
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import Meter, Note, Score, Track
from musicgen_gui.training.corpus.tune import DANCES, Tune

OPENING, ASKED = 8, 16
DIVISION = 480
FEWEST = 4
"""Notes without which a line has no features."""
Floats = np.ndarray


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
        or before < 8
        or stop - before < ASKED
    ):
        return None
    return part_of(notes, 0, before), part_of(notes, before, stop), (start, end)


def continued(
    engine: MelodyEngine, opening: Melody, span: tuple[int, int], style: str, seed: int, count: int
) -> list[Line]:
    """Lines that an engine makes of an opening."""
    rows = zip(opening.onset.tolist(), opening.pitch.tolist(), opening.length.tolist(), strict=True)
    notes = tuple(Note(to_ticks(o, DIVISION), p, to_ticks(n, DIVISION)) for o, p, n in rows)
    meters = tuple(Meter(to_ticks(start, DIVISION), n, d) for start, n, d in opening.meters.changes)
    score = Score(division=DIVISION, tracks=(Track(notes=notes),), meters=meters)
    ticks = Span(*(part * DIVISION // PARTS for part in span))
    found: dict[int, list[Note]] = {}
    request = Request(Task.CONTINUE, score, 0, ticks, style=style, seed=seed, candidates=count)
    for piece in engine.generate(request):
        found.setdefault(piece.candidate, []).extend(piece.notes)
    lines = (encode(tuple(made), DIVISION, meters) for made in found.values() if len(made) >= FEWEST)
    return [line_of(melody, span[1]) for melody in lines]


def line_of(melody: Melody, end: int) -> Line:
    """A melody as the judge reads it, no note over the end."""
    return Line(melody.onset, np.minimum(melody.length, end - melody.onset), melody.pitch)


def pairs(
    engine: MelodyEngine, tunes: Sequence[Tune], each: int, bars: int = ASKED
) -> Iterator[tuple[dict[str, float], bool]]:
    """Features of the first ``bars`` of real and of made continuations, ``each`` made ones to a tune."""
    for seed, tune in enumerate(tunes):
        cut = excerpt(tune) if tune.style in DANCES else None
        if cut is None:
            continue
        opening, later, span = cut
        past = line_of(opening, span[0])
        end = span[0] + (span[1] - span[0]) * bars // ASKED
        made = ((line, False) for line in continued(engine, opening, span, tune.style, seed, each))
        for line, is_real in ((line_of(later, span[1]), True), *made):
            first = until(line, end)
            if len(first.onset) >= FEWEST:
                yield form.facts(past, first, opening.meters, (span[0], end)), is_real


def until(line: Line, end: int) -> Line:
    """What of a line begins before some part, cut there."""
    stop = int(np.searchsorted(line.onset, end))
    return Line(line.onset[:stop], np.minimum(line.length[:stop], end - line.onset[:stop]), line.pitch[:stop])


def fit(rows: Sequence[tuple[dict[str, float], bool]], decay: float = 3e-3, steps: int = 600) -> Form:
    """Logistic regression in which the real and the made weigh the same."""
    names = tuple(rows[0][0])
    table = np.array([[row[name] for name in names] for row, _ in rows])
    real = np.array([is_real for _, is_real in rows])
    mean, scale = table.mean(0), np.maximum(table.std(0), 1e-6)
    x = torch.tensor((table - mean) / scale, dtype=torch.float32)
    y = torch.tensor(real, dtype=torch.float32)
    share = torch.where(y > 0, 0.5 / y.mean(), 0.5 / (1 - y.mean()))
    weight = torch.zeros(len(names), requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.Adam([weight, bias], lr=0.02)
    for _ in range(steps):
        optimiser.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ weight + bias, y, weight=share)
        (loss + decay * (weight**2).sum()).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    return Form(names, mean, scale, weight.detach().numpy().astype(float), float(bias.item()))


def build(engine: MelodyEngine, tunes: Sequence[Tune], out: Path, each: int = 2) -> Judges:
    """Fit the judges of eight and of sixteen bars on some tunes and write them to ``out``. The engine must not use
    judges itself."""
    judges = Judges({bars: fit(list(pairs(engine, tunes, each, bars))) for bars in (ASKED // 2, ASKED)})
    form.save(out, judges)
    return judges
