"""Edits of the notes of the current track: add, delete, move, resize, cut, join, lock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from musicgen_gui.editing.changes import Notes, change, change_each, moved, parted, put_back, put_in, swapped
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import Lock, Note


def add_notes(notes: Iterable[Note], select: bool = True) -> Edit:
    """Add notes; one that equals a note already there is not added again, but selected like the others."""
    notes = tuple(notes)
    return lambda state: put_in(state, notes, select)


def delete_selected() -> Edit:
    """Delete the selected notes."""
    return change(lambda notes: ())


def delete_notes(notes: Iterable[Note]) -> Edit:
    """Delete notes by value; the rest of the selection stays."""
    nothing: dict[Note, tuple[Note, ...]] = dict.fromkeys(notes, ())
    return lambda state: swapped(state, nothing)


def move(ticks: int, semitones: int, copy: bool = False) -> Edit:
    """Move the selected notes as a group, or copies of them.

    Where one note would leave pitch 0–127 or start before tick 0, the shift of all is made that much smaller.
    """

    def edit(state: State) -> State:
        chosen, rest = parted(state)
        if not chosen:
            return state
        dt = max(ticks, -chosen[0].start)
        low, high = min(n.pitch for n in chosen), max(n.pitch for n in chosen)
        dp = min(max(semitones, -low), 127 - high)
        if not dt and not dp:
            return state
        shifted = [moved(n, n.start + dt, n.pitch + dp, n.length) for n in chosen]
        return put_in(state, shifted) if copy else put_back(state, rest, shifted)

    return edit


def resize_end(ticks: int, minimum: int = 1) -> Edit:
    """Make the selected notes longer or shorter at their ends; none gets shorter than ``minimum`` or its own length."""
    return change_each(lambda n: moved(n, n.start, n.pitch, max(n.length + ticks, min(n.length, max(1, minimum)))))


def resize_start(ticks: int, minimum: int = 1) -> Edit:
    """Move the starts of the selected notes, their ends staying; limits as for ``resize_end``, and tick 0."""

    def rewrite(n: Note) -> Note:
        start = min(max(0, n.start + ticks), n.end - min(n.length, max(1, minimum)))
        return moved(n, start, n.pitch, n.end - start)

    return change_each(rewrite)


def set_length(ticks: int) -> Edit:
    """Give the selected notes one length, at least 1 tick."""
    return change_each(lambda n: moved(n, n.start, n.pitch, max(1, ticks)))


def stretch(factor_num: int, factor_den: int) -> Edit:
    """Stretch the selected notes in time by a fraction, from the first onset on; lengths stay at least 1."""

    def rewrite(notes: Notes) -> Notes:
        origin = notes[0].start

        def scaled(tick: int) -> int:
            return origin + ((tick - origin) * factor_num * 2 + factor_den) // (2 * factor_den)

        return [moved(n, scaled(n.start), n.pitch, max(1, scaled(n.end) - scaled(n.start))) for n in notes]

    if factor_num < 1 or factor_den < 1:
        raise ValueError(f"a stretch needs a positive factor, not {factor_num}/{factor_den}")
    return change(rewrite)


def split(tick: int) -> Edit:
    """Cut the selected notes that sound across a tick in two; without a selection, every note there."""

    def edit(state: State) -> State:
        across = [n for n in (state.selection or state.current.notes) if n.start < tick < n.end]
        return split_notes(across, tick)(state)

    return edit


def split_notes(notes: Iterable[Note], tick: int) -> Edit:
    """Cut given notes in two at a tick inside them. Of a selected note both halves are selected."""
    halves = {n: _halves(n, tick) for n in notes if n.start < tick < n.end}
    return lambda state: swapped(state, halves)


def _halves(note: Note, tick: int) -> tuple[Note, Note]:
    return (
        moved(note, note.start, note.pitch, tick - note.start),
        moved(note, tick, note.pitch, note.end - tick),
    )


def glue() -> Edit:
    """Join the selected notes of each pitch into one, from the first start to the last end."""

    def rewrite(notes: Notes) -> Notes:
        joined: dict[int, Note] = {}
        for n in notes:
            first = joined.setdefault(n.pitch, n)
            joined[n.pitch] = moved(first, first.start, n.pitch, max(first.end, n.end) - first.start)
        return list(joined.values())

    return change(rewrite)


def toggle_mute() -> Edit:
    """Mute the selected notes; unmute them if all are muted."""

    def rewrite(notes: Notes) -> Notes:
        muted = not all(n.muted for n in notes)
        return [replace(n, muted=muted) for n in notes]

    return change(rewrite)


def mute_notes(notes: Iterable[Note], on: bool = True) -> Edit:
    """Mute or unmute given notes, selected or not."""
    changed = {n: (replace(n, muted=on),) for n in notes}
    return lambda state: swapped(state, changed)


def swap_notes(new: Mapping[Note, Sequence[Note]]) -> Edit:
    """Put others in place of given notes, selected where those were."""
    return lambda state: swapped(state, new)


def set_locks(lock: Lock, on: bool = True) -> Edit:
    """Set or clear locks of the selected notes."""
    return change_each(lambda n: replace(n, locks=n.locks | lock if on else n.locks & ~lock))


def toggle_locks(lock: Lock) -> Edit:
    """Set locks on the selected notes; clear them if all have them."""

    def edit(state: State) -> State:
        return set_locks(lock, on=not all(n.locks & lock == lock for n in state.selection))(state)

    return edit


def repeat(times: int, ticks: int) -> Edit:
    """Put ``times`` copies of the selected notes behind them, ``ticks`` apart, and select all of them with theirs."""

    def edit(state: State) -> State:
        if not state.selection or times < 1:
            return state
        copies = [
            moved(n, n.start + i * ticks, n.pitch, n.length) for i in range(1, times + 1) for n in state.selection
        ]
        return put_in(state, [*state.selection, *copies])

    return edit


def duplicate(ticks: int | None = None) -> Edit:
    """Put copies of the selected notes ``ticks`` later, by default right after the last end, and select them."""

    def edit(state: State) -> State:
        if not state.selection:
            return state
        first = min(n.start for n in state.selection)
        return move(max(n.end for n in state.selection) - first if ticks is None else ticks, 0, copy=True)(state)

    return edit
