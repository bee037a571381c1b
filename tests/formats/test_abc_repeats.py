"""Repeats, endings and part orders in playing order."""

from __future__ import annotations

import pytest

from musicgen_gui.formats.abc import read_tune
from musicgen_gui.score.types import KeySignature, Marker, Meter


def played(music: str, header: str = "") -> str:
    score = read_tune(f"X:1\nM:none\nL:1/8\n{header}K:C\n{music}\n")
    letters = {60: "C", 62: "D", 64: "E", 65: "F", 67: "G", 69: "A", 71: "B", 72: "c", 74: "d", 76: "e"}
    return "".join(letters[note.pitch] for note in score.tracks[0].notes)


@pytest.mark.parametrize(
    ("music", "expected"),
    [
        ("A|B|", "AB"),
        ("|:A|B:|C|", "ABABC"),
        ("A|B:|C|", "ABABC"),
        ("A:|B:|", "AABB"),
        ("|:A::B:|", "AABB"),
        ("|:A:||:B:|", "AABB"),
        ("|:A:|:B:|", "AABB"),
        ("|:A:||:B:||", "AABB"),
        ("|:A:|]", "AA"),
        ("A||B:|", "ABB"),
        ("A|]B:|", "ABB"),
        ("|:A||B:|", "ABAB"),
        ("|::A::|", "AAA"),
        ("|:A|1B:|2C||D|", "ABACD"),
        ("|:A|[1B:|[2C|]D|", "ABACD"),
        ("|:A|[1 B :|\n [2 C || D|", "ABACD"),
        ("|:A[1B:|[2C||", "ABAC"),
        ("|:A|1B:|2C:|", "ABAC"),
        ("|:A|1B:|2C:|D:|", "ABACDD"),
        ("|:A|1B:|2C||D:|", "ABACDD"),
        ("|:A|1B:|2C|:D:|", "ABACDD"),
        ("A|1B:|2C||D|1E:|2F||", "ABACDEDF"),
        ("|:A|1B:|2C:|3D|]", "ABACAD"),
        ("|:A|1,3B:|2C:|4D|]", "ABACABAD"),
        ("|:A|1-2B:|3C|]", "ABABAC"),
        ("|:A|1B|2C||D|", "ABACD"),
        ("|:A|1B:|C|", "ABAC"),
        ("A|:|", "A"),
        ("A|::|", "A"),
        ("|:A[|]:|B|", "AAB"),
        ('|:A|"^x"["Coda"B|', "AB"),
    ],
)
def test_repeats(music: str, expected: str) -> None:
    assert played(music) == expected


@pytest.mark.parametrize(
    ("order", "music", "expected"),
    [
        ("ABA", "P:A\nA|\nP:B\nB|", "ABA"),
        ("A2B", "P:A\nA|\nP:B\nB|", "AAB"),
        ("(AB)2.C", "P:A\nA|\nP:B\nB|\nP:C\nC|", "ABABC"),
        ("BA", "C|\nP:A\nA|\nP:B\n|:B:|", "CBBA"),
        ("ABA", "[P:A]A|[P:B]B|", "ABA"),
        ("AXB", "P:A\nA|\nP:B\nB|", "AB"),
        ("AB", "A|B|", "AB"),
    ],
)
def test_part_orders(order: str, music: str, expected: str) -> None:
    assert played(music, f"P:{order}\n") == expected


def test_parts_are_marked() -> None:
    score = read_tune("X:1\nM:C\nL:1/4\nP:ABA\nK:C\nP:A\nABcd|\nP:B\ne4|")
    assert score.markers == (Marker(0, "A"), Marker(1920, "B"), Marker(3840, "A"))


def test_parts_concern_all_voices() -> None:
    score = read_tune("X:1\nM:C\nL:1/1\nP:ABA\nK:C\nP:A\n[V:1]c|\n[V:2]C|\nP:B\n[V:1]d|\n[V:2]D|\n")
    assert [[note.pitch for note in track.notes] for track in score.tracks] == [[72, 74, 72], [60, 62, 60]]


def test_a_repeat_brings_back_the_meter_and_the_key() -> None:
    score = read_tune("X:1\nM:2/4\nL:1/4\nK:C\n|:AB|[M:3/4][K:D]cde:|")
    assert [(meter.tick, meter.numerator) for meter in score.meters] == [(0, 2), (960, 3), (2400, 2), (3360, 3)]
    assert score.keys == tuple(KeySignature(tick, fifths) for tick, fifths in ((0, 0), (960, 2), (2400, 0), (3360, 2)))
    assert score.meters[0] == Meter(0, 2, 4)


def test_ties_hold_over_the_repeat_and_into_each_ending() -> None:
    notes = read_tune("X:1\nM:4/4\nL:1/4\nK:C\n|:ABcd-|1d4:|2d2 e2|]").tracks[0].notes
    assert [(n.start // 480, n.length // 480) for n in notes if n.pitch == 74] == [(3, 5), (11, 3)]
    assert len(notes) == 9


def test_bombs_are_refused() -> None:
    with pytest.raises(ValueError, match="repeats"):
        played("P:A\n" + "AB" * 200, "P:(((A)99)99)99\n")
