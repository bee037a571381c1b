"""Chunks and messages: what goes in comes out, and what is broken is named with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.formats.midi_bytes import (
    Chunk,
    chunk,
    is_message,
    messages,
    split,
    to_variable_length,
    track_chunk,
    variable_length,
)
from musicgen_gui.formats.spec import FormatError
from tests.formats.midi_cases import BAD, file

DATA = st.integers(0, 127)
MESSAGES = st.one_of(
    st.builds(lambda s, a, b: bytes((s, a, b)), st.sampled_from([*range(0x80, 0xC0), *range(0xE0, 0xF0)]), DATA, DATA),
    st.builds(lambda s, a: bytes((s, a)), st.integers(0xC0, 0xDF), DATA),
    st.builds(lambda s, body: bytes((s,)) + body, st.sampled_from([0xF0, 0xF7]), st.binary(max_size=200)),
    st.builds(
        lambda kind, body: bytes((0xFF, kind)) + body, st.integers(0, 127).filter(lambda k: k != 0x2F), st.binary()
    ),
    st.sampled_from([b"\xf1\x00", b"\xf2\x01\x02", b"\xf3\x05", b"\xf4", b"\xf8", b"\xfe"]),
)


@given(st.lists(st.tuples(st.integers(0, 0x0FFFFFFF), MESSAGES)), st.booleans(), st.binary(max_size=3))
def test_messages_come_back(timed: list[tuple[int, bytes]], ended: bool, rest: bytes) -> None:
    tick, absolute = 0, []
    for delta, message in timed:
        tick += delta
        absolute.append((tick, message))
    if ended:
        absolute.append((tick, b"\xff\x2f"))
    data = track_chunk(absolute, rest if ended else b"")
    found = messages(Chunk(b"MTrk", 8, data[8:]))
    assert list(zip(found.ticks, found.data, strict=True)) == absolute
    assert found.rest == (rest if ended else b"")


@given(MESSAGES)
def test_every_message_is_one(message: bytes) -> None:
    assert is_message(message)
    assert not is_message(b"\x10" + message)


@pytest.mark.parametrize("data", [b"", b"\x90", b"\x90\x3c", b"\x90\x3c\x80", b"\xff", b"\xc0\x01\x02", b"\xf4\x01"])
def test_what_is_no_message(data: bytes) -> None:
    assert not is_message(data)


@given(st.integers(0, 0x0FFFFFFF))
def test_variable_length_comes_back(value: int) -> None:
    data = to_variable_length(value)
    assert variable_length(data, 0) == (value, len(data))
    assert len(data) <= 4


def test_a_number_too_long_for_four_bytes_is_refused() -> None:
    with pytest.raises(FormatError, match="268435456"):
        to_variable_length(0x10000000)


def test_running_status_survives_meta_and_sysex() -> None:
    found = messages(Chunk(b"MTrk", 0, bytes.fromhex("00 903C40 00 FF0100 00 F001F7 05 3C00")))
    assert found.data[-1] == bytes.fromhex("903C00")
    assert found.ticks[-1] == 5


def test_running_status_is_written_and_ended_by_meta_messages() -> None:
    notes = [(0, b"\x90\x3c\x40"), (1, b"\x90\x3c\x00"), (1, b"\xff\x01x"), (2, b"\x90\x3c\x40")]
    assert track_chunk(notes) == chunk(b"MTrk", bytes.fromhex("00 903C40 01 3C00 00 FF010178 01 903C40"))


def test_more_chunks_than_promised_are_read() -> None:
    assert len(split(file(1, 96, b"", b"", promised=1)).chunks) == 2


@pytest.mark.parametrize(("data", "text"), BAD.values(), ids=BAD)
def test_broken_files_are_refused_with_the_place(data: bytes, text: str) -> None:
    with pytest.raises(FormatError) as caught:
        list(map(messages, split(data).chunks))
    assert text in str(caught.value)
    assert "byte " in str(caught.value)
