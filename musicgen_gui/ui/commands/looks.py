"""Commands of the View menu that say how notes are shown: rows, names, other tracks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from musicgen_gui.app.habits import Fold
from musicgen_gui.ui.commands.command import Act, Ask, Command, translated

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def habit(name: str, on: Any = True, off: Any = False) -> tuple[Act, Ask]:
    """What switches a field of the session's habits, and what says whether it is on."""

    def act(window: MainWindow) -> None:
        session = window.session
        session.habits = replace(session.habits, **{name: off if getattr(session.habits, name) == on else on})

    return act, lambda window: bool(getattr(window.session.habits, name) == on)


def _fold(fold: Fold, words: str) -> tuple[Act, Ask]:
    switch, is_on = habit("fold", fold, Fold.NONE)

    def act(window: MainWindow) -> None:
        switch(window)
        shown = window.roll.view.geometry.rows
        if is_on(window):
            window.session.say(translated(words) if shown.folded else translated("There is nothing to fold away yet."))

    return act, is_on


def _events(window: MainWindow) -> None:
    from musicgen_gui.ui.event_list.window import EventList

    open_one = next((child for child in window.children() if isinstance(child, EventList)), None)
    if open_one is not None:
        open_one.close()
    else:
        EventList(window.session, window.commands.by_id, window).show()


_USED = _fold(Fold.USED, "Only the rows with notes are shown. The same key shows all again.")
_SCALE = _fold(Fold.SCALE, "Only the rows of the scale and of the notes are shown. The same key shows all again.")
_NAMES, _OTHERS = habit("names"), habit("other_tracks")

LOOKS = (
    Command("view.fold_used", "&Fold to the used rows", _USED[0], "View", ("F",), checked=_USED[1], line=True),
    Command("view.fold_scale", "Fold to the scal&e", _SCALE[0], "View", ("Shift+F",), checked=_SCALE[1]),
    Command("view.names", "&Note names", _NAMES[0], "View", ("N",), checked=_NAMES[1]),
    Command("view.events", "E&vent list", _events, "View", ("Shift+E",)),
    Command("view.other_tracks", "Notes of other trac&ks", _OTHERS[0], "View", ("Shift+V",), checked=_OTHERS[1]),
)
