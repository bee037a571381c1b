"""Tracks that go to MIDI ports of their own beside the common output."""

from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from musicgen_gui.playback.message import NOTE_OFF, NOTE_ON, Message
from musicgen_gui.playback.player import Player
from musicgen_gui.playback.router import FIRST, Router
from musicgen_gui.playback.scheduler import Scheduler
from musicgen_gui.playback.sink import Output, OutputError, Sink, SinkSpec
from musicgen_gui.playback.sinks.midi_port_sink import MidiPortSink
from musicgen_gui.playback.sinks.silent_sink import SilentSink
from musicgen_gui.playback.timeline import build
from musicgen_gui.score.types import Note, Score, Track
from tests.playback.jack import jack_server
from tests.playback.recording import RecordingSink
from tests.playback.test_sinks import listener, received, until

__all__ = ["jack_server", "listener"]

NOTES = tuple(Note(i * 240, 60 + i, 240) for i in range(8))
PIECE = Score(tracks=(Track("inside", NOTES), Track("outside", NOTES, channel=4).with_port("Synth")))


class Broken(RecordingSink):
    """A port that takes nothing once it is unplugged."""

    unplugged = False

    def pump(self) -> float | None:
        if self.unplugged:
            raise OutputError("the MIDI port Synth is gone")
        return None


def routed(port: RecordingSink, *names: str) -> tuple[RecordingSink, Router, dict[str, int]]:
    def open_port(name: str) -> Sink:
        if name != "Synth":
            raise OutputError(f"{name} is not there")
        return port

    main = RecordingSink(channels=256)
    router = Router(main)
    return main, router, router.route(names, open_port)


def test_a_track_goes_to_the_port_that_it_asks_for_on_its_own_channel() -> None:
    *_, ports = routed(RecordingSink(), "Synth")
    timeline = build(PIECE, 256, False, ports)
    assert timeline.track_channels == (0, FIRST + 4)
    assert build(PIECE, 256).track_channels == (0, 4)


def test_both_sound_at_the_same_time() -> None:
    port = RecordingSink()
    main, router, ports = routed(port, "Synth")
    scheduler = Scheduler(router, build(PIECE, 256, False, ports))
    scheduler.play(0.0, 0)
    for step in range(250):
        main.run_to(step * 0.01)
        router._clock = type(router._clock)()  # the test's clock does not run like the wall's
        port.run_to(main.time)
        scheduler.advance(main.time)
        router.pump()
    port.drain()
    assert [(channel, pitch) for _, channel, pitch in main.notes()] == [(0, 60 + i) for i in range(8)]
    assert [(channel, pitch) for _, channel, pitch in port.notes()] == [(4, 60 + i) for i in range(8)]
    late = [b - a for (a, *_), (b, *_) in zip(main.notes(), port.notes(), strict=True)]
    assert all(0 <= x <= 0.0101 for x in late)
    assert not port.faults()


def test_a_port_that_is_lost_gives_its_track_back_and_says_so() -> None:
    port = Broken()
    _, router, ports = routed(port, "Synth", "Nowhere")
    assert ports == {"Synth": FIRST}
    port.unplugged = True
    router.pump()
    assert router.lost == ["the MIDI port Synth is gone"]
    assert router.route(("Synth",), lambda _: port) == {}
    assert router.look_again()
    port.unplugged = False
    assert router.route(("Synth",), lambda _: port) == {"Synth": FIRST + 16}


acts = st.sampled_from(("play", "stop", "swap", "live on", "live off", "unroute", "route"))


@settings(max_examples=100)
@given(st.lists(st.tuples(acts, st.integers(0, 1500), st.floats(0, 0.4)), max_size=25))
def test_whatever_happens_no_note_hangs_at_a_port(plan: list[tuple[str, int, float]]) -> None:
    port = RecordingSink()
    main, router, ports = routed(port, "Synth")
    main.latency = router.latency = 0.05
    inside = replace(PIECE, tracks=(PIECE.tracks[0], PIECE.tracks[1].with_port("")))
    scheduler = Scheduler(router, build(PIECE, 256, False, ports))

    def run(seconds: float) -> None:
        end = main.time + seconds
        while main.time < end:
            main.run_to(main.time + 0.01)
            port.time = main.time
            router._clock = type(router._clock)()
            scheduler.advance(main.time)
            router.pump()
            port.drain()

    for act, tick, wait in plan:
        now = main.time
        if act == "play":
            scheduler.play(now, tick)
        elif act == "stop":
            scheduler.stop(now)
        elif act in ("swap", "route"):
            scheduler.swap(now, build(PIECE, 256, False, ports), act == "swap")
        elif act == "unroute":
            scheduler.swap(now, build(inside, 256, False, ports))
        else:
            kind = NOTE_ON if act == "live on" else NOTE_OFF
            scheduler.play_live(now, tick, Message(kind, 0, 60 + tick % 8, 90), 1)
        run(wait)
    scheduler.stop(main.time)
    run(0.3)
    main.drain()
    port.drain()
    assert not [fault for fault in (*port.faults(), *main.faults()) if "hangs" in fault]


def test_a_real_port_gets_its_track_and_loses_it_with_an_edit(listener: object) -> None:
    troubles: list[str] = []
    ports = SinkSpec(
        "midi", "MIDI", lambda: [Output("midi:x", "X", "Listener:in")], lambda *_: MidiPortSink("jack", "Listener:in")
    )
    player = Player(lambda: None, troubles.append, SinkSpec("quiet", "Quiet", list, lambda *_: SilentSink()))
    outside = replace(PIECE, tracks=(PIECE.tracks[0], PIECE.tracks[1].with_port("Listener:in")))
    player.hear(outside)
    player.warm_up()
    assert until(lambda: bool(player.output))
    player._specs.insert(0, ports)
    player.play(0)
    assert until(lambda: player.reading.playing)
    time.sleep(0.6)
    player.hear(replace(PIECE, tracks=PIECE.tracks[:1]))
    time.sleep(0.3)
    player.close()
    messages = received(listener)  # type: ignore[arg-type]
    ons = [m[1] for m in messages if m[0] == 0x94]
    assert ons[:2] == [60, 61]
    assert 2 <= len(ons) <= 5
    assert [m[1] for m in messages if m[0] == 0x84] == ons
    assert not troubles
