"""Tempo, meter, key, marker, chord symbol and text as meta messages, and back.

A chord symbol is a marker whose text is ``chord: `` and the symbol, so that sequencers show it in their marker lane.
"""

from __future__ import annotations

from musicgen_gui.formats.spec import FormatError
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Score, Tempo

NAME = b"\xff\x03"
TEMPO = b"\xff\x51"
_METER, _KEY, _MARKER = b"\xff\x58", b"\xff\x59", b"\xff\x06"
_CHORD = "chord: "
_SMALLEST_BEAT = 7
"""A beat is at least a 128th note: 2 to the power of this."""
_ENCODINGS = ("utf-8", "cp1252", "latin-1")

Change = Tempo | Meter | KeySignature | Marker | ChordSymbol


def text_of(data: bytes) -> str:
    """Text as UTF-8 where it is that, else as Windows' Western encoding, else as latin-1, which holds any bytes."""
    for encoding in _ENCODINGS[:-1]:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def spellings(text: str) -> list[bytes]:
    """Every run of bytes that ``text_of`` shows as this text, UTF-8 first: the one to write for a new text."""
    found = [text.encode("utf-8", "replace")]
    for encoding in _ENCODINGS[1:]:
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:
            continue
        if data not in found and text_of(data) == text:
            found.append(data)
    return found


def change_of(tick: int, message: bytes) -> Change | None:
    """What a meta message changes for the whole score; None for others, and for values that make no sense."""
    kind, data = message[:2], message[2:]
    if kind == TEMPO and len(data) == 3 and any(data):
        return Tempo(tick, int.from_bytes(data, "big"))
    if kind == _METER and len(data) == 4 and data[0] and data[1] <= _SMALLEST_BEAT:
        return Meter(tick, data[0], 1 << data[1], data[2], data[3])
    if kind == _KEY and len(data) == 2 and data[1] <= 1 and (data[0] <= 7 or data[0] >= 249):
        fifths = int.from_bytes(data[:1], "big", signed=True)
        return KeySignature(tick, fifths, "minor" if data[1] else "major")
    if kind == _MARKER:
        text = text_of(data)
        return ChordSymbol(tick, text[len(_CHORD) :]) if text.startswith(_CHORD) else Marker(tick, text)
    return None


def messages_of(change: Change) -> list[bytes]:
    """The messages that ``change_of`` reads as this change, the one to write first. Raises ``FormatError``."""
    match change:
        case Tempo():
            return [TEMPO + _tempo(change)]
        case Meter():
            return [_METER + _meter(change)]
        case KeySignature():
            return [_KEY + _key(change)]
        case Marker():
            return [_MARKER + text for text in spellings(change.text)]
        case ChordSymbol():
            return [_MARKER + text for text in spellings(_CHORD + change.symbol)]


def changes(score: Score) -> list[Change]:
    """All that the score keeps for every track, each kind in its own order."""
    return [*score.tempos, *score.meters, *score.keys, *score.markers, *score.chords]


def _tempo(tempo: Tempo) -> bytes:
    if not 0 < tempo.microseconds_per_quarter < 1 << 24:
        asked = f"{tempo.microseconds_per_quarter} µs to the quarter note"
        raise FormatError(f"tick {tempo.tick}: MIDI cannot say the tempo of {asked}; its slowest is 3.58 bpm")
    return tempo.microseconds_per_quarter.to_bytes(3, "big")


def _meter(meter: Meter) -> bytes:
    power = meter.denominator.bit_length() - 1
    rest = (meter.clocks, meter.thirty_seconds)
    possible = 0 < meter.numerator < 256 and 0 <= power <= _SMALLEST_BEAT and meter.denominator == 1 << power
    if not possible or min(rest) < 0 or max(rest) > 255:
        raise FormatError(f"tick {meter.tick}: MIDI cannot say the meter {meter.numerator}/{meter.denominator}")
    return bytes((meter.numerator, power, *rest))


def _key(key: KeySignature) -> bytes:
    """MIDI knows major and minor only, and seven accidentals: others become their neighbours with the same notes."""
    fifths = key.fifths if -7 <= key.fifths <= 7 else (key.fifths + 6) % 12 - 6
    return bytes((fifths & 0xFF, "minor" in key.mode or key.mode == "aeolian"))
