"""Chords from how long each pitch class sounds."""

import pytest

from musicgen_gui.theory.chord import parse_chord
from musicgen_gui.theory.harmony import KINDS, Stretch, recognise
from musicgen_gui.theory.key import Key, parse_key


def played(*symbols: str) -> list[Stretch]:
    found = []
    for symbol in symbols:
        chord = parse_chord(symbol)
        found.append(Stretch(tuple(float(p in chord.pitch_classes) for p in range(12)), chord.bass))
    return found


@pytest.mark.parametrize(
    ("key", "symbols"),
    [
        ("C major", ["C", "Am", "F", "G7", "C"]),
        ("C major", ["C", "Cmaj7", "Dm7", "G7", "C"]),
        ("Bb major", ["Bb", "Eb", "F7", "Bb"]),
        ("F# minor", ["F#m", "Bm", "C#7", "F#m"]),
        ("A minor", ["Am", "Bm7b5", "E7", "Am"]),
        ("D dorian", ["Dm", "G", "Am", "Dm"]),
        ("C major", ["Gsus4", "G", "C"]),
    ],
)
def test_chords_that_are_played_are_named(key: str, symbols: list[str]) -> None:
    assert recognise(played(*symbols), parse_key(key)) == symbols


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("6", "m7")])
def test_every_kind_is_found_where_it_is_played_alone(kind: str) -> None:
    found = recognise(played("C", f"G{kind}", "C"), Key())[1]
    assert parse_chord(found or "").pitch_classes == parse_chord(f"G{kind}").pitch_classes


def test_silence_keeps_the_chord_and_before_the_first_sound_is_none() -> None:
    silence = Stretch((0.0,) * 12)
    assert recognise([silence, *played("F"), silence, *played("C")], Key()) == [None, "F", "F", "C"]
    assert recognise([silence, silence], Key()) == [None, None]
    assert recognise([], Key()) == []


def test_a_scale_alone_stays_in_its_key() -> None:
    line = [
        Stretch(tuple(3.0 if p in tones else 0.0 for p in range(12)))
        for tones in ({0, 4, 2}, {5, 9, 7}, {7, 11, 9}, {0, 4})
    ]
    assert recognise(line, Key()) == ["C", "F", "G", "C"]
