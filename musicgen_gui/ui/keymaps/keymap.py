"""A set of keys over the table of commands, and what follows when sets lie over each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtGui import QKeySequence

from musicgen_gui.ui.commands.command import Command, Mode

Keys = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Keymap:
    """``keys`` names the commands whose keys differ from the table; an empty tuple leaves a command without one.

    A key named here is taken away from the command that has it in the table, unless that is for another time.
    ``tool`` is the mouse tool that the choice begins with.
    """

    id: str
    title: str
    keys: Keys = field(default_factory=dict)
    tool: str = "arrow"


@dataclass(frozen=True, slots=True)
class Clash:
    """A key that two commands have at the same time."""

    key: str
    first: str
    second: str


@lru_cache(maxsize=1024)
def normal(key: str) -> str:
    """A key sequence as Qt writes it; empty for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def goes_first(taker: Mode, other: Mode) -> bool:
    """Whether the keys of a mode, while it is there, go before those of another."""
    return other is not taker and (taker is Mode.CURSOR or (taker is Mode.GHOST and other is Mode.NOTES))


def together(first: Mode, second: Mode) -> bool:
    """Whether commands of two modes are there at the same time with equal rights, so that they must not share a key."""
    if first is second:
        return True
    return Mode.ALWAYS in (first, second) and not (goes_first(first, second) or goes_first(second, first))


def resolved(commands: Iterable[Command], *layers: Keys) -> dict[str, tuple[str, ...]]:
    """The keys of every command, by its id. Later layers go before earlier ones, all before the table.

    A key that a layer gives to one command is taken from those that have it from a lower layer at the same time.
    """
    commands = tuple(commands)
    found = {command.id: (0, tuple(map(normal, command.keys))) for command in commands}
    for level, layer in enumerate(layers, 1):
        found |= {id: (level, tuple(map(normal, keys))) for id, keys in layer.items() if id in found}
    holders: dict[str, list[tuple[int, Command]]] = {}
    for command in commands:
        for key in found[command.id][1]:
            holders.setdefault(key, []).append((found[command.id][0], command))

    def keeps(command: Command, level: int, key: str) -> bool:
        return not any(other > level and together(command.mode, holder.mode) for other, holder in holders[key])

    return {c.id: tuple(key for key in found[c.id][1] if keeps(c, found[c.id][0], key)) for c in commands}


def clashes(commands: Iterable[Command], keys: Keys) -> list[Clash]:
    """Every key that two commands would have at the same time."""
    holders: dict[str, list[Command]] = {}
    for command in commands:
        for key in keys.get(command.id, ()):
            holders.setdefault(normal(key), []).append(command)
    return [
        Clash(key, first.id, second.id)
        for key, some in holders.items()
        for i, first in enumerate(some)
        for second in some[i + 1 :]
        if together(first.mode, second.mode)
    ]
