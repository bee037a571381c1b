import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.theory.chord import ALIASES, QUALITIES, name_chord, parse_chord, transposed
from musicgen_gui.theory.pitch import pitch_class_name


@pytest.mark.parametrize(
    ("symbol", "root", "classes", "bass"),
    [
        ("C", 0, {0, 4, 7}, 0),
        ("G7", 7, {7, 11, 2, 5}, 7),
        ("Em", 4, {4, 7, 11}, 4),
        ("F#m7b5", 6, {6, 9, 0, 4}, 6),
        ("C/E", 0, {0, 4, 7}, 4),
        ("D/C", 2, {2, 6, 9, 0}, 0),
        ("Bo7", 11, {11, 2, 5, 8}, 11),
        ("D+", 2, {2, 6, 10}, 2),
        ("A7#9", 9, {9, 1, 4, 7, 0}, 9),
        ("C7b9#11", 0, {0, 4, 7, 10, 1, 6}, 0),
        ("Cm(add9)", 0, {0, 3, 7, 2}, 0),
        ("C6/9", 0, {0, 4, 7, 9, 2}, 0),
        ("C6/9/E", 0, {0, 4, 7, 9, 2}, 4),
        ("B♭Δ7", 10, {10, 2, 5, 9}, 10),
        ("A(b5)", 9, {9, 1, 3}, 9),
        ("A+7", 9, {9, 1, 5, 7}, 9),
        ("Gno3", 7, {7, 2}, 7),
    ],
)
def test_symbols(symbol: str, root: int, classes: set[int], bass: int):
    chord = parse_chord(symbol)
    assert (chord.root, chord.pitch_classes, chord.bass) == (root, classes, bass)


@pytest.mark.parametrize("symbol", ["", "N.C.", "H7", "Cfoo", "C/H", "/C", "em", "C7b4"])
def test_what_is_no_chord_is_refused(symbol: str):
    with pytest.raises(ValueError, match="no chord symbol"):
        parse_chord(symbol)


def test_every_alias_means_a_quality():
    assert set(ALIASES.values()) <= set(QUALITIES)


@given(st.integers(0, 11), st.sampled_from(list(QUALITIES)), st.integers(-7, 7))
def test_a_named_chord_reads_as_the_same_notes(root: int, quality: str, fifths: int):
    chord = parse_chord(pitch_class_name(root, fifths) + quality)
    assert chord.root == root
    name = name_chord(chord.pitch_classes, root, fifths)
    assert name is not None
    again = parse_chord(name)
    assert (again.root, again.pitch_classes, again.bass) == (root, chord.pitch_classes, root)


@given(st.frozensets(st.integers(0, 11)), st.integers(0, 11))
def test_a_name_never_lies(classes: frozenset[int], bass: int):
    name = name_chord(classes, bass)
    if name is not None:
        chord = parse_chord(name)
        assert chord.pitch_classes == classes | {bass}
        assert chord.bass == bass


def test_names():
    assert name_chord([60, 64, 67]) == "C"
    assert name_chord([0, 4, 7], bass=4) == "C/E"
    assert name_chord([9, 0, 4, 7], bass=9) == "Am7"
    assert name_chord([9, 0, 4, 7], bass=0) == "C6"
    assert name_chord([10, 2, 5], fifths=-2) == "Bb"
    assert name_chord([0, 1, 2]) is None
    assert name_chord([]) is None


@pytest.mark.parametrize(
    ("symbol", "steps", "wanted"), [("C", 2, "D"), ("F#m7/C#", 1, "Gm7/D"), ("Bb6/9", -2, "G#6/9"), ("G7", 12, "G7")]
)
def test_chords_are_transposed_with_their_bass(symbol: str, steps: int, wanted: str) -> None:
    assert transposed(symbol, steps) == wanted
    with pytest.raises(ValueError, match="no chord symbol"):
        transposed("N.C.", 1)
