"""Recording from a keyboard: the inputs, the take that grows, and what was played before anybody thought of it."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.playback.listener import ALL, Listener
from musicgen_gui.playback.source import Input, Played
from musicgen_gui.playback.take import Take, Taken, taken
from musicgen_gui.score.timing import tempo_map
from musicgen_gui.score.types import Note

REMEMBERED = 300.0
"""Seconds of playing that can still be captured."""
REST = 8.0
"""Seconds of silence after which what follows is another phrase."""
_ON = 0x90
SWITCHES = {"count_in": True, "replace": False, "quantise": False, "monitor": True, "divided": False}


class _Moment(NamedTuple):
    """A message: when it came, and at which tick if the piece was playing."""

    seconds: float
    data: bytes
    tick: float | None


class Recorder(QObject):
    """Main thread only; one take is one undo step.

    ``changed`` says that recording, a switch or the inputs did; ``grown`` that the take has other notes or its count-in
    another beat; ``came`` carries each message that is played, for lamps and for step input.
    """

    changed = Signal()
    grown = Signal()
    came = Signal(object)
    _heard = Signal(object)
    _inputs_changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._listener = Listener(self._hear, self._inputs_changed.emit)
        self.destroyed.connect(self._listener.close)
        self._monitor = self.switch("monitor")
        session.transport.set_divided(self.switch("divided"))
        self._take: Take | None = None
        self._track = 0
        self._passed: tuple[float, float] = (0.0, 0.0)
        self._memory: deque[_Moment] = deque()
        self._heard.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._inputs_changed.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._follow_track)
        session.opened.connect(self._drop)
        session.transport.state_changed.connect(self._follow_transport)
        session.transport.moved.connect(self._moved)

    @property
    def recording(self) -> bool:
        return self._take is not None

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes of the take up to now."""
        return self._take.notes(self._session.transport.position) if self._take else ()

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Every input that is there."""
        return self._listener.inputs

    @property
    def listening(self) -> tuple[str, ...]:
        """Titles of the inputs that are listened to."""
        return tuple(input.title for input in self._listener.inputs if input.id in self._listener.open)

    @property
    def wished(self) -> str:
        """``all`` devices, ``none``, or the id of one input."""
        return self._listener.wished

    @property
    def trouble(self) -> str:
        """Why a wished input is not listened to; empty when all is well."""
        return self._listener.trouble

    def switch(self, name: str) -> bool:
        """One of ``SWITCHES``: a bar counted in, replace in place of overdub, quantise the take, hear the keyboard,
        clicks between the beats.
        """
        on: bool = self._settings.value(f"record/{name}", SWITCHES[name])
        return on

    def set_switch(self, name: str, on: bool) -> None:
        self._settings.set_value(f"record/{name}", on)
        self._monitor = self.switch("monitor")
        self._session.transport.set_divided(self.switch("divided"))
        self.changed.emit()

    def start(self) -> None:
        """Listen to the inputs of the last time."""
        self._listener.choose(self._settings.value("input", ALL))
        self._listener.start()
        self._follow_track()

    def choose(self, input: str) -> None:
        """Listen to ``all`` devices, to ``none`` or to one input by its id."""
        self._settings.set_value("input", input)
        self._listener.choose(input)

    def close(self) -> None:
        """Close the inputs. An unfinished take is kept in the piece."""
        self.finish()
        self._listener.close()

    def toggle(self) -> None:
        """Record on the current track from the position, or end the take; while playing, punch in and out."""
        if self.recording:
            self.finish()
            return
        transport = self._session.transport
        self._take, self._track = Take(), self._session.state.track
        self._passed = (transport.position, transport.position)
        transport.set_endless(True)
        if not transport.playing:
            transport.play(counting=self.switch("count_in"))
        self.changed.emit()

    def finish(self) -> None:
        """End the take and put it into its track; nothing happens without a note or a pedal."""
        take, self._take = self._take, None
        if take is None:
            return
        self._session.transport.set_endless(False)
        start, end = self._passed
        span = (round(start), max(round(end), round(start) + 1)) if self.switch("replace") else None
        self._keep(take.finished(end), self._track, span)
        self._memory.clear()
        self.changed.emit()
        self.grown.emit()

    def capture(self) -> None:
        """Put what was just played into the current track: where it was heard if the piece was playing, else at the
        playhead in the piece's tempo."""
        moments = self._phrase()
        if not any(m.data[0] & 0xF0 == _ON for m in moments):
            self._session.say(self.tr("Nothing was played in the last minutes."))
            return
        transport = self._session.transport
        loop = transport.loop
        if moments[0].tick is not None:
            found = taken([(m.tick, m.data) for m in moments if m.tick is not None], loop[1] if loop else None)
        else:
            tempo = tempo_map(self._session.state.score)
            base = tempo.to_seconds(transport.position)
            first = next(m.seconds for m in moments if m.data[0] & 0xF0 == _ON)
            found = taken([(tempo.to_ticks(base + max(0.0, m.seconds - first)), m.data) for m in moments])
        self._memory.clear()
        self._keep(found, self._session.state.track, None)

    def play(self, data: bytes) -> None:
        """A channel message of an instrument of the window's own: heard, recorded and remembered like a keyboard's."""
        played = Played(perf_counter(), data)
        if self._monitor:
            self._session.transport.play_live(data)
        self._receive(played)

    def _hear(self, played: Played) -> None:
        """On the listener's thread: sound first, everything else when the window has time."""
        if self._monitor:
            self._session.transport.play_live(played.data)
        self._heard.emit(played)

    def _receive(self, played: Played) -> None:
        transport = self._session.transport
        tick = transport.tick_at(played.seconds) if transport.playing else None
        self._memory.append(_Moment(played.seconds, played.data, tick))
        while self._memory[0].seconds < played.seconds - REMEMBERED:
            self._memory.popleft()
        counting = transport.counting
        early = counting is not None and counting[0] < counting[1] - 1
        if self._take is not None and tick is not None and not early:
            self._take.add(tick, played.data, transport.loop[1] if transport.loop else None)
            self.grown.emit()
        self.came.emit(played.data)

    def _phrase(self) -> list[_Moment]:
        """What was played since the last rest."""
        found: list[_Moment] = []
        held: set[int] = set()
        last = 0.0
        for moment in self._memory:
            if found and not held and moment.seconds - last > REST:
                found.clear()
            found.append(moment)
            last = moment.seconds
            if moment.data[0] & 0xE0 == 0x80:
                pressed = moment.data[0] & 0xF0 == _ON and moment.data[2] > 0
                (held.add if pressed else held.discard)(moment.data[1])
        return found

    def _keep(self, take: Taken, track: int, span: tuple[int, int] | None) -> None:
        tracks = self._session.state.score.tracks
        if not take:
            self._session.say(self.tr("Nothing was played, so nothing was recorded."))
            return
        put = edits.record(min(track, len(tracks) - 1), take.notes, take.events, span)
        grid = self._session.grid
        straight = edits.quantise(grid) if self.switch("quantise") else None

        def edit(state: State) -> State:
            filled = put(state)
            return straight(filled) if straight else filled

        n = len(take.notes)
        label = self.tr("Record %n note(s)", "", n).replace("(s)", "" if n == 1 else "s")
        self._session.document.apply(label, edit)

    def _follow_track(self) -> None:
        self._session.transport.set_live_track(self._session.state.track)

    def _follow_transport(self) -> None:
        if self._take is not None and not self._session.transport.playing:
            self.finish()

    def _moved(self, tick: float) -> None:
        if self._take is None:
            return
        loop = self._session.transport.loop
        start, end = self._passed
        if tick < end and loop:
            start, end = min(start, loop[0]), max(end, loop[1])
        self._passed = (start, max(end, tick))
        self.grown.emit()

    def _drop(self) -> None:
        """Another piece was opened: what was played belongs to none."""
        self._take = None
        self._memory.clear()
        self._session.transport.set_endless(False)
        self.changed.emit()
