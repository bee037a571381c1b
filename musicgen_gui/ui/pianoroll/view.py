"""What all parts of the roll share: where they look, and what is being tried with the mouse."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.habits import Fold
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.grid import snap, snap_down
from musicgen_gui.score.timing import BarMap, bar_map
from musicgen_gui.score.types import Note, Score
from musicgen_gui.ui.pianoroll.columns import Columns, NoteArrays, joined, note_arrays
from musicgen_gui.ui.pianoroll.geometry import ROW, Geometry
from musicgen_gui.ui.pianoroll.ghosts import Ghosts, ghosts_of
from musicgen_gui.ui.pianoroll.pixels import Pixels
from musicgen_gui.ui.pianoroll.rows import folded
from musicgen_gui.ui.pianoroll.selection_box import SelectionBox
from musicgen_gui.ui.pianoroll.trial import Trial

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.note_cursor import NoteCursor


NO_NOTES: frozenset[Note] = frozenset()


@dataclass(frozen=True, slots=True)
class Marquee:
    """A rectangle of ticks and pitches that selects."""

    start: float
    end: float
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside the mouse, at logical pixels of the canvas."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Cut:
    """The line of a knife, in logical pixels."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Lasso:
    """A line drawn round notes; its corners are ticks and rows."""

    corners: tuple[tuple[float, float], ...]


class RollView(QObject):
    """The geometry, and a trial: an edit drawn but not done. Main thread only.

    ``moved`` says that the geometry or the length of the piece changed, ``redrawn`` that what is tried did,
    ``ghost_clicked`` carries a note of the proposal. ``magnet`` says where a note drawn at a tick and a pitch goes to.
    """

    moved = Signal()
    redrawn = Signal()
    ghost_clicked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.width = 800
        self.height = 500
        self.columns = Columns()
        self.trial: Trial | None = None
        self.sketch: Marquee | Cut | Lasso | None = None
        self.tried_selection: Set[Note] | None = None
        self.label: Label | None = None
        self.magnet: Callable[[int, int], int] = lambda tick, pitch: pitch
        self.selection_box = SelectionBox()
        self.cursor: NoteCursor | None = None
        self._result: State | None = None
        self._ghosts: Ghosts | None = None
        self._tried_on: Score | None = None
        self._unfolded_height = ROW
        self._geometry = Geometry().at_start(session.state.score.division)
        for signal in (session.changed, session.proposal_changed, session.settings_changed):
            signal.connect(self._refold)

    @property
    def state(self) -> State:
        """The document's state, without what is tried."""
        return self.session.document.state

    @property
    def division(self) -> int:
        return self.state.score.division

    @property
    def bars(self) -> BarMap:
        return bar_map(self.state.score)

    @property
    def geometry(self) -> Geometry:
        return self._geometry

    @geometry.setter
    def geometry(self, geometry: Geometry) -> None:
        wanted = geometry.within(self.height)
        if wanted != self._geometry:
            self._geometry = wanted
            self.moved.emit()

    def resize(self, width: int, height: int) -> None:
        """Tell the size of the canvas in logical pixels. The row in the middle stays in the middle."""
        geometry = self._geometry.scrolled(0, (self.height - height) / 2)
        self.width, self.height = width, height
        self._geometry = geometry.within(height)
        self.moved.emit()

    def pixels(self, ratio: float) -> Pixels:
        """The geometry in device pixels."""
        return Pixels(self._geometry, ratio)

    @property
    def content_end(self) -> int:
        """Tick where the last note, the selected time, the proposal or the ghost ends, whichever is last."""
        proposal, span = self.session.document.proposal or self.session.ghost, self.session.span
        return max(self.state.score.end, span[1] if span else 0, proposal.end if proposal else 0)

    @property
    def right(self) -> float:
        """Tick at the right edge."""
        return self._geometry.tick(self.width)

    def snap(self, tick: float, free: bool = False) -> int:
        """The grid line nearest to a tick; the tick itself when ``free``."""
        whole = max(0, round(tick))
        return whole if free else snap(whole, self.session.grid, self.bars, self.division)

    def snap_down(self, tick: float, free: bool = False) -> int:
        """The grid line at or before a tick; the tick itself when ``free``."""
        whole = max(0, round(tick))
        return whole if free else snap_down(whole, self.session.grid, self.bars, self.division)

    @property
    def step(self) -> int:
        """Ticks of one step of the grid."""
        return self.session.grid.step(self.division)

    def try_edit(self, edit: Edit, touched: Set[Note] = frozenset()) -> None:
        """Draw an edit without doing it; ``touched`` are the notes that it may change or remove."""
        self.trial = Trial(edit, touched)
        self._result = None
        self._tried_on = self.state.score
        self.redrawn.emit()

    @property
    def is_outdated(self) -> bool:
        """Whether the notes have become others since the edit was first tried: by undo, or another part's edit."""
        return self.trial is not None and self._tried_on is not self.state.score

    def try_selection(self, notes: Set[Note]) -> None:
        """Draw other notes as selected."""
        self.tried_selection = notes
        self.redrawn.emit()

    def stop_trying(self) -> None:
        """Draw the document as it is."""
        self._forget()
        self.redrawn.emit()

    def apply(self, label: str, edit: Edit, run: str | None = None) -> bool:
        """Do an edit as one undo step in place of what is tried; ``run`` as ``Document.apply`` has it."""
        self._forget()
        changed = self.session.document.apply(label, edit, run)
        self.redrawn.emit()
        return changed

    def tell(self, text: str, x: float, y: float) -> None:
        """Say something beside the mouse while it draws or drags, and in the status line."""
        self.label = Label(x, y, text)
        self.session.say(text)
        self.redrawn.emit()

    def select(self, notes: Set[Note]) -> None:
        """Select other notes, which is no undo step."""
        self.session.document.look(edits.select(notes))

    def around(self, left: float, right: float, lowest: int, highest: int) -> list[Note]:
        """Notes of the current track that touch a rectangle and are not hidden by a proposal."""
        proposal = self.session.document.proposal
        found = self.columns.of(self.state.current).inside(left, right, lowest, highest)
        if proposal is None or proposal.track != self.state.track:
            return found
        return [n for n in found if not proposal.start <= n.start < proposal.end]

    def hear(self, note: Note) -> None:
        """Sound one short note on the current track."""
        self.session.transport.audition(note.pitch, note.velocity, self.state.track)

    def notes(self, left: float, right: float) -> NoteArrays:
        """Notes of the current track between two ticks as they are to be drawn, without the proposal's."""
        tried = self.tried()
        return self.at_rest(left, right) if tried is None else joined(self.at_rest(left, right), tried)

    def at_rest(self, left: float, right: float) -> NoteArrays:
        """Those of ``notes`` that the trial leaves alone."""
        columns = self.columns.of(self.state.current)
        where = columns.find(left, right)
        arrays = columns.arrays(where, self.selection_at_rest)
        return self._kept(arrays.only(~columns.among(where, self.trial.touched)) if self.trial else arrays)

    def tried(self) -> NoteArrays | None:
        """What the trial makes of the notes that it touches, wherever they lie; None without a trial."""
        if self.trial is None:
            return None
        result = self._tried(self.trial)
        return note_arrays(result.current.notes, result.selection)

    @property
    def selection_at_rest(self) -> Set[Note]:
        """The notes drawn as selected of those that the trial leaves alone: none where it selects what it makes."""
        if self.trial is None:
            return self.selection
        return self.state.selection if self._tried(self.trial).selection <= self.trial.touched else NO_NOTES

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see: no note in any track, no proposal, no ghost."""
        session = self.session
        return (
            session.document.proposal is None
            and session.ghost is None
            and not any(t.notes for t in self.state.score.tracks)
        )

    @property
    def selection(self) -> Set[Note]:
        """The notes drawn as selected."""
        return self.state.selection if self.tried_selection is None else self.tried_selection

    @property
    def ghosts(self) -> Ghosts | None:
        """Notes of the proposal for the current track; None when there is none."""
        proposal, notes = self.session.document.proposal, self.state.current.notes
        if proposal is None or proposal.track != self.state.track:
            return None
        if self._ghosts is None or self._ghosts.proposal is not proposal or self._ghosts.notes is not notes:
            self._ghosts = ghosts_of(proposal, notes)
        return self._ghosts

    def unasked(self) -> tuple[Note, ...]:
        """The session's ghost in the current track, where there is no proposal."""
        ghost = self.session.ghost
        if ghost is None or ghost.track != self.state.track or self.session.document.proposal is not None:
            return ()
        return ghost.notes

    def proposed(self) -> NoteArrays | None:
        """The new notes of the proposal as they are to be drawn; None when there is none for the current track."""
        ghosts = self.ghosts
        return note_arrays(ghosts.new) if ghosts else None

    def _refold(self) -> None:
        """Give the pitches their rows anew, unless something is being dragged over them."""
        fold = self.session.habits.fold
        wanted = fold is not Fold.NONE or self.state.current.is_percussion
        if self.trial is None and (wanted or self._geometry.rows.folded):
            rows = folded(self.state, self.session.document.proposal, fold)
            if rows != self._geometry.rows:
                if not self._geometry.rows.folded:
                    self._unfolded_height = self._geometry.key_height
                self.geometry = self._geometry.with_rows(rows, self.height, self._unfolded_height)

    def _forget(self) -> None:
        self.trial = self.sketch = self.tried_selection = self.label = None

    def _tried(self, trial: Trial) -> State:
        """What the trial makes of its notes, worked out once per trial and only when it is drawn."""
        if self._result is None:
            self._result = trial.result(self.state)
        return self._result

    def _kept(self, notes: NoteArrays) -> NoteArrays:
        """Without the notes that the proposal would replace; those that it leaves as they are stay."""
        ghosts = self.ghosts
        if ghosts is None:
            return notes
        proposal = ghosts.proposal
        outside = notes.only((notes.start < proposal.start) | (notes.start >= proposal.end))
        return joined(outside, note_arrays(ghosts.unchanged, self.selection)) if ghosts.unchanged else outside
