"""The whole player under random hands: play, edit, seek, loop, keys and other outputs; every note gets its end."""

from __future__ import annotations

import random
import time
from heapq import heappop, heappush
from pathlib import Path

import numpy as np

from musicgen_gui.playback.message import NOTE_OFF, NOTE_ON, Message
from musicgen_gui.playback.player import Player
from musicgen_gui.playback.sink import Output, SinkSpec
from musicgen_gui.playback.sinks.silent_sink import SilentSink
from musicgen_gui.score.types import Note, Score, Tempo, Track
from tests.playback.recording import RecordingSink
from tests.playback.sound import onsets, read_wav
from tests.playback.test_sinks import file_output, font, playing, until

__all__ = ["font"]

SECONDS = 2.5


class Device(SilentSink):
    """What was really sent, in order, as at a MIDI port."""

    channels = 16

    def __init__(self, log: RecordingSink) -> None:
        self.log = log
        self._waiting: list[tuple[float, int, Message]] = []
        self._count = 0

    def send(self, at: float, message: Message) -> None:
        self._count += 1
        heappush(self._waiting, (at, self._count, message))

    def cancel(self, after: float) -> float:
        self._waiting = sorted(entry for entry in self._waiting if entry[0] < after)
        return after

    def pump(self) -> float | None:
        while self._waiting and self._waiting[0][0] <= self.now():
            at, _, message = heappop(self._waiting)
            self.log.heard.append((at, message))
        return self._waiting[0][0] if self._waiting else None

    def silence(self) -> None:
        for at, _, message in sorted(self._waiting):
            if message.kind == NOTE_OFF:
                self.log.heard.append((at, message))
        self._waiting = []

    def close(self) -> None:
        self.silence()


def piece(seed: int) -> Score:
    notes = sorted({Note(t, 50 + (t * seed) % 24, 90 + (t * seed) % 500) for t in range(0, 4000, 60)})
    outside = Track("outside", tuple(notes[::2]), 3).with_port("Synth")
    return Score(tracks=(Track("inside", tuple(notes)), outside), tempos=(Tempo(0, 200_000),))


def test_no_note_hangs_whatever_is_played_edited_and_plugged() -> None:
    chance = random.Random(11)
    logs = {name: RecordingSink() for name in ("one", "two", "port")}
    outputs = [Output("one", "One"), Output("two", "Two"), Output("port", "Port", "Synth")]
    specs = [SinkSpec(o.id, o.title, lambda o=o: [o], lambda id, _: Device(logs[id])) for o in outputs]
    player = Player(lambda: None, lambda _: None, specs[0])
    player.warm_up()
    assert until(lambda: bool(player.output))
    player._specs[:0] = specs
    pieces = [piece(seed) for seed in (5, 7, 11)]
    acts = (
        lambda: player.play(chance.randrange(3000), chance.random() < 0.2),
        lambda: player.play(chance.randrange(3000)),
        lambda: player.hear(chance.choice(pieces), chance.random() < 0.5),
        lambda: player.set_loop(chance.choice((None, (0, 480), (480, 1900)))),
        lambda: player.audition(0, 60, 90, chance.randrange(2)),
        lambda: player.play_live(Message(NOTE_ON, 0, chance.randrange(55, 60), 90)),
        lambda: player.play_live(Message(NOTE_OFF, 0, chance.randrange(55, 60), 0)),
        lambda: player.choose(chance.choice(("one", "two"))),
        lambda: player.set_factor(chance.choice((0.5, 1.0, 2.0))),
        lambda: player.stop(),
        lambda: player.scrub(chance.choice((None, 0.0, 500.0, 2000.0))),
        lambda: player.set_divided(chance.random() < 0.5),
    )
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        chance.choice(acts)()
        time.sleep(chance.random() * 0.05)
    player.stop()
    player.close()
    faults = {name: [f for f in log.faults() if "hangs" in f] for name, log in logs.items()}
    assert faults == {"one": [], "two": [], "port": []}
    assert all(log.notes() for log in logs.values())


def test_the_count_in_and_the_metronome_are_heard(tmp_path: Path, font: Path) -> None:
    with playing(file_output(font, tmp_path / "clicks.wav"), Score(tempos=(Tempo(0, 250_000),))) as (player, troubles):
        player.set_clicks(True)
        player.set_endless(True)
        serial = player.play(0, counting=True)
        assert until(lambda: player.reading.serial >= serial)
        time.sleep(2.2)
    assert not troubles
    rate, samples = read_wav(tmp_path / "clicks.wav")
    heard = onsets(samples.mean(axis=1), rate)
    gaps = np.diff(heard[:8])
    assert len(heard) >= 7
    assert np.abs(gaps - 0.25).max() < 0.02
