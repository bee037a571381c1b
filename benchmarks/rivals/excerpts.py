"""Openings of dance tunes and sixteen bars after them: the tune's own, or made by an engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from musicgen_gui.codecs.melody import PARTS, Ints, Melody, encode, melody, to_ticks
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.request import COMMON_RUN, Request, Rules, Span, Task
from musicgen_gui.training import form
from musicgen_gui.training.corpus.tune import DANCES, Tune
from musicgen_gui.training.form import ASKED, DIVISION, OPENING

from .plain_gru import PlainGruRival


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
    found = form.excerpt(tune)
    if found is None:
        return None
    opening, later, (start, end) = found
    bar = (end - start) // ASKED
    return Excerpt(tune.name, tune.style, opening, cut(later, end), start - OPENING * bar, start, bar)


def cut(notes: Melody, end: int) -> Melody:
    """No note sounds over the end."""
    return replace(notes, length=np.minimum(notes.length, end - notes.onset))


def by_engine(engine: MelodyEngine, candidates: int = 1) -> Composer:
    """The first of an engine's answers, every setting as the program has it at first."""

    def compose(excerpt: Excerpt, seed: int) -> Melody:
        score = form.as_score(excerpt.opening)
        span = Span(to_ticks(excerpt.start, DIVISION), to_ticks(excerpt.end, DIVISION))
        style = excerpt.style if excerpt.style in engine.styles else "any"
        rules = Rules(longest_copy=COMMON_RUN)
        request = Request(Task.CONTINUE, score, 0, span, style=style, rules=rules, seed=seed, candidates=candidates)
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
