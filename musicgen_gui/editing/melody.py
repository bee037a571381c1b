"""Edits of the pitches of the selected notes: within a scale, onto a scale, upside down."""

from __future__ import annotations

from musicgen_gui.editing.changes import Notes, change, change_each, moved
from musicgen_gui.editing.document import Edit
from musicgen_gui.theory.scale import nearest_in_scale, step_in_scale


def transpose_in_scale(steps: int, scale: frozenset[int]) -> Edit:
    """Move the selected notes by steps of a scale (pitch classes), a note beside it onto it.

    Where one would leave pitch 0–127, all go fewer steps.
    """

    def rewrite(notes: Notes) -> Notes:
        for count in range(abs(steps), 0, -1):
            signed = count if steps > 0 else -count
            pitches = [step_in_scale(n.pitch, signed, scale) for n in notes]
            if min(pitches) >= 0 and max(pitches) <= 127:
                return [moved(n, n.start, p, n.length) for n, p in zip(notes, pitches, strict=True)]
        return notes

    return change(rewrite)


def snap_to_scale(scale: frozenset[int]) -> Edit:
    """Move each selected note to the nearest pitch of a scale, the lower of two."""
    return change_each(lambda n: moved(n, n.start, nearest_in_scale(n.pitch, scale), n.length))


def invert() -> Edit:
    """Turn the selected notes upside down between their lowest and highest pitch."""

    def rewrite(notes: Notes) -> Notes:
        ends = min(n.pitch for n in notes) + max(n.pitch for n in notes)
        return [moved(n, n.start, ends - n.pitch, n.length) for n in notes]

    return change(rewrite)
