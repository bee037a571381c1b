"""The tree of results as a value: what was asked, what came of it, on which result it was asked. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from musicgen_gui.app.voices import beside
from musicgen_gui.engines.request import Request
from musicgen_gui.playback.context import in_context
from musicgen_gui.score.sorting import merged
from musicgen_gui.score.types import Note, Score

MOST_STARS = 3


@dataclass(frozen=True, slots=True)
class Node:
    """One result. ``parent`` is the result that the piece held when it was asked for, -1 for none.

    ``question`` is the place of its request in the tree, ``number`` that of the candidate, ``start`` and ``end`` the
    ticks that it fills. ``model`` names the weights that it came from, ``made`` is the time in seconds since 1970.
    A node neither ``kept`` nor with ``stars`` was only seen.
    """

    id: int
    parent: int
    question: int
    number: int
    start: int
    end: int
    notes: Sequence[Note]
    bits: float = 0.0
    kept: bool = False
    stars: int = 0
    name: str = ""
    model: str = ""
    made: int = 0
    pruned: bool = False

    @property
    def wanted(self) -> bool:
        """Kept in the piece or put on the shelf, not only seen."""
        return self.kept or self.stars > 0 or bool(self.name)


class Question(Protocol):
    """What was asked, perhaps still as it was read from a file."""

    def request(self) -> Request:
        """Raises ``ValueError`` when the file was damaged."""
        ...


@dataclass(frozen=True)
class Asked:
    """A question of this session."""

    asked: Request

    def request(self) -> Request:
        return self.asked


@dataclass(frozen=True)
class Tree:
    """All nodes, in the order made: a node's ``id`` is its place. Questions are shared by the nodes of one."""

    nodes: tuple[Node, ...] = ()
    questions: tuple[Question, ...] = ()
    _children: dict[int, list[int]] = field(default_factory=dict, compare=False, repr=False)

    def with_question(self, request: Request) -> tuple[Tree, int]:
        """The tree that knows a request, and its place."""
        last = self.questions[-1] if self.questions else None
        if isinstance(last, Asked) and last.asked is request:
            return self, len(self.questions) - 1
        return replace(self, questions=(*self.questions, Asked(request))), len(self.questions)

    def with_node(self, node: Node) -> Tree:
        """With one more node, or with another in the place of the one with its ``id``."""
        nodes = (*self.nodes[: node.id], node, *self.nodes[node.id + 1 :])
        return replace(self, nodes=nodes, _children={})

    def pruned(self, id: int) -> Tree:
        """With a node and all that grew on it out of sight."""
        gone = {id, *self.below(id)}
        nodes = tuple(replace(node, pruned=True) if node.id in gone else node for node in self.nodes)
        return replace(self, nodes=nodes, _children={})

    def unpruned(self) -> Tree:
        """With everything in sight again."""
        nodes = tuple(replace(node, pruned=False) if node.pruned else node for node in self.nodes)
        return replace(self, nodes=nodes, _children={})

    def children(self, id: int) -> list[int]:
        """The nodes asked for on a node, those asked for on none for -1."""
        if not self._children and self.nodes:
            for node in self.nodes:
                self._children.setdefault(node.parent, []).append(node.id)
        return self._children.get(id, [])

    def below(self, id: int) -> Iterator[int]:
        """All nodes that grew on a node, directly or not."""
        waiting = list(self.children(id))
        while waiting:
            found = waiting.pop()
            yield found
            waiting += self.children(found)

    def request(self, node: Node) -> Request:
        """What a node answers. Raises ``ValueError`` when that was damaged in the file."""
        return self.questions[node.question].request()

    def result(self, node: Node) -> Score:
        """The piece as it was when this was asked for, with the result in it."""
        request = self.request(node)
        others = (note for note in beside(request) if node.start <= note.start < node.end)
        return in_context(request.score, request.track, node.start, node.end, merged(tuple(node.notes), others))

    def rows(self, *, all_seen: bool) -> list[tuple[int, int]]:
        """What is in sight as (depth, node), children under their parents, the newest branch last.

        Without ``all_seen`` those that were only seen are left out, and what grew on them moves up.
        """
        found: list[tuple[int, int]] = []
        waiting = [(0, id) for id in reversed(self.children(-1))]
        while waiting:
            depth, id = waiting.pop()
            node = self.nodes[id]
            if node.pruned:
                continue
            shown = all_seen or node.wanted
            if shown:
                found.append((depth, id))
            waiting += [(depth + shown, child) for child in reversed(self.children(id))]
        return found
