"""Standard MIDI Files as chunks and messages, byte for byte (Standard MIDI Files 1.0, MMA 1996).

An own reader instead of mido's because mido forgets in which encoding a text stood, refuses key signatures it does
not know and undefined status bytes, and makes one object per message (ten times slower and larger). A message here
is ``bytes``: a channel message with its status, ``F0``/``F7`` + payload, or ``FF type`` + payload.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

from musicgen_gui.formats.spec import FormatError

TRACK = b"MTrk"
END_OF_TRACK = b"\xff\x2f"
LONGEST_DELTA = 0x0FFFFFFF
FRAME_RATES = (24, 25, 29, 30)

_BODY_SIZES = (*[2] * 0x40, *[1] * 0x20, *[2] * 0x10)
"""Data bytes of a channel message, by status - 0x80."""
_SYSTEM_SIZES = {0xF1: 1, 0xF2: 2, 0xF3: 1}
"""Data bytes of system messages, which a file should not hold but some do; others have none."""
_LEADS = tuple(bytes((i,)) for i in range(256))


@dataclass(frozen=True, slots=True)
class Chunk:
    """``offset`` is where in the file the content ``data`` begins."""

    kind: bytes
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class MidiFile:
    """``division`` is the header's word, 0–65535. ``tail`` is what follows the last chunk, usually nothing."""

    type: int
    division: int
    chunks: tuple[Chunk, ...]
    tail: bytes = b""


@dataclass(frozen=True, slots=True)
class Messages:
    """The messages of a track chunk: absolute ticks, bytes, and what lies behind the end-of-track message."""

    ticks: list[int]
    data: list[bytes]
    rest: bytes = b""


def split(data: bytes) -> MidiFile:
    """Take a file apart into chunks. Raises ``FormatError`` for a damaged or cut-off file."""
    kind, division, promised, position = _header(data)
    chunks: list[Chunk] = []
    tracks = 0
    while position < len(data):
        name, size = data[position : position + 4], int.from_bytes(data[position + 4 : position + 8], "big")
        left = len(data) - position - 8
        if left < size or left < 0 or not (name.isascii() and name.decode("ascii").isprintable()):
            if tracks >= promised:
                break
            raise FormatError(_bad_chunk(name, size, position, left))
        chunks.append(Chunk(name, position + 8, data[position + 8 : position + 8 + size]))
        tracks += name == TRACK
        position += 8 + size
    if tracks < promised:
        raise FormatError(
            f"byte {len(data)}: the file ends after {tracks} of the {promised} track chunks its header promises"
        )
    return MidiFile(kind, division, tuple(chunks), data[position:])


def _header(data: bytes) -> tuple[int, int, int, int]:
    """Type, division word, number of tracks and where the header ends."""
    if not data:
        raise FormatError("byte 0: the file is empty")
    if data.startswith(b"SMF2CLIP"):
        raise FormatError("byte 0: this is a MIDI 2.0 clip; only Standard MIDI Files 1.0 can be read")
    if not data.startswith(b"MThd"):
        raise FormatError(f"byte 0: not a MIDI file, it begins with {data[:4].decode('latin-1')!r} instead of 'MThd'")
    if len(data) < 14:
        raise FormatError(f"byte {len(data)}: the file ends inside its header")
    size, kind, tracks, division = struct.unpack(">IHHH", data[4:14])
    if size < 6 or 8 + size > len(data):
        raise FormatError(f"byte 4: the header claims {size} bytes; 6 are right")
    if kind > 2:
        raise FormatError(f"byte 8: MIDI file type {kind} is unknown; there are 0, 1 and 2")
    if division == 0:
        raise FormatError("byte 12: the division is 0 ticks to the quarter note")
    if division & 0x8000 and (256 - (division >> 8) not in FRAME_RATES or not division & 0xFF):
        raise FormatError(f"byte 12: the division {division:04X} is neither ticks to the quarter nor a SMPTE rate")
    return kind, division, tracks, 8 + size


def _bad_chunk(name: bytes, size: int, position: int, left: int) -> str:
    if left < 0:
        return f"byte {position}: the file ends inside the head of a chunk"
    if not (name.isascii() and name.decode("ascii").isprintable()):
        return f"byte {position}: a chunk should begin here, but there is {name!r}"
    return f"byte {position + 4}: chunk {name.decode('ascii')!r} claims {size} bytes, but {left} are left in the file"


def messages(chunk: Chunk) -> Messages:
    """The messages of a track chunk, up to and with the end of track. Raises ``FormatError``.

    Running status may go on after meta and sysex messages: the standard forbids it, some files do it.
    """
    try:
        return _messages(chunk)
    except IndexError:
        end = chunk.offset + len(chunk.data)
        raise FormatError(f"byte {end}: the track chunk ends inside a message") from None


def _messages(chunk: Chunk) -> Messages:
    """The same, but with ``IndexError`` where the data end too early."""
    data, position, size = chunk.data, 0, len(chunk.data)
    tick, lead, body_size = 0, b"", 0
    found = Messages([], [])
    while position < size:
        delta = data[position]
        position += 1
        if delta > 0x7F:
            delta, position = variable_length(data, position - 1, chunk.offset)
        tick += delta
        first = data[position]
        if first >= 0xF0:
            message, position = _system(data, position, chunk.offset)
            found.ticks.append(tick)
            found.data.append(message)
            if message.startswith(END_OF_TRACK):
                return Messages(found.ticks, found.data, data[position:])
            continue
        if first > 0x7F:
            lead, body_size = _LEADS[first], _BODY_SIZES[first - 0x80]
            position += 1
        body = data[position : position + body_size]
        if not lead or len(body) != body_size or not body.isascii():
            raise FormatError(_bad_body(lead, body, body_size, chunk.offset + position))
        found.ticks.append(tick)
        found.data.append(lead + body)
        position += body_size
    return found


def _bad_body(lead: bytes, body: bytes, size: int, offset: int) -> str:
    if not lead:
        return f"byte {offset}: a data byte without a status byte before it"
    if len(body) < size:
        return f"byte {offset}: the track chunk ends inside a message"
    wrong = next(i for i, byte in enumerate(body) if byte > 0x7F)
    return f"byte {offset + wrong}: {body[wrong]:02X} stands where message {lead.hex().upper()} needs a data byte"


def _system(data: bytes, position: int, offset: int) -> tuple[bytes, int]:
    """A message from F0 up, and where it ends."""
    status = data[position]
    if status not in (0xF0, 0xF7, 0xFF):
        end = position + 1 + _SYSTEM_SIZES.get(status, 0)
        message = data[position:end]
        if len(message) != end - position or not message[1:].isascii():
            raise FormatError(f"byte {offset + position}: message {status:02X} lacks its data bytes")
        return message, end
    head = position + (2 if status == 0xFF else 1)
    size, start = variable_length(data, head, offset)
    if start + size > len(data):
        raise FormatError(
            f"byte {offset + head}: message {data[position:head].hex().upper()} claims {size} bytes, "
            f"but {len(data) - start} are left in its track chunk"
        )
    return data[position:head] + data[start : start + size], start + size


def is_message(data: bytes) -> bool:
    """Whether these bytes are one message, as ``messages`` returns them."""
    if not data or data[0] < 0x80 or (data[0] == 0xFF and len(data) < 2):
        return False
    if data[0] in (0xF0, 0xF7, 0xFF):
        return True
    size = _SYSTEM_SIZES.get(data[0], 0) if data[0] >= 0xF0 else _BODY_SIZES[data[0] - 0x80]
    return len(data) == 1 + size and data[1:].isascii()


def variable_length(data: bytes, position: int, offset: int = 0) -> tuple[int, int]:
    """A number of at most four bytes of seven bits, and where it ends. Raises ``IndexError`` where the data end."""
    value = 0
    for i in range(position, position + 4):
        value = value << 7 | data[i] & 0x7F
        if data[i] < 0x80:
            return value, i + 1
    raise FormatError(f"byte {offset + position}: a number of variable length has more than four bytes")


def to_variable_length(value: int) -> bytes:
    """0 … 0x0FFFFFFF as one to four bytes of seven bits. Raises ``FormatError`` for more."""
    if value > LONGEST_DELTA:
        raise FormatError(f"{value} ticks without an event are more than a MIDI file can hold ({LONGEST_DELTA})")
    out = [value & 0x7F]
    while value := value >> 7:
        out.append(value & 0x7F | 0x80)
    return bytes(reversed(out))


_SHORT = tuple(to_variable_length(i) for i in range(0x4000))


def track_chunk(timed: Iterable[tuple[int, bytes]], rest: bytes = b"") -> bytes:
    """A track chunk of messages in tick order, with running status, which meta and sysex messages end."""
    out: list[bytes] = []
    last, running = 0, -1
    for tick, message in timed:
        delta = tick - last
        last = tick
        out.append(_SHORT[delta] if delta < 0x4000 else to_variable_length(delta))
        status = message[0]
        if status == running:
            out.append(message[1:])
        elif status < 0xF0:
            running = status
            out.append(message)
        else:
            running = -1
            out.append(_with_length(message))
    out.append(rest)
    return chunk(TRACK, b"".join(out))


def _with_length(message: bytes) -> bytes:
    if message[0] not in (0xF0, 0xF7, 0xFF):
        return message
    head = 2 if message[0] == 0xFF else 1
    return message[:head] + to_variable_length(len(message) - head) + message[head:]


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk with its head."""
    return kind + struct.pack(">I", len(data)) + data


def header(kind: int, tracks: int, division: int) -> bytes:
    """The header chunk. Raises ``FormatError`` for what does not fit."""
    if tracks > 0xFFFF:
        raise FormatError(f"{tracks} tracks are more than a MIDI file can hold (65535)")
    if not 0 < division <= 0xFFFF:
        raise FormatError(f"{division} ticks to the quarter note are more than a MIDI file can hold (32767)")
    return chunk(b"MThd", struct.pack(">HHH", kind, tracks, division))
