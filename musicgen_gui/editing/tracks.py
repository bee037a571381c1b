"""Edits of tracks. ``index`` counts from 0; ``IndexError`` where there is no such track."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from musicgen_gui.editing.document import Edit, State
from musicgen_gui.score.types import PERCUSSION_CHANNEL, Event, Score, Track

VOLUME, PAN = 7, 10


def add_track(track: Track | None = None) -> Edit:
    """Add a track after the last, by default an empty one on a channel of its own, and make it the current one."""

    def edit(state: State) -> State:
        new = track or Track(channel=free_channel(state.score), colour=len(state.score.tracks))
        return State(replace(state.score, tracks=(*state.score.tracks, new)), len(state.score.tracks))

    return edit


def free_channel(score: Score) -> int:
    """The lowest channel that no track uses, not counting percussion; 0 if all are used."""
    used = {track.channel for track in score.tracks} | {PERCUSSION_CHANNEL}
    return next((channel for channel in range(16) if channel not in used), 0)


def remove_track(index: int) -> Edit:
    """Take a track away. In place of the only one comes an empty one."""

    def edit(state: State) -> State:
        tracks = state.score.tracks
        _existing(state, index)
        left = (*tracks[:index], *tracks[index + 1 :]) or (Track(),)
        score = replace(state.score, tracks=left)
        if index == state.track:
            return State(score, min(index, len(left) - 1))
        return replace(state, score=score, track=state.track - (index < state.track))

    return edit


def move_track(index: int, to: int) -> Edit:
    """Put a track at another place in the list; the same track stays the current one."""

    def edit(state: State) -> State:
        _existing(state, index)
        order = list(range(len(state.score.tracks)))
        order.insert(min(max(0, to), len(order) - 1), order.pop(index))
        score = replace(state.score, tracks=tuple(state.score.tracks[i] for i in order))
        return replace(state, score=score, track=order.index(state.track))

    return edit


def duplicate_track(index: int) -> Edit:
    """Put a copy of a track after it and make it the current one."""

    def edit(state: State) -> State:
        tracks = state.score.tracks
        copy = replace(_existing(state, index), chunk=-1, colour=len(tracks))
        return State(replace(state.score, tracks=(*tracks[: index + 1], copy, *tracks[index + 1 :])), index + 1)

    return edit


def rename_track(index: int, name: str) -> Edit:
    """Name a track."""
    return _change_track(index, lambda track: replace(track, name=name))


def set_track_program(index: int, program: int) -> Edit:
    """Choose a track's General MIDI program, 0–127."""
    _check(program)
    return _change_track(index, lambda track: track.with_program(program))


def set_track_volume(index: int, volume: int) -> Edit:
    """Set a track's volume (controller 7), 0–127."""
    _check(volume)
    return _change_track(index, lambda track: track.with_controller(VOLUME, volume))


def set_track_pan(index: int, pan: int) -> Edit:
    """Set a track's place between left (0), middle (64) and right (127): controller 10."""
    _check(pan)
    return _change_track(index, lambda track: track.with_controller(PAN, pan))


def set_track_channel(index: int, channel: int) -> Edit:
    """Put a track and its channel messages on a MIDI channel, counted from 0; 9 is percussion."""
    if not 0 <= channel < 16:
        raise ValueError(f"MIDI has no channel {channel}")

    def rewrite(track: Track) -> Track:
        events = tuple(
            Event(e.tick, bytes((e.data[0] & 0xF0 | channel,)) + e.data[1:]) if e.data[0] < 0xF0 else e
            for e in track.events
        )
        return replace(track, channel=channel, events=events)

    return _change_track(index, rewrite)


def set_track_percussion(index: int, on: bool) -> Edit:
    """Make a track one of percussion, where each pitch is a drum, or one of an instrument again."""

    def edit(state: State) -> State:
        if _existing(state, index).is_percussion == on:
            return state
        return set_track_channel(index, PERCUSSION_CHANNEL if on else free_channel(state.score))(state)

    return edit


def set_track_port(index: int, name: str) -> Edit:
    """Choose the MIDI port that a track goes to; empty for the output of the whole piece."""
    return _change_track(index, lambda track: track.with_port(name))


def mute_track(index: int, on: bool | None = None) -> Edit:
    """Mute a track or not; None turns it over."""
    return _change_track(index, lambda track: replace(track, muted=not track.muted if on is None else on))


def solo_track(index: int, on: bool | None = None) -> Edit:
    """Let a track be heard alone with other soloed ones, or not; None turns it over."""
    return _change_track(index, lambda track: replace(track, soloed=not track.soloed if on is None else on))


def set_track_colour(index: int, colour: int) -> Edit:
    """Choose a track's colour by its number in the palette."""
    return _change_track(index, lambda track: replace(track, colour=colour))


def _change_track(index: int, rewrite: Callable[[Track], Track]) -> Edit:
    def edit(state: State) -> State:
        return replace(state, score=state.score.with_track(index, rewrite(_existing(state, index))))

    return edit


def _existing(state: State, index: int) -> Track:
    if not 0 <= index < len(state.score.tracks):
        raise IndexError(f"there is no track {index} among {len(state.score.tracks)}")
    return state.score.tracks[index]


def _check(value: int) -> None:
    if not 0 <= value <= 127:
        raise ValueError(f"{value} is not between 0 and 127")
