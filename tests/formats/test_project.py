"""The project file keeps everything, is the same bytes for the same score, and names what is wrong with it."""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.formats.project import FORMAT, read_project, write_project
from musicgen_gui.formats.spec import FormatError, Source
from musicgen_gui.score.types import Event, KeySignature, Lock, Meter, Note, Origin, Score, Tempo, Track
from tests.formats.midi_cases import CHANNELS
from tests.formats.strategies import ANY_SCORES

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NOTES = (Note(0, 60, 5, origin=Origin.MODEL, locks=Lock.PITCH), Note(5, 61, 5, muted=True))
SCORE = Score(tracks=(Track("a", NOTES, events=(Event(0, b"\xc0\x05"),)),), meters=(Meter(0),), tempos=(Tempo(0),))


@given(ANY_SCORES, st.dictionaries(st.text(max_size=5), JSON, max_size=3))
def test_everything_comes_back(score: Score, extras: dict[str, Any]) -> None:
    data = write_project(score, extras)
    assert read_project(data) == (score, extras)
    assert write_project(score, extras) == data


def test_the_order_of_extras_does_not_matter() -> None:
    assert write_project(SCORE, {"a": 1, "b": 2}) == write_project(SCORE, {"b": 2, "a": 1})


def test_a_midi_file_stays_lossless_across_a_project() -> None:
    score = read_midi(CHANNELS)
    back, _ = read_project(write_project(score, {}))
    assert back.source == Source("midi", CHANNELS)
    assert write_midi(back) == write_midi(score)


def test_the_format_reads_and_writes_the_score() -> None:
    assert FORMAT.write is not None
    assert FORMAT.read(FORMAT.write(SCORE)) == SCORE


def test_what_all_notes_share_takes_no_room() -> None:
    notes = tuple(Note(120 * i, 60 + i % 12, 100) for i in range(20_000))
    assert len(write_project(Score(tracks=(Track("a", notes),)), {})) < 200_000


def changed(*path: Any, value: Any = None, delete: bool = False) -> bytes:
    """The project of ``SCORE`` with one value of its JSON set or deleted."""
    with zipfile.ZipFile(io.BytesIO(write_project(SCORE, {}))) as archive:
        plain = json.loads(archive.read("continuo.json"))
    place = plain
    for step in path[:-1]:
        place = place[step]
    if delete:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return zipped({"continuo.json": json.dumps(plain).encode()})


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_a_newer_version_says_so() -> None:
    with pytest.raises(FormatError, match=r"newer version .* \(format 2, this one knows 1\)"):
        read_project(changed("format", value=2))


NOTES_AT = ("score", "tracks", 0, "notes")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        zipped({"other.txt": b""}),
        zipped({"continuo.json": b"{"}),
        zipped({"continuo.json": b"[" * 100_000}),
        zipped({"continuo.json": b"\xff"}),
        zipped({"continuo.json": b"[]"}),
        zipped({"continuo.json": b'{"format":true}'}),
        zipped({"continuo.json": b'{"format":1}'}),
        zipped({"continuo.json": b'{"format":1,"score":5,"extras":{}}'}),
        zipped({"continuo.json": b'{"format":1}'}, zipfile.ZIP_LZMA),
        write_project(SCORE, {})[:-9],
        changed("extras", value=[]),
        changed("extras", delete=True),
        changed("score", "source", value="midi"),
        changed("score", "division", value=0),
        changed("score", "division", value=480.5),
        changed("score", "title", value=None),
        changed("score", "tracks", value={"a": 1}),
        changed("score", "tempos", value=[[0, 0]]),
        changed("score", "meters", value=[[0, 4, 0, 24, 8]]),
        changed("score", "meters", value=[[0, 4]]),
        changed("score", "tracks", 0, "events", value="c0"),
        changed("score", "tracks", 0, "events", value="zz"),
        changed("score", "tracks", 0, "events", value=""),
        changed("score", "tracks", 0, "muted", value=1),
        changed("score", "tracks", 0, "channel", value=16),
        changed(*NOTES_AT, "start", value=[5, 0]),
        changed(*NOTES_AT, "start", value=[0]),
        changed(*NOTES_AT, "start", value=[0, 1 << 70]),
        changed(*NOTES_AT, "pitch", value=[60, 128]),
        changed(*NOTES_AT, "pitch", value=["a", 1]),
        changed(*NOTES_AT, "origin", value=3),
        changed(*NOTES_AT, "locks", delete=True),
    ],
)
def test_damage_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError):
        read_project(data)


@given(st.data())
def test_damaged_bytes_give_a_score_or_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(write_project(SCORE, {"a": [1]}))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    with suppress(FormatError):
        read_project(bytes(whole))


def test_a_member_that_claims_too_much_is_not_unpacked() -> None:
    data = bytearray(write_project(SCORE, {}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (3 << 30).to_bytes(4, "little")
    with pytest.raises(FormatError, match="claims 3221225472 bytes"):
        read_project(bytes(data))


@pytest.mark.parametrize("extras", [{"a": float("nan")}, {"a": object()}, {"a": {1, 2}}])
def test_what_cannot_be_kept_is_refused(extras: dict[str, Any]) -> None:
    with pytest.raises(FormatError):
        write_project(SCORE, extras)


@pytest.mark.parametrize(
    "score", [Score(tracks=(Track(notes=(Note(0, 200, 5),)),)), Score(keys=(KeySignature(1 << 60),))]
)
def test_a_score_that_would_not_be_read_back_is_refused(score: Score) -> None:
    with pytest.raises(FormatError):
        write_project(score, {})
