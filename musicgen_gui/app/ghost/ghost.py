"""The ghost: after every edit the engine proposes the next bars, pale, until one is taken or the next edit comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from musicgen_gui.app import taking
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.ghost.place import edge_of_edit, nearby, place
from musicgen_gui.app.session import Session
from musicgen_gui.editing.changes import put_in
from musicgen_gui.editing.document import Proposal
from musicgen_gui.engines.request import Piece, Request
from musicgen_gui.score.sorting import contains
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Track

if TYPE_CHECKING:
    from musicgen_gui.app.generator import Generator

PAUSE_MS = 5


@dataclass(frozen=True, slots=True)
class Taken:
    """What of a ghost is now in the piece: some notes from ``start`` up to ``end``, and the question they answer."""

    asked: Request
    start: int
    end: int
    notes: tuple[Note, ...]


class Ghost(QObject):
    """Shows one proposed continuation as the session's ghost while ``on``. It never has the keys.

    At most one question is under way: what is edited meanwhile is asked about as soon as the engine listens again. A
    preview of the composer's comes first: while there is one, there is no ghost. ``changed`` says that it is switched
    on or off, or that there is something to take or nothing any more; ``taken`` carries what was put into the piece.
    """

    changed = Signal()
    taken = Signal(object)

    def __init__(
        self, session: Session, generator: Generator, composer: Composer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._generator, self._composer = session, generator, composer
        self._on = False
        self._track: tuple[int, Track] = (-1, Track())
        self._edge: int | None = None
        self._asked: tuple[int, Request] | None = None
        self._shown: Request | None = None
        self._wishes = composer.wishes
        self._waiting = False
        self._taking = False
        self._whole = False
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._was_shown = False
        session.ghost_changed.connect(self._ghost_changed)
        session.changed.connect(self._edited)
        session.opened.connect(self._again)
        composer.changed.connect(self._composer_changed)
        generator.arrived.connect(self._arrived)
        generator.finished.connect(self._finished)
        generator.failed.connect(lambda number, _text: self._finished(number))
        generator.lost.connect(self._lost)

    @property
    def on(self) -> bool:
        """Whether bars are proposed while the user edits."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Propose from now on, beginning with the hole at the playhead or else what follows the piece; or no more."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._again()
        else:
            self._forget()
        self.changed.emit()

    @property
    def shown(self) -> bool:
        """A pale note can be taken."""
        ghost = self._session.ghost
        return ghost is not None and ghost.track == self._session.state.track and bool(ghost.notes)

    def take_bar(self) -> None:
        """Put the pale notes up to the next bar line into the piece: one undo step."""
        ghost = self._session.ghost
        if ghost is None:
            return
        bars = bar_map(self._session.state.score)
        tick = taking.after_next_bar(ghost, bars)
        if not self._whole and tick == ghost.end:
            self._session.say(self.tr("The bar is still coming: one moment"))
            return
        left = tuple(note for note in ghost.notes if note.start >= tick)
        bar = bars.position(ghost.start).bar + 1
        self._take(self.tr("Take bar {0}").format(bar), ghost.start, tick, taking.before(ghost.notes, tick))
        self._show(replace(ghost, start=tick, candidates=(left,)) if left else None)

    def take_note(self, note: Note) -> None:
        """Put one pale note into the piece: one undo step."""
        ghost = self._session.ghost
        if ghost is None or note not in ghost.notes:
            return
        left = tuple(other for other in ghost.notes if other != note)
        self._take(self.tr("Take a note"), note.start, note.end, (note,))
        self._show(replace(ghost, candidates=(left,)) if left else None)

    def _take(self, label: str, start: int, end: int, notes: tuple[Note, ...]) -> None:
        asked, before = self._shown, replace(self._session.state.score, source=None)
        self._taking = True
        self._session.document.apply(label, lambda state: put_in(state, notes, select=False))
        self._taking = False
        if asked is not None:
            self._composer.kept.emit(asked)
            self.taken.emit(Taken(replace(asked, score=before), start, end, notes))

    def _show(self, left: Proposal | None) -> None:
        """Show what is left of the ghost, or ask for more when nothing is."""
        self._session.set_ghost(left)
        if left is None:
            self._edge = self._track[1].end
            self._wait()

    def _ghost_changed(self) -> None:
        """Notes that are added to a ghost change nothing but what is painted."""
        if self.shown != self._was_shown:
            self._was_shown = self.shown
            self.changed.emit()

    def _edited(self) -> None:
        """Another state: an edit, another track, or only another selection."""
        state = self._session.state
        (index, before), self._track = self._track, (state.track, state.current)
        if not self._on or (index == state.track and before.notes is state.current.notes):
            return
        if self._taking:
            return
        self._edge = edge_of_edit(before, state.current) if index == state.track else state.current.end
        ghost = self._session.ghost
        if ghost and not _still_fits(ghost, state.track, state.current):
            self._session.set_ghost(None)
        self._wait()

    def _again(self) -> None:
        state = self._session.state
        self._track = (state.track, state.current)
        self._session.set_ghost(None)
        if self._on:
            self._edge = int(self._session.transport.position)
            self._wait()

    def _wait(self) -> None:
        self._waiting = True
        if not self._composer.previewing:
            self._soon.start()

    def _ask(self) -> None:
        state = self._session.state
        if not self._on or self._asked or self._composer.previewing or state.current.is_percussion:
            return
        self._waiting = False
        task, span = place(state, state.current.end if self._edge is None else self._edge)
        wishes = replace(self._composer.wishes, candidates=1)
        request = nearby(wishes.request(task, state.score, state.track, span))
        self._whole = False
        self._asked = (self._generator.ask(replace(request, drafts=True)), request)

    def _arrived(self, number: int, pieces: list[Piece]) -> None:
        if self._asked is None or number != self._asked[0]:
            return
        request = self._asked[1]
        if self._waiting:
            self._asked = None
            self._soon.start()
            return
        shown = self._session.ghost if self._shown is request else None
        self._shown = request
        ghost = shown or Proposal(request.track, request.span.start, request.span.end, ((),))
        notes = ghost.notes
        for piece in pieces:
            notes = piece.added_to(notes)
        self._session.set_ghost(replace(ghost, candidates=(notes,)))

    def _finished(self, number: int) -> None:
        if self._asked is None or number != self._asked[0]:
            return
        self._asked = None
        self._whole = True
        if self._waiting:
            self._soon.start()

    def _lost(self, _text: str) -> None:
        self._asked = None

    def _composer_changed(self) -> None:
        """A preview takes the ghost's place, and its end brings the ghost back."""
        before, self._wishes = self._wishes, self._composer.wishes
        if not self._on:
            return
        if self._composer.previewing:
            self._asked = None
            self._soon.stop()
            self._waiting = True
            self._session.set_ghost(None)
        elif before.change_answers(self._wishes):
            self._wait()
        elif self._waiting:
            self._soon.start()

    def _forget(self) -> None:
        if self._asked and not self._composer.busy:
            self._generator.stop()
        self._asked = None
        self._waiting = False
        self._soon.stop()
        self._session.set_ghost(None)


def _still_fits(ghost: Proposal, track: int, current: Track) -> bool:
    """Whether a ghost may stay until the next one comes: no note of the track reaches into it."""
    notes = current.array
    inside = (notes["start"] < ghost.end) & (notes["end"] > ghost.start)
    return track == ghost.track and not inside.any() and not any(contains(current.notes, note) for note in ghost.notes)
