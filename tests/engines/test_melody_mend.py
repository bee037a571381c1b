"""Better pitches for the weakest notes: the melody gets likelier, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.engines.request import CannotAnswer, Knobs, Piece, Request, Rules, Span, Task
from musicgen_gui.score.types import Lock, Meter, Note, Origin, Score, Track
from tests.engines.tiny import tiny_engine

ENGINE = tiny_engine()
SCALE = frozenset({0, 2, 4, 5, 7, 9, 11})
PITCHES = (60, 62, 64, 65, 67, 69, 71, 72)


def tune(locked: frozenset[int] = frozenset()) -> Score:
    notes = tuple(
        Note(i * 240, PITCHES[i * 5 % 8], 240, 70 + i, locks=Lock.PITCH if i in locked else Lock.NONE)
        for i in range(48)
    )
    return Score(tracks=(Track(notes=(*notes, Note(48 * 240, 40, 240))),), meters=(Meter(0),))


def mended(score: Score, weak: set[int], **changes: object) -> list[Piece]:
    onsets = frozenset(i * 240 for i in weak)
    asked = Request(Task.VARY, score, 0, Span(0, score.end), weak=onsets, **changes)  # type: ignore[arg-type]
    return list(ENGINE.generate(asked))


def per_note(score: Score, notes: tuple[Note, ...]) -> float:
    bits, _ = ENGINE.bits(score.with_track(0, Track(notes=notes)), 0, None, "any")
    return float(np.mean(bits))


@settings(max_examples=12, deadline=None)
@given(st.sets(st.integers(0, 47), min_size=1, max_size=4), st.integers(0, 99), st.floats(0, 1))
def test_the_melody_gets_likelier_and_only_weak_notes_change(weak: set[int], seed: int, adventure: float) -> None:
    score = tune()
    before = score.tracks[0].notes
    try:
        pieces = mended(score, weak, seed=seed, knobs=Knobs(adventure=adventure), rules=Rules(SCALE, 50, 80))
    except CannotAnswer:
        return  # these notes stand well
    assert len({piece.notes for piece in pieces}) == len(pieces)
    assert [piece.bits_per_note for piece in pieces] == sorted(piece.bits_per_note for piece in pieces)
    for piece in pieces:
        assert per_note(score, piece.notes) < per_note(score, before)
        for old, new in zip(before, piece.notes, strict=True):
            if new != old:
                assert old.start // 240 in weak
                assert new == replace(old, pitch=new.pitch, origin=Origin.MODEL)
                assert new.pitch % 12 in SCALE
                assert 50 <= new.pitch <= 80


def test_the_same_seed_gives_the_same_answers() -> None:
    assert mended(tune(), {5, 9, 20}, seed=3) == mended(tune(), {5, 9, 20}, seed=3)


def test_locked_notes_stay() -> None:
    score = tune(frozenset({5, 9}))
    for piece in mended(score, {5, 9, 20}):
        assert [n for n in piece.notes if n.locks] == [n for n in score.tracks[0].notes if n.locks]
    with pytest.raises(CannotAnswer, match="free"):
        mended(score, {5, 9})


def test_no_new_leap_is_larger_than_allowed() -> None:
    for piece in mended(tune(), {5, 6, 7}, rules=Rules(largest_leap=9)):
        leaps = np.abs(np.diff([note.pitch for note in piece.notes]))[4:8]
        old = np.abs(np.diff([note.pitch for note in tune().tracks[0].notes]))[4:8]
        assert ((leaps <= 9) | (leaps == old)).all()


def test_chords_and_muted_notes_of_the_span_stay() -> None:
    score = tune()
    others = (Note(5 * 240, 45, 240), Note(9 * 240, 90, 240, muted=True))
    score = score.with_track(0, Track(notes=tuple(sorted((*score.tracks[0].notes, *others)))))
    for piece in mended(score, {5, 9}):
        assert set(others) <= set(piece.notes)
        assert len(piece.notes) == len(score.tracks[0].notes)
