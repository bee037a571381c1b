"""What is kept with a piece beside its notes: marks, recipes and branches, in the project file and in the journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from musicgen_gui.app.autosave import Autosave
from musicgen_gui.app.branches import Branches
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.files import Files
from musicgen_gui.app.kept_marks import Marks, marks_from_plain, marks_to_plain
from musicgen_gui.app.motif_questions import MotifQuestions
from musicgen_gui.app.recipes import REMEMBERED, recipe_of, recipes_from_plain, recipes_to_plain, with_recipe
from musicgen_gui.app.regrowing import Regrowing
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Knobs, Request, Span, Task
from musicgen_gui.formats.project import read_project, write_project
from musicgen_gui.score.types import Note, Origin, Score, Track
from tests.app.test_branches import LINE, NOTES, REQUESTS
from tests.app.walking_engine import InProcess

BAR = 1920
MARKS = st.builds(Marks, LINE, st.lists(LINE, max_size=3).map(tuple), LINE, st.floats(-1, 1))


@dataclass
class Bench:
    """A session with all that keeps something."""

    session: Session
    composer: Composer
    branches: Branches
    motifs: MotifQuestions
    regrowing: Regrowing
    files: Files

    def ask(self, qtbot: QtBot) -> None:
        self.composer.complete()
        self.wait(qtbot)

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.composer.busy and self.composer.answers is not None, timeout=30_000)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Callable[[], Bench]]:
    made: list[Session] = []

    def new() -> Bench:
        session = Session()
        made.append(session)
        composer = Composer(session, InProcess(session), lambda: 0.0)
        keepers = Branches(session, composer, lambda: "abc"), MotifQuestions(session, composer, session)
        found = Bench(session, composer, *keepers, Regrowing(session, composer, session), Files(session, session))
        session.show_piece(State(Score(tracks=(Track("fiddle", NOTES),))), None)
        return found

    yield new
    for session in made:
        session.close()


@given(MARKS)
def test_marks_come_back(marks: Marks) -> None:
    assert marks_from_plain(json.loads(json.dumps(marks_to_plain(marks)))) == marks


@given(st.lists(REQUESTS, max_size=5))
def test_recipes_come_back_without_their_pieces(requests: list[Request]) -> None:
    recipes: tuple[Request, ...] = ()
    for request in requests:
        recipes = with_recipe(recipes, request)
    assert [r.seed for r in recipes] == [r.seed for r in reversed(requests)]
    assert recipes_from_plain(json.loads(json.dumps(recipes_to_plain(recipes)))) == recipes


@pytest.mark.parametrize("plain", [None, 1, [], {}, {"motif": 3}, {"version": 2, "questions": []}, {"version": 1}])
def test_what_is_damaged_is_told(plain: Any) -> None:
    for parse in (marks_from_plain, recipes_from_plain):
        with pytest.raises(ValueError, match="damaged"):
            parse(plain)


def test_the_newest_recipe_of_a_time_counts_and_the_oldest_are_forgotten() -> None:
    recipes: tuple[Request, ...] = ()
    for seed in range(REMEMBERED + 5):
        recipes = with_recipe(recipes, Request(Task.COMPLETE, Score(), 0, Span(0, 480 * (1 + seed % 2)), seed=seed))
    assert len(recipes) == REMEMBERED
    assert recipe_of(recipes, 0, Note(500, 60, 10)).seed == REMEMBERED + 3
    assert recipe_of(recipes, 0, Note(0, 60, 10)).seed == REMEMBERED + 4
    assert recipe_of(recipes, 1, Note(0, 60, 10)) is None


def saved(qtbot: QtBot, bench: Bench, path: Path) -> None:
    with qtbot.waitSignal(bench.files.saved, timeout=30_000):
        bench.files.save(path)


def opened(qtbot: QtBot, bench: Bench, path: Path) -> None:
    with qtbot.waitSignal(bench.files.opened, timeout=30_000):
        bench.files.open(path)


def test_motif_and_phrase_are_saved_with_the_piece(qtbot: QtBot, bench: Callable[[], Bench], tmp_path: Path) -> None:
    one, two = bench(), bench()
    one.session.document.mark_saved()
    one.session.document.look(edits.select(frozenset(NOTES[:3])))
    one.motifs.mark()
    assert not one.session.document.is_saved, "there is something to save"
    one.motifs.find()
    one.session.steering.take_phrase(NOTES[2:6], -0.5)
    saved(qtbot, one, tmp_path / "air.continuo")
    assert one.session.document.is_saved
    opened(qtbot, two, tmp_path / "air.continuo")
    for name in ("motif", "repeats", "phrase", "amount"):
        assert getattr(two.session.steering, name) == getattr(one.session.steering, name)
    assert len(two.session.steering.motif) == 3
    assert two.session.document.is_saved
    two.session.show_piece(State(), None)
    assert two.session.steering.motif == ()
    assert two.session.document.is_saved


def test_what_followed_regrows_after_reopening_as_it_was_made(
    qtbot: QtBot, bench: Callable[[], Bench], tmp_path: Path
) -> None:
    one, two = bench(), bench()
    wishes = one.composer.wishes
    one.composer.set_wishes(replace(wishes, knobs=replace(wishes.knobs, adventure=0.9, leaps=0.1)))
    one.ask(qtbot)
    asked = one.composer.answers.request
    one.composer.accept()
    saved(qtbot, one, tmp_path / "air.continuo")
    opened(qtbot, two, tmp_path / "air.continuo")
    assert two.composer.wishes.knobs == Knobs()
    grown = [n for n in two.session.state.current.notes if n.origin is Origin.MODEL]
    two.session.document.look(edits.select(frozenset(grown[:1])))
    two.regrowing.regrow()
    two.wait(qtbot)
    again = two.composer.answers.request
    assert (again.knobs, again.seed, again.style) == (asked.knobs, asked.seed, asked.style)
    assert again.score.tracks == two.session.state.score.tracks


def test_files_of_older_and_newer_programs_open(qtbot: QtBot, bench: Callable[[], Bench], tmp_path: Path) -> None:
    score = Score(tracks=(Track("fiddle", NOTES),))
    (tmp_path / "old.continuo").write_bytes(write_project(score, {}))
    strange = {"marks": {"motif": "later"}, "recipes": {"version": 9}, "hologram": [1]}
    (tmp_path / "new.continuo").write_bytes(write_project(score, strange))
    one = bench()
    said: list[str] = []
    one.session.said.connect(said.append)
    opened(qtbot, one, tmp_path / "old.continuo")
    assert said == []
    opened(qtbot, one, tmp_path / "new.continuo")
    assert one.session.state.score == score
    assert "motif" in said[-1]
    assert "how the piece was made" in said[-1]


def test_an_older_program_reads_the_notes_of_what_is_saved_now(
    qtbot: QtBot, bench: Callable[[], Bench], tmp_path: Path
) -> None:
    one = bench()
    one.session.steering.set_motif(NOTES[:2])
    saved(qtbot, one, tmp_path / "air.continuo")
    score, extras = read_project((tmp_path / "air.continuo").read_bytes())
    assert score == one.session.state.score
    assert set(extras) == {"branches", "marks", "recipes"}


def test_a_crash_loses_no_branch_no_mark_and_no_recipe(
    qtbot: QtBot, bench: Callable[[], Bench], tmp_path: Path
) -> None:
    one, two = bench(), bench()
    kept = Autosave(one.session, tmp_path, one.session)
    one.ask(qtbot)
    one.composer.accept()
    one.session.steering.set_motif(NOTES[:3])
    qtbot.waitUntil(lambda: kept._kept is not None and not kept._writing and not kept._soon.isActive(), timeout=30_000)
    one.ask(qtbot)
    one.branches.shelve()
    one.composer.drop()
    qtbot.waitUntil(lambda: not kept._writing and not kept._soon.isActive(), timeout=30_000)
    kept.keep()
    other = Autosave(two.session, tmp_path, two.session)
    (left,) = other.leftovers()
    other.restore(left)
    assert two.session.state.score == one.session.state.score
    assert two.branches.tree.nodes == one.branches.tree.nodes
    assert [n.stars for n in two.branches.tree.nodes][-1] == 1
    assert two.session.steering.motif == NOTES[:3]
    assert two.regrowing.recipes == one.regrowing.recipes != ()
    assert not two.session.document.is_saved
    other.close()


def test_a_new_branch_alone_is_written_to_the_journal(qtbot: QtBot, bench: Callable[[], Bench], tmp_path: Path) -> None:
    one = bench()
    kept = Autosave(one.session, tmp_path, one.session)
    one.session.document.apply("Add", edits.add_notes([Note(7 * BAR, 60, 480)]))
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.journal"))) == 1, timeout=30_000)
    (file,) = tmp_path.glob("*.journal")
    before = file.read_bytes()
    one.ask(qtbot)
    one.composer.drop()
    qtbot.waitUntil(lambda: file.read_bytes() != before, timeout=30_000)
    _, extras = read_project(file.read_bytes().partition(b"\n")[2])
    assert len(extras["branches"]["counts"]) == 1
    kept.close()
