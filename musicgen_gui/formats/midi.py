"""Standard MIDI Files."""

from __future__ import annotations

from musicgen_gui.formats.midi_read import read_midi
from musicgen_gui.formats.midi_write import write_midi
from musicgen_gui.formats.spec import FormatSpec

FORMAT = FormatSpec(
    id="midi",
    title="Standard MIDI file",
    suffixes=(".mid", ".midi", ".kar", ".smf"),
    read=read_midi,
    write=write_midi,
    magic=(b"MThd",),
)
