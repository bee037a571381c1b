"""What the engine expects: of the notes that stand there, and where the pen is. Kept up to date behind the editing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from musicgen_gui.app.inside import ByPlace, Inside, Known
from musicgen_gui.app.session import Session
from musicgen_gui.engines.look import Floats, Look, Seen
from musicgen_gui.score.grid import lines
from musicgen_gui.score.sorting import merged, starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Track

if TYPE_CHECKING:
    from musicgen_gui.app.generator import Generator

REST_MS = 40
NEAR = 400
"""Notes before what is looked at that are sent along as its past."""
LONG = 2000
"""Notes from which on a track is not sent whole."""
MOST_PENS = 800
MOST_NOTES = 3000
"""What is looked at of a view that holds more, from its left edge on."""


@dataclass(frozen=True, slots=True)
class Shows:
    """What is shown of what is known: chances under the pen, surprise, who wrote it, what an answer changes, what the
    network looks at for the selected note, and one unit of it along the melody.

    With ``magnet`` the pen is drawn to likely rows.
    """

    chances: bool = False
    surprise: bool = False
    writers: bool = False
    difference: bool = False
    magnet: bool = False
    attention: bool = False
    neuron: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Expected:
    """Of one note: bits of its time, length and pitch (3,), and the chance of every pitch in its place (128,)."""

    bits: Floats
    pitches: Floats

    @property
    def total(self) -> float:
        return float(self.bits.sum())


class Insight(QObject):
    """Looks at what is in view as long as something of it is shown. Main thread only.

    ``changed`` says that more is known or something else is shown; ``unknown`` carries why nothing can be known.
    ``known`` is what is known of the network's inside.
    """

    changed = Signal()
    unknown = Signal(str)

    def __init__(
        self, session: Session, generator: Generator, style: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._generator, self._style = session, generator, style
        self._shows = Shows()
        self.in_view = (0, 0)
        self._asked: tuple[Any, ...] = ()
        self._number: int | None = None
        self._fresh = False
        self._notes: dict[Note, Expected] = {}
        self._pens: dict[int, Floats] = {}
        self._excited: dict[Note, float] = {}
        self._tables: dict[str, ByPlace] = {}
        self._inside, self.known = Inside(), Known()
        self._under: Note | None = None
        self._waiting: list[Callable[[], None]] = []
        self._soon = QTimer(self, interval=REST_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        generator.seen.connect(self._seen)
        generator.looked.connect(self._looked)
        generator.ready.connect(self._again)
        session.changed.connect(self.refresh)
        session.settings_changed.connect(self.refresh)

    @property
    def shows(self) -> Shows:
        return self._shows

    @shows.setter
    def shows(self, shows: Shows) -> None:
        self._shows = shows
        self.refresh()
        self.changed.emit()

    def switch(self, name: str) -> None:
        """Turn one field of ``shows`` on or off."""
        self.shows = replace(self._shows, **{name: not getattr(self._shows, name)})

    @property
    def inside(self) -> Inside:
        return self._inside

    @inside.setter
    def inside(self, inside: Inside) -> None:
        self._inside = inside
        self.refresh()
        self.changed.emit()

    def see(self, left: float, right: float) -> None:
        """Tell which ticks are in view."""
        self.in_view = (max(0, int(left)), max(0, int(right) + 1))
        self.refresh()

    def refresh(self) -> None:
        """Look again soon, if something of it is shown."""
        if self._is_wanted and not self._soon.isActive():
            self._soon.start()

    def once_known(self, then: Callable[[], None]) -> None:
        """Call ``then`` when all that is in view is known: at once if it is already."""
        if self._number is None and _same(self._question(), self._asked):
            then()
        else:
            self._waiting.append(then)
            self._soon.stop()
            self._look()

    def of(self, note: Note) -> Expected | None:
        """What is known of a note; None for one that is not of the top line, or not yet looked at."""
        return self._notes.get(note)

    def bits(self, start: NDArray[np.int64], pitch: NDArray[np.int16]) -> Floats:
        """(n,) bits of the notes with these onsets and pitches; NaN for those that nothing is known of."""
        if "bits" not in self._tables:
            self._tables["bits"] = ByPlace((note, found.total) for note, found in self._notes.items())
        return self._tables["bits"].of(start, pitch)

    def excitement(self, start: NDArray[np.int64], pitch: NDArray[np.int16]) -> Floats:
        """(n,) states of the shown unit after the notes there, −1 calm … 1 excited; NaN for those that are unknown."""
        if "excited" not in self._tables:
            self._tables["excited"] = ByPlace(self._excited.items())
        return self._tables["excited"].of(start, pitch)

    def at(self, tick: int) -> Floats | None:
        """The chance (128,) of each pitch for a note drawn at a tick; None where it is not known."""
        return self._pens.get(tick)

    def pulled(self, tick: int, pitch: int, reach: int = 2) -> int:
        """The likeliest pitch within ``reach`` semitones of one, if the magnet is on and knows; else that pitch."""
        row = self.at(tick) if self._shows.magnet else None
        if row is None:
            return pitch
        near = np.arange(max(0, pitch - reach), min(127, pitch + reach) + 1)
        return int(near[np.lexsort((np.abs(near - pitch), -row[near]))[0]])

    @property
    def _is_wanted(self) -> bool:
        shows = self._shows
        seen = shows.chances or shows.surprise or shows.magnet or shows.neuron
        return seen or self.gazed is not None or bool(self._waiting)

    @property
    def gazed(self) -> Note | None:
        """The note whose attention is shown: the one pointed at in the shown answer, else the first selected one."""
        selection = self._session.state.selection
        if not self._shows.attention:
            return None
        return self._pointed or min(selection, default=None)

    @property
    def _pointed(self) -> Note | None:
        """The note pointed at as long as the answer that is shown has it."""
        proposal, note = self._session.document.proposal, self._under
        shown = proposal is not None and proposal.track == self._session.state.track and note in proposal.notes
        return note if shown else None

    def point(self, note: Note | None) -> None:
        """Tell which note of the shown answer the mouse is on."""
        if note != self._under:
            self._under = note
            self.refresh()
            self.changed.emit()

    def _music(self, left: int, right: int) -> Track:
        """The notes that are looked at: with those of the shown answer in their place where it is pointed at."""
        track, proposal = near(self._session.state.current, left, right), self._session.document.proposal
        if self._pointed is None or proposal is None:
            return track
        outside = [note for note in track.notes if not proposal.start <= note.start < proposal.end]
        return track.with_notes(merged(outside, proposal.notes))

    @property
    def _wants_pens(self) -> bool:
        return self._shows.chances or self._shows.magnet

    def _question(self) -> tuple[Any, ...]:
        """All that the answer hangs on."""
        session = self._session
        score, left = session.state.score, self.in_view[0]
        pens = (session.grid, session.last_length) if self._wants_pens else None
        music = (score.tracks[session.state.track].notes, score.meters, score.keys, score.chords, score.division)
        answer = session.document.proposal if self._pointed else None
        inside: tuple[Any, ...] = (self.gazed, answer)
        if self._shows.neuron:
            inside = (*inside, self._inside.unit, self._inside.trait)
        return (*music, session.state.track, self._style(), left, self.in_view[1], pens, inside)

    def _again(self) -> None:
        """The engine has been started: what was asked of the one before is lost."""
        self._asked = ()
        self._number = None
        self.refresh()

    def _look(self) -> None:
        question = self._question()
        if not self._is_wanted or _same(question, self._asked):
            self._tell_waiting()
            return
        self._asked = question
        state, (left, right) = self._session.state, self.in_view
        right = reach(state.current, left, right)
        score, gazed = state.score.with_track(state.track, self._music(left, right)), self.gazed
        pens = self._places_of_pens(left, right) if self._wants_pens else ()
        self._fresh = True
        look = Look(score, state.track, left, right, self._style(), pens, self._session.last_length)
        inside, tick = self._inside, gazed.start if gazed else None
        trait, unit = (inside.trait, inside.unit) if self._shows.neuron else (None, None)
        self._number = self._generator.look(replace(look, gaze=tick, trait=trait, unit=unit))

    def _places_of_pens(self, left: int, right: int) -> tuple[int, ...]:
        session = self._session
        score = session.state.score
        found = lines(left, right, session.grid, bar_map(score), score.division)
        return tuple(found[:MOST_PENS])

    def _seen(self, number: int, seen: Seen) -> None:
        if number != self._number:
            return
        if self._fresh:
            self._fresh = False
            self._forget()
        for note, bits, pitches in zip(seen.notes, seen.bits, seen.pitches, strict=True):
            self._notes[note] = Expected(bits, pitches)
        self._pens.update(zip(seen.pens, seen.rows, strict=True))
        if seen.gaze is not None:
            self.known = self.known.with_gaze(seen.gaze)
        if seen.excitement is not None:
            self.known = self.known.with_unit(seen.excitement)
            self._excited.update(zip(seen.notes, seen.excitement.states.tolist(), strict=True))
        self._tables.clear()
        self.changed.emit()

    def _looked(self, number: int, trouble: str) -> None:
        if number != self._number:
            return
        self._number = None
        if self._fresh or trouble:
            self._forget()
            self.changed.emit()
        if trouble:
            self._waiting.clear()
            self.unknown.emit(trouble)
        self._tell_waiting()
        self.refresh()

    def _forget(self) -> None:
        self._notes, self._pens, self._excited = {}, {}, {}
        self._tables.clear()
        self.known = replace(self.known, gaze=None)

    def _tell_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()


def reach(track: Track, left: int, right: int) -> int:
    """The end of a stretch of time, nearer where it holds more than ``MOST_NOTES``."""
    inside = starting_in(track.notes, left, right)
    if inside.stop - inside.start <= MOST_NOTES:
        return right
    return track.notes[inside.start + MOST_NOTES].start


def near(track: Track, left: int, right: int) -> Track:
    """A long track without what lies far from a stretch of time."""
    if len(track.notes) <= LONG:
        return track
    inside = starting_in(track.notes, left, right)
    return track.with_notes(track.notes[max(0, inside.start - NEAR) : inside.stop + 1])


def _same(a: tuple[Any, ...], b: tuple[Any, ...]) -> bool:
    """Whether two questions are one, without comparing many notes."""
    return len(a) == len(b) and a[0] is b[0] and a[1:] == b[1:]
