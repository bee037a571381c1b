"""What MusicXML elements mean, which measures are played, and what is refused."""

from __future__ import annotations

import io
import logging
import random
import zipfile
from fractions import Fraction
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui import formats
from musicgen_gui.formats.musicxml import read
from musicgen_gui.formats.musicxml_harmony import harmony_of, symbol_of
from musicgen_gui.formats.musicxml_items import Flow
from musicgen_gui.formats.musicxml_order import playing_order
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Note, Score, Tempo
from musicgen_gui.theory.chord import CHANGES, QUALITIES, parse_chord

SCORES = Path(__file__).parents[1] / "scores"
REPEATS = SCORES / "repeats.musicxml"
SHARED = Path(__file__).parents[2] / ".." / "shared" / "data"


def music(*measures: str, divisions: str = "4", attributes: str = "") -> bytes:
    """A file of one part whose first measure begins with these attributes."""
    first = f"<attributes><divisions>{divisions}</divisions>{attributes}</attributes>"
    body = "".join(
        f'<measure number="{i}">{"" if i > 1 else first}{m if m.startswith("<") else note(m)}</measure>'
        for i, m in enumerate(measures, 1)
    )
    part_list = '<part-list><score-part id="P1"><part-name>One</part-name></score-part></part-list>'
    return f'<score-partwise>{part_list}<part id="P1">{body}</part></score-partwise>'.encode()


def note(name: str, duration: str = "16", more: str = "") -> str:
    pitch = f"<pitch><step>{name[0]}</step><octave>{name[1:]}</octave></pitch>"
    return f"<note>{pitch}<duration>{duration}</duration>{more}</note>"


def heard(score: Score) -> list[tuple[Fraction, int, Fraction]]:
    """Start, pitch and length in quarters of the first track."""
    part = score.division
    return [(Fraction(n.start, part), n.pitch, Fraction(n.length, part)) for n in score.tracks[0].notes]


def test_a_file_with_everything() -> None:
    score = formats.read(REPEATS)
    track = score.tracks[0]
    assert (score.title, track.name, track.channel, track.program) == ("Repeats", "Clarinet in B flat", 2, 71)
    assert track.controller(7, -1) == 102
    assert score.meters == (Meter(0, 3, 4),)
    assert score.keys == (KeySignature(0, 1),)
    assert score.tempos == (Tempo(0, 400_000),)
    third = Fraction(1, 3)
    bar = [(0, 67, 7 * third), (1, 59, 2), (1, 62, 2), (7 * third, 69, third), (8 * third, 71, third)]
    twice = [(start + place, pitch, length) for start in (3, 9) for place, pitch, length in bar]
    assert heard(score) == sorted([(2, 62, 1), *twice, (6, 69, 3)])
    assert score.chords == (ChordSymbol(1440, "Gmaj7/B"), ChordSymbol(4320, "Gmaj7/B"))
    assert score.markers == (Marker(5760, "B"),)
    assert [(e.tick, e.data[2:]) for e in track.events if e.data[0] == 0xFF] == [
        *((960, b"Oh"), (1440, b"first-"), (4320, b"second")),
    ]
    assert {n.velocity for n in track.notes if n.pitch == 59} == {96}


def test_a_pickup_lies_before_the_first_bar_line() -> None:
    score = formats.read(REPEATS)
    assert bar_map(score).position(score.tracks[0].notes[1].start) == (1, 0, 0)


def test_bar_lines_are_found_again_behind_a_short_measure() -> None:
    time = "<time><beats>4</beats><beat-type>4</beat-type></time>"
    score = read(music("C4", note("D4", "4"), "E4", "F4", attributes=time))
    assert [bar_map(score).position(n.start)[1:] for n in score.tracks[0].notes] == [(0, 0)] * 4
    assert [meter.tick for meter in score.meters] == [0, 2400]


def test_without_a_meter_the_usual_measure_counts() -> None:
    assert read(music(note("C4", "12"), note("D4", "12"), note("E4", "12"))).meters == (Meter(0, 3, 4),)


def test_grace_and_cue_notes_are_left_out(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    grace = "<note><grace/><pitch><step>D</step><octave>4</octave></pitch></note>"
    assert heard(read(music(grace + note("C4") + note("E4", "4", "<cue/>") + note("G4", "4")))) == [
        *((0, 60, 4), (5, 67, 1)),
    ]
    assert "1 grace notes are left out" in caplog.text


def test_ties_join_notes_of_one_pitch_also_without_a_stop() -> None:
    start, stop = '<tie type="start"/>', '<tie type="stop"/>'
    assert heard(read(music(note("C4", "16", start), note("C4", "16", stop)))) == [(0, 60, 8)]
    assert heard(read(music(note("C4", "16", start), "C4"))) == [(0, 60, 8)]
    assert heard(read(music("C4", note("C4", "16", stop)))) == [(0, 60, 4), (4, 60, 4)]
    assert heard(read(music(note("C4", "16", start), "D4"))) == [(0, 60, 4), (4, 62, 4)]


def test_divisions_of_any_size_are_exact() -> None:
    score = read(music(note("C4", "7"), note("D4", "3"), divisions="7"))
    assert (score.division, [(n.start, n.length) for n in score.tracks[0].notes]) == (3360, [(0, 3360), (3360, 1440)])
    assert read(music(note("C4", "40320"), divisions="10080")).division == 480


def test_transposing_instruments_sound() -> None:
    transpose = "<key><fifths>0</fifths></key><transpose><chromatic>-9</chromatic></transpose>"
    score = read(music("C5", attributes=transpose))
    assert (score.tracks[0].notes[0].pitch, score.keys[0].fifths) == (63, -3)


def test_unpitched_notes_become_drums() -> None:
    drum = "<note><unpitched><display-step>{}</display-step><display-octave>5</display-octave></unpitched>{}</note>"
    length = "<duration>4</duration>"
    data = music(drum.format("C", length) + drum.format("G", length + '<instrument id="X"/>'))
    data = data.replace(
        b"</part-name>", b'</part-name><midi-instrument id="X"><midi-unpitched>77</midi-unpitched></midi-instrument>'
    )
    for text in (
        data,
        data.replace(b'id="X"><midi-unpitched>', b'id="X"><midi-channel>10</midi-channel><midi-unpitched>'),
    ):
        track = read(text).tracks[0]
        assert track.channel == 9
        assert [n.pitch for n in track.notes] == [76, 76]
    assert [n.pitch for n in read(data.replace(b"midi-unpitched", b"other")).tracks[0].notes] == [38, 42]


def test_parts_with_one_channel_and_different_programs_get_their_own() -> None:
    entry = (
        '<score-part id="{0}"><part-name>{0}</part-name><midi-instrument id="{0}i"><midi-channel>1</midi-channel>'
        "<midi-program>{1}</midi-program></midi-instrument></score-part>"
    )
    part = music("C4").decode().partition("</part-list>")[2].replace("</score-partwise>", "")
    parts = "".join(part.replace("P1", id) for id in ("A", "B", "C"))
    listed = entry.format("A", 1) + entry.format("B", 42) + entry.format("C", 1)
    score = read(f"<score-partwise><part-list>{listed}</part-list>{parts}</score-partwise>".encode())
    assert [(track.channel, track.program) for track in score.tracks] == [(0, 0), (1, 41), (0, 0)]


def test_timewise_files_are_turned_round() -> None:
    measure = '<measure number="{}"><part id="A">{}</part><part id="B">{}</part></measure>'
    first = "<attributes><divisions>4</divisions></attributes>"
    body = measure.format(1, first + note("C4"), first + note("C3")) + measure.format(2, note("D4"), note("D3"))
    score = read(f"<score-timewise>{body}</score-timewise>".encode())
    assert [[n.pitch for n in track.notes] for track in score.tracks] == [[60, 62], [48, 50]]


REPEAT, AGAIN = Flow(forward=True), Flow(times=2)
ORDERS = [
    ([Flow(), Flow()], "01"),
    ([Flow(), AGAIN, Flow()], "01012"),
    ([Flow(), REPEAT, AGAIN, Flow()], "012123"),
    ([AGAIN, AGAIN], "0011"),
    ([REPEAT, Flow(times=4)], "01010101"),
    ([Flow(forward=True, times=2), Flow()], "001"),
    ([Flow(), Flow(endings=(1,), times=2), Flow(endings=(2,)), Flow()], "01023"),
    ([Flow(), Flow(endings=(1, 2), times=2), Flow(endings=(3,), ending_stops=True), Flow()], "0101023"),
    ([REPEAT, Flow(endings=(1,), times=2), Flow(endings=(2,), times=2), REPEAT, AGAIN], "01023434"),
    ([Flow(), Flow(endings=(1,), times=2), Flow()], "0102"),
    ([Flow(), Flow(endings=(1,), ending_stops=True), AGAIN, Flow(endings=(2,), ending_stops=True)], "01203"),
    ([Flow(), Flow(endings=(1,), times=2), Flow(endings=(1,), ending_stops=True), Flow()], "01023"),
    ([Flow(), Flow(fine=True), Flow(da_capo=True)], "01201"),
    ([Flow(), Flow(segno=True), Flow(fine=True), Flow(dal_segno=True), Flow()], "012312"),
    ([Flow(), Flow(to_coda=True), Flow(da_capo=True), Flow(coda=True)], "012013"),
    ([Flow(), Flow(coda=True), Flow(da_capo=True), Flow(coda=True)], "012013"),
    ([REPEAT, Flow(coda=True), AGAIN, Flow(coda=True)], "012013"),
    ([REPEAT, AGAIN, Flow(da_capo=True)], "01012012"),
    ([Flow(), Flow(endings=(1,), times=2), Flow(endings=(2,), da_capo=True)], "010202"),
    ([Flow(), Flow(endings=(1,), times=2, fine=True), Flow(endings=(2,), fine=True), Flow(da_capo=True)], "0102302"),
]


@pytest.mark.parametrize(("flows", "order"), ORDERS)
def test_playing_order(flows: list[Flow], order: str) -> None:
    assert "".join(map(str, playing_order(flows))) == order


@pytest.mark.parametrize(
    ("words", "order"),
    [("D.C. al Fine", "CDC"), ("Da Capo", "CDCD"), ("D.S. al Coda", "CDCD"), ("Dolce", "CD"), ("D.C.alFine", "CDC")],
)
def test_words_of_jumps(words: str, order: str) -> None:
    text = "<direction><direction-type><words>{}</words></direction-type></direction>"
    fine = text.format("Fine") if "ine" in words else ""
    score = read(music(note("C4") + fine, note("D4") + text.format(words)))
    assert [n.pitch for n in score.tracks[0].notes] == [{"C": 60, "D": 62}[letter] for letter in order]


@pytest.mark.parametrize("quality", [*QUALITIES, *(q + c for q in ("", "m7", "7", "maj9") for c in CHANGES)])
def test_chord_symbols_come_back(quality: str) -> None:
    for symbol in (f"C{quality}", f"F#{quality}/C#"):
        harmony = harmony_of(symbol)
        assert harmony is not None
        assert symbol_of(harmony) == symbol
        kind = harmony.find("kind")
        assert kind is not None
        del kind.attrib["text"]
        if quality in QUALITIES:
            assert parse_chord(symbol_of(harmony) or "") == parse_chord(symbol)


@pytest.mark.parametrize(
    ("inside", "symbol"),
    [
        ('<kind text="-7">minor-seventh</kind>', "E-7"),
        ('<kind text="whatever">minor-seventh</kind>', "Em7"),
        ("<kind>dominant</kind>", "E7"),
        ('<kind text="7sus4">other</kind>', "E7sus4"),
        ('<kind text="???">other</kind>', "E"),
        ("<kind>major-minor</kind>", "Emmaj7"),
        ("<kind>none</kind>", "N.C."),
        (
            "<kind>dominant</kind><degree><degree-value>9</degree-value><degree-alter>-1</degree-alter>"
            "<degree-type>add</degree-type></degree>",
            "E7b9",
        ),
        ("<kind>major</kind><bass><bass-step>B</bass-step><bass-alter>-1</bass-alter></bass>", "E/Bb"),
    ],
)
def test_harmonies_of_other_programs(inside: str, symbol: str) -> None:
    assert symbol_of(fromstring(f"<harmony><root><root-step>E</root-step></root>{inside}</harmony>")) == symbol


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<score-partwise>\n<part>\n</score>", r"^3:\d+: no XML"),
        (b"<html/>", "no MusicXML: its outermost element is <html>"),
        (b"<opus/>", "opus"),
        (b"<score-partwise/>", "no measures"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "encoding|no XML"),
        (b'<!DOCTYPE a [\n<!ENTITY b "c">\n]><score-partwise>&b;</score-partwise>', r"^2:1: .*entities"),
        (music("<note><duration>1</duration></note>"), r"^part P1, measure 1: .*<pitch>"),
        (music("C4", "<note><pitch><step>H</step></pitch><duration>1</duration></note>"), r"^part P1, measure 2: .*H"),
        (music(note("C4", "x")), "“x” is no number for <duration>"),
        (music(note("C4", "99999999")), "longer than"),
        (music(note("G9").replace("<octave>9", "<octave>10")), "too high"),
        (music("C4", divisions="0"), "divisions"),
        (music("C4", attributes="<time><beats>4</beats><beat-type>3</beat-type></time>"), "4/3"),
        (music('<barline><repeat direction="backward" times="999999"/></barline>'), "times"),
        (b"PK\x03\x04rubbish", "damaged"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        read(data)


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


def test_archives() -> None:
    assert heard(read(packed(a_xml=music("C4")))) == [(0, 60, 4)]
    with pytest.raises(FormatError, match="holds no MusicXML"):
        read(packed(a_txt=music("C4")))


def test_bombs_are_refused() -> None:
    with pytest.raises(FormatError, match="unpacks to more"):
        read(packed(a_xml=b" " * ((1 << 26) + 1)))
    with pytest.raises(FormatError, match="tags and attributes"):
        read(packed(a_xml=b"<a/>" * 3_000_001))
    many = b"".join(b'<barline><repeat direction="backward" times="64"/></barline>' for _ in range(2))
    measures = [f"<note><rest/><duration>1</duration></note>{many.decode()}"] * 400
    with pytest.raises(FormatError, match="played out"):
        read(music(*measures))


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(FormatError):
        read(data)
    with pytest.raises(FormatError):
        read(b"PK\x03\x04" + data)


VALUES = ["0", "-1", "0.5", "1e9", "99999999", "", "start", "backward", "yes", "C", "7", "²", "9" * 5000, "10"]


@settings(max_examples=60)
@given(st.integers(0, 1 << 32))
def test_changed_files_give_a_score_or_are_refused(seed: int) -> None:
    """Values replaced, elements moved and bytes changed, in a plain file and inside an archive."""
    dice = random.Random(seed)
    tags = REPEATS.read_text("utf-8").split("<")
    for _ in range(dice.randrange(1, 6)):
        i, j = dice.randrange(1, len(tags)), dice.randrange(1, len(tags))
        if dice.random() < 0.7:
            tags[i] = tags[i].partition(">")[0] + ">" + dice.choice(VALUES)
        else:
            tags[i] = tags[j]
    data = bytearray("<".join(tags).encode())
    if dice.random() < 0.5:
        data = bytearray(packed(a_xml=bytes(data)))
        data[dice.randrange(4, len(data))] = dice.randrange(256)
    try:
        score = read(bytes(data))
    except FormatError as error:
        assert 0 < len(str(error)) < 300  # noqa: PT017
        return
    assert all(0 <= n.pitch < 128 and n.length > 0 and n.start >= 0 for track in score.tracks for n in track.notes)
    assert all(isinstance(n, Note) and 0 < n.velocity < 128 for track in score.tracks for n in track.notes)


@pytest.mark.parametrize("archive", ["openewld", "music21_bach"])
def test_every_tenth_file_of_the_collections_is_read(archive: str) -> None:
    if not (SHARED / f"{archive}.zip").exists():
        pytest.skip("the collections lie beside the checkout only where the project is developed")
    with zipfile.ZipFile(SHARED / f"{archive}.zip") as file:
        names = [name for name in file.namelist() if name.endswith(".mxl")]
        for name in names[::10]:
            score = read(file.read(name))
            assert score.end > 0, name
            for chord in score.chords:
                assert chord.symbol == "N.C." or parse_chord(chord.symbol), name
