"""From one phrase to another: over 200 answers the first are near the one, the last near the other, in order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from musicgen_gui.engines.between import STEPS, Between, weight
from musicgen_gui.engines.melody_gru import MelodyEngine, load
from musicgen_gui.engines.request import Request
from musicgen_gui.score.types import Note
from tests.engines.test_steering import COUNT, SPAN, ask, question

Notes = tuple[Note, ...]
FIRST = tuple(Note(SPAN.start + i * 240, pitch, 240) for i, pitch in enumerate((62, 66, 69, 66) * 4))
SECOND = tuple(Note(SPAN.start + i * 480, pitch, 480) for i, pitch in enumerate((78, 79, 76, 74, 73, 74, 78, 81)))


@pytest.fixture(scope="module")
def engine() -> MelodyEngine:
    engine = load()
    engine.known = None
    return engine


def asked(**changes: object) -> Request:
    return question(between=(FIRST, SECOND), **changes)


def shared(notes: Notes, phrase: Notes) -> float:
    """The share of the notes of both that the other has too, at the same time on the same pitch."""
    a, b = ({(n.start, n.pitch) for n in line} for line in (notes, phrase))
    return len(a & b) / max(1, len(a | b))


def test_answers_go_from_the_first_phrase_to_the_second(engine: MelodyEngine) -> None:
    near: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for number, notes in enumerate(ask(engine, asked())):
        near[number % STEPS].append((shared(notes, FIRST), shared(notes, SECOND)))
    means = np.array([np.mean(near[step], 0) for step in range(STEPS)])
    assert sum(map(len, near.values())) == COUNT
    assert all(a[0] > b[0] - 0.02 for a, b in pairwise(means))
    assert all(a[1] < b[1] + 0.02 for a, b in pairwise(means))
    assert means[0, 0] > 0.9
    assert means[-1, 1] > 0.5
    assert means[0, 1] < 0.1
    assert means[-1, 0] < 0.1
    middle = means[STEPS // 2 - 1 : STEPS // 2 + 1].mean(0)
    assert (middle > 0.02).all(), "in the middle there is something of both"
    assert (middle < 0.6).all(), "and neither of them whole"


def test_answers_keep_the_rules_and_are_drawn_the_same_again(engine: MelodyEngine) -> None:
    request = replace(asked(), candidates=STEPS)
    rules = replace(request.rules, highest=76, largest_leap=5)
    found = list(engine.generate(replace(request, rules=rules)))
    assert found == list(engine.generate(replace(request, rules=rules)))
    lines: dict[int, list[Note]] = defaultdict(list)
    for piece in found:
        lines[piece.candidate].extend(piece.notes)
    for notes in lines.values():
        assert all(rules.lowest <= n.pitch <= 76 for n in notes)
        assert all(abs(b.pitch - a.pitch) <= 5 for a, b in pairwise(notes))


def test_without_two_phrases_nothing_is_added_and_weights_go_from_nothing_to_all() -> None:
    assert not Between(question()).pitches(0, 400).any()
    assert [weight(i) for i in (0, 7, 8, 15)] == [1 / 16, 15 / 16] * 2
    between = Between(asked())
    start = 4 * 96
    assert between.pitches(0, start + 12).argmax() == 66
    assert between.pitches(7, start + 12).argmax() == 78
