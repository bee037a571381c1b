"""Commands that fit the window to a person: theme, language, size, and how much moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.app.colours import THEMES
from musicgen_gui.app.settings import SIZES
from musicgen_gui.ui import comfort, newcomer, opening
from musicgen_gui.ui.commands.command import Command
from musicgen_gui.ui.language import LANGUAGES

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow


def _theme(name: str, text: str, *, line: bool = False) -> Command:
    def act(window: MainWindow) -> None:
        window.settings.set_value("theme", name)
        window.session.theme = THEMES[name]

    return Command(f"theme.{name}", text, act, "Theme", checked=lambda w: w.session.theme.name == name, line=line)


def _language(code: str, text: str, *, line: bool = False) -> Command:
    def act(window: MainWindow) -> None:
        if window.settings.language != code:
            window.settings.set_value("language", code)
            window.session.say(window.tr("The language changes when Continuo is started again."))

    def checked(window: MainWindow) -> bool:
        return window.settings.language == code

    return Command(f"language.{code or 'system'}", text, act, "Language", checked=checked, line=line)


def _size(percent: int) -> Command:
    def act(window: MainWindow) -> None:
        if window.settings.size != percent:
            window.settings.set_value("size", percent)
            window.session.say(window.tr("The size changes to {0} % when Continuo is started again.").format(percent))

    return Command(f"size.{percent}", f"{percent} %", act, "Size", checked=lambda w: w.settings.size == percent)


def _still(window: MainWindow) -> None:
    still = not window.settings.still
    window.settings.set_value("still", still)
    comfort.set_still(still)


COMFORT = (
    _theme("dark", "&Dark"),
    _theme("light", "&Light"),
    _theme("dark-contrast", "Dark, &high contrast", line=True),
    _theme("light-contrast", "Light, high &contrast"),
    _theme("dark-safe", "Dark, for colour-&blind eyes", line=True),
    _theme("light-safe", "Light, for colour-bl&ind eyes"),
    _language("", "&As the system"),
    *(_language(code, name, line=code == "en") for code, name in LANGUAGES.items()),
    *(_size(percent) for percent in SIZES),
    Command(
        "view.newcomer",
        "Newcomer's view",
        lambda w: newcomer.show(w, not newcomer.is_on(w)),
        "View",
        checked=newcomer.is_on,
        line=True,
    ),
    Command("help.tour", "Guided tour", opening.tour, "Help", line=True),
    Command("view.still", "Reduce motion", _still, "View", checked=lambda w: w.settings.still),
)
