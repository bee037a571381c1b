"""What every edit of notes is made of: part the selected notes from the rest, change them, put them back sorted.

Equal notes. A file may hold a note twice, and a note moved across an equal one must come out on the other side alone,
so twins are allowed: ``State.covered`` remembers the unselected twins of selected notes. *Adding* (drawing, pasting,
duplicating) makes no twin: the note that is already there is taken instead. ``cut_overlaps`` removes twins.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.editing.whole import MANY, Whole, all_of
from musicgen_gui.score.sorting import FEW, ORDER, contains, merged, merged_into, places, removed, sorted_notes, without
from musicgen_gui.score.types import Note, Origin, Track

Notes = list[Note]


def parted(state: State) -> tuple[Notes, Notes]:
    """The selected notes of the current track and the others, both sorted."""
    selection, notes = state.selection, state.current.notes
    if not selection:
        return [], list(notes)
    if isinstance(selection, Whole) or len(selection) == len(notes):
        return list(notes), []
    at = places(notes, selection)
    chosen, rest = [notes[i] for i in at], _without(state.current, at)
    if state.covered:
        for twin in state.covered:
            chosen.remove(twin)
        rest = list(merged(rest, state.covered))
    return chosen, rest


def put_back(state: State, rest: Notes, changed: Iterable[Note]) -> State:
    """The current track with ``rest``, as ``parted`` gives it, and ``changed`` as its notes; ``changed`` selected.

    ``rest`` is used up.
    """
    changed, score = list(changed), state.score
    if not rest and len(changed) >= MANY:
        track = state.current.with_notes(sorted_notes(changed))
        if track.notes == state.current.notes:
            return state
        return State(score.with_track(state.track, track), state.track, all_of(track))
    selection = frozenset(changed)
    covered = twins_of(rest, selection)
    notes = merged_into(rest, changed)
    if notes != state.current.notes:
        alike = _untouched(state.current.notes, state.selection | selection)
        score = score.with_track(state.track, state.current.with_notes(notes, alike, _spare(rest, notes)))
    return State(score, state.track, selection, covered)


def _without(track: Track, at: list[int]) -> Notes:
    """The notes of a track but for those at some places."""
    return removed(track.copied(), at) if len(at) <= FEW else without(track.notes, at)


def _with(track: Track, more: Notes) -> Track:
    """The track with other notes put in their places."""
    if len(more) > FEW:
        return track.with_notes(merged(track.notes, more))
    left, alike = track.copied(), _untouched(track.notes, set(more))
    notes = merged_into(left, more)
    return track.with_notes(notes, alike, _spare(left, notes))


def _spare(used: Notes, notes: tuple[Note, ...]) -> Notes | None:
    """The list that ``merged_into`` made notes of, if it holds all of them now."""
    return used if len(used) == len(notes) else None


def _untouched(notes: Sequence[Note], touched: Set[Note]) -> tuple[int, int] | None:
    """How many of sorted ``notes`` go before, and how many behind, all that an edit takes out or puts in.

    None where it touches so many that it is not worth while.
    """
    if len(touched) * 16 > len(notes):
        return None
    keys = [ORDER(note) for note in touched]
    return bisect_left(notes, min(keys), key=ORDER), len(notes) - bisect_right(notes, max(keys), key=ORDER)


def twins_of(rest: Notes, selection: frozenset[Note]) -> tuple[Note, ...]:
    """Notes of sorted ``rest`` equal to a selected note, each as often as it is there."""
    return tuple(rest[i] for i in places(rest, selection))


def change(rewrite: Callable[[Notes], Iterable[Note]]) -> Edit:
    """The edit that rewrites the selected notes, given sorted; what comes back is selected. Nothing without any."""

    def edit(state: State) -> State:
        chosen, rest = parted(state)
        return put_back(state, rest, rewrite(chosen)) if chosen else state

    return edit


def change_each(rewrite: Callable[[Note], Note]) -> Edit:
    """The edit that rewrites each selected note by itself."""
    return change(lambda notes: map(rewrite, notes))


def swapped(state: State, new: Mapping[Note, Sequence[Note]]) -> State:
    """The current track with each note named replaced by others; where it was selected, so are they."""
    notes = state.current.notes
    at = places(notes, new.keys())
    if not at:
        return state
    fresh = [note for i in at for note in new[notes[i]]]
    alike = _untouched(notes, {*new, *fresh})
    left = _without(state.current, at)
    after = merged_into(left, fresh)
    track = state.current.with_notes(after, alike, _spare(left, after))
    score = state.score.with_track(state.track, track)
    if isinstance(state.selection, Whole):
        return State(score, state.track, all_of(track))
    selection = set(state.selection)
    for note in selection & new.keys():
        selection.remove(note)
        selection.update(new[note])
    return State(score, state.track, frozenset(selection))


def put_in(state: State, notes: Iterable[Note], select: bool = True) -> State:
    """The current track with notes added, those already there left out; they become the selection if wanted."""
    track = state.current
    wanted = frozenset(notes)
    fresh = [note for note in wanted if not contains(track.notes, note)]
    score = state.score
    if fresh:
        score = score.with_track(state.track, _with(track, fresh))
    if select:
        return State(score, state.track, wanted)
    return replace(state, score=score)


def moved(note: Note, start: int, pitch: int, length: int) -> Note:
    """A note at another place; one that the model wrote counts as edited from then on."""
    if (start, pitch, length) == (note.start, note.pitch, note.length):
        return note
    origin = Origin.EDITED if note.origin == Origin.MODEL else note.origin
    return Note(start, pitch, length, note.velocity, note.release, origin, note.locks, note.muted)


def shifted(note: Note, start: int) -> Note:
    """A note at another time because the whole piece shifts: who wrote it stays."""
    return Note(start, note.pitch, note.length, note.velocity, note.release, note.origin, note.locks, note.muted)


def with_velocity(note: Note, velocity: int) -> Note:
    """A note with another velocity, held between 1 and 127."""
    velocity = min(127, max(1, velocity))
    if velocity == note.velocity:
        return note
    return Note(note.start, note.pitch, note.length, velocity, note.release, note.origin, note.locks, note.muted)


def selected(state: State, notes: Iterable[Note]) -> State:
    """The state with these notes of the current track selected; others are ignored."""
    own = state.current.notes
    return State(state.score, state.track, frozenset(note for note in notes if contains(own, note)))
