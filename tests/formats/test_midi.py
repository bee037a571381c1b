"""MIDI files to scores and back: nothing lost, nothing added, every damage named."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import mido
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from musicgen_gui.formats.midi_bytes import TRACK, messages, split, track_chunk
from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_rmi import read_rmi, write_rmi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.timing import tempo_map
from musicgen_gui.score.types import ChordSymbol, Event, KeySignature, Marker, Meter, Note, Score, Tempo, Track
from tests.formats.midi_cases import BAD, CHANNELS, GOOD, LATIN_1, SCORES, SMPTE, STRAYS, TYPE_2, file
from tests.formats.strategies import ANY_SCORES, PLAIN_SCORES

SHARED = Path(__file__).parents[2] / ".." / "shared"


def content(data: bytes) -> list[object]:
    """All that must stay the same: header, chunks, ticks, messages, and what stands behind them."""
    found = split(data)
    parts: list[object] = [found.type, found.division, found.tail]
    for part in found.chunks:
        parts.append(messages(part) if part.kind == TRACK else (part.kind, part.data))
    return parts


def assert_same_after_saving(data: bytes) -> None:
    assert content(write_midi(read_midi(data))) == content(data)


@given(PLAIN_SCORES)
@example(Score(tracks=(Track("a", (Note(0, 60, 0, 9), Note(0, 60, 5, 70)), 0),)))
def test_a_score_comes_back(score: Score) -> None:
    back = read_midi(write_midi(score))
    assert replace(back, tracks=tuple(replace(track, chunk=-1, colour=0) for track in back.tracks)) == score


@pytest.mark.parametrize("name", [name for name in GOOD if name != "no-tracks"])
def test_an_odd_file_is_the_same_after_opening_and_saving(name: str) -> None:
    assert_same_after_saving(GOOD[name])


_FEW_HEX = """
    903C40 903C00 803C40 903C41 913C40 813C00 B04001 C005 B50101 F07E F4 FF05
    FF0361 FF0362 FF5107A120 FF5109A120 FF580402021808 FF590200 FF0641
"""
_FEW = st.sampled_from([bytes.fromhex(message) for message in _FEW_HEX.split()])


@given(st.integers(0, 2), st.lists(st.lists(st.tuples(st.integers(0, 3), _FEW), max_size=25), min_size=1, max_size=3))
def test_any_heap_of_messages_is_the_same_after_opening_and_saving(
    kind: int, tracks: list[list[tuple[int, bytes]]]
) -> None:
    chunks = []
    for part in tracks:
        tick, timed = 0, []
        for delta, message in part:
            tick += delta
            timed.append((tick, message))
        chunks.append(track_chunk([*timed, (tick, b"\xff\x2f")])[8:])
    assert_same_after_saving(file(kind, 96, *chunks))


def test_what_a_score_shows_of_a_file() -> None:
    score = read_midi(LATIN_1)
    assert (score.division, score.title) == (96, "Stück")
    assert score.tempos == (Tempo(0, 400_000),)
    assert score.meters == (Meter(0, 6, 8, 36, 8),)
    assert score.keys == (KeySignature(0, -3, "minor"),)
    assert score.markers == (Marker(0, "Blüte"),)
    assert score.chords == (ChordSymbol(96, "Cm7"),)
    flute, second = score.tracks
    assert (flute.name, flute.program, flute.controller(7, 0), flute.channel, flute.chunk) == ("Flöte", 73, 100, 0, 1)
    assert flute.notes == (Note(0, 60, 96, 64, 64),)
    assert flute.events[-1] == Event(0, b"\xff\x05gr\xfc")
    assert (second.name, second.notes) == ("フルート", (Note(0, 60, 96, 64, -1),))


def test_a_chunk_with_several_channels_becomes_several_tracks() -> None:
    score = read_midi(CHANNELS)
    assert [(track.channel, track.chunk, len(track.notes)) for track in score.tracks] == [
        (0, 0, 1),
        (1, 0, 1),
        (9, 0, 1),
    ]
    assert [track.program for track in score.tracks] == [5, 32, 0]
    assert score.title == "Band"


def test_notes_without_a_partner_are_kept_and_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    score = read_midi(STRAYS)
    assert score.tracks[0].notes == (Note(0, 60, 32, 64, 64), Note(32, 64, 0, 127, 1))
    assert "4 note messages have no partner" in caplog.text


def test_smpte_time_runs_at_its_own_speed() -> None:
    score = read_midi(SMPTE)
    assert (score.division, score.tempos) == (500, (Tempo(0, 500_000),))
    assert tempo_map(score).to_seconds(25 * 40) == pytest.approx(1)
    drop = read_midi(file(0, 0xE350, b"\x00\xff\x2f\x00"))
    assert tempo_map(drop).to_seconds(30_000 * 80) == pytest.approx(1001, rel=1e-6)


def test_a_changed_tempo_ends_smpte_time() -> None:
    data = write_midi(replace(read_midi(SMPTE), tempos=(Tempo(0, 250_000),)))
    assert read_midi(data).tempos == (Tempo(0, 250_000),)
    assert split(data).division == 500


def test_type_2_takes_the_tempo_of_the_first_piece() -> None:
    score = read_midi(TYPE_2)
    assert (score.tempos, score.markers) == ((Tempo(0, 400_000),), ())
    assert [track.name for track in score.tracks] == ["one", "two"]


def test_mido_reads_the_same_as_we_write() -> None:
    score = read_midi(LATIN_1)
    before, after = (mido.MidiFile(file=io.BytesIO(data)) for data in (LATIN_1, write_midi(score)))
    assert [list(track) for track in before.tracks] == [list(track) for track in after.tracks]


@pytest.mark.parametrize("fifths", range(-14, 15))
def test_keys_that_midi_cannot_write_become_their_neighbours(fifths: int) -> None:
    found = read_midi(write_midi(Score(keys=(KeySignature(0, fifths, "dorian"),)))).keys[0]
    assert (found.fifths - fifths) % 12 == 0
    assert abs(found.fifths) <= 7
    assert found.mode == "major"


@pytest.mark.parametrize(
    "score",
    [
        Score(division=40_000),
        Score(tracks=(Track(notes=(Note(0, 128, 4),)),)),
        Score(tracks=(Track(notes=(Note(-1, 60, 4),)),)),
        Score(tracks=(Track(notes=(Note(0, 60, 4, 0),)),)),
        Score(tracks=(Track(notes=(Note(0, 60, 1 << 30),)),)),
        Score(tracks=(Track(events=(Event(0, b"\x90"),)),)),
        Score(tracks=(Track(events=(Event(0, b"\xff\x2f"),)),)),
        Score(tempos=(Tempo(0, 1 << 24),)),
        Score(tempos=(Tempo(-1),)),
        Score(meters=(Meter(0, 4, 3),)),
        Score(meters=(Meter(0, 300, 4),)),
        Score(meters=(Meter(0, 4, 256),)),
        Score(meters=(Meter(0, 4, 0),)),
        Score(meters=(Meter(0, clocks=256),)),
        Score(tempos=(Tempo(0, 0),)),
        Score(tracks=(Track("a", channel=16),)),
    ],
)
def test_what_midi_cannot_say_is_refused(score: Score) -> None:
    with pytest.raises(FormatError):
        write_midi(score)


@given(ANY_SCORES, st.integers(-100, 100))
def test_any_score_is_written_or_refused_in_words(score: Score, shift: int) -> None:
    tracks = tuple(replace(track, channel=track.channel + shift // 10) for track in score.tracks)
    meters = tuple(replace(meter, clocks=meter.clocks + 10 * shift) for meter in score.meters)
    try:
        data = write_midi(replace(score, tracks=tracks, meters=meters))
    except FormatError:
        return
    assert len(read_midi(data).meters) == len(score.meters)


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_give_a_score_or_a_clear_refusal(data: bytes, headed: bool) -> None:
    head = file(1, 96)[:10] + b"\x00\x01\x00\x60MTrk" + len(data).to_bytes(4, "big") if headed else b""
    _open(head + data)


@given(st.sampled_from(sorted(GOOD)), st.data())
def test_damaged_files_give_a_score_or_a_clear_refusal(name: str, data: st.DataObject) -> None:
    whole = bytearray(GOOD[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    _open(bytes(whole))


def _open(data: bytes) -> None:
    """Whatever opens must also be the same after saving."""
    try:
        score = read_midi(data)
    except FormatError as error:
        return _assert_names_a_place(error)
    if any(part.kind == TRACK for part in split(data).chunks):
        assert content(write_midi(score)) == content(data)


def _assert_names_a_place(error: FormatError) -> None:
    assert "byte " in str(error)


def test_a_file_inside_riff() -> None:
    score = read_midi(LATIN_1)
    data = write_rmi(score)
    assert read_rmi(data) == score
    for broken in (data[:10], data[:-9], data.replace(b"data", b"DATA"), data.replace(b"RMID", b"WAVE")):
        with pytest.raises(FormatError):
            read_rmi(broken)


def test_the_files_kept_for_other_tests_are_those_built_here() -> None:
    for path in SCORES.glob("*.mid"):
        assert path.read_bytes() == (GOOD.get(path.stem) or BAD[path.stem][0])


@pytest.mark.parametrize(
    "name", ["cre_irish", "openscore_lieder", "groove_midi", "game_midi_free", "pop909", "demo_pd"]
)
def test_real_files_are_the_same_after_opening_and_saving(name: str) -> None:
    path = SHARED / "data" / f"{name}.zip"
    if not path.exists():
        pytest.skip("the folder of real music is not there")
    with zipfile.ZipFile(path) as archive:
        names = [n for n in archive.namelist() if n.lower().endswith(".mid")]
        for n in names[:: max(1, len(names) // 6)]:
            assert_same_after_saving(archive.read(n))


def test_files_made_to_be_odd_are_the_same_after_saving_or_refused() -> None:
    paths = sorted((SHARED / "robustness").glob("*/*.mid"))
    if not paths:
        pytest.skip("the folder of odd files is not there")
    refused = []
    for path in paths:
        try:
            assert_same_after_saving(path.read_bytes())
        except FormatError:
            refused.append(path.name)
    assert len(refused) <= 11, refused
