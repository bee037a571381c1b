"""Listening to MIDI inputs: other programs' ports over a real JACK server, and sources that come and go."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicgen_gui.playback.listener import NONE, Listener
from musicgen_gui.playback.source import Input, InputError, Played, SourceSpec, Stamps
from tests.playback.jack import jack_server

__all__ = ["jack_server"]

KEYBOARD = """
import rtmidi, sys, time
port = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name="Keyboard")
port.open_virtual_port("out")
print("ready", flush=True)
for line in sys.stdin:
    notes, gap = map(float, line.split())
    began = time.perf_counter()
    for i in range(int(notes)):
        time.sleep(max(0.0, began + i * gap - time.perf_counter()))
        port.send_message([0x90, 36 + i % 60, 1 + i % 127])
        time.sleep(max(0.0, began + (i + 0.5) * gap - time.perf_counter()))
        port.send_message([0x80, 36 + i % 60, 64])
    print("done", flush=True)
"""


def until(condition: Callable[[], bool], seconds: float = 8.0) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


@pytest.fixture
def keyboard(jack_server: str) -> Iterator[subprocess.Popen]:
    """Another program with a MIDI output; a line ``notes gap`` lets it play."""
    process = subprocess.Popen(
        [sys.executable, "-c", KEYBOARD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    try:
        yield process
    finally:
        process.kill()
        process.wait(5)


def test_two_hundred_notes_of_a_keyboard_arrive_in_time(keyboard: subprocess.Popen) -> None:
    heard: list[Played] = []
    listener = Listener(heard.append, lambda: None)
    listener.start()
    try:
        assert until(lambda: "midi:jack:Keyboard:out" in listener.open)
        keyboard.stdin.write("200 0.01\n")
        keyboard.stdin.flush()
        assert keyboard.stdout.readline() == "done\n"
        assert until(lambda: len(heard) == 400)
    finally:
        listener.close()
    ons = [played for played in heard if played.data[0] == 0x90]
    assert [(on.data[1], on.data[2]) for on in ons] == [(36 + i % 60, 1 + i % 127) for i in range(200)]
    assert heard == sorted(heard, key=lambda played: played.seconds)
    spread = np.array([on.seconds for on in ons]) - np.arange(200) * 0.01
    print(f"deviation from an even row: {1e3 * spread.std():.1f} ms, at most {1e3 * np.ptp(spread) / 2:.1f} ms")
    assert np.ptp(spread) < 0.5


def test_a_keyboard_that_is_unplugged_goes_and_comes_back(jack_server: str, keyboard: subprocess.Popen) -> None:
    told: list[frozenset[str]] = []
    listener = Listener(lambda _: None, lambda: told.append(listener.open))
    listener.start()
    try:
        assert until(lambda: any("Keyboard" in id for id in listener.open))
        keyboard.kill()
        assert until(lambda: not any("Keyboard" in id for id in listener.open))
        assert told[-1] == listener.open
    finally:
        listener.close()


class Instrument:
    """An input that gives what the test puts in."""

    def __init__(self) -> None:
        self.waiting: list[Played] = []
        self.closed = False

    def read(self) -> list[Played]:
        taken, self.waiting = self.waiting, []
        return taken

    def close(self) -> None:
        self.closed = True


def test_only_what_is_chosen_is_listened_to() -> None:
    one, through = Instrument(), Instrument()
    there = {"test:one": one, "test:through": through}

    def opened(id: str) -> Instrument:
        return there[id]

    inputs = [Input("test:one", "One"), Input("test:through", "Through", device=False)]
    listener = Listener(lambda _: None, lambda: None, [SourceSpec("test", "Test", lambda: inputs, opened)])
    listener.start()
    try:
        assert until(lambda: listener.open == {"test:one"})
        listener.choose("test:through")
        assert until(lambda: listener.open == {"test:through"})
        assert one.closed
        listener.choose(NONE)
        assert until(lambda: not listener.open)
    finally:
        listener.close()


def test_what_is_held_when_a_keyboard_is_unplugged_is_let_go() -> None:
    one, heard = Instrument(), []
    inputs = [Input("test:one", "One")]
    listener = Listener(heard.append, lambda: None, [SourceSpec("test", "Test", lambda: inputs, lambda _: one)])
    listener.start()
    try:
        assert until(lambda: listener.open == {"test:one"})
        played = (b"\x90\x3c\x50", b"\x90\x3e\x50", b"\x80\x3c\x40", b"\xb0\x40\x7f", b"\xb0\x01\x10")
        one.waiting = [Played(float(i), data) for i, data in enumerate(played)]
        assert until(lambda: len(heard) == 5)
        inputs.clear()
        assert until(lambda: one.closed)
    finally:
        listener.close()
    assert sorted(played.data for played in heard[5:]) == [b"\x80\x3e\x40", b"\xb0\x40\x00"]


def test_an_input_that_does_not_open_says_why_and_is_not_tried_again_and_again() -> None:
    tries = []

    def refuse(id: str) -> Instrument:
        tries.append(id)
        raise InputError("the MIDI port One does not open")

    listener = Listener(
        lambda _: None, lambda: None, [SourceSpec("test", "Test", lambda: [Input("test:one", "One")], refuse)]
    )
    listener.start()
    try:
        assert until(lambda: listener.trouble == "the MIDI port One does not open")
        listener.choose("test:one")
        assert until(lambda: len(tries) == 2)
    finally:
        listener.close()


@given(st.lists(st.tuples(st.floats(0, 2), st.floats(0, 0.3)), min_size=1, max_size=60))
def test_stamps_are_in_order_never_late_and_shed_the_delay(moments: list[tuple[float, float]]) -> None:
    stamps, true, last_seen, found = Stamps(), 0.0, 0.0, []
    for gap, delay in moments:
        true += gap
        seen = last_seen = max(last_seen, true + delay)
        found.append((true, seen, stamps.stamp(gap, seen)))
    assert [stamp for *_, stamp in found] == sorted(stamp for *_, stamp in found)
    assert all(stamp <= seen + 1e-9 for _, seen, stamp in found)
    least = min(seen - at for at, seen, _ in found)
    at, _, stamp = found[-1]
    assert stamp - at <= least + Stamps.CREEP * (found[-1][1] + 1) + 1e-9
