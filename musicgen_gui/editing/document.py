"""The open piece: one door for changes, undo without limit, and a proposal that is not yet part of the score.

No Qt here. Whoever shows the document passes ``listener`` and is told after every change.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass, field, replace

from musicgen_gui.score.sorting import contains, merged, starting_in
from musicgen_gui.score.types import Note, Score, Track


@dataclass(frozen=True)
class State:
    """What undo restores. ``selection`` holds the selected notes of the current track (by value).

    ``covered``, sorted, holds notes of the current track that equal a selected one and are not selected themselves;
    whoever makes a new selection leaves it empty. See ``editing.changes``.
    """

    score: Score = field(default_factory=Score)
    track: int = 0
    selection: Set[Note] = frozenset()
    covered: tuple[Note, ...] = ()

    @property
    def current(self) -> Track:
        """The track being edited."""
        return self.score.tracks[self.track]

    def with_current(self, track: Track) -> State:
        """The same state with the current track replaced; the selection keeps only notes that still exist."""
        score = self.score.with_track(self.track, track)
        if track.notes is self.current.notes:
            return replace(self, score=score)
        return State(score, self.track, frozenset(n for n in self.selection if contains(track.notes, n)))


Edit = Callable[[State], State]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Notes that are not in the score: what a span would hold instead. ``candidates`` are in the order offered."""

    track: int
    start: int
    end: int
    candidates: tuple[tuple[Note, ...], ...]
    chosen: int = 0

    @property
    def notes(self) -> tuple[Note, ...]:
        """Notes of the chosen candidate."""
        return self.candidates[self.chosen] if self.candidates else ()


class Document:
    """The current ``State``, its past and future, and at most one proposal.

    ``travelled`` says how the state came about: -1 by undo, 1 by redo, 0 by anything else.
    """

    def __init__(self, state: State | None = None, listener: Callable[[], None] | None = None) -> None:
        self.state = state or State()
        self.proposal: Proposal | None = None
        self.listener = listener or (lambda: None)
        self._past: list[tuple[str, State]] = []
        self._future: list[tuple[str, State]] = []
        self._run: str | None = None
        self.travelled = 0
        self._saved: Score | None = self.state.score

    def apply(self, label: str, edit: Edit, run: str | None = None) -> bool:
        """Do an edit as one undo step named ``label``; False and no step when nothing of the score changed.

        Edits that follow each other with the same ``run`` (a key held down, a turning wheel) are one step together,
        named by the last. Anything else in between, or ``end_run``, ends the run.
        """
        after = edit(self.state)
        self.travelled = 0
        if after.score == self.state.score:
            self._set(after)
            return False
        if run is not None and run == self._run:
            self._past[-1] = (label, self._past[-1][1])
        else:
            self._past.append((label, self.state))
        self._run = run
        self._future.clear()
        if self.proposal and len(after.score.tracks) != len(self.state.score.tracks):
            self.proposal = None
        self._set(after)
        return True

    def end_run(self) -> None:
        """Let the next edit be an undo step of its own, whatever its ``run``."""
        self._run = None

    def look(self, edit: Edit) -> None:
        """Change selection or current track, which is no undo step. ``ValueError`` if the score would change."""
        after = edit(self.state)
        if after.score is not self.state.score and after.score != self.state.score:
            raise ValueError("a look changes the selection or the track, not the score")
        if after != self.state:
            self._run = None
        self._set(after)

    def undo(self) -> str | None:
        """Take back the last step; its label, or None when there is none."""
        return self._step(self._past, self._future, -1)

    def redo(self) -> str | None:
        """Do again what was taken back; its label, or None when there is none."""
        return self._step(self._future, self._past, 1)

    @property
    def undo_label(self) -> str | None:
        return self._past[-1][0] if self._past else None

    @property
    def undo_labels(self) -> tuple[str, ...]:
        """What can be taken back, the next first."""
        return tuple(label for label, _ in reversed(self._past))

    @property
    def redo_labels(self) -> tuple[str, ...]:
        """What can be done again, the next first."""
        return tuple(label for label, _ in reversed(self._future))

    @property
    def redo_label(self) -> str | None:
        return self._future[-1][0] if self._future else None

    def propose(self, proposal: Proposal | None) -> None:
        """Show a proposal, or None for none. The score is not touched."""
        self.proposal = proposal
        self.listener()

    def choose(self, candidate: int) -> None:
        """Make another candidate of the proposal the shown one; the index wraps around."""
        if self.proposal and self.proposal.candidates:
            self.propose(replace(self.proposal, chosen=candidate % len(self.proposal.candidates)))

    def accept(self, label: str) -> bool:
        """Put the chosen candidate in place of the notes of its span: one undo step. False without a proposal."""
        proposal = self.proposal
        if proposal is None or not proposal.candidates:
            return False
        self.proposal = None
        return self.apply(label, lambda state: _accepted(state, proposal))

    @property
    def is_saved(self) -> bool:
        return self._saved == self.state.score

    def mark_saved(self) -> None:
        """Say that the score as it stands is on disk."""
        self._saved = self.state.score
        self.listener()

    def mark_unsaved(self) -> None:
        """Say that something beside the score is not on disk, although the score may be."""
        self._saved = None
        self.listener()

    def replace_all(self, state: State, *, saved: bool = True) -> None:
        """Open another piece: past, future and proposal are gone. ``saved`` says whether it is on disk as it stands."""
        self._past.clear()
        self._future.clear()
        self._run = None
        self.travelled = 0
        self.proposal = None
        self._saved = state.score if saved else None
        self._set(state)

    def _step(self, source: list[tuple[str, State]], target: list[tuple[str, State]], way: int) -> str | None:
        if not source:
            return None
        self._run = None
        self.travelled = way
        label, state = source.pop()
        target.append((label, self.state))
        self.proposal = None
        self._set(state)
        return label

    def _set(self, state: State) -> None:
        for track, before in zip(state.score.tracks, self.state.score.tracks, strict=False):
            if track is not before:
                track.resemble(before)
        self.state = state
        for steps in (self._past, self._future):
            if len(steps) > 1:
                _forget_arrays(steps[-2][1], (steps[-1][1], state))
        self.listener()


def _forget_arrays(state: State, shown: tuple[State, ...]) -> None:
    """Keep a state that is two steps away small: only its notes."""
    kept = {id(track) for other in shown for track in other.score.tracks}
    for track in state.score.tracks:
        if id(track) not in kept:
            track.forget_array()


def _accepted(state: State, proposal: Proposal) -> State:
    track = state.score.tracks[proposal.track]
    inside = starting_in(track.notes, proposal.start, proposal.end)
    notes = merged((*track.notes[: inside.start], *track.notes[inside.stop :]), proposal.notes)
    score = state.score.with_track(proposal.track, track.with_notes(notes))
    stood = track.notes[inside.start : inside.stop]
    return State(score, proposal.track, frozenset(note for note in proposal.notes if not contains(stood, note)))
