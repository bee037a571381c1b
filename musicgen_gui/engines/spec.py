"""How an engine presents itself. A new engine is one file here that defines ``ENGINE = EngineSpec(...)``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from musicgen_gui.engines.look import Look, Seen
from musicgen_gui.engines.request import Piece, Request, Task
from musicgen_gui.score.types import Score


class Engine(Protocol):
    """A loaded engine. Not thread-safe: one caller at a time."""

    def prepare(self) -> None:
        """Work out what the first question would wait for, where nobody waits yet."""
        ...

    def generate(self, request: Request) -> Iterator[Piece]:
        """Yield notes of all candidates as they come; stop asking to stop. Raises ``CannotAnswer``."""
        ...

    def look(self, asked: Look) -> Iterator[Seen]:
        """Yield parts of the answer as they come; stop asking to stop. Raises ``CannotAnswer``."""
        ...

    def bits(self, score: Score, track: int, span: tuple[int, int] | None, style: str) -> tuple[list[float], int]:
        """Bits of each note of a melody (inside ``span`` only, given both sides), and how many lay off the grid."""
        ...


@dataclass(frozen=True, slots=True)
class EngineSpec:
    """``load`` imports torch and reads the weights onto a device; everything else here is known without them.

    ``hears`` is how many notes before and after a span it takes at most, None for any. ``recipe`` names the module of
    ``training`` that trains it, with ``Options`` and ``train(options, report)``.
    """

    id: str
    title: str
    tasks: frozenset[Task]
    styles: tuple[str, ...]
    load: Callable[[str], Engine]
    recipe: str
    hears: tuple[int, int] | None = None
