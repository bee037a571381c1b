"""Openings of dance tunes and sixteen bars after them: the tune's own, or made by an engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from musicgen_gui.codecs.melody import PARTS, Ints, Melody, MeterGrid, encode, melody, to_ticks
from musicgen_gui.codecs.melody_rows import part_of
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import Meter, Note, Score, Track
from musicgen_gui.training.corpus.tune import DANCES, Tune

from .plain_gru import PlainGruRival

OPENING = 8
ASKED = 16
DIVISION = 480


@dataclass(frozen=True)
class Excerpt:
    """A dance tune's first eight whole bars with its upbeat, and sixteen more that may be made. Parts of a quarter.

    ``first`` is where the eight bars begin, ``start`` where the sixteen do; ``bar`` is the length of a bar.
    """

    name: str
    style: str
    opening: Melody
    later: Melody
    first: int
    start: int
    bar: int

    @property
    def end(self) -> int:
        return self.start + ASKED * self.bar


class Composer(Protocol):
    """Goes on from an excerpt's opening."""

    def __call__(self, excerpt: Excerpt, seed: int) -> Melody: ...


def excerpts(tunes: list[Tune]) -> list[Excerpt]:
    """The real ones: of dance tunes in one meter that are at least 24 bars long."""
    found = [_excerpt(tune) for tune in tunes if tune.style in DANCES]
    return [excerpt for excerpt in found if excerpt]


def _excerpt(tune: Tune) -> Excerpt | None:
    notes = tune.melody
    places = notes.meters.places(notes.onset)
    bar = int(places.bar_parts[0])
    first = int(notes.onset[0] - places.position[0]) + (bar if places.position[0] else 0)
    start = first + OPENING * bar
    end = start + ASKED * bar
    before, stop = (int(x) for x in np.searchsorted(notes.onset, (start, end)))
    one_meter = len(set(places.meter[:stop].tolist())) == 1
    if not one_meter or notes.onset[-1] < end - bar or before < OPENING or stop - before < ASKED:
        return None
    later = cut(part_of(notes, before, stop), end)
    return Excerpt(tune.name, tune.style, part_of(notes, 0, before), later, first, start, bar)


def cut(notes: Melody, end: int) -> Melody:
    """No note sounds over the end."""
    return replace(notes, length=np.minimum(notes.length, end - notes.onset))


def by_engine(engine: MelodyEngine, candidates: int = 1) -> Composer:
    """The first of an engine's answers, every setting as the program has it at first."""

    def compose(excerpt: Excerpt, seed: int) -> Melody:
        score = as_score(excerpt.opening)
        span = Span(to_ticks(excerpt.start, DIVISION), to_ticks(excerpt.end, DIVISION))
        style = excerpt.style if excerpt.style in engine.styles else "any"
        request = Request(Task.CONTINUE, score, 0, span, style=style, seed=seed, candidates=candidates)
        notes = [n for piece in engine.generate(request) if piece.candidate == 0 for n in piece.notes]
        return cut(encode(tuple(notes), DIVISION, score.meters), excerpt.end)

    return compose


def by_plain_gru(rival: PlainGruRival) -> Composer:
    """One answer of the plain network."""

    def compose(excerpt: Excerpt, seed: int) -> Melody:
        rng = np.random.default_rng(seed)
        drawn = rival.go_on(excerpt.opening, excerpt.style, (excerpt.start, excerpt.end), rng)
        onset, length, pitch = (np.array(column, np.int64) for column in zip(*drawn, strict=True))
        return cut(melody(onset, length, pitch, excerpt.opening.meters), excerpt.end)

    return compose


def continued(real: list[Excerpt], compose: Composer) -> list[Excerpt]:
    """The same openings with sixteen bars of a composer's."""
    return [replace(excerpt, later=compose(excerpt, seed)) for seed, excerpt in enumerate(real)]


def as_score(notes: Melody) -> Score:
    """A melody of the corpus as a piece with one track."""
    rows = zip(notes.onset.tolist(), notes.pitch.tolist(), notes.length.tolist(), strict=True)
    made = tuple(Note(to_ticks(o, DIVISION), p, to_ticks(n, DIVISION)) for o, p, n in rows)
    return Score(division=DIVISION, tracks=(Track(notes=made),), meters=_meters(notes.meters))


def _meters(grid: MeterGrid) -> tuple[Meter, ...]:
    return tuple(Meter(to_ticks(start, DIVISION), n, d) for start, n, d in grid.changes)


Bar = frozenset[tuple[int, int]]


def bars_of(excerpt: Excerpt) -> list[Bar]:
    """24 bars as sets of (place in the bar, pitch)."""
    onset: Ints = np.concatenate([excerpt.opening.onset, excerpt.later.onset]) - excerpt.first
    pitch = np.concatenate([excerpt.opening.pitch, excerpt.later.pitch])
    rows: list[set[tuple[int, int]]] = [set() for _ in range(OPENING + ASKED)]
    for at, height in zip(onset.tolist(), pitch.tolist(), strict=True):
        if 0 <= at < (OPENING + ASKED) * excerpt.bar:
            rows[at // excerpt.bar].add((at % excerpt.bar, height))
    return [frozenset(row) for row in rows]


def beats_of(excerpt: Excerpt) -> int:
    """Parts of the beat: a dotted quarter in a jig, else a quarter."""
    _, numerator, denominator = excerpt.opening.meters.changes[0]
    return PARTS * 3 // 2 if denominator == 8 and numerator % 3 == 0 else PARTS
