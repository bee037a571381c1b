"""Commands that show why: what is expected, what surprises, who wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Command, Mode
from musicgen_gui.ui.commands.edit import has_selection

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _switch(id: str, text: str, field: str, *keys: str) -> Command:
    def act(window: MainWindow) -> None:
        window.why.insight.switch(field)

    def checked(window: MainWindow) -> bool:
        return bool(getattr(window.why.insight.shows, field))

    return Command(f"why.{id}", text, act, "Why", keys, checked=checked, repeats=False)


def _five(window: MainWindow) -> None:
    selection = window.session.state.selection
    if selection:
        window.roll.ensure_visible(min(selection).start)
    window.why.alternatives.show()


def _regrow(window: MainWindow) -> None:
    window.why.regrowing.regrow()
    if window.composer.span and window.composer.previewing:
        window.roll.ensure_visible(window.composer.span.start)


WHY = (
    _switch("chances", "&Likely rows under the pen", "chances", "Alt+1"),
    _switch("surprise", "What is &surprising", "surprise", "Alt+2"),
    _switch("writers", "&Who wrote it", "writers", "Alt+3"),
    Command(
        "why.five", "What &else could stand here", _five, "Why", ("Alt+4",), Mode.NOTES, has_selection, repeats=False
    ),
    _switch("difference", "What an answer &changes", "difference", "Alt+5"),
    _switch("attention", "What a note leans &on", "attention", "Alt+6"),
    _switch("neuron", "C&alm and excited notes", "neuron", "Alt+7"),
    _switch("magnet", "Draw the &pen to likely rows", "magnet"),
    Command(
        "why.fix", "&Fix the weakest notes", lambda w: w.why.mending.fix(), "Why", ("F9",), line=True, repeats=False
    ),
    Command("why.regrow", "&Regrow what followed", _regrow, "Why", ("Shift+F9",), repeats=False),
)
