"""Keys and chords as classes: what is one class, what another, and that transposing goes in circles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.codecs.harmony import (
    CHORD_CLASSES,
    KEY_CLASSES,
    QUALITIES,
    chord_class,
    chords_of,
    key_class,
    moved_chords,
    moved_key,
)
from musicgen_gui.score.types import ChordSymbol, KeySignature
from musicgen_gui.theory.key import MODE_FIFTHS


@given(st.integers(-7, 7), st.sampled_from(sorted(MODE_FIFTHS)), st.integers(-12, 12))
def test_a_key_moves_with_its_signature_and_tonic(fifths: int, mode: str, shift: int) -> None:
    key = key_class(KeySignature(0, fifths, mode))
    assert 0 < key < KEY_CLASSES
    assert moved_key(moved_key(key, shift), -shift) == key
    signature, tonic = divmod(moved_key(key, 7) - 1, 12)
    assert (signature, tonic) == (7 * (fifths + 1) % 12, 7 * (fifths + 1 + MODE_FIFTHS[mode]) % 12)


def test_no_key_and_an_unknown_mode_are_no_class() -> None:
    assert key_class(None) == key_class(KeySignature(0, 0, "phrygian dominant")) == moved_key(0, 5) == 0


@pytest.mark.parametrize(
    ("symbol", "quality"),
    [("C", "major"), ("G7", "dominant"), ("Am7", "minor seventh"), ("F#m7b5", "half-diminished"),
     ("Bdim", "diminished"),
     ("Ebmaj9", "major seventh"), ("D+", "augmented"), ("Asus4", "suspended"), ("C/E", "major")],
)  # fmt: skip
def test_the_quality_of_a_symbol(symbol: str, quality: str) -> None:
    assert QUALITIES[(chord_class(symbol) - 1) % len(QUALITIES)] == quality


def test_no_chord_is_known_and_nonsense_is_not() -> None:
    assert chord_class("N.C.") > 0
    assert chord_class("what is this") == 0


@given(st.lists(st.integers(0, CHORD_CLASSES - 1), min_size=1), st.integers(-12, 12))
def test_chords_come_back_from_a_transposition(kinds: list[int], shift: int) -> None:
    there = np.array(kinds)
    assert moved_chords(moved_chords(there, shift), -shift).tolist() == kinds
    assert moved_chords(there, 12).tolist() == kinds


def test_the_chord_at_a_time_is_the_last_that_began() -> None:
    chords = chords_of((ChordSymbol(480, "C"), ChordSymbol(960, "nothing"), ChordSymbol(1440, "Dm")), 480, 24)
    found = chords.at(np.array([0, 23, 24, 71, 72, 1000])).tolist()
    assert found == [0, 0, chord_class("C"), chord_class("C"), chord_class("Dm"), chord_class("Dm")]
    assert chords.moved(2).at(np.array([30])).tolist() == [chord_class("D")]
