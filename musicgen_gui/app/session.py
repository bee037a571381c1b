"""What the whole window shares: the document, the grid and tool, the selected time, and signals when they change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.colours import DARK, Theme
from musicgen_gui.app.habits import Habits
from musicgen_gui.app.steering import Steering
from musicgen_gui.app.transport import Transport
from musicgen_gui.editing.document import Document, Proposal, State
from musicgen_gui.editing.quantising import Quantising, Raw
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import Score

TOOLS = (
    "arrow",
    "pencil",
    "paint",
    "erase",
    "knife",
    "mute",
    "audition",
    "velocity",
    "hole",
    "curve",
    "lasso",
    "stamp",
)


@dataclass(frozen=True, slots=True)
class Keeper:
    """How something is kept with the piece in a project file, as what JSON can hold.

    ``give`` is called in the main thread and returns what makes it plain; that, and ``parse``, which raises
    ``ValueError`` for what is damaged, are called on another. ``take`` gets what was parsed, after ``opened``.
    ``stamp`` is another value whenever there is something else to keep.
    """

    give: Callable[[], Callable[[], Any]]
    parse: Callable[[Any], Any]
    take: Callable[[Any], None]
    stamp: Callable[[], object]


class Session(QObject):
    """One open piece and what all parts of the window agree on. Main thread only.

    ``opened`` says that another piece took the place of the last one.
    ``ghost`` is what is proposed while the user edits, ``ghost_changed`` that it is another one.
    ``changed`` says that the document's state (score, selection, current track) is a new value, ``proposal_changed``
    that its proposal is; ``span_changed`` that ``span`` is; ``settings_changed`` that grid, tool, habits or theme is;
    ``file_changed`` that the path or whether all is saved may be, ``kept_changed`` that a keeper has something else to
    keep; ``said`` carries one line for the status bar, ``noted`` one that readers do not need: they say it in words of
    their own.

    ``keepers`` are those who keep something in the piece's project file, by the name that it has there.
    ``last_length`` is the length in ticks of the last drawn note. ``quantising`` says how Q quantises, ``raw`` how the
    notes that it moved were played, ``stamp`` which chord the stamp draws (see ``theory.voicing``).
    ``close`` it when done.
    """

    opened = Signal()
    changed = Signal()
    proposal_changed = Signal()
    ghost_changed = Signal()
    span_changed = Signal()
    settings_changed = Signal()
    file_changed = Signal()
    kept_changed = Signal()
    said = Signal(str)
    noted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = Document(listener=self._document_changed)
        self.transport = Transport(self)
        self.steering = Steering(self)
        self.path: Path | None = None
        self.keepers: dict[str, Keeper] = {}
        self.last_length = self.document.state.score.division // 2
        self._shown: tuple[State, Proposal | None] = (self.document.state, None)
        self._span: tuple[int, int] | None = None
        self._ghost: Proposal | None = None
        self._grid = Grid()
        self._habits = Habits()
        self.quantising = Quantising()
        self.stamp = "triad"
        self.raw: Raw = {}
        self._tool = "arrow"
        self._theme = DARK

    @property
    def state(self) -> State:
        """The document's state as it stands."""
        return self.document.state

    @property
    def span(self) -> tuple[int, int] | None:
        """The selected time, ticks from start up to end: the hole that G fills. None without one."""
        return self._span

    def set_span(self, span: tuple[int, int] | None) -> None:
        """Select a time range; its ends may come in any order, and an empty range is none."""
        ordered = (max(0, min(span)), max(span)) if span else None
        wanted = ordered if ordered and ordered[0] < ordered[1] else None
        if wanted != self._span:
            self._span = wanted
            self.steering.follow_span(wanted)
            self.span_changed.emit()

    @property
    def ghost(self) -> Proposal | None:
        """Pale notes beside the score that nobody asked for and that never have the keys. None without any."""
        return self._ghost

    def set_ghost(self, ghost: Proposal | None) -> None:
        if ghost != self._ghost:
            self._ghost = ghost
            self.ghost_changed.emit()

    @property
    def grid(self) -> Grid:
        """What edits snap to."""
        return self._grid

    @grid.setter
    def grid(self, grid: Grid) -> None:
        self._grid = grid
        self.settings_changed.emit()

    @property
    def habits(self) -> Habits:
        """How the user likes to see and draw notes."""
        return self._habits

    @habits.setter
    def habits(self, habits: Habits) -> None:
        self._habits = habits
        self.settings_changed.emit()

    @property
    def tool(self) -> str:
        """The mouse's tool, one of ``TOOLS``."""
        return self._tool

    @tool.setter
    def tool(self, tool: str) -> None:
        if tool not in TOOLS:
            raise ValueError(f"no tool is called {tool!r}")
        self._tool = tool
        self.settings_changed.emit()

    @property
    def theme(self) -> Theme:
        """The colours of the window."""
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = theme
        self.settings_changed.emit()

    def say(self, text: str) -> None:
        """Put one line into the status bar."""
        self.said.emit(text)

    def note(self, text: str) -> None:
        """Put one line into the status bar that is for the eye alone."""
        self.noted.emit(text)

    def show_piece(self, state: State, path: Path | None, *, saved: bool = True) -> None:
        """Open another piece in place of this one; ``saved`` says whether it is on disk as it stands.

        ``path`` is the file that it came from.
        """
        self._span = None
        self.raw = {}
        self.steering.forget()
        self.path = path
        self.last_length = state.score.division // 2
        self.document.replace_all(state, saved=saved)
        self.span_changed.emit()
        self.opened.emit()
        self.file_changed.emit()

    def saved_as(self, path: Path, score: Score) -> None:
        """Say that this score is now in this file; the piece counts as saved if it has not changed since."""
        self.path = path
        if score is self.state.score:
            self.document.mark_saved()
        self.file_changed.emit()

    def close(self) -> None:
        """Silence and release the sound output. Nothing is asked."""
        self.transport.close()

    def _document_changed(self) -> None:
        before, self._shown = self._shown, (self.document.state, self.document.proposal)
        if self.document.state is not before[0]:
            self.changed.emit()
        if self.document.proposal is not before[1]:
            self.proposal_changed.emit()
        self.file_changed.emit()
