"""Commands of the Play menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.score.timing import bar_map
from musicgen_gui.ui.commands.command import Act, Command, translated

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _toggle(window: MainWindow) -> None:
    """Play or pause; while answers are shown, play from the bar before them. The radio's Space keeps an answer."""
    if window.loop.radio.on:
        window.loop.radio.keep()
        return
    answers, transport = window.composer.answers, window.transport
    if answers and not transport.playing:
        span, bars = answers.request.span, bar_map(window.session.state.score)
        lead = bars.bar_start(max(0, bars.position(span.start).bar - 1))
        if not lead <= transport.position < span.end:
            transport.seek(lead)
    transport.toggle()


def _play_selection(window: MainWindow) -> None:
    selection, span = window.session.state.selection, window.session.span
    if selection or span:
        window.transport.seek(span[0] if span else min(note.start for note in selection))
    window.transport.play()


def _loop(window: MainWindow) -> None:
    """Loop the selected time, else that of the selected notes; a loop that is there already goes."""
    state, transport = window.session.state, window.transport
    span = window.session.span
    if not span and state.selection:
        span = (min(n.start for n in state.selection), max(n.end for n in state.selection))
    if span is None or transport.loop == span:
        if transport.loop is None:
            window.session.say(translated("Select some time or notes to loop."))
        transport.set_loop(None)
    else:
        transport.set_loop(span)


def _bar(bars: int) -> Act:
    def act(window: MainWindow) -> None:
        table = bar_map(window.session.state.score)
        place = table.position(int(window.transport.position))
        inside = place.beat > 0 or place.tick > 0
        target = place.bar + bars + (1 if bars < 0 and inside else 0)
        seek(window, table.bar_start(max(0, target)))

    return act


def seek(window: MainWindow, tick: int) -> None:
    """Put the playhead there and into sight."""
    window.transport.seek(tick)
    window.roll.ensure_visible(tick)


PLAY = (
    Command(
        "play.toggle",
        "&Play or pause",
        _toggle,
        "Play",
        ("Space",),
        checked=lambda w: w.transport.playing,
        repeats=False,
    ),
    Command("play.stop", "&Stop and return", lambda w: w.transport.stop(), "Play", ("Shift+Space",)),
    Command("play.selection", "Play from the selectio&n", _play_selection, "Play", ("Ctrl+Space",)),
    Command("play.start", "To the st&art", lambda w: seek(w, 0), "Play", ("Home",), line=True),
    Command("play.end", "To the &end", lambda w: seek(w, w.session.state.score.end), "Play", ("End",)),
    Command("play.bar_back", "One bar &back", _bar(-1), "Play", (",",)),
    Command("play.bar_on", "One bar &on", _bar(1), "Play", (".",)),
    Command(
        "play.loop",
        "&Loop the selection",
        _loop,
        "Play",
        ("L",),
        checked=lambda w: w.transport.loop is not None,
        line=True,
    ),
    Command(
        "play.metronome",
        "&Metronome",
        lambda w: w.transport.set_metronome(not w.transport.metronome),
        "Play",
        ("C",),
        checked=lambda w: w.transport.metronome,
    ),
    Command(
        "play.divided",
        "Clicks between the beats too",
        lambda w: w.recorder.set_switch("divided", not w.recorder.switch("divided")),
        "Play",
        checked=lambda w: w.recorder.switch("divided"),
    ),
    Command(
        "play.follow",
        "&Follow the playhead",
        lambda w: w.transport.set_follow(not w.transport.follow),
        "Play",
        ("Shift+P",),
        checked=lambda w: w.transport.follow,
    ),
    Command("play.panic", "Silence e&verything", lambda w: w.transport.panic(), "Play", ("F12",), line=True),
)
