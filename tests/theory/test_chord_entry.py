"""What people type for chords."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.theory.chord import ALIASES, QUALITIES, parse_chord
from musicgen_gui.theory.chord_entry import ChordTypoError, tidy_chord, voiced

ROOTS = ("C", "F#", "Bb", "E", "Ab")


@pytest.mark.parametrize(
    ("typed", "symbol"),
    [
        ("Dm7/G", "Dm7/G"),
        ("dm7/g", "Dm7/G"),
        (" d m7 / g ", "Dm7/G"),
        ("c", "C"),
        ("C major", "C"),
        ("c minor", "Cm"),
        ("bb", "Bb"),
        ("b", "B"),
        ("H7", "B7"),
        ("bb△7", "Bbmaj7"),
        ("C^7", "Cmaj7"),
        ("F#min7b5", "F#m7b5"),
        ("f♯ø", "F#m7b5"),
        ("CMaj7", "Cmaj7"),
        ("CM7", "Cmaj7"),
        ("am", "Am"),
        ("A-7", "Am7"),
        ("Gsus", "Gsus4"),
        ("G7sus", "G7sus4"),
        ("C6/9", "C6/9"),
        ("E+", "Eaug"),
        ("nc", "N.C."),
        ("N.C.", "N.C."),
        ("C7#11", "C7#11"),
    ],
)
def test_many_spellings_are_understood(typed: str, symbol: str) -> None:
    assert tidy_chord(typed) == symbol


@pytest.mark.parametrize(
    ("typed", "part", "text"),
    [
        ("xyz", "root", "xyz"),
        ("", "root", ""),
        ("Cfoo", "quality", "foo"),
        ("C/", "quality", "/"),
        ("C/xy", "bass", "xy"),
        ("C/Em", "bass", "Em"),
    ],
)
def test_what_is_no_chord_is_explained(typed: str, part: str, text: str) -> None:
    with pytest.raises(ChordTypoError) as error:
        tidy_chord(typed)
    assert (error.value.part, error.value.text) == (part, text)


@given(st.sampled_from(ROOTS), st.sampled_from([*QUALITIES, *ALIASES]), st.sampled_from(["", "/G", "/Eb"]))
def test_a_known_symbol_keeps_its_meaning(root: str, quality: str, bass: str) -> None:
    typed = root + quality + bass
    assert parse_chord(tidy_chord(typed)) == parse_chord(typed)
    assert tidy_chord(tidy_chord(typed)) == tidy_chord(typed)


@given(st.sampled_from(ROOTS), st.sampled_from(list(QUALITIES)), st.sampled_from(["", "/G"]))
def test_a_voicing_has_every_note_over_its_bass(root: str, quality: str, bass: str) -> None:
    chord = parse_chord(root + quality + bass)
    pitches = voiced(chord)
    assert {p % 12 for p in pitches} == chord.pitch_classes
    assert min(pitches) == pitches[0]
    assert pitches[0] % 12 == chord.bass
