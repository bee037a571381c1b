"""The thread that listens to MIDI inputs: finds devices as they come and go, and passes on what is played."""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import perf_counter

from musicgen_gui import discovery
from musicgen_gui.playback import sources
from musicgen_gui.playback.message import CONTROL, NOTE_OFF, NOTE_ON
from musicgen_gui.playback.source import Input, InputError, Played, Source, SourceSpec
from musicgen_gui.playback.take import PEDALS

ALL, NONE = "all", "none"
LOOK = 1.0
EAGER, CALM, ASLEEP = 0.0015, 0.006, 0.25
"""Seconds between two looks at the inputs: while somebody plays, when nobody does, and when none is open."""
WARM = 3.0
FAREWELL = 2.0

_log = logging.getLogger(__name__)


class Listener:
    """Listens on a thread of its own from ``start`` to ``close``.

    ``heard(played)`` and ``changed()`` are called on that thread: for each message, and when inputs have come, gone,
    opened or closed. ``inputs`` lists what is there, ``open`` the ids of what is listened to, ``trouble`` says why a
    wished one is not. All of it is replaced, never changed. ``kinds`` are the sources to use in place of ``sources/``.
    """

    def __init__(
        self,
        heard: Callable[[Played], None],
        changed: Callable[[], None],
        kinds: list[SourceSpec] | None = None,
    ) -> None:
        self.inputs: tuple[Input, ...] = ()
        self.open: frozenset[str] = frozenset()
        self.trouble = ""
        self.looked = False
        self._tell_heard, self._tell_changed = heard, changed
        self._telling = Lock()
        self._closed = False
        self._kinds = kinds
        self._wished = ALL
        self._sources: dict[str, Source] = {}
        self._held: dict[str, dict[bytes, bytes]] = {}
        self._failed: frozenset[str] = frozenset()
        self._commands: SimpleQueue[str | None] = SimpleQueue()
        self._thread: Thread | None = None

    @property
    def wished(self) -> str:
        """``ALL`` devices, ``NONE``, or the id of one input."""
        return self._wished

    def start(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._run, name="listener", daemon=True)
            self._thread.start()

    def choose(self, wished: str) -> None:
        """Listen to ``ALL`` devices, to ``NONE`` or to one input by its id, which may come later."""
        self._wished = wished
        self._commands.put(wished)

    def close(self) -> None:
        """Close the inputs and end the thread. Once this returns nobody is called any more."""
        with self._telling:
            self._closed = True
        if self._thread is not None:
            self._commands.put(None)
            self._thread.join(FAREWELL)
            self._thread = None

    def _run(self) -> None:
        if self._kinds is None:
            self._kinds = discovery.find(sources, "SOURCE")
        looked, played = -LOOK, -WARM
        while True:
            now = perf_counter()
            if now - looked >= LOOK:
                self._look()
                looked = perf_counter()
            if self._pass_on():
                played = perf_counter()
            try:
                command = self._commands.get(timeout=self._patience(played))
            except Empty:
                continue
            if command is None:
                break
            self._failed = frozenset()
            looked = -LOOK
        for source in self._sources.values():
            source.close()

    def _patience(self, played: float) -> float:
        if not self._sources:
            return ASLEEP
        return EAGER if perf_counter() - played < WARM else CALM

    def _pass_on(self) -> bool:
        """Read every input once; whether anything came."""
        came = []
        for id, source in self._sources.items():
            for played in source.read():
                came.append(played)
                _hold(self._held.setdefault(id, {}), played.data)
        for played in sorted(came):
            self._hear(played)
        return bool(came)

    def _hear(self, played: Played) -> None:
        with self._telling:
            if not self._closed:
                self._tell_heard(played)

    def _drop(self, id: str) -> None:
        """Close an input; the keys and pedals that are down there count as let go."""
        for release in self._held.pop(id, {}).values():
            self._hear(Played(perf_counter(), release))
        self._sources.pop(id).close()

    def _look(self) -> None:
        """Open what is wished and there, close what is neither, and tell when anything is different."""
        assert self._kinds is not None
        by_id = {input.id: (kind, input) for kind in self._kinds for input in kind.inputs()}
        self._failed &= by_id.keys()
        wanted = {id for id, (_, input) in by_id.items() if self._wants(input)}
        for id in sorted(self._sources.keys() - wanted):
            self._drop(id)
        trouble = ""
        for id in sorted(wanted - self._sources.keys() - self._failed):
            try:
                self._sources[id] = by_id[id][0].open(id)
            except InputError as error:
                _log.warning("%s", error)
                self._failed |= {id}
                trouble = str(error)
        now = tuple(input for _, input in by_id.values()), frozenset(self._sources)
        if (*now, trouble) != (self.inputs, self.open, self.trouble) or not self.looked:
            self.inputs, self.open, self.trouble, self.looked = *now, trouble, True
            self._changed()

    def _wants(self, input: Input) -> bool:
        return input.device if self._wished == ALL else input.id == self._wished

    def _changed(self) -> None:
        with self._telling:
            if not self._closed:
                self._tell_changed()


def _hold(held: dict[bytes, bytes], data: bytes) -> None:
    """Keep for each key and pedal that is down the message that lets it go."""
    kind, channel = data[0] & 0xF0, data[0] & 15
    if kind in (NOTE_OFF, NOTE_ON):
        key, down, release = bytes((NOTE_ON, channel, data[1])), kind == NOTE_ON and data[2] > 0, (NOTE_OFF, 64)
    elif kind == CONTROL and data[1] in PEDALS:
        key, down, release = bytes((CONTROL, channel, data[1])), data[2] > 0, (CONTROL, 0)
    else:
        return
    held.pop(key, None)
    if down:
        held[key] = bytes((release[0] | channel, data[1], release[1]))
