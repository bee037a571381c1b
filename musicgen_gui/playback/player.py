"""The thread that plays: opens outputs, hands the scheduler the time, and tells where the piece is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import perf_counter

from musicgen_gui import discovery
from musicgen_gui.playback import sinks
from musicgen_gui.playback.message import Message
from musicgen_gui.playback.router import Router
from musicgen_gui.playback.scheduler import Anchor, Loop, Scheduler, position
from musicgen_gui.playback.sink import Output, OutputError, Sink, SinkSpec
from musicgen_gui.playback.timeline import Timeline, build
from musicgen_gui.score.types import Score

STEP = 0.01
IDLE = 0.5
STANDSTILL = 2.0
POLL = 2.0
FAREWELL = 2.0
DEFAULT_OUTPUT = "fluidsynth"
SILENT = "silent"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the player's thread last said. The sink's clock showed ``time`` when ``perf_counter`` showed ``seen``.

    ``serial`` counts the commands done; ``anchors`` map the sink's time to ticks.
    """

    serial: int = 0
    playing: bool = False
    anchors: tuple[Anchor, ...] = ()
    time: float = 0.0
    seen: float = 0.0
    latency: float = 0.0


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be heard, and how, whatever the output."""

    score: Score = field(default_factory=Score)
    clicks: bool = False
    divided: bool = False
    loop: Loop | None = None
    factor: float = 1.0
    endless: bool = False
    output: str = DEFAULT_OUTPUT
    soundfont: Path | None = None


@dataclass(frozen=True, slots=True)
class _Uncounted:
    """A message to play; it may come from any thread and so has no number."""

    message: Message


Command = Callable[[], None]


class Player:
    """Plays on a thread of its own, which starts with ``warm_up`` or the first note and opens the output itself.

    Commands return at once, from any one thread. ``changed()`` and ``trouble(reason)`` are called on the player's
    thread: after the output or the list of outputs changed or the piece ended, and when an output failed. ``first`` is
    an output to use instead of those in ``sinks/``, should it open. A keyboard plays on ``live_track`` as it sounds at
    the tick ``parked`` while the piece stands.
    """

    def __init__(self, changed: Command, trouble: Callable[[str], None], first: SinkSpec | None = None) -> None:
        self.reading = Reading()
        self.outputs: tuple[Output, ...] = ()
        self.output = ""
        self.output_text = ""
        self.audible = False
        self._tell_changed, self._tell_trouble = changed, trouble
        self._telling = Lock()
        self.live_track = 0
        self.parked = 0.0
        self._closed = False
        self._first = first
        self._specs: list[SinkSpec] = []
        self._wishes = Wishes(output=first.id if first else DEFAULT_OUTPUT)
        self._commands: SimpleQueue[Command | _Uncounted | None] = SimpleQueue()
        self._newest: tuple[Score, bool] = (self._wishes.score, False)
        self._taken = self._newest
        self._serial = 0
        self._done = 0
        self._thread: Thread | None = None
        self._scheduler: Scheduler
        self._sink: Router
        self._clock_seen = (0.0, 0.0)
        self._polled = 0.0
        self._due: float | None = None

    def warm_up(self) -> int:
        """Open the output, if that is not done."""
        return self._post(lambda: None)

    def play(self, tick: float, counting: bool = False) -> int:
        """Play from a tick, also while playing; ``counting`` lets a bar of clicks go before. Like all commands it
        returns a number; ``reading.serial`` reaches it when the command is done."""
        return self._post(lambda: self._scheduler.play(self._sink.now(), tick, counting))

    def stop(self) -> int:
        return self._post(lambda: self._scheduler.stop(self._sink.now())) if self._thread else self._serial

    def panic(self) -> int:
        """Stop, and silence the output whatever it believes to be sounding."""
        return self._post(self._panic) if self._thread else self._serial

    def hear(self, score: Score, at_next_beat: bool = False) -> int:
        """Play this score from here on. Of several waiting scores only the newest is prepared."""
        self._newest = (score, at_next_beat)
        return self._arrange(self._take_newest, score=score)

    def set_loop(self, loop: Loop | None) -> int:
        return self._arrange(lambda: self._set_loop(loop), loop=loop)

    def set_factor(self, factor: float) -> int:
        return self._arrange(lambda: self._set_factor(factor), factor=factor)

    def set_endless(self, endless: bool) -> int:
        """Whether playing goes on behind the end of the piece."""
        return self._arrange(lambda: self._set_endless(endless), endless=endless)

    def set_clicks(self, clicks: bool) -> int:
        return self._arrange(lambda: self._set_clicks(clicks), clicks=clicks)

    def set_divided(self, divided: bool) -> int:
        """Whether the metronome clicks between the beats too."""
        return self._arrange(lambda: self._set_divided(divided), divided=divided)

    def scrub(self, tick: float | None) -> int:
        """While playing stands, let the notes under a tick sound and no others; None ends that."""
        return self._post(lambda: self._scheduler.scrub(self._sink.now(), tick))

    def audition(self, tick: float, pitch: int, velocity: int, track: int) -> int:
        return self._post(lambda: self._scheduler.audition(self._sink.now(), tick, pitch, velocity, track))

    def play_live(self, message: Message) -> None:
        """A message of a keyboard, at once, with the sound of ``live_track`` where the piece is; from any thread.

        Nothing sounds before the output has been opened."""
        if self._thread is not None:
            self._commands.put(_Uncounted(message))

    def choose(self, output: str, soundfont: Path | None = None) -> int:
        """Play through another output, by its id, with this SoundFont; playing goes on where it is."""
        return self._arrange(lambda: self._choose(output, soundfont), output=output, soundfont=soundfont)

    def close(self) -> None:
        """Silence and close the output and end the thread; waits for it at most ``FAREWELL`` seconds.

        Once this returns nobody is called any more, even if the thread is still held up by a sound system.
        """
        with self._telling:
            self._closed = True
        if self._thread is None:
            return
        self._commands.put(None)
        self._thread.join(FAREWELL)
        self._thread = None

    def _arrange(self, command: Command, **wishes: object) -> int:
        """Do a command; before the thread has started, only remember what is wished."""
        if self._thread is None:
            self._wish(**wishes)
            return self._serial
        return self._post(command)

    def _post(self, command: Command) -> int:
        self._serial += 1
        self._commands.put(command)
        if self._thread is None:
            self._thread = Thread(target=self._run, name="player", daemon=True)
            self._thread.start()
        return self._serial

    def _run(self) -> None:
        self._specs = [self._first] if self._first else []
        self._specs += discovery.find(sinks, "SINK")
        self._open()
        while True:
            try:
                command = self._commands.get(timeout=self._patience())
            except Empty:
                self._step()
                continue
            if command is None:
                break
            if isinstance(command, _Uncounted):
                self._play_live(command.message)
            else:
                self._attempt(command)
                self._done += 1
            self._step()
        self._shut()

    def _patience(self) -> float:
        longest = STEP if self._scheduler.busy else IDLE
        return longest if self._due is None else max(0.0, min(longest, self._due - self._sink.now()))

    def _attempt(self, command: Command) -> None:
        try:
            command()
        except OutputError as error:
            self._lose(str(error))

    def _step(self) -> None:
        self._attempt(self._advance)
        now = self._sink.now()
        scheduler = self._scheduler
        was = self.reading.playing
        self.reading = Reading(
            self._done, scheduler.playing, scheduler.anchors, now, perf_counter(), self._sink.latency
        )
        if was and not scheduler.playing:
            self._changed()
        if perf_counter() - self._polled > POLL:
            self._poll()

    def _advance(self) -> None:
        now, wall = self._sink.now(), perf_counter()
        self._scheduler.advance(now)
        self._due = self._sink.pump()
        if self._sink.lost:
            reasons, self._sink.lost = self._sink.lost, []
            self._rebuild(False)
            self._trouble(reasons[0])
        if now != self._clock_seen[0] or not self._scheduler.playing:
            self._clock_seen = (now, wall)
        elif wall - self._clock_seen[1] > STANDSTILL:
            raise OutputError(f"{self._sink.text} has stopped")

    def _poll(self) -> None:
        found = tuple(output for spec in self._specs for output in spec.outputs())
        self._polled = perf_counter()
        if found != self.outputs:
            self.outputs = found
            if self._sink.look_again():
                self._attempt(lambda: self._rebuild(False))
            self._changed()

    def _open(self) -> None:
        """Open the wished output, else the built-in synthesizer, else the silent one."""
        wishes = self._wishes
        reasons: list[str] = []
        for output, font in dict.fromkeys(((wishes.output, wishes.soundfont), (DEFAULT_OUTPUT, None), (SILENT, None))):
            try:
                spec = self._spec(output)
                self._sink = Router(spec.open(output, font))
                break
            except OutputError as error:
                _log.info("%s: %s", output, error)
                reasons.append(str(error))
        self._renew()
        self._clock_seen = (-1.0, perf_counter())
        self.output, self.output_text, self.audible = output, self._sink.text, spec.id != SILENT
        self._changed()
        if reasons:
            self._trouble(reasons[0])

    def _renew(self) -> None:
        """A scheduler that knows nothing of what the output has played."""
        self._scheduler = Scheduler(self._sink, self._timeline())
        self._scheduler.loop, self._scheduler.factor = self._wishes.loop, self._wishes.factor
        self._scheduler.endless, self._scheduler.divided = self._wishes.endless, self._wishes.divided

    def _spec(self, output: str) -> SinkSpec:
        for spec in self._specs:
            if output.split(":")[0] == spec.id:
                return spec
        raise OutputError(f"there is no output {output}")

    def _reopen(self) -> None:
        """Close the present output and go on with the wished one."""
        scheduler, sink = self._scheduler, self._sink
        tick = position(scheduler.anchors, sink.now()) if scheduler.playing else None
        self._shut()
        self._open()
        if tick is not None:
            self._scheduler.play(self._sink.now(), tick)

    def _shut(self) -> None:
        with suppress(OutputError):
            self._scheduler.stop(self._sink.now())
            self._sink.silence()
        self._sink.close()

    def _lose(self, reason: str) -> None:
        """The output failed while in use: say so and play on through the built-in synthesizer, or silently."""
        _log.warning("output lost: %s", reason)
        self._wish(output=SILENT if self.output in (DEFAULT_OUTPUT, SILENT) else DEFAULT_OUTPUT)
        self._reopen()
        self._trouble(reason)

    def _choose(self, output: str, soundfont: Path | None) -> None:
        self._wish(output=output, soundfont=soundfont)
        self._reopen()

    def _take_newest(self) -> None:
        newest = self._newest
        if newest is self._taken:
            return
        self._taken = newest
        score, at_next_beat = newest
        self._wish(score=score)
        self._rebuild(at_next_beat)

    def _set_clicks(self, clicks: bool) -> None:
        self._wish(clicks=clicks)
        self._rebuild(False)

    def _set_divided(self, divided: bool) -> None:
        self._wish(divided=divided)
        self._scheduler.divided = divided
        self._rebuild(False)

    def _rebuild(self, at_next_beat: bool) -> None:
        self._scheduler.swap(self._sink.now(), self._timeline(), at_next_beat)
        if not at_next_beat:
            self._sink.tidy()

    def _timeline(self) -> Timeline:
        score = self._wishes.score
        ports = self._sink.route({track.port for track in score.tracks} - {""}, self._open_port)
        timeline = build(score, self._sink.channels, self._wishes.clicks, ports, self._wishes.divided)
        self._sink.prepare(timeline.programs)
        return timeline

    def _open_port(self, name: str) -> Sink:
        """The MIDI port that a track asks for. OutputError when it is not there."""
        for spec in self._specs:
            for output in spec.outputs():
                if output.port == name:
                    return spec.open(output.id, None)
        raise OutputError(f"the MIDI port {name} is not there")

    def _set_loop(self, loop: Loop | None) -> None:
        self._wish(loop=loop)
        self._scheduler.set_loop(self._sink.now(), loop)

    def _set_factor(self, factor: float) -> None:
        self._wish(factor=factor)
        self._scheduler.set_factor(self._sink.now(), factor)

    def _set_endless(self, endless: bool) -> None:
        self._wish(endless=endless)
        self._scheduler.endless = endless

    def _play_live(self, message: Message) -> None:
        now, scheduler = self._sink.now(), self._scheduler
        tick = position(scheduler.anchors, now) if scheduler.anchors else self.parked
        self._attempt(lambda: scheduler.play_live(now, tick, message, self.live_track))

    def _panic(self) -> None:
        self._scheduler.stop(self._sink.now())
        self._sink.silence()
        self._renew()

    def _changed(self) -> None:
        with self._telling:
            if not self._closed:
                self._tell_changed()

    def _trouble(self, reason: str) -> None:
        with self._telling:
            if not self._closed:
                self._tell_trouble(reason)

    def _wish(self, **wishes: object) -> None:
        self._wishes = replace(self._wishes, **wishes)  # type: ignore[arg-type]
