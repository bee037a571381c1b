"""The tree as what JSON holds, and back: scores by what changed from one question to the next, notes as columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any, overload

from musicgen_gui.app.branches.plain import from_plain, to_plain
from musicgen_gui.app.branches.tree import Node, Tree
from musicgen_gui.engines.request import Request
from musicgen_gui.formats.project_score import notes_from_plain, notes_to_plain, score_from_plain, score_to_plain
from musicgen_gui.score.types import Lock, Note, Origin, Score

VERSION = 1
_COLUMNS = [field.name for field in fields(Node) if field.name not in ("id", "notes")]
_BEFORE = _COLUMNS.index("end") + 1
"""How many of the columns come before a node's notes."""
_WIDE = 7
"""Numbers of a note."""
_EMPTY = Score()
_ORIGINS, _LOCKS = [Origin(i) for i in range(max(Origin) + 1)], [Lock(i) for i in range(Lock.ANY + 1)]


def tree_to_plain(tree: Tree) -> dict[str, Any]:
    """Nodes as columns, all their notes in one row, questions without their scores, and what changed in those.

    Raises ``ValueError`` for what would not read.
    """
    requests = [question.request() for question in tree.questions]
    return {
        "version": VERSION,
        "nodes": {name: [getattr(node, name) for node in tree.nodes] for name in _COLUMNS},
        "counts": [len(node.notes) for node in tree.nodes],
        "notes": [value for node in tree.nodes for note in node.notes for value in _row(note)],
        "questions": [to_plain(replace(request, score=_EMPTY)) for request in requests],
        "scores": list(_steps([request.score for request in requests])),
    }


def tree_from_plain(plain: Any) -> Tree:
    """The tree of ``tree_to_plain``. Raises ``ValueError`` for anything else.

    What is asked for in a question is looked at when it is needed.
    """
    try:
        if plain["version"] != VERSION:
            raise ValueError(f"version {plain['version']} is not known")
        scores = Scores(plain["scores"])
        questions = tuple(StoredQuestion(asked, scores, i) for i, asked in enumerate(plain["questions"]))
        nodes = tuple(_nodes(plain))
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise _damaged(error) from error
    if any(not -1 <= n.parent < n.id or not 0 <= n.question < len(questions) for n in nodes):
        raise ValueError("the branches of the piece are damaged: a branch grows on nothing")
    return Tree(nodes, questions)


class Scores:
    """The pieces that were asked about, each made of the one before it; the last few that were wanted are kept."""

    def __init__(self, steps: list[Any]) -> None:
        self._steps = steps
        self._known: dict[int, Score] = {}

    def __len__(self) -> int:
        return len(self._steps)

    def at(self, place: int) -> Score:
        """The score of a question."""
        if not 0 <= place < len(self._steps):
            raise IndexError(place)
        if place not in self._known:
            first = place
            while first not in self._known and not isinstance(self._steps[first], dict):
                first -= 1
            score = self._known.get(first) or score_from_plain(self._steps[first], None)
            for step in self._steps[first + 1 : place + 1]:
                score = _after(score, step)
            if len(self._known) > 64:
                self._known.clear()
            self._known[place] = score
        return self._known[place]


@dataclass(frozen=True)
class StoredQuestion:
    """A question as it was read."""

    plain: Any
    scores: Scores
    place: int

    def request(self) -> Request:
        """Raises ``ValueError`` when it is damaged."""
        return self._request

    @cached_property
    def _request(self) -> Request:
        try:
            asked: Request = from_plain(Request, {**self.plain, "score": {}})
            return replace(asked, score=self.scores.at(self.place))
        except (KeyError, TypeError, IndexError, AttributeError, OverflowError) as error:
            raise _damaged(error) from error


def _row(note: Note) -> tuple[int, ...]:
    return note.start, note.pitch, note.length, note.velocity, note.release, int(note.origin), int(note.locks)


def _nodes(plain: Any) -> Iterator[Node]:
    columns = [plain["nodes"][name] for name in _COLUMNS]
    rows, at = plain["notes"], 0
    for id, (count, values) in enumerate(zip(plain["counts"], zip(*columns, strict=True), strict=True)):
        end = at + count * _WIDE
        if count < 0 or end > len(rows):
            raise IndexError("notes are missing")
        fields_in_order: list[Any] = [id, *values[:_BEFORE], StoredNotes(rows[at:end]), *values[_BEFORE:]]
        yield Node(*fields_in_order)
        at = end


class StoredNotes(Sequence[Note]):
    """Notes as they were read, made when they are looked at."""

    __slots__ = ("_made", "_rows")

    def __init__(self, rows: list[int]) -> None:
        self._rows = rows
        self._made: tuple[Note, ...] | None = None

    @property
    def _notes(self) -> tuple[Note, ...]:
        if self._made is None:
            self._made = tuple(_note(*row) for row in zip(*[iter(self._rows)] * _WIDE, strict=True))
        return self._made

    def __len__(self) -> int:
        return len(self._rows) // _WIDE

    @overload
    def __getitem__(self, place: int) -> Note: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Note, ...]: ...
    def __getitem__(self, place: int | slice) -> Note | tuple[Note, ...]:
        return self._notes[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._notes == tuple(other)

    def __hash__(self) -> int:
        return hash(self._notes)


def _note(start: int, pitch: int, length: int, velocity: int, release: int, origin: int, locks: int) -> Note:
    return Note(start, pitch, length, velocity, release, _ORIGINS[origin], _LOCKS[locks])


def _steps(scores: list[Score]) -> Iterator[Any]:
    """Each score as what changed since the one before: nothing, some notes of one track, or everything."""
    before: Score | None = None
    for score in scores:
        yield _step(before, score)
        before = score


def _step(before: Score | None, score: Score) -> Any:
    if before is score:
        return []
    if before is None or len(before.tracks) != len(score.tracks):
        return score_to_plain(replace(score, source=None))
    pairs = list(zip(before.tracks, score.tracks, strict=True))
    changed = [i for i, (old, new) in enumerate(pairs) if old is not new and old.notes != new.notes]
    rest = score
    for i in changed:
        rest = rest.with_track(i, score.tracks[i].with_notes(before.tracks[i].notes))
    if rest != before:
        return score_to_plain(replace(score, source=None))
    return [[i, *_cut(before.tracks[i].notes, score.tracks[i].notes)] for i in changed]


def _cut(old: tuple[Note, ...], new: tuple[Note, ...]) -> tuple[int, int, dict[str, Any]]:
    """Where notes were taken out, how many, and those put in their place."""
    most, head = min(len(old), len(new)), 0
    while head < most and (old[head] is new[head] or old[head] == new[head]):
        head += 1
    tail = 0
    while tail < most - head and (old[-1 - tail] is new[-1 - tail] or old[-1 - tail] == new[-1 - tail]):
        tail += 1
    return head, len(old) - tail - head, notes_to_plain(new[head : len(new) - tail])


def _after(score: Score, step: Any) -> Score:
    if isinstance(step, dict):
        return score_from_plain(step, None)
    for track, head, gone, notes in step:
        held = score.tracks[track]
        score = score.with_track(
            track, held.with_notes((*held.notes[:head], *notes_from_plain(notes), *held.notes[head + gone :]))
        )
    return score


def _damaged(error: Exception) -> ValueError:
    return ValueError(f"the branches of the piece are damaged: {type(error).__name__}: {error}")
