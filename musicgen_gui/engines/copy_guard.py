"""Keeps answers from copying too many notes in a row of a training tune, and tells how many they copy.

What counts as the same is said in ``known_tunes``: a tune written in other note values, dotted or swung is the same
tune; and whoever copies no more than so many intervals copies no more notes with their rhythm either. The price is
that scales and other common formulas count as well, so a ``Copy`` says how many tunes share its run.

While a line is drawn, pitches that would copy too much are all but left out; where nothing else is left, the answer is
drawn anew.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from musicgen_gui.codecs.melody import Ints, top_line
from musicgen_gui.engines.known_tunes import SHORTEST, KnownTunes
from musicgen_gui.engines.request import CannotAnswer, Keep, Piece, Request
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.types import Lock, Note, Origin

ATTEMPTS = 5
Draw = Callable[[Sequence[int], int], Iterator[Piece]]
Steps = tuple[int, ...]


def pitches_of(notes: Sequence[Note]) -> Ints:
    """Pitches of the top line of some notes in time order."""
    return np.array([note.pitch for note in top_line(tuple(notes))], np.int64)


def own_lines(request: Request) -> tuple[Ints, ...]:
    """What the user has: the track before, in and after the span, without what a model made in the span, unless that
    is kept."""
    span, notes = request.span, request.score.tracks[request.track].notes
    kept = request.keep is Keep.PITCHES or bool(request.weak)
    inside = starting_in(notes, span.start, span.end)
    return (
        pitches_of(notes[: inside.start]),
        pitches_of([n for n in notes[inside] if kept or n.origin is not Origin.MODEL or n.locks & Lock.PITCH]),
        pitches_of(notes[inside.stop :]),
    )


class Watched:
    """A line of an answer as it grows, and which of its notes are not the user's as far as that can be told."""

    def __init__(self, known: KnownTunes, limit: int, own: frozenset[Steps], begun: Sequence[int]) -> None:
        self._known, self._limit, self._own = known, limit, own
        self._pitches: list[int] = []
        self._steps: list[int] = []
        self._foreign: list[int] = []
        for pitch in begun:
            self.add(pitch)

    def add(self, pitch: int) -> None:
        """The line goes on."""
        if self._pitches:
            self._steps.append(pitch - self._pitches[-1])
        self._pitches.append(pitch)
        self._foreign.append(len(self._steps))
        if tuple(self._steps[1 - SHORTEST :]) in self._own:
            first = len(self._pitches) - SHORTEST
            del self._foreign[bisect_left(self._foreign, first) :]

    def against(self) -> list[int]:
        """The pitches with which the line would copy too much: with them, a run that begins with a note that is not
        the user's would end with another, and be too long."""
        before = bisect_right(self._foreign, len(self._pitches) - self._limit)
        if not before:
            return []
        ways = self._known.next_steps(tuple(self._steps[self._foreign[before - 1] :]))
        last, around = self._pitches[-1], tuple(self._steps[2 - SHORTEST :])
        return [last + step for step in ways if (*around, step) not in self._own and 0 <= last + step < 128]


class Watch:
    """Keeps lines of the answers to one request from copying too much while they are drawn."""

    def __init__(self, known: KnownTunes, request: Request, limit: int) -> None:
        self._known, self._limit = known, limit
        self._own = frozenset[Steps]().union(*(_steps_of(line.tobytes()) for line in own_lines(request)))
        self._begins = request.span.start

    def line(self, request: Request) -> Watched:
        """A line of an answer to a request: that which is watched, or one for a later phrase of its answers."""
        notes = request.score.tracks[request.track].notes
        begun = pitches_of(notes[starting_in(notes, self._begins, request.span.start)])
        return Watched(self._known, self._limit, self._own, begun.tolist())


@lru_cache(maxsize=16)
def _steps_of(line: bytes) -> frozenset[Steps]:
    """The steps between each ``SHORTEST`` notes in a row, the same for all who ask about one piece."""
    steps = np.diff(np.frombuffer(line, np.int64)).tolist()
    return frozenset(tuple(steps[i : i + SHORTEST - 1]) for i in range(len(steps) - SHORTEST + 2))


def watch(known: KnownTunes | None, request: Request) -> Watch | None:
    """One where the request asks for it, and the tunes are known."""
    limit = request.rules.longest_copy
    return Watch(known, request, limit) if known is not None and limit is not None else None


def guarded(known: KnownTunes | None, request: Request, draw: Draw) -> Iterator[Piece]:
    """Pieces of ``draw(numbers, attempt)`` with ``copied`` told in the last of each candidate.

    With ``Rules.longest_copy`` a candidate that copies more is drawn anew, up to ``ATTEMPTS`` times, then left out. Its
    notes come when it is whole; with ``drafts`` as they come, and are taken back when it copies. Raises
    ``CannotAnswer`` when none is left.
    """
    limit, numbers = request.rules.longest_copy, request.numbers
    if known is None:
        if limit is not None:
            raise CannotAnswer(
                "Copies cannot be kept out: this engine has no list of the tunes it learned from. Let answers copy."
            )
        yield from draw(numbers, 0)
    elif limit is None:
        yield from _told(known, own_lines(request), draw(numbers, 0))
    elif limit < SHORTEST - 1:
        raise CannotAnswer(f"Every melody has short runs from others: allow at least {SHORTEST - 1} notes in a row.")
    else:
        yield from _kept_apart(known, request, draw, limit)


def _told(known: KnownTunes, own: Sequence[Ints], pieces: Iterator[Piece]) -> Iterator[Piece]:
    notes: dict[int, tuple[Note, ...]] = {}
    for piece in pieces:
        notes[piece.candidate] = piece.added_to(notes.get(piece.candidate, ()))
        if piece.done:
            piece = replace(piece, copied=known.longest(pitches_of(notes[piece.candidate]), own))
        yield piece


def _kept_apart(known: KnownTunes, request: Request, draw: Draw, limit: int) -> Iterator[Piece]:
    own, left, shown = own_lines(request), list(request.numbers), set[int]()
    for attempt in range(ATTEMPTS):
        held: dict[int, tuple[Note, ...]] = {}
        for piece in draw(tuple(left), attempt):
            number = piece.candidate
            notes = held[number] = piece.added_to(held.get(number, ()))
            if not piece.done:
                if request.drafts:
                    shown.add(number)
                    yield piece
                continue
            copied = known.longest(pitches_of(notes), own)
            if copied.notes <= limit:
                left.remove(number)
                yield replace(piece, notes=notes, copied=copied, anew=number in shown)
            elif number in shown:
                shown.remove(number)
                yield Piece(number, (), anew=True)
        if not left:
            return
    if len(left) == len(request.numbers):
        raise CannotAnswer(
            f"Every answer had more than {limit} notes in a row from a known tune: ask for more adventure, "
            "or let answers copy more."
        )
