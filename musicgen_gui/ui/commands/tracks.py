"""Commands of the Track menu; all but the first are about the current track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.editing import edits
from musicgen_gui.ui.commands.command import Act, Command, translated

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _go(steps: int) -> Act:
    def act(window: MainWindow) -> None:
        state = window.session.state
        target = min(max(state.track + steps, 0), len(state.score.tracks) - 1)
        window.session.document.look(edits.set_track(target))

    return act


def _add(window: MainWindow) -> None:
    window.session.document.apply(translated("Add a track"), edits.add_track())


def _duplicate(window: MainWindow) -> None:
    window.session.document.apply(translated("Duplicate the track"), edits.duplicate_track(window.session.state.track))


def _remove(window: MainWindow) -> None:
    window.session.document.apply(translated("Remove the track"), edits.remove_track(window.session.state.track))


def _mute(window: MainWindow) -> None:
    state = window.session.state
    label = translated("Unmute the track") if state.current.muted else translated("Mute the track")
    window.session.document.apply(label, edits.mute_track(state.track))


def _solo(window: MainWindow) -> None:
    state = window.session.state
    label = translated("End the solo of the track") if state.current.soloed else translated("Solo the track")
    window.session.document.apply(label, edits.solo_track(state.track))


def _move(steps: int) -> Act:
    def act(window: MainWindow) -> None:
        state = window.session.state
        target = min(max(state.track + steps, 0), len(state.score.tracks) - 1)
        window.session.document.apply(translated("Move the track"), edits.move_track(state.track, target))

    return act


TRACKS = (
    Command("track.add", "&Add a track", _add, "Track"),
    Command("track.duplicate", "&Duplicate the track", _duplicate, "Track"),
    Command("track.remove", "&Remove the track", _remove, "Track"),
    Command("track.rename", "Re&name the track…", lambda w: w.tracks_panel.rename(), "Track"),
    Command("track.up", "Move &up", _move(-1), "Track", line=True),
    Command("track.down", "Move d&own", _move(1), "Track"),
    Command("track.previous", "&Previous track", _go(-1), "Track", ("PgUp",), line=True),
    Command("track.next", "Ne&xt track", _go(1), "Track", ("PgDown",)),
    Command(
        "track.mute",
        "&Mute",
        _mute,
        "Track",
        ("Ctrl+Shift+M",),
        checked=lambda w: w.session.state.current.muted,
        line=True,
    ),
    Command("track.solo", "&Solo", _solo, "Track", ("Ctrl+Shift+L",), checked=lambda w: w.session.state.current.soloed),
)
