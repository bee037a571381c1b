"""Scores to MusicXML and back."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.formats.abc_slices import WHOLE, spans_of
from musicgen_gui.formats.musicxml import read
from musicgen_gui.formats.musicxml_mxl import write_mxl
from musicgen_gui.formats.musicxml_write import write
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.timing import bar_map, tempo_map
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Marker, Meter, Note, Score, Tempo, Track
from tests.formats.strategies import ANY_SCORES, PLAIN_SCORES
from tests.formats.test_abc_write import SCORES, SHARED

STEP = 480 * 4 // WHOLE
FEWER = settings(max_examples=25)


def notes_of(score: Score) -> list[list[tuple[float, int, float, int]]]:
    """Start, pitch, length in 1/480 quarters and velocity, of the tracks that have notes."""
    scale = 480 / score.division
    return [
        [(n.start * scale, n.pitch, n.length * scale, n.velocity) for n in t.notes] for t in score.tracks if t.notes
    ]


def key_at(score: Score, tick: int) -> KeySignature | None:
    found = [replace(key, tick=0) for key in score.keys if key.tick <= tick]
    return found[-1] if found else None


@FEWER
@given(SCORES)
def test_what_lies_on_the_grid_comes_back(score: Score) -> None:
    again = read(write(score))
    last = score.end
    bars, bars_again = bar_map(score), bar_map(again)
    assert notes_of(again) == notes_of(score)
    for tick in [note.start for track in score.tracks for note in track.notes]:
        assert tempo_map(again).bpm_at(tick, 480) == pytest.approx(tempo_map(score).bpm_at(tick, 480))
        if score.keys:
            assert key_at(again, tick) == key_at(score, tick)
        assert bars_again.bar_start(bars_again.position(tick).bar) == bars.bar_start(bars.position(tick).bar)
    assert {c for c in again.chords if c.tick < last} == {c for c in score.chords if c.tick < last}


@FEWER
@given(PLAIN_SCORES)
def test_any_score_is_written_at_the_nearest_place(score: Score) -> None:
    again = read(write(score))
    wanted = [[(s.start, s.pitch, s.end - s.start) for s in spans_of(t.notes, score.division)[0]] for t in score.tracks]
    found = [[(round(a / STEP), p, round(n / STEP)) for a, p, n, _ in sorted(notes)] for notes in notes_of(again)]
    assert found == [sorted(spans) for spans in wanted if spans]


@FEWER
@given(ANY_SCORES)
def test_whatever_the_editor_knows_is_written_or_refused_in_words(score: Score) -> None:
    try:
        written = write(score)
    except FormatError:
        return
    assert len(notes_of(read(written))) == len(notes_of(score))


@given(st.lists(st.integers(1, 127), min_size=1, max_size=8))
def test_velocities_come_back(velocities: list[int]) -> None:
    notes = tuple(Note(480 * i, 60, 480, velocity) for i, velocity in enumerate(velocities))
    assert read(write(Score(tracks=(Track(notes=notes),)))).tracks[0].notes == notes


def one(notes: list[tuple[int, int, int]], **more: object) -> Element:
    """The tree that is written for notes of (start, pitch, length) in sixteenths."""
    found = tuple(sorted(Note(start * 120, pitch, length * 120) for start, pitch, length in notes))
    return fromstring(write(replace(Score(tracks=(Track(notes=found),), keys=(KeySignature(0),)), **more)))


def music(root: Element) -> list[list[str]]:
    """The measures, a note as its step, type, dots, accidental and ties: ``C5 half. sharp(start)``."""
    return [[_text(note) for note in measure.findall("note")] for measure in root.iter("measure")]


def _text(note: Element) -> str:
    pitch = "rest" if note.find("pitch") is None else f"{note.findtext('pitch/step')}{note.findtext('pitch/octave')}"
    ties = "".join(f"({tie.get('type')})" for tie in note.findall("tie"))
    sign = f" {note.findtext('accidental')}" if note.find("accidental") is not None else ""
    chord = "+" if note.find("chord") is not None else ""
    return f"{chord}{pitch} {note.findtext('type')}{'.' * len(note.findall('dot'))}{sign}{ties}"


def test_a_scale() -> None:
    root = one([(4 * i, pitch, 4) for i, pitch in enumerate((60, 62, 64, 65, 67))], title="Scale")
    assert root.findtext("work/work-title") == "Scale"
    assert music(root)[0] == ["C4 quarter", "D4 quarter", "E4 quarter", "F4 quarter"]
    assert music(root)[1] == ["G4 quarter", "rest half."]
    assert root.find(".//clef/sign").text == "G"  # type: ignore[union-attr]


def test_a_pickup_is_implicit_and_counts_as_none() -> None:
    root = one([(12, 67, 4), (16, 72, 16)])
    assert [(m.get("number"), m.get("implicit")) for m in root.iter("measure")] == [("0", "yes"), ("1", None)]
    assert music(root) == [["G4 quarter"], ["C5 whole"]]


def test_notes_over_a_bar_line_are_tied() -> None:
    assert music(one([(0, 60, 14), (14, 73, 4), (18, 61, 14)])) == [
        ["C4 half..", "C5 eighth sharp(start)"],
        ["C5 eighth(stop)", "C4 half.. sharp"],
    ]


def test_accidentals_hold_for_a_bar_across_voices() -> None:
    root = one([(0, 61, 4), (4, 61, 4), (8, 60, 4), (12, 61, 4), (0, 48, 16), (16, 60, 16)])
    assert music(root)[0] == [
        *("C4 quarter sharp", "C4 quarter", "C4 quarter natural", "C4 quarter sharp"),
        "C3 whole",
    ]
    assert music(root)[1] == ["C4 whole"]


def test_chords_and_voices() -> None:
    root = one([(0, 60, 8), (0, 64, 8), (0, 48, 16), (8, 62, 8)])
    assert music(root) == [["C4 half", "+E4 half", "D4 half", "C3 whole"]]
    assert [note.findtext("voice") for note in root.iter("note")] == ["1", "1", "1", "2"]
    assert [backup.findtext("duration") for backup in root.iter("backup")] == ["192"]


def test_more_than_four_voices_are_cut_and_tied() -> None:
    notes = [(i, 60 + 2 * i, 16 - i) for i in range(7)]
    root = one(notes)
    assert {note.findtext("voice") for note in root.iter("note")} == {"1", "2", "3", "4"}
    assert [n[:3] for n in notes_of(read(write_of(notes)))[0]] == [(a * 120, p, n * 120) for a, p, n in notes]


def write_of(notes: list[tuple[int, int, int]]) -> bytes:
    return write(Score(tracks=(Track(notes=tuple(Note(a * 120, p, n * 120) for a, p, n in notes)),)))


def test_triplets_are_bracketed() -> None:
    notes = (Note(0, 60, 160), Note(160, 62, 160), Note(320, 64, 160), Note(480, 65, 320), Note(800, 67, 160))
    root = fromstring(write(Score(tracks=(Track(notes=notes),), keys=(KeySignature(0),), meters=(Meter(0, 2, 4),))))
    assert music(root) == [["C4 eighth", "D4 eighth", "E4 eighth", "F4 quarter", "G4 eighth"]]
    assert [t.get("type") for t in root.iter("tuplet")] == ["start", "stop", "start", "stop"]
    assert {change.findtext("actual-notes") for change in root.iter("time-modification")} == {"3"}


def test_the_bracket_of_a_triplet_stands_before_its_lyric() -> None:
    notes = tuple(Note(160 * i, 60, 160) for i in range(3))
    root = fromstring(write(Score(tracks=(Track(notes=notes, events=(Event(0, b"\xff\x05la"),)),))))
    assert [child.tag for child in next(root.iter("note"))][-2:] == ["notations", "lyric"]


def test_an_empty_bar_is_one_rest() -> None:
    root = one([(0, 60, 16), (32, 62, 12)], meters=(Meter(0, 4, 4), Meter(3840, 3, 4)))
    rests = [note.find("rest") for note in root.iter("note")]
    assert [rest.get("measure") for rest in rests if rest is not None] == ["yes"]
    assert [t.findtext("beats") for t in root.iter("time")] == ["4", "3"]


def test_changes_come_back() -> None:
    score = Score(
        tracks=(Track("Flute", (Note(0, 60, 1920), Note(1920, 62, 1440), Note(3360, 64, 1440))),),
        meters=(Meter(0, 4, 4), Meter(1920, 3, 4)),
        keys=(KeySignature(0), KeySignature(1920, 2, "minor"), KeySignature(2400, -4, "dorian")),
        tempos=(Tempo(0, 500_000), Tempo(2040, 612_345)),
        chords=(ChordSymbol(0, "C"), ChordSymbol(720, "F#m7b5"), ChordSymbol(960, "G7/B"), ChordSymbol(1920, "N.C.")),
        markers=(Marker(1920, "Trio"),),
        title="Ä <&> \x00曲",
    )
    again = read(write(score))
    assert (again.meters, again.keys, again.chords, again.markers) == (
        *(score.meters, score.keys, score.chords, score.markers),
    )
    assert [tempo.microseconds_per_quarter for tempo in again.tempos] == [500_000, 612_345]
    assert again.title == "Ä <&> 曲"


def test_tracks_keep_name_program_volume_pan_and_lyrics() -> None:
    events = (Event(0, b"\xc3\x49"), Event(0, b"\xb3\x07\x64"), Event(0, b"\xb3\x0a\x20"))
    words = (Event(0, b"\xff\x05glo-"), Event(960, b"\xff\x05ria"))
    flute = Track("Flute", (Note(0, 72, 960), Note(960, 74, 960)), 3, (*events, *words))
    bass = Track("Bass", (Note(0, 38, 1920),), channel=1)
    again = read(write(Score(tracks=(flute, bass))))
    assert [(t.name, t.channel, t.program, t.events) for t in again.tracks] == [
        ("Flute", 3, 73, flute.events),
        ("Bass", 1, 0, ()),
    ]
    root = fromstring(write(Score(tracks=(flute, bass))))
    assert [sign.text for sign in root.iter("sign")] == ["G", "F"]
    assert [s.text for s in root.iter("syllabic")] == ["begin", "end"]


def test_drums_stay_drums() -> None:
    drums = Track("Kit", (Note(0, 36, 240, 100), Note(0, 42, 240), Note(480, 38, 240), Note(960, 81, 240)), channel=9)
    again = read(write(Score(tracks=(drums,)))).tracks[0]
    assert (again.channel, again.notes) == (9, drums.notes)


def test_off_grid_notes_move_and_the_log_says_so(caplog: pytest.LogCaptureFixture) -> None:
    again = read(write(Score(tracks=(Track(notes=(Note(7, 60, 470), Note(480, 62, 480))),))))
    assert [(n.start, n.length) for n in again.tracks[0].notes] == [(0, 480), (480, 480)]
    assert "1 notes were moved" in caplog.text


def test_an_empty_score_stays_empty() -> None:
    again = read(write(Score(title="Nothing")))
    assert (again.title, again.end) == ("Nothing", 0)


@pytest.mark.parametrize("meter", [Meter(0, 4, 3), Meter(0, 4, 256)])
def test_a_meter_that_notes_cannot_say_is_refused(meter: Meter) -> None:
    with pytest.raises(FormatError, match="meter"):
        write(Score(tracks=(Track(notes=(Note(0, 60, 480),)),), meters=(meter,)))


def test_a_piece_without_end_is_refused() -> None:
    with pytest.raises(FormatError, match="bars"):
        write(Score(tracks=(Track(notes=(Note(1 << 40, 60, 480),)),)))


def test_authors_are_kept() -> None:
    text = write_of([(0, 60, 4)]).replace(b"<encoding>", b'<creator type="composer">A. B.</creator><encoding>')
    assert b'<creator type="composer">A. B.</creator>' in write(read(text))


def test_a_compressed_file_is_a_container_with_the_same_score() -> None:
    score = Score(tracks=(Track("a", (Note(0, 60, 480),)),))
    with zipfile.ZipFile(io.BytesIO(write_mxl(score))) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.read("score.musicxml") == write(score)
    assert notes_of(read(write_mxl(score))) == notes_of(score)


@pytest.mark.parametrize("archive", ["openewld", "music21_bach"])
def test_every_fiftieth_file_of_the_collections_comes_back(archive: str) -> None:
    path: Path = SHARED / f"{archive}.zip"
    if not path.exists():
        pytest.skip("the collections lie beside the checkout only where the project is developed")
    with zipfile.ZipFile(path) as file:
        names = [name for name in file.namelist() if name.endswith(".mxl")]
        for name in names[20::50]:
            score = read(file.read(name))
            if all(spans_of(track.notes, score.division)[1] == 0 for track in score.tracks):
                again = read(write(score))
                assert notes_of(again) == notes_of(score), name
                assert again.chords == score.chords, name


def test_more_measures_than_are_read_again_are_not_written() -> None:
    with pytest.raises(FormatError, match="more than 20000 bars"):
        write(Score(tracks=(Track(notes=(Note(0, 60, 480), Note(20_001 * 480, 60, 480))),), meters=(Meter(0, 1, 4),)))
