"""How exactly notes come: onset jitter and drift of the player, measured in the sound that FluidSynth makes.

    python benchmarks/playback_jitter.py [--jack] [--load] [--seconds 10]

Plays a hit every 125 ms through the whole chain (player thread, scheduler, sequencer) into FluidSynth's file driver,
which runs in real time, or into a JACK server with no sound card; finds the onsets in what was recorded and compares
their distances with what is written. ``--load`` keeps Python busy in two other threads meanwhile.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import threading
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from musicgen_gui.playback import soundfonts
from musicgen_gui.playback.message import NOTE_ON, Message
from musicgen_gui.playback.player import Player
from musicgen_gui.playback.sink import SinkSpec
from musicgen_gui.playback.sinks.fluidsynth_sink import SAMPLE_RATE, FluidSynthSink
from musicgen_gui.score.types import Note, Score, Track

STEP = 0.125
SIDE_STICK = 37


class Watched(FluidSynthSink):
    """Notes how long before its time each note-on was handed over, and how its clock ran."""

    def __init__(self, driver: str, settings: dict[str, str | int]) -> None:
        font = soundfonts.shipped()
        if font is None:
            raise SystemExit("the SoundFont is missing")
        super().__init__(driver, font, {"synth.reverb.active": 0, "synth.chorus.active": 0, **settings})
        self.leads: list[float] = []
        self.clock: list[tuple[float, float]] = []

    def send(self, at: float, message: Message) -> None:
        if message.kind == NOTE_ON:
            self.leads.append(at - self.now())
            self.clock.append((time.perf_counter(), self.now()))
        super().send(at, message)


def hits(seconds: float) -> Score:
    notes = tuple(Note(i * 120, SIDE_STICK, 60, 120) for i in range(int(seconds / STEP)))
    return Score(tracks=(Track(notes=notes, channel=9),))


def play(open_sink: Callable[[], Watched], score: Score) -> Watched:
    """Play the score to its end; the closed sink."""
    opened: list[Watched] = []

    def remember(_id: str, _font: Path | None) -> Watched:
        opened.append(open_sink())
        return opened[-1]

    player = Player(lambda: None, print, SinkSpec("measured", "Measured", list, remember))
    player.hear(score)
    serial = player.play(0)
    while player.reading.serial < serial or player.reading.playing:
        time.sleep(0.05)
    time.sleep(0.5)
    player.close()
    return opened[0]


def onsets(path: Path) -> tuple[np.ndarray, int]:
    with wave.open(str(path), "rb") as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())
    loud = np.abs(samples.astype(float)).max(axis=1)
    hot = np.flatnonzero(loud > 0.05 * loud.max())
    return np.concatenate((hot[:1], hot[1:][np.diff(hot) > 0.03 * rate])) / rate, rate


@contextmanager
def busy(on: bool) -> Iterator[None]:
    """Two threads that hold Python's lock as much as they can."""
    done = threading.Event()

    def work() -> None:
        while not done.is_set():
            sum(i * i for i in range(20_000))

    threads = [threading.Thread(target=work) for _ in range(2 if on else 0)]
    for thread in threads:
        thread.start()
    yield
    done.set()
    for thread in threads:
        thread.join()


@contextmanager
def jack(seconds: float, target: Path) -> Iterator[Callable[[], Watched]]:
    """A JACK server of our own that records what our sink plays."""
    name = f"continuo-jitter-{os.getpid()}"
    os.environ.update(JACK_DEFAULT_SERVER=name, JACK_NO_START_SERVER="1")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["jackd", "-r", "-n", name, "-d", "dummy", "-r", str(SAMPLE_RATE), "-p", "512"], **quiet)
    time.sleep(1.5)
    recorders = []

    def open_sink() -> Watched:
        sink = Watched("jack", {})
        command = ["jack_rec", "-f", str(target), "-d", str(int(seconds + 4)), "-b", "16", "continuo:left"]
        recorders.append(subprocess.Popen(command, **quiet))
        time.sleep(1.0)
        return sink

    yield open_sink
    for recorder in recorders:
        recorder.wait()
    server.terminate()
    server.wait()


@contextmanager
def file(target: Path) -> Iterator[Callable[[], Watched]]:
    yield lambda: Watched("file", {"audio.file.name": str(target), "audio.file.type": "wav"})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jack", action="store_true")
    parser.add_argument("--load", action="store_true")
    parser.add_argument("--seconds", type=float, default=10.0)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "sound.wav"
        with jack(wanted.seconds, target) if wanted.jack else file(target) as open_sink, busy(wanted.load):
            sink = play(open_sink, hits(wanted.seconds))
        report(sink, *onsets(target), int(wanted.seconds / STEP))


def report(sink: Watched, found: np.ndarray, rate: int, written: int) -> None:
    print(f"{sink.text}, {rate} Hz: {len(found)} of {written} onsets found")
    count = np.arange(len(found))
    slope, start = np.polyfit(count, found, 1)
    error = (found - (start + slope * count)) * 1000
    print(f"jitter: std {error.std():.2f} ms, largest {np.abs(error).max():.2f} ms")
    print(f"drift against the recording: {(slope / STEP - 1) * 1e6:+.0f} ppm")
    wall, device = np.array(sink.clock).T
    print(f"device clock against the wall clock: {(np.polyfit(wall, device, 1)[0] - 1) * 1e6:+.0f} ppm")
    leads = np.array(sink.leads[1:]) * 1000
    print(f"handed over ahead of time: median {np.median(leads):.0f} ms, least {leads.min():.0f} ms")


if __name__ == "__main__":
    main()
