"""What is kept in the project file beside the score, as the session's keepers read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from musicgen_gui.app.session import Session

Parsers = Mapping[str, Callable[[Any], Any]]
Kept = tuple[tuple[str, Any], ...]


def parsers(session: Session) -> dict[str, Callable[[Any], Any]]:
    """How each of the keepers reads what is its own; for any thread."""
    return {name: keeper.parse for name, keeper in session.keepers.items()}


def parsed(extras: Mapping[str, Any], by: Parsers) -> tuple[Kept, tuple[str, ...]]:
    """What of the extras of a project belongs to somebody, read, and what is wrong with the rest of it.

    Extras of nobody, of a newer program perhaps, are passed over.
    """
    kept, damage = [], []
    for name in by.keys() & extras.keys():
        try:
            kept.append((name, by[name](extras[name])))
        except ValueError as error:
            damage.append(str(error))
    return tuple(kept), tuple(damage)


def hand_out(session: Session, kept: Kept) -> None:
    """Give the keepers what was read, once the piece is open."""
    for name, value in kept:
        session.keepers[name].take(value)
