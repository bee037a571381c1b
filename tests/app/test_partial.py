"""Taking a part of an answer: a note, a bar, rhythm or pitches; the rest goes on."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.partial import PartialAccept
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import KeySignature, Lock, Note, Origin, Score, Track
from tests.app.walking_engine import InProcess

BAR = 1920
START, END = 2 * BAR, 4 * BAR
NOTES = (*(Note(beat * 480, 67 + beat % 3 * 2, 480) for beat in range(8)), Note(4 * BAR, 74, BAR))
STOOD = tuple(Note(START + i * 960, pitch, 960) for i, pitch in enumerate((67, 71, 74, 72)))


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    show(session, NOTES)
    yield session
    session.close()


def show(session: Session, notes: tuple[Note, ...]) -> None:
    track = Track("fiddle", tuple(sorted(notes)))
    session.show_piece(State(Score(tracks=(track,), keys=(KeySignature(0, 1),))), None)


SEED = 7


@pytest.fixture
def composer(session: Session) -> Composer:
    made = Composer(session, InProcess(session), lambda: 0.0)
    made.set_wishes(replace(made.wishes, seed=SEED, keep_seed=True))
    return made


@pytest.fixture
def partly(session: Session, composer: Composer) -> PartialAccept:
    return PartialAccept(session, composer)


def ask(qtbot: QtBot, session: Session, composer: Composer) -> tuple[Note, ...]:
    """Ask for bars 3 and 4; the notes of the answer looked at."""
    session.set_span((START, END))
    composer.complete()
    qtbot.waitUntil(lambda: not composer.busy and composer.answers is not None, timeout=30_000)
    return session.document.proposal.notes


def inside(session: Session) -> tuple[Note, ...]:
    return tuple(n for n in session.state.current.notes if START <= n.start < END)


def test_a_note_is_taken_and_the_rest_stays(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    answer = ask(qtbot, session, composer)
    partly.next_note()
    assert inside(session) == answer[:1]
    proposal = session.document.proposal
    assert (proposal.start, proposal.end, proposal.notes) == (START + 240, END, answer[1:])
    assert session.span == (START + 240, END)
    assert session.document.undo_label == "Take a note in bar 3"
    partly.next_note()
    assert inside(session) == answer[:2]


def test_only_answers_that_begin_alike_stay(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    ask(qtbot, session, composer)
    shown = composer.answers
    first = shown.order[0].notes[0]
    alike = [answer for answer in shown.order if answer.notes[0] == first]
    partly.next_note()
    assert [answer.number for answer in composer.answers.order] == [answer.number for answer in alike]
    assert 1 < len(alike) < len(shown.order), "the walks of this test begin in more than one way"


def test_a_bar_is_taken_then_the_last_ends_it(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    answer = ask(qtbot, session, composer)
    partly.next_bar()
    assert inside(session) == answer[:8]
    assert session.document.undo_label == "Take bar 3"
    partly.next_bar()
    assert inside(session) == answer
    assert session.document.undo_label == "Take bar 4"
    assert not composer.previewing
    assert session.document.proposal is None


def test_esc_drops_the_rest_only(qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept) -> None:
    answer = ask(qtbot, session, composer)
    partly.next_bar()
    composer.stop()
    assert session.document.proposal is None
    assert inside(session) == answer[:8]
    session.document.undo()
    assert session.state.current.notes == NOTES
    assert session.document.proposal is None, "what was dropped does not come back"


def test_keeping_the_rest_is_a_step_of_its_own(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    answer = ask(qtbot, session, composer)
    partly.next_bar()
    composer.accept()
    assert inside(session) == answer
    assert session.document.undo_labels == ("Complete bar 4", "Take bar 3")


def test_undo_gives_the_answers_back(qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept) -> None:
    ask(qtbot, session, composer)
    shown = composer.answers
    partly.next_note()
    partly.next_bar()
    session.document.undo()
    assert composer.answers.request.span.start == START + 240
    session.document.undo()
    assert composer.answers == shown
    assert session.document.proposal == shown.proposal
    assert session.span == (START, END)
    assert session.state.current.notes == NOTES
    assert session.document.undo_label is None


def test_again_asks_for_the_rest_alone(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    answer = ask(qtbot, session, composer)
    partly.next_bar()
    composer.again()
    qtbot.waitUntil(lambda: not composer.busy, timeout=30_000)
    assert composer.answers.request.span.start == 3 * BAR
    assert sum(answer.alike for answer in composer.answers.order) == 8
    assert composer.answers.request.score.tracks[0].notes == session.state.current.notes
    assert inside(session) == answer[:8]


def test_a_note_replaces_what_stood_up_to_the_next(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    show(session, (*NOTES, *STOOD))
    answer = ask(qtbot, session, composer)
    partly.next_note()
    composer.drop()
    assert inside(session) == (answer[0], *STOOD[1:])


def test_the_rhythm_alone(qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept) -> None:
    show(session, (*NOTES, *STOOD))
    answer = ask(qtbot, session, composer)
    partly.rhythm()
    taken = inside(session)
    assert [(n.start, n.length) for n in taken] == [(n.start, n.length) for n in answer]
    assert [n.pitch for n in taken] == [67, 71, 74, 72] * 4
    assert session.document.undo_label == "Take the rhythm of bars 3–4"
    assert not composer.previewing
    session.document.undo()
    assert inside(session) == STOOD


def test_the_pitches_alone(qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept) -> None:
    show(session, (*NOTES, *STOOD))
    answer = ask(qtbot, session, composer)
    partly.pitches()
    taken = inside(session)
    assert [(n.start, n.length) for n in taken] == [(n.start, n.length) for n in STOOD]
    assert [n.pitch for n in taken] == [n.pitch for n in answer[:4]]
    assert session.document.undo_label == "Take the pitches of bars 3–4"


@pytest.mark.parametrize("what", ["rhythm", "pitches"])
def test_where_nothing_stands_it_says_so_and_goes_on(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept, what: str
) -> None:
    ask(qtbot, session, composer)
    with qtbot.waitSignal(session.said) as said:
        getattr(partly, what)()
    assert "Enter" in said.args[0]
    assert composer.answers is not None
    assert session.state.current.notes == NOTES


def test_one_note_is_taken_from_the_middle(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    show(session, (*NOTES, *STOOD))
    answer = ask(qtbot, session, composer)
    partly.one(answer[4])
    assert inside(session) == tuple(sorted((answer[4], STOOD[0], STOOD[2], STOOD[3])))
    assert session.document.undo_label == "Take a note"
    assert session.document.proposal.notes == answer
    assert all(answer[4] in candidate for candidate in session.document.proposal.candidates)
    composer.accept()
    assert inside(session) == answer


def test_while_notes_still_come_nothing_is_taken(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    session.set_span((START, END))
    with qtbot.waitSignal(session.proposal_changed):
        composer.complete()
    assert composer.busy
    with qtbot.waitSignal(session.said):
        partly.next_note()
    assert session.state.current.notes == NOTES
    composer.drop()


def test_locked_notes_stay_bit_for_bit(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept
) -> None:
    locked = replace(STOOD[1], locks=Lock.NOTE, velocity=33, release=7, muted=True)
    show(session, (*NOTES, STOOD[0], locked))
    for take in (partly.rhythm, partly.pitches, partly.next_bar, composer.accept):
        ask(qtbot, session, composer)
        take()
        composer.drop()
        assert locked in inside(session), take
        assert {n.origin for n in inside(session)} >= {Origin.YOU, Origin.MODEL}
        session.document.undo()
        composer.drop()
        assert inside(session) == (STOOD[0], locked)


@pytest.mark.parametrize("stood", [(), STOOD, (replace(STOOD[1], locks=Lock.NOTE), STOOD[3])])
def test_note_by_note_ends_where_keeping_all_ends_and_undo_leads_back(
    qtbot: QtBot, session: Session, composer: Composer, partly: PartialAccept, stood: tuple[Note, ...]
) -> None:
    show(session, (*NOTES, *stood))
    before = session.state.current.notes
    answer = ask(qtbot, session, composer)
    steps = 0
    while session.document.proposal:
        partly.next_note()
        steps += 1
    assert inside(session) == answer
    assert steps == len(session.document.undo_labels) == len(set(answer) - set(stood))
    for _ in range(steps):
        session.document.undo()
    assert session.state.current.notes == before
