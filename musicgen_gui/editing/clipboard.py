"""Copied notes as values, and as text that any program's clipboard can carry."""

from __future__ import annotations

import json
from dataclasses import dataclass

from musicgen_gui.editing.changes import moved, put_in
from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import DEFAULT_DIVISION, Lock, Note, Origin

KIND = "continuo notes"
VERSION = 1
LATEST = 1 << 31


@dataclass(frozen=True, slots=True)
class Clip:
    """Notes where they stood, in ticks of ``division``; ``tick`` is the place that a paste puts at its own tick."""

    tick: int
    notes: tuple[Note, ...]
    division: int = DEFAULT_DIVISION


def copied(state: State, tick: int | None = None) -> Clip | None:
    """The selected notes; None without any. ``tick`` is what is pasted at the cursor, by default the first onset."""
    if not state.selection:
        return None
    notes = sorted_notes(state.selection)
    return Clip(notes[0].start if tick is None else tick, notes, state.score.division)


def paste(clip: Clip, tick: int) -> Edit:
    """Put copied notes into the current track at a tick, with the same distances, and select them.

    Ticks are converted where the clip comes from a score of another division. Nothing starts before tick 0: then all
    go later. A note that is already there is taken instead of a second one.
    """

    def edit(state: State) -> State:
        if not clip.notes:
            return state

        def scaled(ticks: int) -> int:
            return round(ticks * state.score.division / clip.division)

        first = scaled(min(n.start for n in clip.notes) - clip.tick)
        here = max(tick, -first)

        def placed(n: Note) -> Note:
            start, end = here + scaled(n.start - clip.tick), here + scaled(n.end - clip.tick)
            return moved(n, start, n.pitch, max(1, end - start))

        return put_in(state, map(placed, clip.notes))

    return edit


def to_text(clip: Clip) -> str:
    """A clip as JSON text; ``from_text`` is the inverse."""
    notes = [[n.start, n.pitch, n.length, n.velocity, n.release, n.origin, n.locks, n.muted] for n in clip.notes]
    return json.dumps({"kind": KIND, "version": VERSION, "division": clip.division, "tick": clip.tick, "notes": notes})


def from_text(text: str) -> Clip:
    """The clip that a text holds. ``ValueError`` if it holds none, or one that makes no sense."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("the clipboard holds no notes") from error
    if not isinstance(data, dict) or data.get("kind") != KIND:
        raise ValueError("the clipboard holds no notes")
    if data.get("version") != VERSION:
        raise ValueError(f"the copied notes are of version {data.get('version')!r}, which this program does not know")
    try:
        clip = Clip(int(data["tick"]), sorted_notes(map(_note, data["notes"])), int(data["division"]))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"the copied notes are damaged: {error}") from error
    if not 1 <= clip.division < 1 << 16 or not -LATEST <= clip.tick <= LATEST:
        raise ValueError(f"the copied notes are damaged: a division of {clip.division}, a place of {clip.tick}")
    return clip


def _note(row: list[int]) -> Note:
    start, pitch, length, velocity, release, origin, locks, muted = map(int, row)
    in_time = 0 <= start <= LATEST and 1 <= length <= LATEST
    if not (in_time and 0 <= pitch <= 127 and 1 <= velocity <= 127 and -1 <= release <= 127):
        raise ValueError(f"no note is like {row}")
    return Note(start, pitch, length, velocity, release, Origin(origin), Lock(locks), bool(muted))
