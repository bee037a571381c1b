"""A result asked for again out of a saved project: bit for bit the same, with a network of the real shape."""

from __future__ import annotations

import json
from dataclasses import replace

from musicgen_gui.app.answers import Answers
from musicgen_gui.app.branches.stored import tree_from_plain, tree_to_plain
from musicgen_gui.app.branches.tree import Node, Tree
from musicgen_gui.engines.request import Knobs, Request, Rules, Span, Task
from musicgen_gui.score.types import KeySignature, Lock, Note, Score, Track
from tests.engines.tiny import tiny_engine

BAR = 1920
LINE = tuple(Note(i * 480, 62 + i % 4 * 2, 480, 70 + i) for i in range(32))
HELD = Note(10 * 480, 65, 480, locks=Lock.NOTE)


def asked(seed: int, edits: int) -> Request:
    """A question about the third bar, of a piece with a locked note that was edited some times before."""
    notes = tuple(replace(n, pitch=n.pitch + (i < edits)) for i, n in enumerate(LINE) if n.start != HELD.start)
    score = Score(tracks=(Track("a", tuple(sorted((*notes, HELD)))),), keys=(KeySignature(0, 1),))
    knobs = Knobs(0.8, 0.6, pitch_temperature=1.1, rather=(60, 74) if seed % 2 else None)
    rules = Rules(frozenset((0, 2, 4, 6, 7, 9, 11)), 55, 81, no_repeat=5 if seed > 1 else None)
    return Request(Task.COMPLETE, score, 0, Span(2 * BAR, 3 * BAR), knobs=knobs, rules=rules, seed=seed, candidates=4)


def test_saved_recipes_make_the_same_notes_bit_for_bit() -> None:
    engine, tree = tiny_engine(), Tree()
    for seed in range(4):
        request = replace(asked(seed, seed), first=4 * (seed % 2))
        answers = Answers(request).with_pieces(list(engine.generate(request)))
        tree, question = tree.with_question(request)
        for answer in answers.order:
            id = len(tree.nodes)
            tree = tree.with_node(
                Node(id, id - 1, question, answer.number, 2 * BAR, 3 * BAR, answer.notes, answer.bits, kept=True)
            )
    saved = tree_from_plain(json.loads(json.dumps(tree_to_plain(tree))))
    engine = tiny_engine()
    for node in saved.nodes:
        request = saved.request(node)
        again = Answers(request).with_pieces(list(engine.generate(request)))
        answer = next(a for a in again.order if a.number == node.number)
        assert answer.notes == tuple(node.notes)
        assert answer.bits == node.bits
        assert HELD in answer.notes
