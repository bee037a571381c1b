"""Phrases of real tunes: how they stand to each other is counted, drawn as often, kept on disk, and led to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicgen_gui.codecs.melody import MeterGrid, class_of, melody
from musicgen_gui.engines import form, phrases
from musicgen_gui.engines.form import Bar, Judges
from musicgen_gui.engines.melody_form import Guides
from musicgen_gui.engines.melody_gru import MelodyEngine
from musicgen_gui.engines.melody_plan import Made
from musicgen_gui.engines.phrase_lead import FOLLOW, PhraseLead, lead
from musicgen_gui.engines.phrases import ANY, BARS, Counted, Pattern, Phrases
from musicgen_gui.engines.request import Knobs, Request, Rules, Span, Task
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.training.corpus.tune import Tune
from musicgen_gui.training.phrases import count
from tests.engines.tiny import tiny_engine

BAR = 96
YES, NO = (True,) * BARS, (False,) * BARS


def bars(letters: str) -> dict[int, Bar]:
    """A bar of two notes for each letter, the same for the same letter."""
    return {i: frozenset({(0, 60 + ord(c) - 97), (48, 62)}) for i, c in enumerate(letters)}


A, B = "abcdefgh", "ijklijkm"


def test_a_phrase_said_again_a_return_and_a_new_one_are_told_apart() -> None:
    played = bars(A + A[:7] + "x" + B + A)
    again, new, back = (phrases.pattern(played, first, 0) for first in (8, 16, 24))
    assert again == Pattern(8, (*YES[:7], False))
    assert new == Pattern(8, NO, (True, True, True, False))
    assert back == Pattern(16, (*YES[:7], False))
    assert [phrases.history(played, first, 0) for first in (8, 16, 24)] == ["O", "OA", "OAN"]


def test_a_return_looks_past_the_phrase_between() -> None:
    found = phrases.pattern(bars(A + B + A), 16, 0)
    assert found == Pattern(16, YES)
    assert found.letter == "R"
    assert phrases.history(bars(A + B + A + "nopqrstu"), 32, 0) == "NRN"


def tune(letters: str, name: str) -> Tune:
    pitch = np.array([p for c in letters for p in (60 + ord(c) - 97, 62)], np.int64)
    onset = np.arange(len(pitch)) * 48
    return Tune("made", name, "reel", name, melody(onset, np.full(len(pitch), 48), pitch, MeterGrid()))


@pytest.fixture(scope="module")
def counted() -> Phrases:
    """Three of four tunes say their first phrase again, then rise by an octave."""
    high = "".join(chr(ord(c) + 12) for c in B)
    forms = [A + A + high, A + A + high, A + A + high, A + high + high]
    return count([tune(forms[i % 4], str(i)) for i in range(80)])


def test_what_is_drawn_is_as_often_as_in_the_tunes(counted: Phrases) -> None:
    rng = np.random.default_rng(0)
    drawn = Counter(counted.pattern("reel", "O", rng).letter for _ in range(2000))
    assert drawn["A"] / 2000 == pytest.approx(0.75, abs=0.04)
    assert {counted.pattern("reel", "OA", rng).letter for _ in range(20)} == {"N"}
    assert counted.pattern("jig", "O", rng) in {p for p, _ in counted.patterns[ANY]["O"]}
    assert counted.pattern("reel", "RRR", rng) == phrases.NEW
    rise = counted.rise("reel", "OA", rng)
    high = [ord(c) + 12 - 97 + 60 for c in B]
    assert rise == pytest.approx((np.mean(high) - np.mean([60 + ord(c) - 97 for c in A])) / 2, abs=0.01)
    assert sum(counted.course("reel")) == pytest.approx(0.0, abs=0.1)


def test_tables_survive_the_disk(counted: Phrases, tmp_path: Path) -> None:
    phrases.save(tmp_path / phrases.FILE, counted)
    again = phrases.load(tmp_path / phrases.FILE)
    assert again.patterns == {style: dict(table) for style, table in counted.patterns.items()}
    draws = [(x.pattern("reel", "O", r), x.rise("reel", "OA", r)) for x in (counted, again) for r in [rng()]]
    assert draws[0] == (draws[1][0], pytest.approx(draws[1][1], abs=0.01))


def rng() -> np.random.Generator:
    return np.random.default_rng(4)


KNOWN = tuple(Note(i * 480, p, 480) for i, p in enumerate([60, 62, 64, 65] * BARS))


def a_lead(pattern: Pattern, rise: float | None = None) -> PhraseLead:
    height = None if rise is None else (rise, (0.0,) * BARS)
    return lead(KNOWN, 480, pattern, (BARS * BAR, BAR), 1.0, height)


def made(*pitches: int, start: int = BARS * BAR) -> list[Made]:
    return [Made(start + 24 * i, 24, pitch, None) for i, pitch in enumerate(pitches)]


def test_what_is_said_again_is_led_to_note_by_note() -> None:
    start, again = BARS * BAR, a_lead(Pattern(8, YES))
    times, lengths, pitches = again.times(start, BAR, made(60)), again.lengths(start + 24, ()), again.pitches(start, ())
    assert times is not None
    assert lengths is not None
    assert pitches is not None
    assert times.argmax() == lengths.argmax() == class_of(24)
    assert pitches.argmax() == 60
    beyond = a_lead(Pattern(8, (False, *YES[1:])))
    assert beyond.times(start, BAR, made(60)) is None
    assert beyond.lengths(start, ()) is None


def test_a_line_that_follows_where_it_is_to_be_new_is_led_away() -> None:
    new = a_lead(Pattern(8, NO))
    start = BARS * BAR
    free, same = new.pitches(start + 48, made(60, 63)), new.pitches(start + 48, made(60, 62))
    assert free is not None
    assert same is not None
    assert free[64] == 0.0
    assert same.argmin() == 64


def test_a_new_phrase_says_its_own_bars_again() -> None:
    inner = a_lead(Pattern(8, NO, (True, False, False, False)))
    line = made(*[70] * 16)
    fifth = BARS * BAR + 4 * BAR
    pitches, times = inner.pitches(fifth, line), inner.times(fifth - 24, BAR, line)
    assert pitches is not None
    assert times is not None
    assert pitches.argmax() == 70
    assert times.argmax() == class_of(24)


@pytest.mark.parametrize("rise", [-8.0, 8.0])
def test_a_new_phrase_is_led_to_its_height(rise: float) -> None:
    bias = a_lead(Pattern(8, NO), rise).pitches(BARS * BAR, ())
    assert bias is not None
    assert (bias[65 + 4] - bias[65 - 4]) * rise > 0
    assert bias.min() == min(bias[0], bias[127])


def engine(counts: Phrases | None) -> MelodyEngine:
    tiny = tiny_engine()
    return MelodyEngine(tiny.stepper, tiny.styles, None, Guides(Judges({}), counts))


def asked(seed: int, bars: int = 8, **changes: object) -> Request:
    values = {"style": "reel", "candidates": 2, "seed": seed, **changes}
    span = Span(BARS * 1920, (BARS + bars) * 1920)
    return Request(Task.CONTINUE, Score(tracks=(Track(notes=KNOWN),)), 0, span, **values)  # type: ignore[arg-type]


AGAIN = Phrases({ANY: {"O": [(Pattern(8, YES), 100)]}}, {}, {})


def said_again(model: MelodyEngine, request: Request) -> float:
    """The share of the first answer's notes that stand eight bars before too, as they are written."""
    before = {(n.start + BARS * 1920, n.pitch) for n in KNOWN}
    notes = [n for piece in model.generate(request) if piece.candidate == 0 for n in piece.notes]
    return sum((n.start, n.pitch) in before for n in notes) / len(notes)


def test_the_engine_says_again_what_it_is_led_to_and_keeps_every_rule() -> None:
    led, free = ([said_again(engine(counts), asked(seed)) for seed in range(8)] for counts in (AGAIN, None))
    assert np.mean(led) > np.mean(free) + 0.15
    rules = Rules(lowest=62, highest=64)
    for piece in engine(AGAIN).generate(asked(1, rules=rules)):
        assert all(62 <= note.pitch <= 64 for note in piece.notes)
    wild = [said_again(engine(AGAIN), asked(seed, knobs=Knobs(adventure=1.0))) for seed in range(8)]
    assert np.mean(wild) < np.mean(led) - 0.15, "whoever asks to be surprised is not led"


def test_what_was_played_by_hand_is_said_again_as_it_is_written() -> None:
    late = [0, 25, 12, 31, 18]
    played = tuple(replace(note, start=note.start + late[i % 5]) for i, note in enumerate(KNOWN))
    asks = [replace(asked(seed), score=Score(tracks=(Track(notes=played),))) for seed in range(8)]
    led, free = ([said_again(engine(counts), ask) for ask in asks] for counts in (AGAIN, None))
    assert np.mean(led) > np.mean(free) + 0.15


def test_a_led_answer_is_the_same_alone_as_among_others() -> None:
    together: dict[int, list[Note]] = {}
    for piece in engine(AGAIN).generate(asked(3, 16)):
        together.setdefault(piece.candidate, []).extend(piece.notes)
    alone = [n for piece in engine(AGAIN).generate(asked(3, 16, first=1, candidates=1)) for n in piece.notes]
    assert alone == together[1]


def test_nothing_counted_leads_to_nothing() -> None:
    assert Counted().phrases().pattern("reel", "O", rng()) == phrases.NEW
    assert Counted().phrases().rise("reel", "O", rng()) == 0.0
    assert form.bars_of(form.Line(*(np.zeros(0, np.int64),) * 3), MeterGrid()) == {}


def test_the_end_of_a_new_phrase_leans_to_the_end_of_the_one_before() -> None:
    new, start = a_lead(Pattern(8, NO)), BARS * BAR
    last = new.pitches(start + 7 * BAR, made(70, 70))
    middle = new.pitches(start + 5 * BAR, made(70, 70))
    assert last is not None
    assert middle is not None
    assert last.argmax() == 60
    assert 0 < last[60] < FOLLOW
    assert not middle.any()
