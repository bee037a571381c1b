import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.theory.scale import SCALES, nearest_in_scale, parse_scale, scale, step_in_scale

CLASSES = st.frozensets(st.integers(0, 11), min_size=1)
PITCHES = st.integers(0, 127)


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("G major", {7, 9, 11, 0, 2, 4, 6}),
        ("Em", {4, 6, 7, 9, 11, 0, 2}),
        ("D dorian", {0, 2, 4, 5, 7, 9, 11}),
        ("Bb", {10, 0, 2, 3, 5, 7, 9}),
        ("f# Harmonic  Minor", {6, 8, 9, 11, 1, 2, 5}),
        ("Dmix", {2, 4, 6, 7, 9, 11, 0}),
        ("b", {11, 1, 3, 4, 6, 8, 10}),
        ("A minor pentatonic", {9, 0, 2, 4, 7}),
    ],
)
def test_written_scales(text: str, classes: set[int]):
    assert parse_scale(text) == classes


@pytest.mark.parametrize("text", ["", "major", "H major", "C grumpy", "7"])
def test_what_is_no_scale_is_refused(text: str):
    with pytest.raises(ValueError, match="no scale"):
        parse_scale(text)


@pytest.mark.parametrize("name", SCALES)
def test_every_named_scale_starts_on_its_tonic_and_rises_within_an_octave(name: str):
    steps = SCALES[name]
    assert steps[0] == 0
    assert list(steps) == sorted(set(steps))
    assert steps[-1] < 12
    assert scale(5, name) == {(s + 5) % 12 for s in steps}


def test_modes_are_rotations():
    white = parse_scale("C major")
    for text in ("D dorian", "E phrygian", "F lydian", "G mixolydian", "A minor", "B locrian"):
        assert parse_scale(text) == white


@given(PITCHES, st.integers(-20, 20), CLASSES)
def test_steps_stay_in_the_scale_and_come_back(pitch: int, steps: int, classes: frozenset[int]):
    there = step_in_scale(pitch, steps, classes)
    if steps:
        assert there % 12 in classes
    if pitch % 12 in classes:
        assert step_in_scale(there, -steps, classes) == pitch


@given(PITCHES, CLASSES)
def test_one_step_is_the_next_pitch_of_the_scale(pitch: int, classes: frozenset[int]):
    up, down = step_in_scale(pitch, 1, classes), step_in_scale(pitch, -1, classes)
    assert up == next(p for p in range(pitch + 1, pitch + 13) if p % 12 in classes)
    assert down == next(p for p in range(pitch - 1, pitch - 13, -1) if p % 12 in classes)


@given(PITCHES, CLASSES)
def test_the_nearest_is_nearest(pitch: int, classes: frozenset[int]):
    near = nearest_in_scale(pitch, classes)
    assert 0 <= near <= 127
    assert near % 12 in classes
    assert all(abs(p - pitch) >= abs(near - pitch) for p in range(128) if p % 12 in classes)


def test_an_empty_scale_changes_nothing():
    assert nearest_in_scale(61, frozenset()) == 61
    assert step_in_scale(61, 3, frozenset()) == 61
