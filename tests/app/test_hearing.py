"""What is heard follows the piece and the shown answer."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.hearing import Hearing
from musicgen_gui.app.session import Session
from musicgen_gui.app.transport import Transport
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Proposal
from musicgen_gui.score.types import Note, Score

GHOST, OTHER = Note(480, 72, 480), Note(480, 74, 480)


class Listening(Transport):
    """A transport that writes down what it is given to play, and plays it."""

    def __init__(self) -> None:
        self.heard: list[tuple[Score, bool]] = []
        super().__init__()

    def hear(self, score: Score, at_next_beat: bool = False) -> None:
        self.heard.append((score, at_next_beat))
        super().hear(score, at_next_beat)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    session.transport.close()
    session.transport = Listening()
    yield session
    session.close()


def notes(session: Session) -> tuple[Note, ...]:
    return session.transport.heard[-1][0].tracks[0].notes


def test_an_edit_is_heard_at_once(session: Session) -> None:
    Hearing(session, session)
    session.document.apply("Add", edits.add_notes([Note(0, 60, 480)]))
    assert session.transport.heard[-1] == (session.state.score, False)


def test_the_chosen_answer_is_heard_in_its_place_from_the_next_beat(session: Session) -> None:
    Hearing(session, session)
    session.document.apply("Add", edits.add_notes([Note(0, 60, 480), Note(480, 61, 480), Note(960, 62, 480)]))
    session.document.propose(Proposal(0, 480, 960, ((GHOST,), (OTHER,))))
    assert notes(session) == (Note(0, 60, 480), GHOST, Note(960, 62, 480))
    assert session.transport.heard[-1][1], "on the beat"
    session.document.choose(1)
    assert OTHER in notes(session)


def test_the_original_is_heard_while_wanted_and_after_dropping(session: Session) -> None:
    hearing = Hearing(session, session)
    session.document.propose(Proposal(0, 0, 960, ((GHOST,),)))
    hearing.hear_original(True)
    assert notes(session) == ()
    hearing.hear_original(False)
    assert notes(session) == (GHOST,)
    session.document.propose(None)
    assert notes(session) == ()


def test_another_answer_under_the_mouse_sounds_from_the_next_beat_and_is_not_chosen(session: Session) -> None:
    hearing = Hearing(session, session)
    session.document.propose(Proposal(0, 480, 960, ((GHOST,), (OTHER,))))
    hearing.hear_instead((OTHER,))
    assert notes(session) == (OTHER,)
    assert session.transport.heard[-1][1], "on the beat"
    assert session.document.proposal.chosen == 0
    hearing.hear_original(True)
    assert notes(session) == ()
    hearing.hear_original(False)
    hearing.hear_instead(None)
    assert notes(session) == (GHOST,)
    hearing.hear_instead((OTHER,))
    session.document.propose(None)
    session.document.propose(Proposal(0, 480, 960, ((GHOST,), (OTHER,))))
    assert notes(session) == (GHOST,), "forgotten with the answers"
