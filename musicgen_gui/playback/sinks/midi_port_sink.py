"""A MIDI output port chosen by name: hardware, another program, or a port of our own that others connect to."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from heapq import heappop, heappush
from pathlib import Path
from time import perf_counter, sleep

import mido

from musicgen_gui.playback.message import CONTROL, NOTE_OFF, Message
from musicgen_gui.playback.sink import Output, OutputError, SinkSpec
from musicgen_gui.playback.sinks import midi_ports

_LOOK_SECONDS = 1.0
_DRAIN_SECONDS = 0.03
_SUSTAIN, _ALL_SOUND_OFF, _RESET, _ALL_NOTES_OFF = 64, 120, 121, 123


class MidiPortSink:
    """Sends each message when it is due; ``pump`` must be called at the times that it returns."""

    channels = 16
    margin = 0.0
    latency = 0.0

    def __init__(self, system: str, name: str) -> None:
        """Open a port by its name in ``midi_ports.names``, or ``virtual``. OutputError when it is not there."""
        self._system, self._name = system, name
        self._port = midi_ports.opened(system, name)
        self._waiting: list[tuple[float, int, Message]] = []
        self._count = 0
        self._looked = self.now()
        self.text = f"MIDI, {name}"

    def now(self) -> float:
        return perf_counter()

    def prepare(self, programs: Iterable[Message]) -> None:
        """The device has its sounds."""

    def send(self, at: float, message: Message) -> None:
        self._count += 1
        heappush(self._waiting, (at, self._count, message))

    def cancel(self, after: float) -> float:
        self._waiting = sorted(entry for entry in self._waiting if entry[0] < after)
        return after

    def pump(self) -> float | None:
        """OutputError when the port has been unplugged."""
        now = self.now()
        while self._waiting and self._waiting[0][0] <= now:
            self._write(heappop(self._waiting)[2])
        if now - self._looked > _LOOK_SECONDS:
            self._looked = now
            if self._name != midi_ports.VIRTUAL and self._name not in midi_ports.names(self._system):
                raise OutputError(f"the MIDI port {self._name} is gone")
        return self._waiting[0][0] if self._waiting else None

    def silence(self) -> None:
        offs = [message for _, _, message in sorted(self._waiting) if message.kind == NOTE_OFF]
        self._waiting = []
        self._write_all(offs)
        for channel in range(self.channels):
            controllers = (_SUSTAIN, _ALL_NOTES_OFF, _ALL_SOUND_OFF, _RESET)
            self._write_all(Message(CONTROL, channel, number, 0) for number in controllers)

    def close(self) -> None:
        """End all notes and close; RtMidi may drop what it has not sent yet, so it gets a moment."""
        with suppress(OutputError):
            self.silence()
        sleep(_DRAIN_SECONDS)
        self._port.close()

    def _write_all(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self._write(message)

    def _write(self, message: Message) -> None:
        try:
            self._port.send(mido.Message.from_bytes(message.midi()))
        except OSError as error:
            raise OutputError(f"the MIDI port {self._name} takes nothing any more") from error


def _outputs() -> list[Output]:
    found = []
    for system in midi_ports.systems():
        names = midi_ports.names(system)
        found += [Output(f"midi:{system}:{name}", f"MIDI: {name}", name) for name in names]
        if system != "windows":
            title = f"MIDI: a port for other programs ({system})"
            found.append(Output(f"midi:{system}:{midi_ports.VIRTUAL}", title, f"{midi_ports.CLIENT} ({system})"))
    return found


def _open(output: str, _soundfont: Path | None) -> MidiPortSink:
    _, system, name = output.split(":", 2)
    if system not in midi_ports.systems():
        raise OutputError(f"the MIDI port {name} is not there")
    return MidiPortSink(system, name)


SINK = SinkSpec("midi", "MIDI port", _outputs, _open)
