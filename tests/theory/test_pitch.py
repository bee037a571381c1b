import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.theory.pitch import (
    fifths_of,
    name_on_line,
    parse_pitch,
    parse_pitch_class,
    pitch_class_name,
    pitch_name,
    pretty,
)

FIFTHS = st.integers(-7, 7)


@pytest.mark.parametrize(
    ("name", "pitch"),
    [("C4", 60), ("F#3", 54), ("Bb2", 46), ("c-1", 0), ("G9", 127), ("Cb5", 71), ("B#3", 60), ("E♭4", 63), ("72", 72)],
)
def test_names_to_numbers(name: str, pitch: int):
    assert parse_pitch(name) == pitch


@pytest.mark.parametrize(("name", "pitch_class"), [("Bb", 10), ("F#", 6), ("c", 0), ("Cb", 11), ("Fx", 7), ("Abb", 7)])
def test_names_to_pitch_classes(name: str, pitch_class: int):
    assert parse_pitch_class(name) == pitch_class


@pytest.mark.parametrize("name", ["", "H2", "C", "C10", "128", "-1", "C4x", "G#9"])
def test_what_is_no_pitch_is_refused(name: str):
    with pytest.raises(ValueError, match=r"pitch name|octave|range"):
        parse_pitch(name)


@given(st.integers(0, 127), FIFTHS)
def test_a_spelled_pitch_reads_as_itself(pitch: int, fifths: int):
    assert parse_pitch(pitch_name(pitch, fifths)) == pitch


@given(st.integers(-15, 19))
def test_the_line_of_fifths_reads_as_itself(place: int):
    assert fifths_of(name_on_line(place)) == place
    assert parse_pitch_class(name_on_line(place)) == 7 * place % 12


def test_spelling_follows_the_key():
    in_c = [pitch_class_name(p) for p in range(12)]
    assert in_c == ["C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"]
    assert pitch_class_name(6, -5) == "Gb"
    assert pitch_class_name(10, 7) == "A#"
    assert pitch_name(71, -7) == "Cb5"


@given(FIFTHS)
def test_a_key_s_own_notes_bear_its_signature(fifths: int):
    names = {pitch_class_name(7 * (fifths + i) % 12, fifths) for i in range(-1, 6)}
    assert len({name[0] for name in names}) == 7
    signs = "".join(name[1:] for name in names)
    assert signs == ("#" if fifths > 0 else "b") * abs(fifths)


def test_pretty_signs():
    assert pretty("Bb3") == "B♭3"
    assert pretty("F#") == "F♯"
