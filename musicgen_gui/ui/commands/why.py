"""Commands that show why: what is expected, what surprises, who wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Command

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _switch(id: str, text: str, field: str, *keys: str) -> Command:
    def act(window: MainWindow) -> None:
        window.why.insight.switch(field)

    def checked(window: MainWindow) -> bool:
        return bool(getattr(window.why.insight.shows, field))

    return Command(f"why.{id}", text, act, "Why", keys, checked=checked, repeats=False)


WHY = (
    _switch("chances", "&Likely rows under the pen", "chances", "Alt+1"),
    _switch("surprise", "What is &surprising", "surprise", "Alt+2"),
    _switch("writers", "&Who wrote it", "writers", "Alt+3"),
    _switch("magnet", "Draw the &pen to likely rows", "magnet"),
)
