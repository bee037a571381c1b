"""Music played by hand comes back as it would be written; written music comes back as it is."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.codecs.straight import is_played, straightened
from musicgen_gui.score.types import Note

RHYTHMS = {
    "quarters and eighths": (480, 240, 240, 480, 480, 960, 240, 240),
    "sixteenths": (120, 120, 240, 240, 120, 120, 480, 360, 120),
    "dotted": (360, 120, 360, 120, 720, 240, 480),
    "triplets": (160, 160, 160, 480, 160, 160, 160, 240, 240),
    "swing": (320, 160, 320, 160, 480, 320, 160, 960),
}


def written(steps: tuple[int, ...]) -> tuple[Note, ...]:
    notes, tick = [], 0
    for i in range(64):
        length = steps[i % len(steps)]
        notes.append(Note(tick, 60 + i * 5 % 12, length))
        tick += length
    return tuple(notes)


def played(notes: tuple[Note, ...], spread: float, seed: int, touch: float = 0.9) -> tuple[Note, ...]:
    """As a hand would: every onset a little off, every note a little short."""
    dice = random.Random(seed)
    late = (round(dice.gauss(0, spread)) for _ in notes)
    return tuple(
        sorted(
            replace(n, start=max(0, n.start + by), length=round(n.length * touch))
            for n, by in zip(notes, late, strict=True)
        )
    )


@pytest.mark.parametrize("steps", RHYTHMS.values(), ids=RHYTHMS.keys())
def test_written_music_is_left_alone(steps: tuple[int, ...]) -> None:
    notes = written(steps)
    assert straightened(notes, 480) is notes


@pytest.mark.parametrize("tuplet", [5, 7])
def test_exact_tuplets_count_as_written(tuplet: int) -> None:
    notes = tuple(Note(round(i * 480 / tuplet), 60 + i % 7, 60) for i in range(40))
    assert not is_played(notes, 480)


@pytest.mark.parametrize("steps", RHYTHMS.values(), ids=RHYTHMS.keys())
@pytest.mark.parametrize("spread", [4, 8, 12])
def test_the_rhythm_of_a_hand_is_found(steps: tuple[int, ...], spread: int) -> None:
    meant = written(steps)
    found = straightened(played(meant, spread, seed=3), 480)
    right = sum((a.start, a.length) == (b.start, b.length) for a, b in zip(found[:-1], meant, strict=False))
    assert right >= 0.93 * (len(meant) - 1)


def test_other_divisions_and_staccato() -> None:
    meant = tuple(replace(n, start=2 * n.start, length=2 * n.length) for n in written(RHYTHMS["sixteenths"]))
    found = straightened(played(meant, 14, seed=5, touch=0.4), 960)
    assert sum(a.start == b.start for a, b in zip(found, meant, strict=True)) >= 60
    assert sum(a.length < b.length for a, b in zip(found, meant, strict=True)) > 15, "a long rest stays a rest"


NOTES = st.lists(
    st.builds(Note, st.integers(0, 20_000), st.integers(40, 80), st.integers(1, 2000)), min_size=1, max_size=40
).map(lambda notes: tuple({note.start: note for note in sorted(notes)}.values()))


@given(NOTES, st.sampled_from((96, 480, 960)))
def test_notes_keep_their_number_order_and_pitches(notes: tuple[Note, ...], division: int) -> None:
    found = straightened(notes, division)
    assert [n.pitch for n in found] == [n.pitch for n in notes]
    assert all(n.length > 0 and n.start >= 0 for n in found)
    assert all(a.start < b.start for a, b in pairwise(found))
