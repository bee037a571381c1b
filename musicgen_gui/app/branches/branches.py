"""Keeps the tree of results while the user asks, keeps, shelves; goes back to a result, and asks for it again."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app.answers import Answer, Answers
from musicgen_gui.app.branches.tree import MOST_STARS, Node, Tree
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.ghost import Taken
from musicgen_gui.app.holes import bars_text
from musicgen_gui.app.session import Keeper, Session
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Request, Span
from musicgen_gui.score.sorting import starting_in
from musicgen_gui.score.timing import bar_map
from musicgen_gui.score.types import Note, Score

LARGE = 20_000
"""Notes of a track from which on only what is kept or shelved is remembered: every node holds on to its piece."""


class Branches(QObject):
    """Every settled question becomes a node that was only seen; keeping or shelving an answer makes it wanted.

    ``model`` names the weights in use, for the recipe. ``changed`` says that ``tree`` or ``here`` is another one.
    """

    changed = Signal()

    def __init__(
        self, session: Session, composer: Composer, model: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._composer, self._model = session, composer, model
        self.tree = Tree()
        self.here = -1
        self._asked: tuple[Request, int] | None = None
        self._replayed: Node | None = None
        self._results: dict[int, tuple[weakref.ref[Score], int]] = {}
        self._remember(session.state.score, -1)
        session.keepers["branches"] = Keeper(self._give, _tree_from_plain, self._take, lambda: self.tree)
        self.changed.connect(session.kept_changed)
        session.changed.connect(self._document_changed)
        session.opened.connect(self._opened)
        composer.settled.connect(self._settled)
        composer.taken.connect(self._kept)

    def shelve(self) -> None:
        """Put the answer that is looked at on the shelf, with one star more each time, and none after the last."""
        answers = self._composer.answers
        if answers is None:
            return
        node = self._node_of(answers)
        self.rate(node.id, (node.stars + 1) % (MOST_STARS + 1))
        stars = "★" * self.tree.nodes[node.id].stars
        self._session.say(self.tr("On the shelf {0}").format(stars) if stars else self.tr("Off the shelf"))

    def rate(self, id: int, stars: int) -> None:
        """Give a node 0 to ``MOST_STARS`` stars."""
        self._put(replace(self.tree.nodes[id], stars=stars), by_hand=True)

    def name(self, id: int, name: str) -> None:
        self._put(replace(self.tree.nodes[id], name=name.strip()), by_hand=True)

    def prune(self, id: int) -> None:
        """Put a node and all that grew on it out of sight."""
        self.tree = self.tree.pruned(id)
        self._session.document.mark_unsaved()
        self.changed.emit()

    def bring_back(self) -> None:
        """Show again what was pruned."""
        self.tree = self.tree.unpruned()
        self._session.document.mark_unsaved()
        self.changed.emit()

    def title(self, node: Node) -> str:
        """The name of a node, else what it fills, as "Bars 9–12"."""
        if node.name:
            return node.name
        first, last = bars_text(Span(node.start, node.end), bar_map(self._session.state.score))
        return (self.tr("Bar {0}") if first == last else self.tr("Bars {0}–{1}")).format(first, last)

    def go_to(self, id: int) -> None:
        """Put the piece as it was with that result in place of the piece: one undo step."""
        node = self.tree.nodes[id]
        try:
            result, request = self.tree.result(node), self.tree.request(node)
        except ValueError as error:
            self._session.say(str(error))
            return
        self._composer.drop()
        score = replace(result, source=self._session.state.score.source)
        self._remember(score, id)
        label = self.tr("Go to “{0}”").format(self.title(node))
        self._session.document.apply(label, lambda _: State(score, request.track, frozenset(node.notes)))
        self.here = id
        self.changed.emit()

    def replay(self, id: int) -> None:
        """Ask the same question of the same piece again; the status line says whether the same notes came."""
        node = self.tree.nodes[id]
        try:
            request = self.tree.request(node)
        except ValueError as error:
            self._session.say(str(error))
            return
        self._replayed = node
        self._composer.replay(request)

    def _settled(self) -> None:
        answers = self._composer.answers
        node, self._replayed = self._replayed, None
        if answers is None:
            return
        if node is not None:
            self._compare(node, answers)
        elif len(answers.asked.score.tracks[answers.asked.track].notes) < LARGE:
            self._node_of(answers, only_seen=True)

    def _compare(self, node: Node, answers: Answers) -> None:
        """Look at the answer that a node came from, and say whether it is the same."""
        self._asked = (answers.asked, node.id)
        place = next((i for i, answer in enumerate(answers.order) if answer.number == node.number), None)
        if place is None:
            self._session.say(self.tr("It did not come again: one that is alike stands for it"))
            return
        self._composer.choose(place)
        came = tuple(note for note in answers.order[place].notes if node.start <= note.start < node.end)
        if came == tuple(node.notes):
            self._session.say(self.tr("“{0}” again, note for note").format(self.title(node)))
        else:
            self._session.say(self.tr("Not the same notes: the engine has changed since, or was stopped then"))

    def _kept(self, answers: Answers) -> None:
        """An answer is in the piece: what follows grows on it."""
        node = self._node_of(answers)
        self._put(replace(node, kept=True))
        self.here = node.id
        self._remember(self._session.state.score, node.id)
        self.changed.emit()

    def keep_part(self, taken: Taken) -> None:
        """A part of a ghost is in the piece: a node of its own, on which grows what follows."""
        self.tree, question = self.tree.with_question(taken.asked)
        id = len(self.tree.nodes)
        node = Node(id, self.here, question, 0, taken.start, taken.end, taken.notes, kept=True)
        self._put(replace(node, model=self._model(), made=int(time.time())))
        self.here = id
        self._remember(self._session.state.score, id)
        self.changed.emit()

    def _node_of(self, answers: Answers, *, only_seen: bool = False) -> Node:
        """The node of the chosen answer; the question's own, if no other answer of it is wanted, is made into it."""
        answer, asked = answers.order[answers.chosen], answers.asked
        drawn = replace(asked, first=answer.drawn.start, candidates=len(answer.drawn)) if answer.drawn else asked
        if self._asked and _same(self._asked[0], asked):
            held = self.tree.nodes[self._asked[1]]
            mine = next((n for n in self.tree.nodes[held.id :] if self._is(n, held, answers)), None)
            if mine is not None or only_seen:
                return mine or held
            self.tree, question = self.tree.with_question(drawn)
            id, parent = (len(self.tree.nodes) if held.wanted else held.id), held.parent
        else:
            self.tree, question = self.tree.with_question(drawn)
            id, parent = len(self.tree.nodes), self.here
        notes, span = self._whole(answers, answer), asked.span
        node = Node(id, parent, question, answer.number, span.start, span.end, notes, answer.bits)
        node = replace(node, model=self._model(), made=int(time.time()))
        if not (self._asked and _same(self._asked[0], asked)):
            self._asked = (asked, id)
        self._put(node)
        return node

    def _is(self, node: Node, first: Node, answers: Answers) -> bool:
        answer = answers.order[answers.chosen]
        same_question = node.parent == first.parent and (node.start, node.end) == (first.start, first.end)
        return same_question and node.number == answer.number and tuple(node.notes) == self._whole(answers, answer)

    def _whole(self, answers: Answers, answer: Answer) -> tuple[Note, ...]:
        """The notes of an answer, with those in front of it that have been taken already."""
        if answers.whole is None:
            return answer.notes
        track = self._session.state.score.tracks[answers.request.track].notes
        return (*track[starting_in(track, answers.whole.span.start, answers.request.span.start)], *answer.notes)

    def _put(self, node: Node, *, by_hand: bool = False) -> None:
        self.tree = self.tree.with_node(node)
        if by_hand:
            self._session.document.mark_unsaved()
        self.changed.emit()

    def _document_changed(self) -> None:
        """After undo and redo, what is asked next grows on the result that the piece holds then."""
        score = self._session.state.score
        known = self._results.get(id(score))
        if known and known[0]() is score:
            if known[1] != self.here:
                self.here = known[1]
                self.changed.emit()
        else:
            self._remember(score, self.here)

    def _remember(self, score: Score, node: int) -> None:
        key = id(score)
        self._results[key] = (weakref.ref(score, lambda _: self._results.pop(key, None)), node)

    def _opened(self) -> None:
        self.tree, self.here, self._asked, self._replayed = Tree(), -1, None, None
        self._results.clear()
        self._remember(self._session.state.score, -1)
        self.changed.emit()

    def _give(self) -> Callable[[], Any]:
        """What is kept with the piece: called on another thread, of the tree as it is now."""
        tree = self.tree
        return lambda: _tree_to_plain(tree)

    def _take(self, tree: Tree) -> None:
        """What was kept with the piece that has just been opened."""
        self.tree = tree
        self.changed.emit()


def _tree_to_plain(tree: Tree) -> dict[str, Any]:
    from musicgen_gui.app.branches.stored import tree_to_plain

    return tree_to_plain(tree)


def _tree_from_plain(plain: Any) -> Tree:
    from musicgen_gui.app.branches.stored import tree_from_plain

    return tree_from_plain(plain)


def _same(one: Request, other: Request) -> bool:
    """Whether two requests are one question, of which the second only wants more answers or is about the rest."""
    alike = replace(other, first=one.first, candidates=one.candidates)
    return one.score is other.score and replace(one, score=_NOTHING) == replace(alike, score=_NOTHING)


_NOTHING = Score()
