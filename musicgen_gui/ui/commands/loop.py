"""Commands of the loop around the hole: ghost, wall, shelf, branches, radio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.app.choosing import reject
from musicgen_gui.ui.commands.command import Command, Mode

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _ghost(window: MainWindow) -> None:
    window.ghost.set_on(not window.ghost.on)
    window.settings.set_value("ghost", window.ghost.on)
    if window.ghost.on:
        window.session.say(window.tr("Ghost on: pale bars follow every edit. Tab takes a bar, a click takes a note"))
    else:
        window.session.say(window.tr("Ghost off"))


def _reject(window: MainWindow) -> None:
    if window.loop.radio.on:
        window.loop.radio.drop()
    else:
        reject(window.session, window.composer)


def _radio(window: MainWindow) -> None:
    window.loop.radio.set_on(not window.loop.radio.on)


LOOP = (
    Command(
        "ghost.toggle", "&Ghost while you edit", _ghost, "Compose", ("A",), checked=lambda w: w.ghost.on, line=True
    ),
    Command(
        "ghost.take_bar",
        "Take the ghost's next bar",
        lambda w: w.ghost.take_bar(),
        "Compose",
        ("Tab",),
        Mode.GHOST,
    ),
    Command(
        "compose.wall",
        "&Wall of answers",
        lambda w: w.loop.wall.toggle(),
        "Compose",
        ("W",),
        checked=lambda w: w.loop.shows_wall,
        line=True,
        repeats=False,
    ),
    Command(
        "compose.reject",
        "Throw this answer away",
        _reject,
        "Compose",
        ("Backspace",),
        Mode.PREVIEW,
        enabled=lambda w: w.composer.answers is not None,
    ),
    Command(
        "compose.shelve",
        "Put on the shelf, with a star more",
        lambda w: w.loop.branches.shelve(),
        "Compose",
        ("*", "Shift+*"),
        Mode.PREVIEW,
        enabled=lambda w: w.composer.answers is not None,
        repeats=False,
    ),
    Command(
        "compose.radio",
        "Radio: answer after answer",
        _radio,
        "Compose",
        ("F10",),
        checked=lambda w: w.loop.radio.on,
        repeats=False,
    ),
    Command(
        "view.branches",
        "&Branches and shelf",
        lambda w: w.loop.show_branches(not w.loop.shows_branches),
        "View",
        ("Ctrl+H",),
        checked=lambda w: w.loop.shows_branches,
    ),
)
