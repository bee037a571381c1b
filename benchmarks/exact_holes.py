"""Counts broken guarantees over random requests: random tunes, spans, locks, rules, keeps, sliders, curves, phrases.

    .venv/bin/python benchmarks/exact_holes.py --requests 10000

Every answer must lie inside its span without overlaps, keep every lock and every rule that was asked for, and hold all
that a variation keeps. Requests that no answer can meet are declined in words and counted apart.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

from musicgen_gui.app.promises import fills, kept
from musicgen_gui.codecs.melody import top_line
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import (
    COMMON_RUN,
    CannotAnswer,
    ChordTones,
    Curve,
    CurveKind,
    Keep,
    Knobs,
    Likeness,
    Request,
    Rules,
    Span,
    Task,
)
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import ChordSymbol, Lock, Meter, Note, Score, Track
from musicgen_gui.theory.scale import scale

EVERY = 500
METERS = ((4, 4), (3, 4), (6, 8), (2, 4), (9, 8), (5, 4))
CHORDS = ("G", "Am", "D7", "C", "Em", "F#dim", "Bb", "N.C.", "Fmaj7")
RHYTHMS = ((2, 2, 2, 2), (4, 4), (3, 1, 2, 2), (1, 1, 2, 4), (8,), (6, 2))
LOCKS = (Lock.PITCH, Lock.RHYTHM, Lock.VELOCITY, Lock.CONTOUR, Lock.NOTE, Lock.ANY, Lock.PITCH | Lock.VELOCITY)


def main() -> None:
    """Print one JSON object every so many requests."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--requests", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--weights", type=Path, help="a folder with weights.safetensors and config.json")
    chosen = options.parse_args()
    engine, dice = load(chosen.weights), random.Random(chosen.seed)
    counts: Counter[str] = Counter()
    began = time.process_time()
    for done in range(1, chosen.requests + 1):
        count(engine, request(dice, engine.styles), counts)
        if done % EVERY == 0 or done == chosen.requests:
            seconds = round(time.process_time() - began, 1)
            print(json.dumps({"requests": done, **dict(sorted(counts.items())), "CPU seconds": seconds}), flush=True)


def count(engine: MelodyEngine, asked: Request, counts: Counter[str]) -> None:
    """Ask, and add what is found to the counts."""
    found: dict[int, tuple[Note, ...]] = defaultdict(tuple)
    try:
        for piece in engine.generate(asked):
            found[piece.candidate] += piece.notes
            if asked.rules.longest_copy and piece.copied and piece.copied.notes > asked.rules.longest_copy:
                counts["BROKEN copies"] += 1
    except CannotAnswer:
        counts["declined"] += 1
        return
    for notes in found.values():
        counts["answers"] += 1
        counts["fill to the edge"] += fills(notes, asked)
        for broken in violations(notes, asked):
            counts[f"BROKEN {broken}"] += 1


def violations(notes: tuple[Note, ...], asked: Request) -> list[str]:
    """Names of what one answer breaks."""
    line = top_line(notes)
    broken = [promise.value for promise, held in kept(notes, asked).items() if not held]
    if not notes:
        broken.append("empty")
    if any(b.start < a.end and not a.locks & Lock.RHYTHM for a, b in pairwise(line)):
        broken.append("overlap")
    if any(note.length < 1 or not 1 <= note.velocity <= 127 for note in notes):
        broken.append("values")
    return broken + kept_by_variation(line, asked) + turned(line, asked)


def stood(asked: Request) -> tuple[Note, ...]:
    """The melody that stood in the span."""
    span = asked.span
    return tuple(n for n in top_line(asked.score.tracks[asked.track].notes) if span.start <= n.start < span.end)


def kept_by_variation(line: tuple[Note, ...], asked: Request) -> list[str]:
    """Broken keeps."""
    if asked.task is not Task.VARY:
        return []
    before = stood(asked)
    same = {
        Keep.NOTHING: True,
        Keep.RHYTHM: [(n.start, n.length) for n in line] == [(n.start, n.length) for n in before],
        Keep.PITCHES: [n.pitch for n in line] == [n.pitch for n in before],
        Keep.CONTOUR: moves(line) == moves(before),
    }
    return [] if same[asked.keep] else [f"keep {asked.keep}"]


def turned(line: tuple[Note, ...], asked: Request) -> list[str]:
    """Broken locks of contour."""
    whole = top_line(asked.score.tracks[asked.track].notes)
    came = {b.start: (b, move) for (_, b), move in zip(pairwise(whole), moves(whole), strict=True)}
    before = [n for n in whole if n.start < asked.span.start][-1:]
    new = (*before, *line)
    for (_, b), move in zip(pairwise(new), moves(new), strict=True):
        old, wanted = came.get(b.start, (None, 0))
        if old is not None and old.locks & Lock.CONTOUR and b in line and move != wanted:
            return ["contour lock"]
    return []


def moves(line: tuple[Note, ...]) -> list[int]:
    """1 up, −1 down, 0 the same, between neighbours."""
    return [(b.pitch > a.pitch) - (b.pitch < a.pitch) for a, b in pairwise(line)]


def request(dice: random.Random, styles: tuple[str, ...]) -> Request:
    """A random question about a random tune."""
    score = tune(dice)
    bars = bar_map(score)
    first = dice.randrange(0, 9)
    start, end = bars.beat_start(first, dice.randrange(3)), bars.bar_start(first + dice.randrange(1, 4))
    span = Span(start, max(end, start + score.division))
    task = dice.choice(list(Task))
    if task is Task.VARY and not any(span.start <= n.start < span.end for n in score.tracks[0].notes):
        task = Task.COMPLETE
    lowest = dice.randrange(50, 70)
    return Request(
        task,
        score,
        0,
        span,
        style=dice.choice(styles),
        keep=dice.choice(list(Keep)),
        knobs=knobs(dice),
        rules=rules(dice, lowest, lowest + dice.randrange(5, 25)),
        seed=dice.randrange(10_000),
        candidates=dice.randrange(1, 4),
        curves=curves(dice, span, lowest),
        like=Likeness(score.tracks[0].notes[:8], dice.uniform(-1, 1)) if dice.random() < 0.2 else None,
    )


def tune(dice: random.Random) -> Score:
    """Twelve bars of a wandering line with holes, chords and locks; sometimes a little off the grid."""
    division, meter = dice.choice((480, 96, 384)), dice.choice(METERS)
    step, bar = division // 4, division * 4 * meter[0] // meter[1]
    scale_ = sorted(scale(dice.randrange(12), "major"))
    notes, tick, place = [], 0, dice.randrange(25, 40)
    empty = dice.randrange(12)
    locking = dice.choice((0.0, 0.1, 0.4))
    while tick < 12 * bar:
        for length in dice.choice(RHYTHMS):
            place = min(max(place + dice.choice((-2, -1, -1, 0, 1, 1, 2)), 22), 44)
            pitch = 12 * (place // 7) + scale_[place % 7]
            locks = dice.choice(LOCKS) if dice.random() < locking else Lock.NONE
            start = tick + (dice.randrange(3) if dice.random() < 0.1 else 0)
            if not empty * bar <= tick < (empty + 2) * bar:
                notes.append(Note(start, pitch, length * step - (start - tick), dice.randrange(40, 120), locks=locks))
            tick += length * step
    chords = tuple(ChordSymbol(i * bar, dice.choice(CHORDS)) for i in range(12) if dice.random() < 0.8)
    return Score(division, (Track(notes=tuple(notes)),), meters=(Meter(0, *meter),), chords=chords)


def knobs(dice: random.Random) -> Knobs:
    """Sliders anywhere."""
    return Knobs(
        adventure=dice.random(),
        density=dice.random(),
        closeness=dice.choice((0.0, 0.0, 0.5, 1.0)),
        leaps=dice.random(),
        pitch_temperature=dice.choice((None, 0.3, 1.7)),
        rhythm_temperature=dice.choice((None, 0.3, 1.7)),
        top_p=dice.choice((0.5, 0.98, 1.0)),
        pitch_quantiles=dice.choice(((0.0, 1.0), (0.5, 1.0), (0.0, 0.2))),
        time_quantiles=dice.choice(((0.0, 1.0), (0.6, 1.0), (0.0, 0.4))),
    )


def rules(dice: random.Random, lowest: int, highest: int) -> Rules:
    """Guarantees, each asked for half of the time."""
    classes = scale(dice.randrange(12), "major") if dice.random() < 0.5 else None
    ending = dice.randrange(12)
    return Rules(
        classes,
        *((lowest, highest) if dice.random() < 0.5 else (0, 127)),
        largest_leap=dice.choice((None, None, 2, 4, 7, 12)),
        last=frozenset(range(ending, 128, 12)) if dice.random() < 0.3 else None,
        chord_tones=dice.choice(list(ChordTones)),
        longest_copy=dice.choice((None, COMMON_RUN)),
    )


def curves(dice: random.Random, span: Span, lowest: int) -> tuple[Curve, ...]:
    """Up to one curve of each kind."""
    wanted = [kind for kind in CurveKind if dice.random() < 0.15]
    ends = (span.start, span.end)
    return tuple(Curve(kind, tuple((tick, _level(dice, kind, lowest)) for tick in ends)) for kind in wanted)


def _level(dice: random.Random, kind: CurveKind, lowest: int) -> float:
    return dice.uniform(lowest, lowest + 24) if kind is CurveKind.CONTOUR else dice.random()


if __name__ == "__main__":
    main()
