"""Commands for what the lane below the roll shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Act, Ask, Command
from musicgen_gui.ui.pianoroll.lanes.choices import choice_named

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _show(id: str) -> Act:
    def act(window: MainWindow) -> None:
        window.roll.lanes.show_choice(choice_named(id))

    return act


def _shows(id: str) -> Ask:
    return lambda window: window.roll.lanes.choice.id == id


def _lane(id: str, text: str) -> Command:
    return Command(f"lane.{id}", text, _show(id), "Lane", checked=_shows(id))


LANES = (
    _lane("velocity", "&Velocity"),
    _lane("cc64", "&Sustain pedal"),
    _lane("bend", "Pitch &bend"),
    _lane("cc7", "V&olume"),
    _lane("cc10", "&Pan"),
    _lane("cc11", "&Expression"),
    _lane("cc1", "&Modulation"),
)
