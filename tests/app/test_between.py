"""Going from one phrase to another: where the answers come, in what order, and what is remembered of the question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.between import Between
from musicgen_gui.app.branches.plain import from_plain, to_plain
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Request
from musicgen_gui.score.types import Note, Score, Track
from tests.app.walking_engine import InProcess

BAR = 1920
LOW = tuple(Note(i * 480, 60 + i, 480) for i in range(4))
HIGH = tuple(Note(BAR + i * 240, 72 - i, 240) for i in range(8))


class Desk:
    def __init__(self) -> None:
        self.session, self.engine = Session(), InProcess()
        self.session.show_piece(State(Score(tracks=(Track(notes=(*LOW, *HIGH)),))), None)
        self.composer = Composer(self.session, self.engine, lambda: 0.0)  # type: ignore[arg-type]
        self.between = Between(self.session, self.composer)
        self.said: list[str] = []
        self.session.said.connect(self.said.append)

    def select(self, notes: tuple[Note, ...]) -> None:
        self.session.document.look(edits.select(frozenset(notes)))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.session.close()


def answered(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.composer.busy and desk.composer.answers is not None)


def test_answers_come_in_the_selected_time_in_the_order_of_the_way(qtbot: QtBot, desk: Desk) -> None:
    desk.select(LOW)
    desk.between.take()
    desk.select(HIGH)
    desk.session.set_span((4 * BAR, 6 * BAR))
    before = desk.session.state.score
    desk.between.go()
    answered(qtbot, desk)
    asked = desk.engine.asked[-1]
    assert asked.between is not None
    first, second = asked.between
    assert [(n.start - 4 * BAR, n.pitch) for n in first[:4]] == [(n.start, n.pitch) for n in LOW]
    assert [(n.start - 4 * BAR, n.pitch) for n in second[:8]] == [(n.start - BAR, n.pitch) for n in HIGH]
    assert max(n.start for n in first) < 6 * BAR
    assert [answer.number for answer in desk.composer.answers.order] == list(range(8))
    assert desk.session.state.score is before
    desk.composer.again()
    answered(qtbot, desk)
    assert desk.engine.asked[-1].between == asked.between
    assert from_plain(Request, to_plain(asked)).between == asked.between


def test_without_a_time_they_come_after_both_and_of_two_answers_where_those_are(qtbot: QtBot, desk: Desk) -> None:
    desk.select(LOW)
    desk.between.take()
    desk.select(HIGH)
    desk.between.go()
    answered(qtbot, desk)
    assert (desk.engine.asked[-1].span.start, desk.engine.asked[-1].span.end) == (2 * BAR, 3 * BAR)
    desk.composer.choose(1)
    desk.between.take()
    one = desk.composer.answers.order[1].notes
    desk.composer.choose(6)
    two = desk.composer.answers.order[6].notes
    desk.between.go()
    answered(qtbot, desk)
    asked = desk.engine.asked[-1]
    assert asked.span.start == 2 * BAR
    assert asked.between is not None
    assert [[n.pitch for n in phrase] for phrase in asked.between] == [[n.pitch for n in x] for x in (one, two)]
    assert desk.composer.accept()
    assert desk.session.document.undo_label == "From one phrase to another"


def test_what_is_missing_is_said(desk: Desk) -> None:
    desk.between.take()
    desk.select(HIGH)
    desk.between.go()
    assert "at least two notes" in desk.said[-2]
    assert "first phrase" in desk.said[-1]
    assert not desk.engine.asked
    desk.select(LOW[:1])
    desk.between.take()
    assert desk.between.first == ()
