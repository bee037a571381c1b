"""Guarantees of an answer hold for any weights, and what cannot be kept is declined in words."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.engines import known_tunes, melody_gru
from musicgen_gui.engines.chord_tones import ALL, PitchesAt, is_strong, pitch_set
from musicgen_gui.engines.lookahead import FAR, from_where
from musicgen_gui.engines.request import CannotAnswer, ChordTones, Keep, Request, Rules, Span, Task
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import ChordSymbol, Lock, Meter, Score
from tests.engines.test_melody_gru import BAR, answers, hole, tune
from tests.engines.tiny import tiny_engine
from tests.scripts import script

EXACT = script("benchmarks/exact_holes.py")


@pytest.mark.parametrize("seed", range(3))
def test_no_guarantee_is_broken_by_random_requests(seed: int) -> None:
    dice, counts = random.Random(seed), Counter()
    engine = tiny_engine()
    engine.known = known_tunes.load(melody_gru.folder() / known_tunes.FILE)
    for _ in range(12):
        EXACT.count(engine, replace(EXACT.request(dice, engine.styles), candidates=1), counts)
    assert not [name for name in counts if name.startswith("BROKEN")], counts
    assert counts["answers"] > 5


@settings(max_examples=25)
@given(st.sets(st.integers(0, 127)), st.integers(-FAR, FAR), st.integers(-FAR, FAR))
def test_from_where_is_every_pitch_whose_move_leads_in(pitches: set[int], a: int, b: int) -> None:
    low, high = min(a, b), max(a, b)
    expected = {p for p in range(128) if any(low <= q - p <= high for q in pitches)}
    assert from_where(pitch_set(pitches), low, high) == pitch_set(expected)


@settings(max_examples=25)
@given(st.sets(st.integers(0, 127), min_size=1), st.integers(1, FAR))
def test_a_move_that_must_rise_fall_or_stay(pitches: set[int], leap: int) -> None:
    for low, high in ((1, leap), (-leap, -1), (0, 0), (-FAR, FAR), (1, FAR), (-FAR, -1)):
        expected = {p for p in range(128) if any(low <= q - p <= high for q in pitches)}
        assert from_where(pitch_set(pitches), low, high) == pitch_set(expected) & ALL


def test_the_largest_leap_and_the_last_note_meet() -> None:
    """From a locked low note up two octaves to the last one in steps of at most a tone."""
    score = tune()
    notes = tuple(replace(n, pitch=50, locks=Lock.PITCH) if n.start == 2 * BAR else n for n in score.tracks[0].notes)
    rules = Rules(frozenset({2, 4, 6, 7, 9, 11, 1}), largest_leap=2, last=frozenset({74}))
    request = hole(score=score.with_track(0, replace(score.tracks[0], notes=notes)), rules=rules, candidates=6)
    for answer in answers(request):
        pitches = [n.pitch for n in answer]
        assert (pitches[0], pitches[-1]) == (50, 74)
        assert np.abs(np.diff(pitches)).max() <= 2


def test_chord_tones_everywhere_and_on_strong_beats() -> None:
    score = replace(tune(), chords=(ChordSymbol(0, "D"), ChordSymbol(3 * BAR, "Em")))
    for where in (ChordTones.STRONG, ChordTones.EVERYWHERE):
        for answer in answers(hole(score=score, rules=Rules(chord_tones=where), candidates=6)):
            for note in answer:
                tones = {2, 6, 9} if note.start < 3 * BAR else {4, 7, 11}
                strong = note.start % 960 == 0
                assert note.pitch % 12 in tones or not (strong or where is ChordTones.EVERYWHERE)


def test_a_chord_outside_of_the_scale_asks_nothing() -> None:
    score = Score(chords=(ChordSymbol(0, "F#dim"),))
    at = PitchesAt(score, Rules(frozenset({0, 2, 4, 5, 7, 11}), 61, 65, chord_tones=ChordTones.EVERYWHERE))
    assert not at.asks(0)
    assert at.at(0) == at.anywhere


@pytest.mark.parametrize(
    ("meter", "strong"),
    [((4, 4), [0, 960]), ((3, 4), [0]), ((2, 4), [0, 480]), ((6, 8), [0, 720]), ((9, 8), [0, 720, 1440])],
)
def test_strong_beats(meter: tuple[int, int], strong: list[int]) -> None:
    bars = bar_map(Score(meters=(Meter(0, *meter),)))
    assert [tick for tick in range(0, bars.bar_end(0), 240) if is_strong(bars, tick)] == strong


def test_rules_that_leave_no_way_are_declined() -> None:
    with pytest.raises(CannotAnswer, match="no way"):
        answers(hole(rules=Rules(lowest=60, highest=65, last=frozenset({80}))))


@pytest.mark.parametrize("lock", [Lock.VELOCITY, Lock.CONTOUR])
def test_loudness_and_contour_can_be_locked_alone(lock: Lock) -> None:
    score = tune()
    notes = tuple(
        replace(n, velocity=33, locks=lock) if 20 <= i <= 22 else n for i, n in enumerate(score.tracks[0].notes)
    )
    request = hole(score=score.with_track(0, replace(score.tracks[0], notes=notes)), candidates=6)
    for answer in answers(request):
        at = {n.start: (place, n) for place, n in enumerate(answer)}
        for i in (20, 21, 22):
            place, note = at[notes[i].start]
            if lock is Lock.VELOCITY:
                assert note.velocity == 33
            else:
                before = answer[place - 1] if place else notes[15]
                turn = np.sign(note.pitch - before.pitch)
                assert turn == np.sign(notes[i].pitch - notes[i - 1].pitch)


def test_locks_and_kept_pitches_go_together() -> None:
    score = tune()
    notes = tuple(replace(n, locks=Lock.NOTE) if i in (18, 24) else n for i, n in enumerate(score.tracks[0].notes))
    request = Request(Task.VARY, score.with_track(0, replace(score.tracks[0], notes=notes)), 0, Span(2 * BAR, 4 * BAR))
    for answer in answers(replace(request, keep=Keep.PITCHES, candidates=6)):
        assert [n.pitch for n in answer] == [n.pitch for n in notes[16:32]]
        assert {notes[18], notes[24]} <= set(answer)
