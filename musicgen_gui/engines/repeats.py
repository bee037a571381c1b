"""Nothing twice: keeps answers from repeating what stands around them, or themselves, and from staying on one pitch.

A run of notes is a repeat when its intervals and its times between onsets are those of another run, in any key and at
any place of the bar. While a line is drawn, pitches that would complete a repeat are all but left out; what slips
through, because nothing else was left or because the repeat was completed by the notes after the span, is drawn anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from musicgen_gui.codecs.melody import PARTS, top_line
from musicgen_gui.engines.copy_guard import Draw
from musicgen_gui.engines.filters import Logits
from musicgen_gui.engines.request import CannotAnswer, Piece, Request
from musicgen_gui.score.types import Note

NEAR = 400
"""Notes on each side of the span in which a repeat is looked for: about as many as the network hears."""
THICKEST = 4
ATTEMPTS = 6
APART = 16
"""Added to the attempt for every drawing anew, so that it meets no other drawing of the same candidate."""
Place = tuple[int, int]
"""Onset in parts and pitch."""
Run = tuple[Place, ...]
"""Moves, each an interval and a time between onsets."""


class Repeats:
    """What may not come again in the answers to one request, by its rules ``no_repeat`` and ``longest_same``."""

    def __init__(self, request: Request) -> None:
        self._division = request.score.division
        self.size, self.longest_same = request.rules.no_repeat, request.rules.longest_same
        notes, span = request.score.tracks[request.track].notes if self.asked else (), request.span
        self._standing = frozenset(n for n in notes if span.start <= n.start < span.end)
        before = [n for n in notes if n.start < span.start][-THICKEST * NEAR :]
        after = [n for n in notes if n.start >= span.end][: THICKEST * NEAR]
        self._left, self._right = self._line(before)[-NEAR:], self._line(after)[:NEAR]
        self._known: set[Run] = {run for side in (self._left, self._right) for run in self._runs(side)}
        self._next: dict[tuple[Run, int], set[int]] = defaultdict(set)
        for run in self._known:
            self._next[run[:-1], run[-1][1]].add(run[-1][0])

    @property
    def asked(self) -> bool:
        """Whether anything is forbidden."""
        return self.size is not None or self.longest_same is not None

    def against(self, part: int, onsets: Sequence[int], pitches: Sequence[int]) -> Logits:
        """(128,) to add to the logits of the pitch of a note at a time, after a line so far: −inf for a repeat."""
        line = [*self._left, *zip(onsets, pitches, strict=True)]
        bias = np.zeros(128, np.float32)
        most = self.longest_same
        if most is not None and len(line) >= most and len({pitch for _, pitch in line[-most:]}) == 1:
            bias[line[-1][1]] = -np.inf
        if self.size is not None and len(line) >= self.size - 1:
            for interval in self._completing(line, part, len(onsets)):
                if 0 <= line[-1][1] + interval < 128:
                    bias[line[-1][1] + interval] = -np.inf
        return bias

    def _completing(self, line: list[Place], part: int, new: int) -> set[int]:
        """The intervals by which a note at a time would repeat what was known, or the line itself."""
        size = self.size or 0
        tail = _moves(line[len(line) - size + 1 :])
        gap = part - line[-1][0]
        own = self._runs(line[max(0, len(line) - new - size + 1) :])
        found = {run[-1][0] for run in own if run[:-1] == tail and run[-1][1] == gap}
        return found | self._next.get((tail, gap), set())

    def broken(self, notes: Sequence[Note]) -> bool:
        """Whether an answer has a repeat in which at least one note is not the user's own, or too many equal notes."""
        line = top_line(tuple(notes))
        new = [note not in self._standing for note in line]
        return self._has_repeat(line, new) or self._stays(line, new)

    def _has_repeat(self, line: Sequence[Note], new: list[bool]) -> bool:
        if self.size is None or not any(new):
            return False
        edge = self.size - 1
        left, right = self._left[-edge:], self._right[:edge]
        runs = self._runs([*left, *self._line(line), *right])
        fresh = [False] * len(left) + new + [False] * len(right)
        counts: dict[Run, int] = defaultdict(int)
        for run in runs:
            counts[run] += 1
        touched = (run for i, run in enumerate(runs) if any(fresh[i : i + self.size]))
        return any(counts[run] > 1 or run in self._known for run in touched)

    def _stays(self, line: Sequence[Note], new: list[bool]) -> bool:
        most = self.longest_same
        if most is None:
            return False
        left, right = self._left[-most:], self._right[:most]
        pitches = [pitch for _, pitch in (*left, *self._line(line), *right)]
        fresh = [False] * len(left) + new + [False] * len(right)
        windows = range(len(pitches) - most)
        return any(len(set(pitches[i : i + most + 1])) == 1 and any(fresh[i : i + most + 1]) for i in windows)

    def _line(self, notes: Sequence[Note]) -> list[Place]:
        return [(round(n.start * PARTS / self._division), n.pitch) for n in top_line(tuple(notes))]

    def _runs(self, line: Sequence[Place]) -> list[Run]:
        """Every run of ``size`` notes in a row."""
        if self.size is None:
            return []
        moves, length = _moves(line), self.size - 1
        return [moves[i : i + length] for i in range(len(moves) - length + 1)]


def _moves(line: Sequence[Place]) -> Run:
    return tuple((b[1] - a[1], b[0] - a[0]) for a, b in pairwise(line))


def held(request: Request, draw: Draw) -> Draw:
    """A way to draw that gives only lines without repeats, whole; it leaves out a candidate that had them every time.

    Raises ``CannotAnswer`` when none is left.
    """
    known = Repeats(request)
    if not known.asked:
        return draw

    def fresh(numbers: Sequence[int], attempt: int) -> Iterator[Piece]:
        left = list(numbers)
        for again in range(ATTEMPTS):
            lines: dict[int, tuple[Note, ...]] = {}
            for piece in draw(tuple(left), attempt + APART * again):
                notes = lines[piece.candidate] = piece.added_to(lines.get(piece.candidate, ()))
                if piece.done and not known.broken(notes):
                    left.remove(piece.candidate)
                    yield _whole(piece, notes)
            if not left:
                return
        if attempt == 0 and len(left) == len(numbers):
            raise CannotAnswer(
                "Every answer repeated something: allow longer repeats and more equal notes, or ask for more adventure."
            )

    return fresh


def _whole(piece: Piece, notes: tuple[Note, ...]) -> Piece:
    return Piece(piece.candidate, notes, True, piece.bits_per_note, piece.copied, piece.followed)
