"""The radio: answers play one after another in their place; a key or a pedal keeps one or throws it away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.choosing import reject
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.holes import hole_at
from musicgen_gui.app.listening import around
from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import Span
from musicgen_gui.score.timing import bar_map

DOWN = 64
KEEPING, DROPPING = 64, (66, 67)
"""Controllers: the sustain pedal keeps, the pedals in the middle and at the left throw away."""
_CONTROL = 0xB0


class Radio(QObject):
    """While ``on``, the hole and the bar before it go round, each time with the next answer; new ones are asked for.

    What is kept is one undo step each; then the next hole has its turn, and without one the end of the piece.
    """

    changed = Signal()

    def __init__(self, session: Session, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self._on = False
        self._asking = False
        self._turned = False
        self._around: tuple[int, int] | None = None
        self._loop: tuple[int, int] | None = None
        self._held: dict[int, bool] = {}
        composer.changed.connect(self._composer_changed)
        session.transport.moved.connect(self._moved)
        session.transport.state_changed.connect(self._transport_changed)
        session.opened.connect(lambda: self.set_on(False))

    @property
    def on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        """Begin with the answers that are shown, else with those for the hole at the playhead; or end and be silent."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._loop = self._session.transport.loop
            self._session.say(self.tr("Radio: Space or the pedal keeps, Backspace throws away, F10 ends it"))
            self._ask()
        else:
            self._around = None
            self._session.transport.pause()
            self._session.transport.set_loop(self._loop)
            self._session.say(self.tr("Radio off"))
        self.changed.emit()

    def keep(self) -> None:
        """Put the answer that is heard into the piece, and go on with the next hole, or after the piece."""
        if self._on and self._composer.answers:
            self._asking = True
            self._composer.accept()
            self._session.set_span(None)
            self._ask()

    def drop(self) -> None:
        """Throw the answer that is heard away and play the next one from the start."""
        answers = self._composer.answers
        if not self._on or answers is None:
            return
        if self._composer.busy or len(answers.order) == 1:
            self._composer.again()
        else:
            reject(self._session, self._composer)
        if self._around:
            self._session.transport.seek(self._around[0])

    def pedal(self, data: bytes) -> None:
        """A MIDI message from outside: a pedal that goes down keeps or throws away."""
        if not self._on or len(data) < 3 or data[0] & 0xF0 != _CONTROL:
            return
        was, self._held[data[1]] = self._held.get(data[1], False), data[2] >= DOWN
        if self._held[data[1]] and not was:
            if data[1] == KEEPING:
                self.keep()
            elif data[1] in DROPPING:
                self.drop()

    def _ask(self) -> None:
        """Have answers to play, and play them."""
        session, composer = self._session, self._composer
        self._asking = True
        if not composer.previewing:
            playhead = int(session.transport.position)
            if session.span or hole_at(session.state.score, session.state.track, playhead):
                composer.complete()
            else:
                session.transport.seek(session.state.current.end)
                composer.go_on()
        self._asking = False
        span = composer.span
        if composer.previewing and span:
            self._play(span)
        else:
            self.set_on(False)

    def _play(self, span: Span) -> None:
        transport = self._session.transport
        place = around(span, bar_map(self._session.state.score))
        self._around, self._turned = None, False
        transport.set_loop(place)
        transport.seek(place[0])
        transport.play()
        self._around = place

    def _moved(self, tick: float) -> None:
        """On the last beat of a round the next answer is chosen: it comes in on the next beat, which is the first."""
        if not self._on or self._around is None or not self._session.transport.playing:
            return
        last_beat = tick >= self._around[1] - self._session.state.score.division
        if last_beat and not self._turned:
            self._next()
        self._turned = last_beat

    def _next(self) -> None:
        answers = self._composer.answers
        if answers is None or self._composer.busy:
            return
        if answers.chosen + 1 < len(answers.order):
            self._composer.step(1)
        else:
            self._composer.again()

    def _transport_changed(self) -> None:
        """Somebody stopped the piece: that is the end of it too."""
        if self._on and self._around and not self._asking and not self._session.transport.playing:
            self.set_on(False)

    def _composer_changed(self) -> None:
        """Answers that are dropped, or kept by another key, end it."""
        if self._on and not self._asking and not self._composer.previewing:
            self.set_on(False)
