"""Chords recognised from the notes of all tracks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from musicgen_gui.editing.chords import chords_of, recognise_chords
from musicgen_gui.editing.document import State
from musicgen_gui.formats.abc import FORMAT
from musicgen_gui.score.types import ChordSymbol, Meter, Note, Score, Track
from musicgen_gui.theory.chord import parse_chord
from musicgen_gui.theory.chord_entry import voiced

BAR = 1920


def chord(symbol: str, start: int, length: int) -> list[Note]:
    return [Note(start, pitch, length) for pitch in voiced(parse_chord(symbol))]


def piece(*symbols: str, length: int = BAR) -> Score:
    notes = [note for i, symbol in enumerate(symbols) for note in chord(symbol, i * length, length)]
    drums = Track("drums", tuple(Note(i * 240, 37 + i % 2, 120) for i in range(16)), channel=9)
    return Score(tracks=(Track("piano", tuple(sorted(notes))), drums, Track("bad", (Note(0, 61, BAR),), muted=True)))


def symbols(chords: tuple[ChordSymbol, ...]) -> list[tuple[int, str]]:
    return [(c.tick, c.symbol) for c in chords]


def test_one_symbol_where_a_chord_begins() -> None:
    score = piece("C", "C", "Am", "Dm", "G7", "C")
    found = symbols(chords_of(score, 0, score.end))
    assert found == [(0, "C"), (2 * BAR, "Am"), (3 * BAR, "Dm"), (4 * BAR, "G7"), (5 * BAR, "C")]


def test_beats_show_what_bars_cannot() -> None:
    score = piece("C", "F", "G7", "C", length=960)
    assert symbols(chords_of(score, 0, score.end, beats=True)) == [(0, "C"), (960, "F"), (1920, "G7"), (2880, "C")]


def test_compound_meters_change_on_the_dotted_beat() -> None:
    score = replace(piece("G", "C", "D7", "G", length=720), meters=(Meter(0, 6, 8),))
    assert [tick for tick, _ in symbols(chords_of(score, 0, score.end, beats=True))] == [0, 720, 1440, 2160]


def test_only_the_asked_time_gets_new_symbols() -> None:
    score = replace(piece("C", "F", "G7", "C"), chords=(ChordSymbol(0, "X"), ChordSymbol(BAR + 5, "Y")))
    state = recognise_chords(BAR, 3 * BAR)(State(score))
    assert symbols(state.score.chords) == [(0, "X"), (BAR, "F"), (2 * BAR, "G7")]


def test_nothing_to_hear_gives_nothing() -> None:
    assert chords_of(Score(), 0, BAR) == ()
    assert chords_of(piece("C"), 5 * BAR, 6 * BAR) == ()


def test_on_the_demo_tune_most_roots_agree() -> None:
    demo = Path(__file__).parents[2] / "resources" / "demos" / "irish-washerwoman.abc"
    score = FORMAT.read(demo.read_bytes())
    found = chords_of(score, 0, score.end)

    def root_at(chords: tuple[ChordSymbol, ...], tick: int) -> int | None:
        before = [c for c in chords if c.tick <= tick]
        return parse_chord(before[-1].symbol).root if before else None

    ticks = range(0, 8 * 1440, 720)
    same = sum(root_at(found, tick) == root_at(score.chords, tick) for tick in ticks)
    assert same >= 0.7 * len(ticks)
