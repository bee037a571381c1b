"""Channel messages as the player handles them: MIDI's, but with more than sixteen channels."""

from __future__ import annotations

from typing import NamedTuple

NOTE_OFF = 0x80
NOTE_ON = 0x90
KEY_PRESSURE = 0xA0
CONTROL = 0xB0
PROGRAM = 0xC0
CHANNEL_PRESSURE = 0xD0
BEND = 0xE0

BANK, BANK_FINE, DATA, DATA_FINE = 0, 32, 6, 38
RPN, RPN_FINE, NRPN, NRPN_FINE = 101, 100, 99, 98


class Message(NamedTuple):
    """``kind`` is the upper half of MIDI's status byte, ``a`` and ``b`` its data bytes.

    Channels count from 0; those with ``channel % 16 == 9`` are percussion. A port of 16 channels gets 0–15 only.
    """

    kind: int
    channel: int
    a: int
    b: int = 0

    def midi(self) -> bytes:
        """The bytes for a MIDI port. ValueError for a channel above 15."""
        if not 0 <= self.channel < 16:
            raise ValueError(f"MIDI has no channel {self.channel}")
        head = bytes((self.kind | self.channel, self.a))
        return head if self.kind in (PROGRAM, CHANNEL_PRESSURE) else head + bytes((self.b,))


def note_on(channel: int, pitch: int, velocity: int) -> Message:
    return Message(NOTE_ON, channel, pitch, max(1, min(127, velocity)))


def note_off(channel: int, pitch: int) -> Message:
    return Message(NOTE_OFF, channel, pitch, 64)
