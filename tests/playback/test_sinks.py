"""Real outputs: FluidSynth's file driver, JACK audio and JACK MIDI between programs."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from musicgen_gui import discovery
from musicgen_gui.playback import sinks, soundfonts
from musicgen_gui.playback.player import Player
from musicgen_gui.playback.scheduler import Scheduler
from musicgen_gui.playback.sink import OutputError, SinkSpec
from musicgen_gui.playback.sinks import fluid, fluidsynth_sink, midi_port_sink
from musicgen_gui.playback.sinks.fluidsynth_sink import FluidSynthSink
from musicgen_gui.playback.sinks.midi_port_sink import MidiPortSink
from musicgen_gui.playback.sinks.silent_sink import SINK as SILENT
from musicgen_gui.playback.timeline import build
from musicgen_gui.score.types import Event, Note, Score, Track
from tests.playback.jack import jack_server
from tests.playback.sound import onsets, pitch, read_wav

__all__ = ["jack_server"]

GUITAR = 25
PITCHES = (72, 76, 79, 84, 77, 74)
MELODY = Score(
    tracks=(Track(notes=tuple(Note(i * 240, p, 120, 110) for i, p in enumerate(PITCHES))).with_program(GUITAR),)
)


@pytest.fixture
def font() -> Path:
    try:
        fluid.library()
    except OutputError as error:
        pytest.skip(str(error))
    shipped = soundfonts.shipped()
    assert shipped is not None
    return shipped


def until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


@contextmanager
def playing(spec: SinkSpec, score: Score) -> Iterator[tuple[Player, list[str]]]:
    """A player with one output, and what it complained about."""
    troubles: list[str] = []
    player = Player(lambda: None, troubles.append, spec)
    player.hear(score)
    player.warm_up()
    try:
        yield player, troubles
    finally:
        player.close()


def file_output(font: Path, target: Path) -> SinkSpec:
    """FluidSynth in real time into a file."""
    settings: dict[str, str | int] = {"audio.file.name": str(target), "audio.file.type": "wav"}
    return SinkSpec("file", "File", list, lambda _id, _font: FluidSynthSink("file", font, settings))


def heard_melody(samples: np.ndarray, rate: int) -> tuple[np.ndarray, np.ndarray]:
    """Seconds between the notes, and their pitches."""
    mono = samples.mean(axis=1)
    heard = onsets(mono, rate)
    found = [pitch(mono[int((t + 0.005) * rate) :][: int(0.18 * rate)], rate) for t in heard]
    return np.diff(heard), np.array(found)


def test_every_output_is_found_and_the_silent_one_always_opens() -> None:
    ids = [spec.id for spec in discovery.find(sinks, "SINK")]
    assert ids == ["fluidsynth", "midi", "silent"]
    sink = SILENT.open("silent", None)
    before = sink.now()
    assert until(lambda: sink.now() > before)


def test_fluidsynth_plays_the_melody_in_time(tmp_path: Path, font: Path) -> None:
    with playing(file_output(font, tmp_path / "out.wav"), MELODY) as (player, troubles):
        serial = player.play(0)
        assert until(lambda: player.reading.serial >= serial and player.reading.playing)
        assert until(lambda: not player.reading.playing)
        time.sleep(0.3)
    assert not troubles
    rate, samples = read_wav(tmp_path / "out.wav")
    gaps, pitches = heard_melody(samples, rate)
    assert np.round(pitches).astype(int).tolist() == list(PITCHES)
    assert np.abs(gaps - 0.25).max() < 0.010


def test_random_play_leaves_no_voice_sounding(tmp_path: Path, font: Path) -> None:
    chance = random.Random(5)
    sink = FluidSynthSink("file", font, {"audio.file.name": str(tmp_path / "out.wav"), "audio.file.type": "wav"})
    organ = [
        build(Score(tracks=(Track(notes=tuple(Note(t, 50 + (t * k) % 30, 700) for t in range(0, 4000, 120))),)), 256)
        for k in (3, 7)
    ]
    scheduler = Scheduler(sink, organ[0])
    actions = (
        lambda: scheduler.play(sink.now(), chance.randrange(3000)),
        lambda: scheduler.swap(sink.now(), chance.choice(organ), chance.random() < 0.5),
        lambda: scheduler.set_loop(sink.now(), chance.choice((None, (0, 960), (480, 500)))),
        lambda: scheduler.stop(sink.now()),
        lambda: scheduler.audition(sink.now(), 0, 60, 90, 0),
    )
    end = sink.now() + 2.0
    while sink.now() < end:
        chance.choice(actions)()
        scheduler.advance(sink.now())
        time.sleep(0.02)
    scheduler.stop(sink.now())
    count = sink.voices
    assert until(lambda: count() == 0, 4.0), f"{count()} voices still sound"
    sink.close()


def test_a_soundfont_that_cannot_be_read_is_named(tmp_path: Path, font: Path) -> None:
    (tmp_path / "bad.sf2").write_bytes(b"no")
    with pytest.raises(OutputError, match=r"bad\.sf2"):
        FluidSynthSink("file", tmp_path / "bad.sf2")


def test_an_unknown_driver_is_named_and_says_nothing_to_the_terminal(font: Path, capfd: pytest.CaptureFixture) -> None:
    with pytest.raises(OutputError, match="oss"):
        FluidSynthSink("oss", font, {"audio.oss.device": "/dev/no-such-device"})
    assert capfd.readouterr() == ("", "")


def test_jack_carries_the_sound(tmp_path: Path, font: Path, jack_server: str) -> None:
    spec = SinkSpec("jack", "JACK", list, lambda _id, _font: fluidsynth_sink.SINK.open("fluidsynth", font))
    out = tmp_path / "jack.wav"
    with playing(spec, MELODY) as (player, troubles):
        assert until(lambda: player.output_text == "FluidSynth, jack")
        command = ["jack_rec", "-f", str(out), "-d", "3", "-b", "16", "continuo:left", "continuo:right"]
        recorder = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.7)
        player.play(0)
        recorder.wait(10)
    assert not troubles
    rate, samples = read_wav(out)
    _, pitches = heard_melody(samples, rate)
    # A server without a sound card drops blocks on a busy machine, which garbles a note here and there.
    assert len(set(np.round(pitches)) & set(PITCHES)) >= len(PITCHES) - 2


LISTENER = """
import rtmidi, sys
port = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, name="Listener")
port.open_virtual_port("in")
port.set_callback(lambda event, _: print(*event[0], flush=True))
print("ready", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def listener(jack_server: str) -> Iterator[subprocess.Popen]:
    """Another program with a MIDI input; what it receives is printed."""
    process = subprocess.Popen(
        [sys.executable, "-c", LISTENER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    try:
        yield process
    finally:
        process.kill()
        process.wait(5)


def received(process: subprocess.Popen) -> list[list[int]]:
    """What the other program has got, given time for what is still on its way."""
    time.sleep(0.3)
    output, _ = process.communicate("\n", timeout=5)
    return [[int(word) for word in line.split()] for line in output.splitlines()]


def test_a_midi_port_carries_the_melody_to_another_program(listener: subprocess.Popen) -> None:
    names = [output.id for output in midi_port_sink.SINK.outputs()]
    assert "midi:jack:Listener:in" in names
    spec = SinkSpec("midi", "MIDI", list, lambda _id, _font: MidiPortSink("jack", "Listener:in"))
    with playing(spec, MELODY) as (player, troubles):
        player.play(0)
        assert until(lambda: player.reading.playing)
        assert until(lambda: not player.reading.playing)
        time.sleep(0.1)
    messages = received(listener)
    assert not troubles
    assert [0xC0, GUITAR] in messages
    assert [m[1] for m in messages if m[0] == 0x90] == list(PITCHES)
    assert [m[1] for m in messages if m[0] == 0x80] == list(PITCHES)


def test_quitting_in_the_middle_ends_the_note_at_the_port(listener: subprocess.Popen) -> None:
    spec = SinkSpec("midi", "MIDI", list, lambda _id, _font: MidiPortSink("jack", "Listener:in"))
    with playing(spec, Score(tracks=(Track(notes=(Note(0, 60, 4000),)),))) as (player, _):
        player.play(0)
        assert until(lambda: player.reading.playing)
        time.sleep(0.3)
    messages = received(listener)
    assert [0x90, 60, 80] in messages
    assert [0x80, 60, 64] in messages


def test_changing_the_output_ends_the_note_at_the_old_one(listener: subprocess.Popen) -> None:
    spec = SinkSpec("midi", "MIDI", list, lambda _id, _font: MidiPortSink("jack", "Listener:in"))
    with playing(spec, Score(tracks=(Track(notes=(Note(0, 60, 9000),)),))) as (player, _):
        player.play(0)
        assert until(lambda: player.reading.playing)
        time.sleep(0.2)
        player.choose("silent")
        assert until(lambda: player.output == "silent")
        assert until(lambda: player.reading.playing)
    assert [0x80, 60, 64] in received(listener)


def test_panic_silences_the_port_and_lifts_the_pedals(listener: subprocess.Popen) -> None:
    spec = SinkSpec("midi", "MIDI", list, lambda _id, _font: MidiPortSink("jack", "Listener:in"))
    pedal = Track(notes=(Note(0, 60, 9000),), events=(Event(0, bytes((0xB0, 64, 127))),))
    with playing(spec, Score(tracks=(pedal,))) as (player, _):
        player.play(0)
        assert until(lambda: player.reading.playing)
        time.sleep(0.2)
        serial = player.panic()
        assert until(lambda: player.reading.serial >= serial)
        time.sleep(0.1)
        messages = received(listener)
    assert [0x80, 60, 64] in messages
    assert [[0xB0 | channel, number, 0] for channel in range(16) for number in (64, 123, 120, 121)] == messages[-64:]


def test_an_unplugged_port_is_said_and_the_piece_goes_on(listener: subprocess.Popen) -> None:
    spec = SinkSpec("midi", "MIDI", list, lambda _id, _font: MidiPortSink("jack", "Listener:in"))
    with playing(spec, Score(tracks=(Track(notes=(Note(0, 60, 9000),)),))) as (player, troubles):
        player.play(0)
        assert until(lambda: player.reading.playing)
        listener.kill()
        assert until(lambda: bool(troubles))
        assert "Listener:in is gone" in troubles[0]
        assert until(lambda: player.reading.playing)
        assert not player.output_text.startswith("MIDI")
