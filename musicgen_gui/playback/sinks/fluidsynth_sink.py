"""The built-in synthesizer: FluidSynth with a SoundFont, through whatever plays sound on this machine.

Messages go to FluidSynth's own sequencer, which counts samples: 64 frames of jitter, whatever Python does meanwhile.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from pathlib import Path

from musicgen_gui.playback import soundfonts
from musicgen_gui.playback.message import (
    BEND,
    CHANNEL_PRESSURE,
    CONTROL,
    KEY_PRESSURE,
    NOTE_OFF,
    NOTE_ON,
    PROGRAM,
    Message,
)
from musicgen_gui.playback.sink import Output, OutputError, SinkSpec
from musicgen_gui.playback.sinks.fluid import CHANNELS, Synth
from musicgen_gui.playback.sinks.servers import drivers

SAMPLE_RATE = 48_000
GAIN = 0.7
_HASTE = 0.03
"""Seconds that a busy machine may need from reading the clock to sending the first note."""
_SOURCES = 30_000
_ANYONE = -1
_PERIODS = {"jack": (1024, 2), "pulseaudio": (2048, 2), "pipewire": (1024, 2), "alsa": (512, 4), "file": (64, 1)}
"""Frames and number of blocks. PulseAudio drops out with less than 2048 as soon as both cores are busy."""
_OTHER_PERIODS = (512, 8)
_log = logging.getLogger(__name__)


class FluidSynthSink:
    """FluidSynth playing through one audio driver."""

    channels = CHANNELS

    def __init__(self, driver: str, soundfont: Path, settings: dict[str, str | int] | None = None) -> None:
        """Open a driver by FluidSynth's name for it. OutputError when it does not open."""
        size, count = _PERIODS.get(driver, _OTHER_PERIODS)
        self._synth = Synth(soundfont, SAMPLE_RATE, GAIN)
        chosen: dict[str, str | int] = {"audio.driver": driver, "audio.period-size": size, "audio.periods": count}
        chosen |= {"audio.jack.autoconnect": 1, "audio.jack.id": "continuo", **(settings or {})}
        for name, value in chosen.items():
            self._synth.setting(name, value)
        fluid, self._quick = self._synth.fluid, self._synth.library.quick
        self._sequencer = fluid.new_fluid_sequencer2(0)
        fluid.fluid_sequencer_set_time_scale(self._sequencer, float(SAMPLE_RATE))
        self._client = fluid.fluid_sequencer_register_fluidsynth(self._sequencer, self._synth.pointer)
        self._event = fluid.new_fluid_event()
        with self._synth.library.speaking():
            self._driver = fluid.new_fluid_audio_driver(self._synth.settings, self._synth.pointer)
        self._pending: deque[tuple[float, int]] = deque()
        self._source = 0
        self.margin = _HASTE + size / SAMPLE_RATE
        self.latency = size * count / SAMPLE_RATE
        self.text = f"FluidSynth, {driver}"
        if not self._driver:
            self.close()
            raise OutputError(f"the audio driver {driver} does not open")

    def now(self) -> float:
        ticks: int = self._quick.fluid_sequencer_get_tick(self._sequencer)
        return ticks / SAMPLE_RATE

    def prepare(self, programs: Iterable[Message]) -> None:
        for message in set(programs):
            self._synth.prepare(message)

    def send(self, at: float, message: Message) -> None:
        event, quick = self._event, self._quick
        self._source = (self._source + 1) % _SOURCES
        quick.fluid_event_set_source(event, self._source)
        quick.fluid_event_set_dest(event, self._client)
        self._fill(event, message)
        quick.fluid_sequencer_send_at(self._sequencer, event, max(0, round(at * SAMPLE_RATE)), 1)
        self._pending.append((at, self._source))

    def cancel(self, after: float) -> float:
        for at, source in self._pending:
            if at >= after:
                self._quick.fluid_sequencer_remove_events(self._sequencer, source, _ANYONE, _ANYONE)
        self._pending = deque(entry for entry in self._pending if entry[0] < after)
        return max(after, self.now())

    def pump(self) -> float | None:
        past = self.now() - 1.0
        while self._pending and self._pending[0][0] < past:
            self._pending.popleft()
        return None

    def silence(self) -> None:
        self.cancel(0.0)
        self._synth.reset()

    def voices(self) -> int:
        """How many voices sound now, releases included."""
        count: int = self._synth.fluid.fluid_synth_get_active_voice_count(self._synth.pointer)
        return count

    def close(self) -> None:
        fluid = self._synth.fluid
        if self._driver:
            fluid.delete_fluid_audio_driver(self._driver)
            self._driver = None
        self._synth.c.fluid_sequencer_unregister_client(self._sequencer, self._client)
        fluid.delete_fluid_event(self._event)
        fluid.delete_fluid_sequencer(self._sequencer)
        self._synth.delete()

    def _fill(self, event: int, message: Message) -> None:
        kind, channel, a, b = message
        quick = self._quick
        if kind == NOTE_ON:
            quick.fluid_event_noteon(event, channel, a, b)
        elif kind == NOTE_OFF:
            quick.fluid_event_noteoff(event, channel, a)
        elif kind == CONTROL:
            quick.fluid_event_control_change(event, channel, a, b)
        elif kind == PROGRAM:
            quick.fluid_event_program_change(event, channel, a)
        elif kind == BEND:
            quick.fluid_event_pitch_bend(event, channel, a | b << 7)
        elif kind == CHANNEL_PRESSURE:
            quick.fluid_event_channel_pressure(event, channel, a)
        elif kind == KEY_PRESSURE:
            quick.fluid_event_key_pressure(event, channel, a, b)


def _open(_id: str, soundfont: Path | None) -> FluidSynthSink:
    font = soundfont or soundfonts.default()
    if font is None:
        raise OutputError("no SoundFont was found")
    reasons = []
    for driver in drivers():
        try:
            return FluidSynthSink(driver, font)
        except OutputError as error:
            _log.info("%s", error)
            reasons.append(str(error))
    raise OutputError(reasons[0] if reasons else "no audio device was found")


SINK = SinkSpec("fluidsynth", "Built-in synthesizer", lambda: [Output("fluidsynth", "Built-in synthesizer")], _open)
