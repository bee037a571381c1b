"""Odd MIDI files, built byte by byte. ``python -m tests.formats.midi_cases`` puts some of them into tests/scores."""

from __future__ import annotations

import struct
from pathlib import Path

SCORES = Path(__file__).parents[1] / "scores"
END = bytes.fromhex("00 FF2F00")


def file(kind: int, division: int, *tracks: bytes, promised: int | None = None) -> bytes:
    """A file of track chunks whose content is given."""
    count = len(tracks) if promised is None else promised
    return b"MThd" + struct.pack(">IHHH", 6, kind, count, division) + b"".join(map(track, tracks))


def track(content: bytes, kind: bytes = b"MTrk") -> bytes:
    return kind + struct.pack(">I", len(content)) + content


def meta(kind: int, data: bytes, delta: int = 0) -> bytes:
    return bytes((delta, 0xFF, kind, len(data))) + data


NOTE = bytes.fromhex("00 903C40 60 803C40")
CONDUCTOR = (
    meta(3, "Stück".encode("latin-1"))
    + meta(0x58, bytes((6, 3, 36, 8)))
    + meta(0x51, (400_000).to_bytes(3, "big"))
    + meta(0x59, bytes((253, 1)))
    + meta(6, "Blüte".encode("latin-1"))
    + meta(6, b"chord: Cm7", 96)
    + END
)
LATIN_1 = file(
    1,
    96,
    CONDUCTOR,
    meta(3, "Flöte".encode("latin-1"))
    + bytes.fromhex("00 C049 00 B00764")
    + meta(5, "grü".encode("latin-1"))
    + NOTE
    + END,
    meta(3, "フルート".encode()) + meta(0x59, bytes((253, 1))) + bytes.fromhex("00 913C40 60 3C00") + END,
)
CHANNELS = file(
    0,
    480,
    meta(3, b"Band")
    + meta(2, b"free")
    + bytes.fromhex("00 F0057E7F0901F7 00 C005 00 C120 00 B50740")
    + bytes.fromhex("00 903C40 00 913040 83 60 803C00 00 813040")
    + meta(5, b"la")
    + bytes.fromhex("00 993164 60 993100")
    + END,
)
STRAYS = file(
    0,
    96,
    bytes.fromhex("00 803C11 00 903C40 10 903C41 10 803C40 00 90407F 00 804001 20 80404F 00 80404E") + END,
)
SMPTE = file(0, 0xE728, meta(0x51, b"\x01\x00\x00") + NOTE + END)
TYPE_2 = file(
    2,
    96,
    meta(3, b"one") + meta(0x51, b"\x06\x1a\x80") + NOTE + END,
    meta(3, b"two") + meta(0x51, b"\x07\x1a\x80") + meta(6, b"here") + NOTE + END,
)
SYSTEM = file(
    0,
    96,
    bytes.fromhex("00 903C40 00 F0037E7F09 10 F7020401 00 F17F 00 F20102 00 F4 00 FE 10 3C00")
    + meta(0x59, b"\x09\x00")
    + meta(0x51, b"\x00\x00\x00")
    + meta(0x58, b"\x00\x02\x18\x08")
    + meta(0x7F, b"\x43\x7b" * 60)
    + END,
)
ALIENS = (
    b"MThd\x00\x00\x00\x08\x00\x01\x00\x02\x00\x60\xaa\xbb"
    + track(b"junk", b"Junk")
    + track(END)
    + track(b"", b"XFIH")
    + track(NOTE + END + b"\x12\x34")
    + b"\x00\x00"
)
NO_END = file(1, 96, meta(0x51, b"\x06\x1a\x80"), NOTE)
LONG_DELTAS = file(0, 1, bytes.fromhex("FFFFFF7F 903C40 81808000 803C40") + END)

GOOD = {
    "latin-1": LATIN_1,
    "channels": CHANNELS,
    "strays": STRAYS,
    "smpte": SMPTE,
    "type-2": TYPE_2,
    "system": SYSTEM,
    "aliens": ALIENS,
    "no-end": NO_END,
    "long-deltas": LONG_DELTAS,
    "no-tracks": file(1, 96),
    "empty-tracks": file(1, 96, b"", b"", END),
}
BAD = {
    "empty": (b"", "byte 0: the file is empty"),
    "text": (b"X:1\nK:C\n", "byte 0: not a MIDI file"),
    "midi-2": (b"SMF2CLIP", "MIDI 2.0"),
    "header": (LATIN_1[:11], "byte 11: the file ends inside its header"),
    "short-header": (b"MThd\x00\x00\x00\x04" + LATIN_1[8:], "byte 4: the header claims 4 bytes"),
    "type": (file(3, 96, END), "byte 8: MIDI file type 3"),
    "division": (file(0, 0, END), "byte 12"),
    "frame-rate": (file(0, 0xF060, END), "byte 12: the division F060"),
    "truncated": (LATIN_1[:-30], "bytes, but "),
    "missing-track": (file(1, 96, END, promised=3), "byte 26: the file ends after 1 of the 3"),
    "65535-tracks": (file(1, 96, END, promised=65535), "after 1 of the 65535"),
    "huge-chunk": (file(0, 96, promised=1) + b"MTrk\xff\xff\xff\xff", "byte 18: chunk 'MTrk' claims 4294967295 bytes"),
    "half-head": (file(0, 96, promised=1) + b"MTrk\x00", "byte 14: the file ends inside the head"),
    "no-chunk": (file(0, 96, promised=1) + b"\x00\x01\x02\x03\x00\x00\x00\x00", "byte 14: a chunk should begin here"),
    "five-byte-delta": (file(0, 96, b"\xff\xff\xff\xff\x7f\x90\x3c\x40"), "byte 22: a number of variable length"),
    "no-status": (file(0, 96, b"\x00\x3c\x40"), "byte 23: a data byte without a status"),
    "high-data": (file(0, 96, b"\x00\x90\x3c\x80"), "byte 25: 80 stands where message 90 needs a data byte"),
    "half-message": (file(0, 96, b"\x00\x90\x3c"), "byte 24: the track chunk ends inside"),
    "half-delta": (file(0, 96, b"\x00\x90\x3c\x40\x81"), "byte 27: the track chunk ends inside"),
    "long-meta": (file(0, 96, b"\x00\xff\x01\x70abc"), "byte 25: message FF01 claims 112 bytes, but 3 are left"),
    "half-system": (file(0, 96, b"\x00\xf2\x01"), "byte 23: message F2 lacks"),
}


if __name__ == "__main__":
    for name in ("latin-1", "channels", "strays", "smpte", "type-2"):
        (SCORES / f"{name}.mid").write_bytes(GOOD[name])
    (SCORES / "truncated.mid").write_bytes(BAD["truncated"][0])
