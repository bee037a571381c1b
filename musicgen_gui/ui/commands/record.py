"""Commands of the Record menu: takes, how they are made, and what was just played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Act, Ask, Command, translated

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _record(window: MainWindow) -> None:
    recorder = window.recorder
    recorder.toggle()
    if recorder.recording:
        if recorder.listening:
            window.session.say(translated("Recording — R or Space ends the take, C is the metronome"))
        else:
            window.session.say(translated("Recording, but no MIDI keyboard is connected: it is heard once plugged in"))


def _turn(name: str) -> Act:
    return lambda window: window.recorder.set_switch(name, not window.recorder.switch(name))


def _is_on(name: str) -> Ask:
    return lambda window: window.recorder.switch(name)


RECORD = (
    Command(
        "record.toggle",
        "&Record",
        _record,
        "Record",
        ("R",),
        checked=lambda w: w.recorder.recording,
        repeats=False,
    ),
    Command(
        "record.capture",
        "Capture what I just &played",
        lambda w: w.recorder.capture(),
        "Record",
        ("Ctrl+Shift+R",),
        repeats=False,
    ),
    Command(
        "record.count_in",
        "&Count in one bar",
        _turn("count_in"),
        "Record",
        ("Shift+C",),
        checked=_is_on("count_in"),
        line=True,
    ),
    Command("record.replace", "Rep&lace what is there", _turn("replace"), "Record", checked=_is_on("replace")),
    Command("record.quantise", "&Quantise the take", _turn("quantise"), "Record", checked=_is_on("quantise")),
    Command("record.monitor", "&Hear the keyboard", _turn("monitor"), "Record", checked=_is_on("monitor")),
)
