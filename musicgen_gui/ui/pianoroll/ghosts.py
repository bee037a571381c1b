"""The notes of a proposal: which are new, and which stand there already and stay as they are."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.sorting import contains
from musicgen_gui.score.types import Note


@dataclass(frozen=True, slots=True)
class Ghosts:
    """The chosen candidate of a proposal over the notes of its track."""

    proposal: Proposal
    notes: tuple[Note, ...]
    new: tuple[Note, ...]
    unchanged: tuple[Note, ...]


def ghosts_of(proposal: Proposal, notes: tuple[Note, ...]) -> Ghosts:
    """Tell the new notes from those that sorted ``notes`` hold."""
    new = tuple(note for note in proposal.notes if not contains(notes, note))
    unchanged = tuple(note for note in proposal.notes if contains(notes, note))
    return Ghosts(proposal, notes, new, unchanged)
