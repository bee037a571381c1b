"""Fine timing of answers as a setting of its own: a little off the grid, as a hand plays, and the same each time.

Time itself is bent, so that what follows closely still does. From eighth to eighth it goes early or late along straight
lines; how far, at each, is partly the habit of the hand at that place of every bar, and partly chance. The bar line
moves half as far. Edges of the span and locked notes stay exact, and the bending grows from them within an eighth.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from random import Random

from musicgen_gui.app.promises import keeps_rhythm, locked_notes
from musicgen_gui.engines.request import Piece, Request
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Lock, Note

FARTHEST = 1 / 16
"""Part of a quarter by which an onset strays at most: at 120 bpm 31 ms. Three times that is less than an eighth, so
that bent time never runs backwards."""
HABIT = 0.6
"""How much of it belongs to the place in the bar."""


def loosened(piece: Piece, request: Request) -> Piece:
    """A piece of an answer as it is played; as it is where nothing is loose, or where the rhythm is the user's own."""
    if not request.knobs.looseness or request.weak or keeps_rhythm(request):
        return piece
    exact = _exact(request)
    return replace(piece, notes=tuple(_played(note, request, exact) for note in piece.notes))


def _exact(request: Request) -> list[int]:
    """Ticks that stay where they are, ascending."""
    locked = [note for note in locked_notes(request) if note.locks & Lock.RHYTHM]
    edges = (request.span.start, request.span.end)
    return sorted({*edges, *(note.start for note in locked), *(note.end for note in locked)})


def _played(note: Note, request: Request, exact: list[int]) -> Note:
    if note.locks & Lock.RHYTHM:
        return note
    start, end = (tick + round(bend(tick, request, exact)) for tick in (note.start, note.end))
    return replace(note, start=start, length=max(1, end - start))


def bend(tick: int, request: Request, exact: list[int]) -> float:
    """By how many ticks a time is late; early where it is negative."""
    eighth = request.score.division / 2
    before = int(tick // eighth)
    part = tick / eighth - before
    late = (1 - part) * _knot(before, request) + part * _knot(before + 1, request)
    i = bisect_left(exact, tick)
    near = min((abs(tick - place) for place in exact[max(0, i - 1) : i + 1]), default=eighth)
    return late * min(1.0, near / eighth) * request.knobs.looseness * FARTHEST * request.score.division


def _knot(eighth: int, request: Request) -> float:
    """How late the hand is at an eighth of the piece, −1 to 1."""
    bars = bar_map(request.score)
    tick = eighth * request.score.division // 2
    place = tick - bars.bar_start(bars.position(tick).bar)
    late = HABIT * _thrown(request.seed, f"place {place}") + (1 - HABIT) * _thrown(request.seed, f"eighth {eighth}")
    return late if place else late / 2


@lru_cache(maxsize=4096)
def _thrown(seed: int, what: str) -> float:
    return Random(f"{seed} {what}").uniform(-1.0, 1.0)
