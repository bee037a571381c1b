"""Edits that put what was played into a track."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.sorting import contains, merged, starting_in
from musicgen_gui.score.types import Event, Note, Track


def record(
    track: int, notes: Iterable[Note], events: Iterable[Event] = (), replaced: tuple[int, int] | None = None
) -> Edit:
    """Put a take into a track, which becomes the current one with the take selected.

    The take's events go to the track's channel. With ``replaced`` the notes that begin in that span of ticks give way,
    and the events there of the kinds that the take has; without it the take is added to what is there.
    """
    notes, events = tuple(dict.fromkeys(notes)), tuple(events)

    def edit(state: State) -> State:
        into = state.score.tracks[track]
        kept = _left(into, notes, events, replaced)
        fresh = [note for note in notes if not contains(kept.notes, note)]
        own = (Event(e.tick, bytes((e.data[0] & 0xF0 | into.channel,)) + e.data[1:]) for e in events)
        filled = replace(
            kept,
            notes=merged(kept.notes, fresh),
            events=tuple(sorted((*kept.events, *own), key=lambda event: event.tick)) if events else kept.events,
        )
        return State(state.score.with_track(track, filled), track, frozenset(notes))

    return edit


def _left(track: Track, notes: tuple[Note, ...], events: tuple[Event, ...], span: tuple[int, int] | None) -> Track:
    """The track without what the take replaces."""
    if span is None:
        return track
    gone = starting_in(track.notes, *span)
    kinds = {_kind(event) for event in events}
    return replace(
        track,
        notes=(*track.notes[: gone.start], *track.notes[gone.stop :]),
        events=tuple(e for e in track.events if not (span[0] <= e.tick < span[1] and _kind(e) in kinds)),
    )


def _kind(event: Event) -> tuple[int, int]:
    status = event.data[0] & 0xF0
    return status, event.data[1] if status == 0xB0 else -1
