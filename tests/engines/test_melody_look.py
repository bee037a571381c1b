"""What a look tells: the bits of scoring, chances that sum to one, pens that agree with the notes that stand there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.engines import melody_look
from musicgen_gui.engines.look import Look, Seen
from musicgen_gui.engines.request import CannotAnswer
from musicgen_gui.score.types import Meter, Note, Score, Track
from tests.engines.tiny import tiny_engine

ENGINE = tiny_engine()
BAR = 1920


def tune(count: int = 64) -> Score:
    pitches = (62, 64, 66, 67, 69, 71, 73, 74)
    notes = tuple(Note(i * 240, pitches[i * 5 % 8], 240) for i in range(count))
    return Score(tracks=(Track(notes=notes),), meters=(Meter(0),))


def look(score: Score, **asked: object) -> list[Seen]:
    return list(ENGINE.look(Look(score, 0, **{"start": 0, "end": score.end, **asked})))  # type: ignore[arg-type]


def test_bits_are_those_of_scoring_and_agree_with_the_chances() -> None:
    score = tune()
    (seen,) = look(score, style="reel")
    scored, _ = ENGINE.bits(score, 0, None, "reel")
    assert seen.notes == score.tracks[0].notes
    np.testing.assert_allclose(seen.bits.sum(1), scored, rtol=1e-4)
    np.testing.assert_allclose(seen.pitches.sum(1), 1, rtol=1e-4)
    chosen = seen.pitches[np.arange(len(seen.notes)), [note.pitch for note in seen.notes]]
    np.testing.assert_allclose(-np.log2(chosen), seen.bits[:, 2], atol=1e-3)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 70 * 240), min_size=1, max_size=20, unique=True), st.sampled_from([120, 240, 480]))
def test_every_pen_is_told_once(pens: list[int], length: int) -> None:
    score = tune()
    told = [tick for seen in look(score, pens=tuple(sorted(pens)), length=length) for tick in seen.pens]
    assert sorted(told) == sorted(pens)


def test_a_pen_on_a_note_expects_what_was_expected_of_the_note() -> None:
    score = tune()
    ticks = tuple(note.start for note in score.tracks[0].notes)
    first, rest = look(score, pens=ticks, length=240)
    np.testing.assert_allclose(np.concatenate([first.rows, rest.rows]), rest.pitches, atol=1e-5)


def test_a_pen_hears_only_what_is_before_it() -> None:
    score, changed = tune(), tune()
    later = tuple(replace(n, pitch=n.pitch + 3) if n.start >= 4 * BAR else n for n in changed.tracks[0].notes)
    changed = changed.with_track(0, Track(notes=later))
    pens = (2 * BAR, 4 * BAR)
    np.testing.assert_allclose(look(score, pens=pens)[0].rows, look(changed, pens=pens)[0].rows, atol=1e-5)
    assert np.abs(look(score, pens=(5 * BAR,))[0].rows - look(changed, pens=(5 * BAR,))[0].rows).max() > 1e-4


def test_an_empty_track_is_asked_for_its_first_note() -> None:
    (seen,) = look(Score(), pens=(0, 480))
    assert seen.pens == (0, 480)
    np.testing.assert_allclose(seen.rows.sum(1), 1, rtol=1e-4)


def test_a_long_piece_comes_in_blocks_that_agree_with_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    score = tune(150)
    (whole,) = look(score, pens=tuple(range(0, score.end + 960, 480))[1:])
    monkeypatch.setattr(melody_look, "BLOCK", 40)
    parts = look(score, pens=tuple(range(0, score.end + 960, 480))[1:])
    assert [len(part.notes) for part in parts] == [40, 40, 40, 30]
    np.testing.assert_allclose(np.concatenate([part.bits for part in parts]), whole.bits, atol=1e-3)
    np.testing.assert_allclose(np.concatenate([part.rows for part in parts]), whole.rows, atol=1e-4)


def test_looking_again_reads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    from musicgen_gui.models import melody_look as reader

    def never(*_: object) -> None:
        raise AssertionError("read again")

    score = tune()
    (first,) = look(score)
    monkeypatch.setattr(reader, "read", never)
    (again,) = look(score, pens=(1000,))
    np.testing.assert_array_equal(first.bits, again.bits)


def test_only_the_top_line_and_the_time_asked_for_are_told() -> None:
    score = tune()
    low = tuple(sorted((*score.tracks[0].notes, Note(480, 40, 240), Note(960, 41, 240, muted=True))))
    score = score.with_track(0, Track(notes=low))
    (seen,) = look(score, start=480, end=1200)
    assert [note.start for note in seen.notes] == [480, 720, 960]
    assert all(note.pitch > 41 for note in seen.notes)


def test_percussion_cannot_be_looked_at() -> None:
    with pytest.raises(CannotAnswer, match="percussion"):
        look(Score(tracks=(Track(channel=9),)))


def test_an_unknown_style_is_told_when_the_answer_is_asked_for() -> None:
    answer = ENGINE.look(Look(tune(), 0, 0, 100, style="heavy metal"))
    with pytest.raises(CannotAnswer, match="heavy metal"):
        next(iter(answer))
