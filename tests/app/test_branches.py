"""The tree of results: where they grow, what is kept of them, and that the file brings all of it back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from musicgen_gui.app.branches import Branches, Node, Tree
from musicgen_gui.app.branches.plain import from_plain, to_plain
from musicgen_gui.app.branches.stored import tree_from_plain, tree_to_plain
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.files import Files
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import ChordTones, Curve, CurveKind, Keep, Knobs, Likeness, Request, Rules, Span, Task
from musicgen_gui.score.types import KeySignature, Lock, Note, Origin, Score, Track
from tests.app.walking_engine import InProcess

BAR = 1920
NOTES = (*(Note(beat * 480, 67 + beat % 3 * 2, 480) for beat in range(8)), Note(4 * BAR, 74, BAR))


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    session.show_piece(State(Score(tracks=(Track("fiddle", NOTES),), keys=(KeySignature(0, 1),))), None)
    yield session
    session.close()


@pytest.fixture
def composer(session: Session) -> Composer:
    return Composer(session, InProcess(session), lambda: 0.0)


@pytest.fixture
def branches(session: Session, composer: Composer) -> Branches:
    return Branches(session, composer, lambda: "abc123")


def answered(qtbot: QtBot, composer: Composer) -> None:
    qtbot.waitUntil(lambda: not composer.busy and composer.answers is not None, timeout=30_000)


def asked(qtbot: QtBot, composer: Composer) -> None:
    composer.complete()
    answered(qtbot, composer)


def test_a_question_is_a_node_and_what_is_kept_of_it_is_that_node(
    qtbot: QtBot, composer: Composer, branches: Branches, session: Session
) -> None:
    asked(qtbot, composer)
    assert [(n.parent, n.wanted) for n in branches.tree.nodes] == [(-1, False)]
    composer.step(3)
    answer = composer.answers.order[3]
    composer.accept()
    (node,) = branches.tree.nodes
    assert (node.kept, node.number, node.notes, node.model) == (True, answer.number, answer.notes, "abc123")
    assert branches.here == node.id
    assert branches.tree.result(node) == replace(session.state.score, source=None)


def test_what_is_asked_next_grows_on_what_was_kept_and_undo_goes_back_down(
    qtbot: QtBot, composer: Composer, branches: Branches, session: Session
) -> None:
    asked(qtbot, composer)
    composer.accept()
    session.document.apply("Add", edits.add_notes([Note(6 * BAR, 70, 480)]))
    composer.go_on()
    answered(qtbot, composer)
    composer.accept()
    assert [n.parent for n in branches.tree.nodes] == [-1, 0]
    for _ in range(3):
        session.document.undo()
    assert branches.here == -1
    asked(qtbot, composer)
    composer.accept()
    assert [n.parent for n in branches.tree.nodes] == [-1, 0, -1]
    session.document.undo()
    session.document.redo()
    assert branches.here == 2


def test_the_shelf_counts_stars_and_two_answers_of_a_question_are_two_nodes(
    qtbot: QtBot, composer: Composer, branches: Branches, session: Session
) -> None:
    asked(qtbot, composer)
    branches.shelve()
    branches.shelve()
    composer.step(1)
    branches.shelve()
    assert [(n.stars, n.kept) for n in branches.tree.nodes] == [(2, False), (1, False)]
    assert not session.document.is_saved, "what the user puts there is worth saving"
    for _ in range(3):
        branches.shelve()
    assert [n.stars for n in branches.tree.nodes] == [2, 0]
    composer.accept()
    assert [(n.stars, n.kept) for n in branches.tree.nodes] == [(2, False), (0, True)]


def test_going_to_a_branch_is_one_undo_step(
    qtbot: QtBot, composer: Composer, branches: Branches, session: Session
) -> None:
    asked(qtbot, composer)
    composer.accept()
    kept = session.state.score
    session.document.apply("Delete", lambda s: State(s.score.with_track(0, Track("fiddle")), 0))
    branches.name(0, "the first")
    steps = len(session.document.undo_labels)
    branches.go_to(0)
    assert session.state.score == kept
    assert session.document.undo_labels[0] == "Go to “the first”"
    assert len(session.document.undo_labels) == steps + 1
    assert branches.here == 0


def test_asking_again_gives_the_same_notes(
    qtbot: QtBot, composer: Composer, branches: Branches, session: Session
) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    asked(qtbot, composer)
    composer.step(2)
    branches.shelve()
    node = branches.tree.nodes[-1]
    composer.drop()
    session.document.apply("Add", edits.add_notes([Note(8 * BAR, 60, 480)]))
    branches.replay(node.id)
    answered(qtbot, composer)
    assert composer.answers.order[composer.answers.chosen].notes == node.notes
    assert said[-1].endswith("again, note for note")
    assert len(branches.tree.nodes) == 1, "the same question is no new node"


def test_the_file_brings_back_nodes_and_recipes(
    qtbot: QtBot, composer: Composer, branches: Branches, session: Session, tmp_path: Path
) -> None:
    for _ in range(2):
        asked(qtbot, composer)
        branches.shelve()
        composer.accept()
        session.document.undo()
        session.document.apply("Add", edits.add_notes([Note(8 * BAR + len(branches.tree.nodes), 60, 480)]))
    before, path = branches.tree, tmp_path / "tune.continuo"
    files = Files(session)
    with qtbot.waitSignal(files.saved):
        files.save(path)
    assert session.document.is_saved
    session.show_piece(State(), None)
    assert branches.tree.nodes == ()
    with qtbot.waitSignal(files.opened):
        files.open(path)
    assert branches.tree.nodes == before.nodes
    for node in before.nodes:
        assert branches.tree.request(node) == before.request(node)
        assert branches.tree.result(node) == before.result(node)


def test_a_midi_file_leaves_them_out_and_old_projects_open(
    qtbot: QtBot, branches: Branches, session: Session, tmp_path: Path
) -> None:
    from musicgen_gui import formats

    files = Files(session)
    formats.write(tmp_path / "old.continuo", session.state.score)
    for name in ("tune.mid", "old.continuo"):
        if name == "tune.mid":
            with qtbot.waitSignal(files.saved):
                files.save(tmp_path / name)
        with qtbot.waitSignal(files.opened):
            files.open(tmp_path / name)
        assert branches.tree == Tree()


def test_damaged_branches_are_told_of_and_the_piece_opens(
    qtbot: QtBot, branches: Branches, session: Session, tmp_path: Path
) -> None:
    from musicgen_gui import formats

    said: list[str] = []
    session.said.connect(said.append)
    score = session.state.score
    formats.write(tmp_path / "bad.continuo", score, {"branches": {"version": 1, "nodes": 3}})
    files = Files(session)
    with qtbot.waitSignal(files.opened):
        files.open(tmp_path / "bad.continuo")
    assert session.state.score == score
    assert "damaged" in said[-1]


TICKS = st.integers(0, 20_000)
NOTE = st.builds(
    Note, TICKS, st.integers(0, 127), st.integers(1, 960), origin=st.sampled_from(Origin), locks=st.just(Lock.PITCH)
)
LINE = st.lists(NOTE, max_size=6).map(lambda notes: tuple(sorted(notes)))
SCORES = st.builds(
    Score,
    tracks=st.lists(st.builds(Track, st.just("a"), LINE), min_size=1, max_size=3).map(tuple),
    keys=st.sampled_from([(), (KeySignature(0, 2, "dorian"),)]),
)
SHARE = st.floats(0, 1)
REQUESTS = st.builds(
    Request,
    st.sampled_from(Task),
    SCORES,
    st.just(0),
    st.builds(Span, TICKS, TICKS),
    keep=st.sampled_from(Keep),
    knobs=st.builds(Knobs, SHARE, SHARE, pitch_temperature=st.none() | SHARE, time_quantiles=st.tuples(SHARE, SHARE)),
    rules=st.builds(
        Rules,
        st.none() | st.frozensets(st.integers(0, 11)),
        longest_copy=st.none() | st.integers(1, 9),
        last=st.none() | st.frozensets(st.integers(0, 127)),
        chord_tones=st.sampled_from(ChordTones),
    ),
    seed=st.integers(0, 9999),
    curves=st.lists(st.builds(Curve, st.sampled_from(CurveKind), st.just(((0, 0.5), (960, 1.0)))), max_size=1).map(
        tuple
    ),
    like=st.none() | st.builds(Likeness, LINE, SHARE),
    first=st.integers(0, 9),
    weak=st.frozensets(st.integers(0, 960), max_size=3),
)


@given(REQUESTS)
def test_a_request_comes_back_from_json(request: Request) -> None:
    plain = json.loads(json.dumps(to_plain(replace(request, score=Score()))))
    assert replace(from_plain(Request, {**plain, "score": {}}), score=request.score) == request


@given(st.lists(st.tuples(REQUESTS, LINE, st.integers(-1, 5)), max_size=6))
def test_a_tree_comes_back_from_json(made: list[tuple[Request, tuple[Note, ...], int]]) -> None:
    tree = Tree()
    for id, (request, notes, parent) in enumerate(made):
        tree, question = tree.with_question(request)
        tree = tree.with_node(Node(id, min(parent, id - 1), question, id, 0, 960, notes, 0.5, stars=id % 4, name="n"))
    back = tree_from_plain(json.loads(json.dumps(tree_to_plain(tree))))
    assert back.nodes == tree.nodes
    assert [back.request(n) for n in back.nodes] == [tree.request(n) for n in tree.nodes]


def test_pruning_takes_what_grew_on_it_out_of_sight_and_can_be_taken_back() -> None:
    tree = Tree()
    tree, question = tree.with_question(Request(Task.COMPLETE, Score(), 0, Span(0, 960)))
    for id, parent in enumerate((-1, 0, 1, -1)):
        tree = tree.with_node(Node(id, parent, question, 0, 0, 960, (), kept=id != 1))
    assert tree.rows(all_seen=False) == [(0, 0), (1, 2), (0, 3)]
    assert tree.rows(all_seen=True) == [(0, 0), (1, 1), (2, 2), (0, 3)]
    assert tree.pruned(1).rows(all_seen=True) == [(0, 0), (0, 3)]
    assert tree.pruned(0).unpruned().rows(all_seen=True) == tree.rows(all_seen=True)
