"""A MIDI input port: a keyboard, another program, or a port of our own that others connect to."""

from __future__ import annotations

from time import perf_counter

from musicgen_gui.playback.sink import OutputError
from musicgen_gui.playback.sinks import midi_ports
from musicgen_gui.playback.source import Input, InputError, Played, SourceSpec, Stamps

_LOOPS = ("Midi Through",)


class MidiPortSource:
    """Reads what RtMidi has put aside: its thread needs no Python for that, so that nothing is late or lost."""

    def __init__(self, system: str, name: str) -> None:
        """Open a port by its name in ``midi_ports.names``, or ``virtual``. InputError when it is not there."""
        try:
            self._port = midi_ports.client(system, "in")
            if name == midi_ports.VIRTUAL:
                self._port.open_virtual_port("in")
            else:
                self._port.open_port(midi_ports.names(system, "in").index(name), "in")
        except (OSError, ValueError, NotImplementedError) as error:
            raise InputError(f"the MIDI port {name} does not open") from error
        self._stamps = Stamps()

    def read(self) -> list[Played]:
        found = []
        while (message := self._port.get_message()) is not None:
            data, gap = message
            if 0x80 <= data[0] < 0xF0:
                found.append(Played(self._stamps.stamp(gap, perf_counter()), bytes(data)))
        return found

    def close(self) -> None:
        self._port.close_port()
        self._port.delete()


def _inputs() -> list[Input]:
    found = []
    for system in midi_ports.systems():
        for name in midi_ports.names(system, "in"):
            if not name.startswith(midi_ports.CLIENT):
                found.append(Input(f"midi:{system}:{name}", name, not name.startswith(_LOOPS)))
        if system != "windows":
            found.append(Input(f"midi:{system}:{midi_ports.VIRTUAL}", f"A port for other programs ({system})", False))
    return found


def _open(input: str) -> MidiPortSource:
    _, system, name = input.split(":", 2)
    if system not in midi_ports.systems():
        raise InputError(f"the MIDI port {name} is not there")
    try:
        return MidiPortSource(system, name)
    except OutputError as error:
        raise InputError(str(error)) from error


SOURCE = SourceSpec("midi", "MIDI port", _inputs, _open)
