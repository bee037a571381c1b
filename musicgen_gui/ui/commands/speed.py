"""Commands for how fast the piece and its answers are heard. The piece and what is exported keep their tempo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen_gui.ui.commands.command import Act, Ask, Command, translated

if TYPE_CHECKING:
    from musicgen_gui.ui.main_window import MainWindow

SPEEDS = ((0.5, "×0.5"), (1.0, "×1"), (1.5, "×1.5"), (2.0, "×2"), (3.0, "×3"))


def _set(window: MainWindow, speed: float) -> None:
    window.transport.set_tempo_factor(speed)
    if speed == 1:
        window.session.say(translated("Played as fast as it is written"))
    else:
        words = translated("Played at {0} times its tempo; what is saved and exported keeps its own")
        window.session.say(words.format(f"{speed:g}"))


def _speed(speed: float) -> tuple[Act, Ask]:
    return lambda window: _set(window, speed), lambda window: window.transport.tempo_factor == speed


def _step(steps: int) -> Act:
    def act(window: MainWindow) -> None:
        now, speeds = window.transport.tempo_factor, [speed for speed, _ in SPEEDS]
        there = [speed for speed in speeds if (speed > now if steps > 0 else speed < now)]
        _set(window, (min(there) if steps > 0 else max(there)) if there else now)

    return act


SPEED = (
    Command("play.faster", "Hear it &faster", _step(1), "Speed", (">",)),
    Command("play.slower", "Hear it s&lower", _step(-1), "Speed", ("<",)),
    *(
        Command(f"speed.{speed:g}", text, act, "Speed", checked=checked, line=speed == SPEEDS[0][0])
        for speed, text in SPEEDS
        for act, checked in (_speed(speed),)
    ),
)
