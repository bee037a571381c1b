"""Commands of the Song menu: markers and sections, tempo, meter, key and chords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.editing import marks
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import KeySignature, Marker, Meter, Tempo
from musicgen_gui.ui.commands.command import Act, Command, translated
from musicgen_gui.ui.commands.play import seek

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def marker(window: MainWindow, tick: int | None = None) -> None:
    """Let a marker be named at a tick, or at the playhead; while the piece plays it is put at once."""
    lane, score = window.roll.markers, window.session.state.score
    at = int(window.transport.position) if tick is None else tick
    name = marks.next_letter(score.markers)
    if window.transport.playing:
        window.session.document.apply(lane.words.add, marks.put_sign(Marker(at, name)))
        return
    window.roll.ensure_visible(at)
    there = [m for m in score.markers if m.tick == at]
    lane.add(at, "" if there else name)


def section(window: MainWindow) -> None:
    """Let the selected time be named as a section."""
    span = window.session.span
    if span is None:
        return
    lane, label = window.roll.markers, translated("Name a section")

    def enter(text: str) -> None:
        if text.strip():
            window.session.document.apply(label, marks.name_section(*span, text.strip()))

    window.roll.ensure_visible(span[0])
    lane.type_at(span[0], marks.next_letter(window.session.state.score.markers), enter)


def change(kind: type[Tempo] | type[Meter] | type[KeySignature]) -> Act:
    """The act that lets a change be typed at the bar of the playhead."""

    def act(window: MainWindow) -> None:
        tick = int(window.transport.position)
        window.roll.ensure_visible(tick)
        window.roll.changes.ask(kind, tick)

    return act


def chord(window: MainWindow, tick: int | None = None) -> None:
    """Let a chord be typed at a tick, or at the playhead."""
    at = window.roll.view.snap_down(window.transport.position) if tick is None else tick
    window.roll.ensure_visible(at)
    window.roll.chords.add(at)


def _to_marker(step: int) -> Act:
    """The act that goes to the next marker or the one before; past them to end or start."""

    def act(window: MainWindow) -> None:
        score, now = window.session.state.score, window.transport.position
        ticks = sorted({0, score.end, *(m.tick for m in score.markers)})
        if step > 0:
            target = next((tick for tick in ticks if tick > now), None)
        else:
            before = now - _grace(window) if window.transport.playing else now
            target = next((tick for tick in reversed(ticks) if tick < before), 0)
        if target is not None:
            seek(window, target)

    return act


def _grace(window: MainWindow) -> int:
    """While the piece plays, going back within a beat after a marker means the one before."""
    return bar_map(window.session.state.score).beat_ticks_at(int(window.transport.position))


def _has_notes(window: MainWindow) -> bool:
    return window.session.state.score.end > 0


def _has_chords(window: MainWindow) -> bool:
    return bool(window.session.state.score.chords)


def _remove_chords(window: MainWindow) -> None:
    start, end = window.session.span or (0, 1 << 52)
    window.session.document.apply(translated("Remove chords"), marks.replace_chords(start, end, ()))


SONG = (
    Command("song.marker", "&Marker at the playhead…", marker, "Song", ("M",)),
    Command("song.section", "Name the &selected time…", section, "Song", enabled=lambda w: w.session.span is not None),
    Command("song.marker_back", "Marker &back", _to_marker(-1), "Song", ("Ctrl+,",)),
    Command("song.marker_on", "Marker &on", _to_marker(1), "Song", ("Ctrl+.",)),
    Command("song.tempo", "&Tempo here…", change(Tempo), "Song", line=True),
    Command("song.meter", "M&eter here…", change(Meter), "Song"),
    Command("song.key", "&Key here…", change(KeySignature), "Song"),
    Command("song.chord", "&Chord here…", chord, "Song", line=True),
    Command(
        "song.chords_bars",
        "&Find chords, one a bar",
        lambda w: w.chord_finder.find(beats=False),
        "Song",
        enabled=_has_notes,
    ),
    Command(
        "song.chords_beats",
        "Fin&d chords, one a beat",
        lambda w: w.chord_finder.find(beats=True),
        "Song",
        enabled=_has_notes,
    ),
    Command("song.no_chords", "&Remove chords", _remove_chords, "Song", enabled=_has_chords),
)
