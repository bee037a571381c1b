"""Chords as pitches."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.theory.chord import QUALITIES, name_chord, parse_chord
from musicgen_gui.theory.scale import scale
from musicgen_gui.theory.voicing import IN_SCALE, stacked, voiced

pitches = st.integers(0, 100)


@given(pitches, st.sampled_from(sorted(QUALITIES)))
def test_a_stacked_chord_has_its_pitch_classes_rising(root: int, quality: str) -> None:
    found = stacked(root, quality, frozenset(range(12)))
    assert found[0] == root
    assert list(found) == sorted(set(found))
    assert {p % 12 for p in found} == {(root + i) % 12 for i in QUALITIES[quality]}


@given(st.sampled_from([48, 50, 52, 53, 55, 57, 59]), st.sampled_from(sorted(IN_SCALE)))
def test_a_chord_of_the_scale_stays_in_it(root: int, shape: str) -> None:
    found = stacked(root, shape, scale(0))
    assert len(found) == IN_SCALE[shape]
    assert {p % 12 for p in found} <= scale(0)
    assert all(3 <= b - a <= 4 for a, b in pairwise(found))


def test_thirds_of_c_major() -> None:
    assert stacked(62, "triad", scale(0)) == (62, 65, 69)
    assert name_chord(stacked(59, "seventh", scale(0)), 59) == "Bm7b5"


@given(st.sampled_from(["C", "F#m7b5", "Bbmaj9", "C/E", "Am", "G7sus4"]), st.integers(0, 6), st.sampled_from([36, 48]))
def test_a_voiced_chord_has_all_its_notes(symbol: str, inversion: int, bass: int) -> None:
    chord = parse_chord(symbol)
    found = voiced(chord, bass, inversion)
    assert {p % 12 for p in found} == chord.pitch_classes
    assert list(found) == sorted(set(found))
    if inversion % len(found) == 0:
        assert found[0] % 12 == chord.bass
        assert bass <= found[0] < bass + 12


def test_inversions() -> None:
    assert voiced(parse_chord("C"), 48) == (48, 52, 55)
    assert voiced(parse_chord("C"), 48, 1) == (52, 55, 60)
    assert voiced(parse_chord("C/E"), 48) == (52, 55, 60)
