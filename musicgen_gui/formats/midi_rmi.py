"""Standard MIDI Files inside a RIFF file, as old Windows programs wrote them. Other RIFF chunks are not kept."""

from __future__ import annotations

import struct

from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.formats.spec import FormatError, FormatSpec
from musicgen_gui.score.types import Score


def read_rmi(data: bytes) -> Score:
    """The score of the MIDI file inside. Raises ``FormatError``; its byte offsets count from that file's begin."""
    if data[:4] != b"RIFF" or data[8:12] != b"RMID":
        raise FormatError("byte 0: not a RIFF MIDI file")
    position = 12
    while position + 8 <= len(data):
        size = int.from_bytes(data[position + 4 : position + 8], "little")
        if size > len(data) - position - 8:
            raise FormatError(f"byte {position + 4}: a RIFF chunk claims {size} bytes, more than are left in the file")
        if data[position : position + 4] == b"data":
            return read_midi(data[position + 8 : position + 8 + size])
        position += 8 + size + size % 2
    raise FormatError(f"byte {position}: the RIFF file holds no MIDI data")


def write_rmi(score: Score) -> bytes:
    """The score as a MIDI file inside a RIFF file. Raises ``FormatError``."""
    midi = write_midi(score)
    body = b"RMIDdata" + struct.pack("<I", len(midi)) + midi + b"\0" * (len(midi) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


FORMAT = FormatSpec("rmi", "MIDI file in RIFF", (".rmi",), read_rmi, write_rmi, (b"RIFF",))
