"""The judge of form: features say what they are called, a fit tells kinds apart, and the choice is fair and stable."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicgen_gui.codecs.melody import MeterGrid, melody
from musicgen_gui.engines import form
from musicgen_gui.engines.form import Form, Judges, Line
from musicgen_gui.engines.melody_form import Guides
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.request import Knobs, Piece, Request, Rules, Span, Task
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.training import form as fitting
from musicgen_gui.training.corpus.tune import Tune
from musicgen_gui.training.known_tunes import index
from tests.engines.tiny import tiny_engine

GRID = MeterGrid()
BAR = 96
PHRASE = (60, 62, 64, 65, 67, 65, 64, 62)


def line(bars: list[tuple[int, ...]], start: int = 0) -> Line:
    pitch = np.array([p for bar in bars for p in bar], np.int64)
    onset = start * BAR + np.arange(len(pitch)) * 12
    return Line(onset, np.full(len(pitch), 12), pitch)


def moved(by: int) -> tuple[int, ...]:
    return tuple(p + by for p in PHRASE)


PAST = [moved(i) for i in range(8)]


def judged(later: list[tuple[int, ...]]) -> dict[str, float]:
    return form.facts(line(PAST), line(later, 8), GRID, (8 * BAR, (8 + len(later)) * BAR))


def test_a_literal_return_is_seen_as_one() -> None:
    found = judged(PAST)
    assert found["equals 8"] == found["echo first half"] == found["nearest"] == 1.0
    assert found["equals 1"] == found["equals 2"] == 0.0
    assert found["kinds"] == 1.0
    assert found["new pitches"] == 0.0


def test_a_loop_of_two_bars_is_seen_as_one() -> None:
    found = judged([moved(20), moved(23)] * 4)
    assert found["equals 2"] == pytest.approx(6 / 8)
    assert found["equals 1"] == found["echo second half"] == 0.0
    assert found["second half in first"] == 1.0
    assert found["kinds"] == 2 / 8
    assert found["height"] == pytest.approx(18.0)


def test_a_fit_tells_returns_from_loops_and_survives_the_disk(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    rows = []
    for _ in range(40):
        shift = int(rng.integers(-3, 4))
        rows.append((judged([tuple(p + shift for p in bar) for bar in PAST]), True))
        rows.append((judged([moved(shift), moved(shift + 1)] * 4), False))
    judge = fitting.fit(rows)
    form.save(tmp_path / form.FILE, Judges({8: judge, 16: LIKES_NEW}))
    found = form.load(tmp_path / form.FILE)
    assert [found.of(bars).names for bars in (8, 12, 13, 30)] == [judge.names] * 2 + [LIKES_NEW.names] * 2
    again = found.of(8)
    odds = again.odds([row for row, _ in rows])
    real = np.array([is_real for _, is_real in rows])
    assert odds[real].min() > odds[~real].max()
    assert np.allclose(odds, judge.odds([row for row, _ in rows]), atol=1e-3)


def test_the_choice_follows_the_odds() -> None:
    judge = plain("kinds", float(np.log(3)))
    rng = np.random.default_rng(1)
    chosen = [judge.choose([{"kinds": 0.0}, {"kinds": 1.0}], rng) for _ in range(2000)]
    assert np.mean(chosen) == pytest.approx(0.75, abs=0.04)


def plain(name: str, weight: float) -> Form:
    """A judge of one feature without cuts."""
    none = np.zeros((1, 0))
    return Form((name,), np.zeros(1), np.ones(1), np.array([weight]), 0.0, none, none)


def test_a_judge_may_like_the_middle() -> None:
    rng = np.random.default_rng(3)
    rows = [({"kinds": float(x)}, True) for x in rng.uniform(0.4, 0.6, 200)]
    rows += [({"kinds": float(x)}, False) for x in rng.uniform(0, 1, 200)]
    odds = fitting.fit(rows).odds([{"kinds": x} for x in (0.1, 0.5, 0.9)])
    assert odds[1] > max(odds[0], odds[2]) + 0.5


def engine(judge: Form | None) -> MelodyEngine:
    made = tiny_engine()
    return MelodyEngine(made.stepper, made.styles, None, Guides(Judges({8: judge})) if judge else None)


LIKES_NEW = plain("kinds", 1.0)


def request(bars: int, **changes: object) -> Request:
    notes = tuple(Note(i * 240, p, 240) for i, p in enumerate(p for bar in PAST for p in bar))
    span = Span(8 * 1920, (8 + bars) * 1920)
    values = {"style": "reel", "candidates": 3, "seed": 4, **changes}
    return Request(Task.CONTINUE, Score(tracks=(Track(notes=notes),)), 0, span, **values)  # type: ignore[arg-type]


def answers(pieces: list[Piece]) -> dict[int, tuple[Note, ...]]:
    found: dict[int, tuple[Note, ...]] = {}
    for piece in pieces:
        found[piece.candidate] = found.get(piece.candidate, ()) + piece.notes
    return found


def test_a_long_continuation_is_chosen_and_the_same_alone_as_among_others() -> None:
    with_judge = list(engine(LIKES_NEW).generate(request(8)))
    assert [piece.done for piece in with_judge] == [True] * 3
    found = answers(with_judge)
    assert set(found) == {0, 1, 2}
    assert found != answers(list(engine(None).generate(request(8))))
    assert found == answers(list(engine(LIKES_NEW).generate(request(8))))
    alone = answers(list(engine(LIKES_NEW).generate(request(8, first=1, candidates=1))))
    assert alone == {1: found[1]}


@pytest.mark.parametrize("changed", [request(4), request(8, knobs=Knobs(form=False))])
def test_short_ones_and_free_ones_come_note_by_note(changed: Request) -> None:
    with_judge, without = (list(engine(judge).generate(changed)) for judge in (LIKES_NEW, None))
    assert with_judge == without


def test_features_are_read_of_tunes_and_of_what_the_engine_makes() -> None:
    pitch = np.array([p for bar in (*PAST, *PAST, *PAST) for p in bar], np.int64)
    tune = Tune("made", "one", "reel", "one", melody(np.arange(len(pitch)) * 12, np.full(len(pitch), 12), pitch, GRID))
    rows = list(fitting.pairs(engine(None), [tune], 8))
    assert rows[0].is_real
    assert len(rows) > 1
    assert not any(row.is_real for row in rows[1:])
    assert rows[0].facts[8]["equals 8"] == rows[0].facts[16]["equals 8"] == 1.0
    assert rows[0].facts[16]["kinds"] == rows[0].facts[8]["kinds"] / 2
    names = [found.keys() for row in rows for found in row.facts.values()]
    assert all(found == names[0] for found in names)


def test_each_phrase_goes_on_from_the_one_that_was_chosen() -> None:
    long = list(engine(LIKES_NEW).generate(request(21, candidates=2)))
    assert [piece.done for piece in long] == [True] * 2
    for number, notes in answers(long).items():
        alone = answers(list(engine(LIKES_NEW).generate(request(21, candidates=1, first=number))))
        assert alone == {number: notes}
        starts = [note.start for note in notes]
        assert starts == sorted(starts)
        assert starts[0] >= 8 * 1920
        assert max(note.end for note in notes) <= 29 * 1920
        assert notes[-1].start >= 16 * 1920, "the second phrase has notes too"
    first = answers(list(engine(LIKES_NEW).generate(request(8, candidates=2))))
    for number, notes in answers(long).items():
        assert tuple(n for n in notes if n.start < 16 * 1920) == first[number]


def test_drafts_show_lines_as_they_grow_and_end_in_the_same_choice() -> None:
    plain = answers(list(engine(LIKES_NEW).generate(request(8))))
    pieces = list(engine(LIKES_NEW).generate(request(8, drafts=True)))
    shown: dict[int, tuple[Note, ...]] = {}
    finished: dict[int, list[tuple[Note, ...]]] = {}
    for piece in pieces:
        shown[piece.candidate] = piece.added_to(shown.get(piece.candidate, ()))
        if piece.anew and not piece.done:
            finished.setdefault(piece.candidate, []).append(piece.notes)
    assert shown == plain
    assert not pieces[0].anew
    assert len(pieces[0].notes) == 1
    past = tuple(note for note in request(8).score.tracks[0].notes)
    for lines in finished.values():
        odds = [LIKES_NEW.odds([form.facts(*_both(past, line), GRID, (8 * 96, 16 * 96))])[0] for line in lines]
        assert odds == sorted(odds), "a finished line gives way only to a better one"


def test_a_copy_is_kept_out_over_the_edge_of_phrases_without_drawing_anew() -> None:
    asked = request(16, candidates=1, knobs=Knobs(density=1.0))
    free = answers(list(engine(LIKES_NEW).generate(asked)))[0]
    first = [note for note in free if note.start < 16 * 1920]
    across = np.array([note.pitch for note in free[len(first) - 9 : len(first) + 9]], np.int64)
    over = Tune("made", "over", "reel", "over", melody(np.arange(18) * 12, np.full(18, 12), across, GRID))
    watched = engine(LIKES_NEW)
    watched.known = index([over])
    assert [p.copied.notes for p in watched.generate(asked) if p.copied] == [18]
    pieces = list(watched.generate(replace(asked, rules=Rules(longest_copy=12))))
    assert 8 < pieces[-1].copied.notes <= 12  # type: ignore[union-attr]
    kept = answers(pieces)[0]
    assert list(kept[: len(first)]) == first
    assert kept != free


def _both(past: tuple[Note, ...], line: tuple[Note, ...]) -> tuple[Line, Line]:
    def arrays(notes: tuple[Note, ...]) -> Line:
        columns = (
            [round(n.start / 20) for n in notes],
            [round(n.length / 20) for n in notes],
            [n.pitch for n in notes],
        )
        return Line(*(np.array(column, np.int64) for column in columns))

    return arrays(past), arrays(line)
