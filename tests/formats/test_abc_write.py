"""Scores to ABC and back."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.formats.abc import read, read_tune, split_tunes, write
from musicgen_gui.formats.abc_slices import WHOLE, spans_of
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.timing import bar_map, tempo_map
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Marker, Meter, Note, Score, Tempo, Track
from tests.formats.strategies import PLAIN_SCORES

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data"
STEP = 480 * 4 // WHOLE
METERS = [(4, 4), (3, 4), (2, 4), (6, 8), (9, 8), (12, 8), (3, 8), (5, 4), (7, 8), (2, 2), (3, 2), (5, 16)]
MODES = ["major", "minor", "dorian", "mixolydian", "phrygian", "lydian", "locrian"]

PLACES = st.one_of(
    st.integers(0, 60).map(lambda n: n * 24),
    st.integers(0, 200).map(lambda n: n * 6),
    st.integers(0, 150).map(lambda n: n * 8),
    st.integers(0, 400).map(lambda n: n * 3),
    st.integers(0, 300).map(lambda n: n * 4),
)


@st.composite
def notes_on_the_grid(draw: st.DrawFn) -> tuple[Note, ...]:
    """Notes, also in chords and overlapping, that ABC can write; those of one pitch never overlap."""
    kept: list[Note] = []
    free: dict[int, int] = {}
    pitches = st.integers(0, 127) if draw(st.booleans()) else st.integers(58, 66)
    spans = draw(st.lists(st.tuples(PLACES, PLACES, pitches), max_size=14))
    for a, b, pitch in sorted((min(a, b), max(a, b), pitch) for a, b, pitch in spans):
        if a < b and a >= free.get(pitch, 0):
            kept.append(Note(a * STEP, pitch, (b - a) * STEP))
            free[pitch] = b
    return tuple(sorted(kept))


@st.composite
def meters(draw: st.DrawFn) -> tuple[Meter, ...]:
    first = Meter(0, *draw(st.sampled_from(METERS)))
    if draw(st.booleans()):
        return (first,) if draw(st.booleans()) else ()
    return (first, Meter(draw(st.integers(1, 6)) * 480, *draw(st.sampled_from(METERS))))


KEYS = st.builds(KeySignature, st.just(0), st.integers(-7, 7), st.sampled_from(MODES))
SCORES = st.builds(
    Score,
    tracks=st.lists(st.builds(Track, notes=notes_on_the_grid()), min_size=1, max_size=3).map(tuple),
    meters=meters(),
    keys=st.one_of(
        st.just(()),
        KEYS.map(lambda key: (key,)),
        st.tuples(KEYS, KEYS).map(lambda pair: (pair[0], replace(pair[1], tick=960))),
    ),
    tempos=st.sampled_from([(), (Tempo(0, 400_000),), (Tempo(0, 500_000), Tempo(1920, 648_649))]),
    chords=st.sampled_from([(), (ChordSymbol(0, "G"), ChordSymbol(720, "D7/F#")), (ChordSymbol(480, "Am7"),)]),
)


def notes_of(score: Score) -> list[list[tuple[int, int, int]]]:
    """Start, pitch and length in 1/480 quarters, of the tracks that have notes."""
    scale = 480 / score.division
    return [[(n.start * scale, n.pitch, n.length * scale) for n in t.notes] for t in score.tracks if t.notes]


@given(SCORES)
def test_notes_on_the_grid_come_back(score: Score) -> None:
    assert notes_of(read(write(score))) == notes_of(score)


@given(SCORES)
def test_key_tempo_and_chords_come_back(score: Score) -> None:
    again = read(write(score))
    last = score.end
    if score.keys:
        assert again.keys[0] == score.keys[0]
    before, after = tempo_map(score), tempo_map(again)
    for onset in (note.start for track in score.tracks for note in track.notes):
        assert after.bpm_at(onset, 480) == pytest.approx(before.bpm_at(onset, 480))
    assert {c for c in again.chords if c.tick < last} == {c for c in score.chords if c.tick < last}


@given(PLAIN_SCORES)
def test_any_score_is_written_at_the_nearest_place(score: Score) -> None:
    again = read(write(score))
    wanted = [[(s.start, s.pitch, s.end - s.start) for s in spans_of(t.notes, score.division)[0]] for t in score.tracks]
    found = [[(round(a / STEP), p, round(n / STEP)) for a, p, n in sorted(notes)] for notes in notes_of(again)]
    assert found == [sorted(spans) for spans in wanted if spans]


def test_notes_that_swap_places_in_rounding_keep_their_lengths() -> None:
    notes = tuple(Note(start, 60, 1) for start in (0, 19, 27))
    spans, moved = spans_of(notes, 432)
    assert moved == 3
    assert all(span.end > span.start for span in spans)
    assert notes_of(read(write(Score(432, (Track(notes=notes),)))))


def one(notes: list[tuple[int, int, int]], **more: object) -> str:
    """The music that is written for notes of (start, pitch, length) in sixteenths."""
    found = tuple(Note(start * 120, pitch, length * 120) for start, pitch, length in notes)
    return write(replace(Score(tracks=(Track(notes=found),), keys=(KeySignature(0),)), **more)).decode()


def music(text: str) -> str:
    return text.split("K:C\n")[1].rstrip("\n")


SCALE = [(2 * i, pitch, 2) for i, pitch in enumerate((60, 62, 64, 65, 67, 69, 71, 72))]


def test_a_plain_tune_reads_well() -> None:
    text = one([*SCALE, (16, 74, 4), (20, 71, 6), (26, 67, 2), (28, 60, 4)], title="Scale", tempos=(Tempo(0, 500_000),))
    assert text == "X:1\nT:Scale\nM:4/4\nL:1/8\nQ:1/4=120\nK:C\nCDEF GABc | d2B3GC2 |]\n"


def test_four_bars_stand_in_a_line() -> None:
    lines = music(one([(16 * i, 60, 16) for i in range(6)], meters=(Meter(0, 4, 4),))).split("\n")
    assert lines == ["C8 | C8 | C8 | C8 |", "C8 | C8 |]"]


def test_a_pickup_is_written_as_one() -> None:
    text = one([(14, 67, 2), (16, 72, 16)])
    assert music(text) == "G | c8 |]"
    assert read(text.encode()).tracks[0].notes[0].start == 14 * 120


def test_notes_over_a_bar_line_are_tied() -> None:
    assert music(one([(0, 60, 14), (14, 73, 4), (18, 61, 14)])) == "C7^c- | ^c^C7 |]"


def test_lengths_that_no_note_has_are_tied() -> None:
    assert music(one([(0, 60, 10), (10, 62, 6)])) == "C4-CD3 |]"


def test_triplets() -> None:
    notes = (Note(0, 60, 160), Note(160, 62, 160), Note(320, 64, 160), Note(480, 65, 320), Note(800, 67, 160))
    score = Score(tracks=(Track(notes=notes),), keys=(KeySignature(0),), meters=(Meter(0, 2, 4),))
    assert music(write(score).decode()) == "(3CDE (3:2:2F2G |]"
    quarters = tuple(Note(320 * i, 60, 320) for i in range(3))
    assert music(write(replace(score, tracks=(Track(notes=quarters),))).decode()) == "(3CCC |]"


def test_voices_of_different_rhythm_are_cut_and_tied() -> None:
    assert music(one([(0, 60, 4), (0, 67, 8), (4, 62, 4), (8, 60, 8), (8, 64, 8)])) == "[CG-][DG] [CE]2 |]"


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (KeySignature(0, 1), "G"),
        (KeySignature(0, -3, "minor"), "Cm"),
        (KeySignature(0, 1, "dorian"), "Ador"),
        (KeySignature(0, 2, "mixolydian"), "Amix"),
        (KeySignature(0, -2, "lydian"), "Eblyd"),
        (KeySignature(0, 7), "C#"),
        (KeySignature(0, 9), "Eb"),
        (KeySignature(0, 0, "harmonic minor"), "Am"),
    ],
)
def test_key_names(key: KeySignature, text: str) -> None:
    written = write(Score(tracks=(Track(notes=(Note(0, 60, 480),)),), keys=(key,))).decode()
    assert f"\nK:{text}\n" in written


def test_a_key_is_guessed_where_the_score_has_none() -> None:
    notes = tuple(Note(i * 240, pitch, 240) for i, pitch in enumerate((62, 66, 69, 74, 73, 71, 69, 67, 66, 64, 62)))
    assert "\nK:D\n" in write(Score(tracks=(Track(notes=notes),))).decode()


def test_pitches_are_spelled_by_the_key() -> None:
    flats = one([(0, 70, 4), (4, 63, 4), (8, 68, 4), (12, 70, 4)], keys=(KeySignature(0, -3),))
    assert flats.endswith("K:Eb\nBE AB |]\n")
    assert music(one([(0, 66, 4), (4, 65, 4), (8, 78, 4), (12, 77, 4)])) == "^F=F ^f=f |]"


def test_changes_stand_where_they_happen() -> None:
    text = one(
        [(0, 60, 16), (16, 62, 12), (28, 64, 12)],
        meters=(Meter(0, 4, 4), Meter(1920, 3, 4)),
        keys=(KeySignature(0), KeySignature(1920, 2)),
        tempos=(Tempo(0, 500_000), Tempo(1920, 600_000)),
        chords=(ChordSymbol(0, "C"), ChordSymbol(960, "G7")),
        markers=(Marker(1920, "Trio"),),
    )
    assert music(text) == '"C"C4- "G7"C4 | [M:3/4][K:D][P:Trio][Q:1/4=100]D6 | E6 |]'
    again = read(text.encode())
    assert again.markers == (Marker(1920, "Trio"),)
    assert again.meters == (Meter(0, 4, 4), Meter(1920, 3, 4))


def test_tracks_keep_name_program_and_lyrics() -> None:
    flute = Track(
        "Flute", (Note(0, 72, 960), Note(960, 74, 960)), events=(Event(0, b"\xc0\x49"), Event(960, b"\xff\x05la-"))
    )
    bass = Track("Bass", (Note(0, 48, 1920),), channel=1)
    again = read(write(Score(tracks=(flute, bass))))
    assert [track.name for track in again.tracks] == ["Flute", "Bass"]
    assert again.tracks[0].events == flute.events
    assert again.tracks[1].program == 0


def test_a_short_first_bar_is_no_pickup() -> None:
    score = Score(tracks=(Track(notes=(Note(0, 60, 480), Note(480, 62, 1440))),), meters=(Meter(0), Meter(480, 3, 4)))
    assert notes_of(read(write(score))) == notes_of(score)
    assert bar_map(read(write(score))).position(480) == (1, 0, 0)


def test_an_empty_score_stays_empty() -> None:
    again = read(write(Score(title="Nothing")))
    assert (again.title, again.end) == ("Nothing", 0)


def test_off_grid_notes_move_and_the_log_says_so(caplog: pytest.LogCaptureFixture) -> None:
    again = read(write(Score(tracks=(Track(notes=(Note(7, 60, 470), Note(480, 62, 480))),))))
    assert [(n.start, n.length) for n in again.tracks[0].notes] == [(0, 480), (480, 480)]
    assert "1 notes were moved" in caplog.text


def test_a_piece_without_end_is_refused() -> None:
    with pytest.raises(FormatError, match="bars"):
        write(Score(tracks=(Track(notes=(Note(1 << 40, 60, 480),)),)))


def test_header_lines_of_the_source_are_kept() -> None:
    text = "X:7\nT:One\nT:Uno\nC:Trad.\nZ:me % remark\nR:reel\nM:C\nK:G\nG4|"
    again = write(read(text.encode())).decode()
    assert again.startswith("X:7\nT:One\nT:Uno\nC:Trad.\nZ:me\nR:reel\nM:4/4\n")


@pytest.mark.parametrize("archive", ["music21_folk", "nottingham", "irish_mit6s191", "oldtime_rjl20"])
def test_every_fiftieth_tune_of_the_collections_comes_back(archive: str) -> None:
    if not (SHARED / f"{archive}.zip").exists():
        pytest.skip("the collections lie beside the checkout only where the project is developed")
    with zipfile.ZipFile(SHARED / f"{archive}.zip") as file:
        books = [file.read(name).decode("latin-1") for name in file.namelist() if name.endswith(".abc")]
    for text in [text for book in books for text in split_tunes(book)][20::50]:
        try:
            score = read_tune(text)
        except FormatError:
            continue
        if all(spans_of(track.notes, score.division)[1] == 0 for track in score.tracks):
            assert notes_of(read(write(score))) == notes_of(score), text
