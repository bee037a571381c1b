"""The session tells exactly what changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import Proposal, State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.types import Note, Score, Track


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


def add(note: Note):
    return lambda state: state.with_current(state.current.with_notes((*state.current.notes, note)))


def test_an_edit_changes_the_state_and_not_the_proposal(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.proposal_changed), qtbot.waitSignal(session.changed):
        session.document.apply("Add", add(Note(0, 60, 480)))
    assert session.state.current.notes == (Note(0, 60, 480),)


def test_a_proposal_changes_nothing_but_itself(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.changed), qtbot.waitSignal(session.proposal_changed):
        session.document.propose(Proposal(0, 0, 480, ((Note(0, 60, 480),),)))


def test_span_is_ordered_and_empty_means_none(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.span_changed):
        session.set_span((960, 0))
    assert session.span == (0, 960)
    with qtbot.assertNotEmitted(session.span_changed):
        session.set_span((0, 960))
    session.set_span((480, 480))
    assert session.span is None


def test_settings_are_told_and_unknown_tools_refused(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignals([session.settings_changed, session.settings_changed]):
        session.grid = Grid(8)
        session.tool = "pencil"
    with pytest.raises(ValueError, match="crowbar"):
        session.tool = "crowbar"


def test_another_piece_leaves_no_span_and_counts_as_saved(session: Session) -> None:
    session.document.apply("Add", add(Note(0, 60, 480)))
    session.set_span((0, 10))
    session.show_piece(replace(State(), score=Score(division=96, tracks=(Track("x"),))), Path("tune.mid"))
    assert (session.span, session.document.is_saved, session.last_length) == (None, True, 48)
    assert session.path == Path("tune.mid")
