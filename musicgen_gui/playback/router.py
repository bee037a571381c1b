"""One sink made of several: the output of the whole piece, and MIDI ports that single tracks go to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush
from itertools import count
from math import inf, nextafter
from time import perf_counter

from musicgen_gui.playback.clock import SmoothClock
from musicgen_gui.playback.message import NOTE_OFF, Message
from musicgen_gui.playback.sink import OutputError, Sink

FIRST = 1024
"""Channels from here on belong to ports of tracks, sixteen to each; no number is used for two ports in turn."""

_log = logging.getLogger(__name__)


class Router:
    """A ``Sink`` with the clock of ``main``. What a port is sent sounds there when it would sound in ``main``; what is
    for now, such as a key that is pressed, at once.

    ``route`` opens and closes ports. One that fails is closed, and the reason stands in ``lost`` until it is taken.
    """

    def __init__(self, main: Sink) -> None:
        self.main = main
        self.channels, self.margin, self.latency, self.text = main.channels, main.margin, main.latency, main.text
        self.lost: list[str] = []
        self._ports: dict[str, tuple[int, Sink]] = {}
        self._wanted: set[str] = set()
        self._absent: set[str] = set()
        self._waiting: list[tuple[float, int, Message]] = []
        self._order = count()
        self._next = FIRST
        self._written = -inf
        self._clock = SmoothClock()

    def route(self, names: Iterable[str], open_port: Callable[[str], Sink]) -> dict[str, int]:
        """Have these ports open; the first channel of each that is there. Others stay until ``tidy``."""
        wanted = self._wanted = set(names)
        for name in sorted(wanted - self._ports.keys() - self._absent):
            try:
                self._ports[name] = self._next, open_port(name)
                self._next += 16
            except OutputError as error:
                _log.info("%s", error)
                self._absent.add(name)
        return {name: first for name, (first, _) in self._ports.items() if name in wanted}

    def tidy(self) -> None:
        """Close the ports that are no longer wanted, once their last notes have been ended."""
        for name in self._ports.keys() - self._wanted:
            first = self._ports[name][0]
            self._end_waiting(lambda channel, first=first: first <= channel < first + 16)  # type: ignore[misc]
            if name in self._ports:
                self._ports.pop(name)[1].close()

    def look_again(self) -> bool:
        """Let ports that were not there be tried again; whether there are any."""
        missed, self._absent = bool(self._absent), set()
        return missed

    def now(self) -> float:
        return self.main.now()

    def prepare(self, programs: Iterable[Message]) -> None:
        self.main.prepare(message for message in programs if message.channel < FIRST)

    def send(self, at: float, message: Message) -> None:
        if message.channel < FIRST:
            self.main.send(at, message)
        elif at <= self.main.now():
            self._hurry(message)
            self._write(message)
            self._written = max(self._written, at)
        else:
            heappush(self._waiting, (at, next(self._order), message))

    def cancel(self, after: float) -> float:
        self._waiting = [entry for entry in self._waiting if entry[0] < after]
        heapify(self._waiting)
        reached = self.main.cancel(after)
        return max(reached, nextafter(self._written, inf)) if self._written >= after else reached

    def pump(self) -> float | None:
        """Errors of the main output go on to the caller, those of a port into ``lost``."""
        due = self.main.pump()
        if not self._ports:
            self._waiting.clear()
            return due
        stepping, wall = self.main.now(), perf_counter()
        heard = self._clock.read(stepping, wall, wall) - self.latency
        while self._waiting and self._waiting[0][0] <= heard:
            self._write(heappop(self._waiting)[2])
        for name in list(self._ports):
            self._attempt(name, lambda port: port.pump())
        if self._waiting:
            own = stepping + self._waiting[0][0] - heard
            due = own if due is None else min(due, own)
        return due

    def silence(self) -> None:
        self._end_waiting(lambda _: True)
        for name in list(self._ports):
            self._attempt(name, lambda port: port.silence())
        self.main.silence()

    def close(self) -> None:
        for _, port in self._ports.values():
            port.close()
        self._ports.clear()
        self.main.close()

    def _end_waiting(self, on: Callable[[int], bool]) -> None:
        """Write the note-offs that wait for some channels, and forget what else does."""
        chosen = [entry for entry in self._waiting if on(entry[2].channel)]
        self._waiting = [entry for entry in self._waiting if not on(entry[2].channel)]
        heapify(self._waiting)
        for _, _, message in sorted(chosen):
            if message.kind == NOTE_OFF:
                self._write(message)

    def _hurry(self, message: Message) -> None:
        """Write what waits for the same key or controller: nothing may overtake it."""
        same = [entry for entry in self._waiting if entry[2].channel == message.channel and entry[2].a == message.a]
        if same:
            self._waiting = [entry for entry in self._waiting if entry not in same]
            heapify(self._waiting)
            for _, _, earlier in sorted(same):
                self._write(earlier)

    def _write(self, message: Message) -> None:
        for name, (first, _) in list(self._ports.items()):
            if first <= message.channel < first + 16:
                own = message._replace(channel=message.channel - first)
                self._attempt(name, lambda port, own=own: _at_once(port, own))  # type: ignore[misc]

    def _attempt(self, name: str, action: Callable[[Sink], object]) -> None:
        """Do something with a port that is open; when it fails, the port goes."""
        if name not in self._ports:
            return
        try:
            action(self._ports[name][1])
        except OutputError as error:
            self.lost.append(str(error))
            self._absent.add(name)
            self._ports.pop(name)[1].close()


def _at_once(port: Sink, message: Message) -> None:
    port.send(port.now(), message)
    port.pump()
