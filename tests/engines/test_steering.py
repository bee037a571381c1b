"""Steering does what it says: 200 answers of the shipped network to each question, with a margin for other weights."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import numpy as np
import pytest

from musicgen_gui.engines.likeness import alike
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import (
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
from musicgen_gui.formats.abc import read_tune
from musicgen_gui.score.types import ChordSymbol, Note, Score

COUNT = 200
BAR = 1920
TUNE = """X:1
M:4/4
L:1/8
K:D
D2FA d2AF|G2BG A2FD|D2FA d2fe|dBAF E4|D2FA d2AF|G2BG A2FD|d2fd e2ce|d4 d4|
"""
KEY = frozenset({2, 4, 6, 7, 9, 11, 1})
SPAN = Span(4 * BAR, 6 * BAR)
Answers = list[tuple[Note, ...]]


@pytest.fixture(scope="module")
def engine() -> MelodyEngine:
    engine = load()
    engine.known = None
    return engine


@lru_cache(maxsize=1)
def score() -> Score:
    return read_tune(TUNE)


def question(**changes: object) -> Request:
    rules = Rules(KEY, 57, 86)
    return replace(Request(Task.COMPLETE, score(), 0, SPAN, rules=rules, seed=3, candidates=COUNT), **changes)


def ask(engine: MelodyEngine, request: Request) -> Answers:
    found: dict[int, list[Note]] = defaultdict(list)
    for piece in engine.generate(request):
        found[piece.candidate].extend(piece.notes)
    assert len(found) == COUNT
    return [tuple(found[i]) for i in range(COUNT)]


def knobs(engine: MelodyEngine, **values: object) -> Answers:
    return ask(engine, question(knobs=Knobs(**values)))


def means(answers: Answers, measure: object) -> np.ndarray:
    return np.array([measure(notes) for notes in answers])


def clearly_less(first: np.ndarray, second: np.ndarray) -> bool:
    """Whether one mean lies more than four standard errors below another."""
    error = np.hypot(first.std() / len(first) ** 0.5, second.std() / len(second) ** 0.5)
    return float(second.mean() - first.mean()) > 4 * error


def spread(answers: Answers, value: object) -> dict[object, float]:
    counts: dict[object, float] = defaultdict(float)
    for notes in answers:
        for note in notes:
            counts[value(note)] += 1
    return {key: count / sum(counts.values()) for key, count in counts.items()}


def distance(first: dict[object, float], second: dict[object, float]) -> float:
    """Total variation of two distributions."""
    return sum(abs(first.get(k, 0) - second.get(k, 0)) for k in first.keys() | second.keys()) / 2


def test_more_motion_means_more_notes(engine: MelodyEngine) -> None:
    found = [means(knobs(engine, density=x), len) for x in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert clearly_less(found[0], found[2])
    assert clearly_less(found[2], found[4])
    assert all(a.mean() <= b.mean() + 0.1 for a, b in pairwise(found))


def moves(answers: Answers, least: int, most: int) -> np.ndarray:
    """The share of each answer's moves that are of so many semitones, where it has any."""
    pitches = (np.array([note.pitch for note in notes]) for notes in answers if len(notes) > 1)
    sizes = [np.abs(np.diff(line)) for line in pitches]
    return np.array([np.mean((least <= size) & (size <= most)) for size in sizes])


def test_more_leaps_means_more_and_fewer_steps_all_along_the_slider(engine: MelodyEngine) -> None:
    found = [knobs(engine, leaps=x) for x in (0.0, 0.25, 0.5, 0.75, 1.0)]
    leaps, steps = [moves(a, 5, 12) for a in found], [moves(a, 1, 2) for a in found]
    assert all(a.mean() < b.mean() for a, b in pairwise(leaps))
    assert all(a.mean() > b.mean() for a, b in pairwise(steps))
    assert clearly_less(leaps[0], leaps[2])
    assert clearly_less(leaps[2], leaps[3])
    assert leaps[4].mean() >= 2 * leaps[2].mean()
    assert leaps[0].mean() <= leaps[2].mean() / 2


def test_leaps_stay_within_an_octave_and_may_settle(engine: MelodyEngine) -> None:
    found = knobs(engine, leaps=1.0)
    assert moves(found, 13, 127).mean() < 0.01
    ways = [np.abs(np.diff([note.pitch for note in notes])) for notes in found]
    after = np.concatenate([way[1:][way[:-1] >= 5] for way in ways])
    assert np.mean(after <= 4) > 0.4


def test_closeness_goes_from_new_to_the_same(engine: MelodyEngine) -> None:
    stood = {(n.start, n.pitch) for n in score().tracks[0].notes if SPAN.start <= n.start < SPAN.end}

    def shared(notes: tuple[Note, ...]) -> float:
        return len({(n.start, n.pitch) for n in notes} & stood) / max(len(notes), len(stood))

    asked = [question(task=Task.VARY, knobs=Knobs(closeness=x)) for x in (0.0, 0.3, 1.0)]
    found = [means(ask(engine, each), shared) for each in asked]
    assert all(clearly_less(a, b) for a, b in pairwise(found))
    assert found[-1].min() == 1.0


def test_each_temperature_moves_its_own_part_alone(engine: MelodyEngine) -> None:
    """What the other's heat does to a distribution is small beside what its own does."""
    base = question(knobs=Knobs(pitch_temperature=0.8, rhythm_temperature=0.8))
    hot_pitch = question(knobs=Knobs(pitch_temperature=2.6, rhythm_temperature=0.8))
    hot_rhythm = question(knobs=Knobs(pitch_temperature=0.8, rhythm_temperature=1.7))
    plain, pitch, rhythm = (ask(engine, each) for each in (base, hot_pitch, hot_rhythm))

    def length(note: Note) -> int:
        return note.length

    def height(note: Note) -> int:
        return note.pitch

    moved_lengths = distance(spread(plain, length), spread(rhythm, length))
    moved_pitches = distance(spread(plain, height), spread(pitch, height))
    assert distance(spread(plain, length), spread(pitch, length)) < 0.5 * moved_lengths
    assert distance(spread(plain, height), spread(rhythm, height)) < 0.6 * moved_pitches


@pytest.mark.parametrize("keep", [Keep.RHYTHM, Keep.PITCHES, Keep.CONTOUR])
def test_what_is_kept_is_kept_every_time(engine: MelodyEngine, keep: Keep) -> None:
    stood = [n for n in score().tracks[0].notes if SPAN.start <= n.start < SPAN.end]

    def seen(notes: object) -> object:
        line = list(notes)
        turns = [np.sign(b.pitch - a.pitch) for a, b in pairwise(line)]
        times = [(n.start, n.length) for n in line]
        return {Keep.RHYTHM: times, Keep.PITCHES: [n.pitch for n in line], Keep.CONTOUR: (times, turns)}[keep]

    answers = ask(engine, question(task=Task.VARY, keep=keep))
    assert all(seen(notes) == seen(stood) for notes in answers)
    assert len(set(answers)) > COUNT // 10


def test_guarantees_are_kept_every_time_and_the_last_note_is_the_one_asked_for(engine: MelodyEngine) -> None:
    rules = Rules(KEY, 62, 76, largest_leap=4, last=frozenset({62, 74}))
    for notes in ask(engine, question(rules=rules)):
        assert notes[-1].pitch in (62, 74)
        assert all(62 <= n.pitch <= 76 and n.pitch % 12 in KEY for n in notes)
        assert all(abs(b.pitch - a.pitch) <= 4 for a, b in pairwise(notes))


def test_chord_tones_on_strong_beats_raise_their_share_to_all(engine: MelodyEngine) -> None:
    chords = replace(score(), chords=(ChordSymbol(0, "Em"), ChordSymbol(5 * BAR, "G")))

    def share(answers: Answers) -> float:
        strong = [
            (n, {4, 7, 11} if n.start < 5 * BAR else {7, 11, 2}) for a in answers for n in a if n.start % 960 == 0
        ]
        return float(np.mean([n.pitch % 12 in tones for n, tones in strong]))

    free = share(ask(engine, question(score=chords)))
    held = share(ask(engine, question(score=chords, rules=Rules(KEY, 57, 86, chord_tones=ChordTones.STRONG))))
    assert held == 1.0
    assert free < 0.9


def test_quantiles_keep_one_side_of_the_guesses(engine: MelodyEngine) -> None:
    def level(notes: tuple[Note, ...]) -> float:
        return float(np.mean([n.pitch for n in notes]))

    low, high = (means(knobs(engine, pitch_quantiles=q), level) for q in ((0.0, 0.5), (0.5, 1.0)))
    assert clearly_less(low, high)
    short, long = (means(knobs(engine, time_quantiles=q), len) for q in ((0.0, 0.01), (0.99, 1.0)))
    assert clearly_less(long, short)


LONG = Span(4 * BAR, 8 * BAR)
HILL = ((LONG.start, 62.0), (LONG.start + 2 * BAR, 83.0), (LONG.end - 1, 64.0))
RISE = ((LONG.start, 0.0), (LONG.end - 1, 1.0))


@pytest.mark.parametrize(
    ("kind", "points"), [(CurveKind.CONTOUR, HILL), (CurveKind.DENSITY, RISE), (CurveKind.TENSION, RISE)]
)
def test_the_answer_shown_first_follows_a_drawn_curve(
    engine: MelodyEngine, kind: CurveKind, points: tuple[tuple[int, float], ...]
) -> None:
    """The best of eight, as answers are shown, correlates by 0.8; all 200 of them clearly do."""
    request = question(span=LONG, curves=(Curve(kind, points),))
    found = np.array([piece.followed for piece in engine.generate(request) if piece.done])
    assert found.reshape(-1, 8).max(1).mean() >= 0.8
    assert found.mean() >= 0.6


def test_likeness_rises_with_its_slider(engine: MelodyEngine) -> None:
    phrase = score().tracks[0].notes[:6]
    places = (-1.0, -0.5, 0.0, 0.5, 1.0)
    found = [
        means(ask(engine, question(like=Likeness(phrase, x))), lambda notes: alike(notes, phrase, score().division))
        for x in places
    ]
    assert all(clearly_less(a, b) for a, b in pairwise(found))
