"""The loop: ask, look at answers as they come, keep one or none."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import Keep, Knobs, Span, Task
from musicgen_gui.score.types import KeySignature, Note, Origin, Score, Track
from musicgen_gui.training.known_tunes import index
from tests.app import walking_engine
from tests.app.walking_engine import InProcess
from tests.engines.test_form import LIKES_NEW, engine, request

BAR = 1920
NOTES = (*(Note(beat * 480, 67 + beat % 3 * 2, 480) for beat in range(8)), Note(4 * BAR, 74, BAR))


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    session.show_piece(State(Score(tracks=(Track("fiddle", NOTES),), keys=(KeySignature(0, 1),))), None)
    yield session
    session.close()


@pytest.fixture
def generator(session: Session) -> InProcess:
    return InProcess(session)


@pytest.fixture
def composer(session: Session, generator: InProcess) -> Composer:
    return Composer(session, generator, lambda: 0.0)


def answered(qtbot: QtBot, composer: Composer) -> None:
    qtbot.waitUntil(lambda: not composer.busy and composer.answers is not None, timeout=30_000)


def test_g_fills_the_first_hole_and_selects_it(qtbot: QtBot, composer: Composer, session: Session) -> None:
    composer.complete()
    answered(qtbot, composer)
    assert session.span == (2 * BAR, 4 * BAR)
    assert composer.answers.request.task is Task.COMPLETE
    assert len(session.document.proposal.candidates) == 8
    assert session.state.current.notes == NOTES, "a preview changes nothing"


def test_the_first_answer_shown_is_the_likeliest(qtbot: QtBot, composer: Composer) -> None:
    composer.complete()
    answered(qtbot, composer)
    bits = [answer.bits for answer in composer.answers.order]
    assert bits == sorted(bits)
    assert composer.answers.chosen == 0


def test_one_chosen_while_they_still_come_stays_chosen(qtbot: QtBot, composer: Composer, session: Session) -> None:
    with qtbot.waitSignal(session.proposal_changed):
        composer.complete()
    assert composer.busy
    composer.choose(5)
    number = composer.answers.order[5].number
    answered(qtbot, composer)
    assert composer.answers.order[composer.answers.chosen].number == number


def test_choosing_while_they_come_loses_no_note(qtbot: QtBot, composer: Composer, session: Session) -> None:
    with qtbot.waitSignal(session.proposal_changed):
        composer.complete()
    composer.step(1)
    answered(qtbot, composer)
    assert {len(answer.notes) for answer in composer.answers.order} == {2 * BAR // 240}


def test_keeping_one_is_one_undo_step(qtbot: QtBot, composer: Composer, session: Session) -> None:
    composer.complete()
    answered(qtbot, composer)
    composer.step(2)
    wanted = composer.answers.order[2].notes
    assert composer.accept()
    assert session.state.current.notes == tuple(sorted(NOTES + wanted))
    assert all(note.origin is Origin.MODEL for note in session.state.selection)
    assert session.document.undo() == "Complete bars 3–4"
    assert session.state.current.notes == NOTES
    assert not composer.previewing


def test_dropping_leaves_nothing_behind(qtbot: QtBot, composer: Composer, session: Session) -> None:
    before = session.state
    composer.complete()
    answered(qtbot, composer)
    composer.drop()
    assert session.state is before
    assert (session.document.proposal, composer.previewing, session.document.undo_label) == (None, False, None)


def test_stopping_keeps_what_is_there_and_a_second_time_drops(
    qtbot: QtBot, composer: Composer, session: Session, generator: InProcess
) -> None:
    with qtbot.waitSignal(generator.arrived):
        composer.complete()
    composer.stop()
    assert not composer.busy
    assert 0 < len(composer.answers.order[0].notes) < 2 * BAR // 240
    composer.stop()
    assert session.document.proposal is None


def test_stopping_before_anything_came_drops(composer: Composer, session: Session) -> None:
    composer.complete()
    composer.stop()
    assert not composer.previewing
    assert session.document.proposal is None


def test_answers_to_an_old_question_are_not_shown(qtbot: QtBot, composer: Composer, generator: InProcess) -> None:
    composer.complete()
    stale = generator.asked[0].seed
    composer.again()
    generator.arrived.emit(1, [])
    generator.finished.emit(1)
    assert composer.busy, "the end of the first question ends nothing"
    answered(qtbot, composer)
    assert composer.answers.request.seed != stale


def test_a_slider_asks_again_with_the_same_seed(qtbot: QtBot, composer: Composer, generator: InProcess) -> None:
    composer.complete()
    answered(qtbot, composer)
    composer.set_wishes(replace(composer.wishes, knobs=Knobs(adventure=0.9)))
    qtbot.waitUntil(lambda: len(generator.asked) == 2)
    first, second = generator.asked
    assert (second.seed, second.span, second.knobs.adventure) == (first.seed, first.span, 0.9)
    answered(qtbot, composer)


def test_a_slider_asks_nothing_without_answers(qtbot: QtBot, composer: Composer, generator: InProcess) -> None:
    composer.set_wishes(replace(composer.wishes, knobs=Knobs(adventure=0.9)))
    qtbot.wait(200)
    assert not generator.asked


def test_again_throws_another_seed_unless_it_is_kept(qtbot: QtBot, composer: Composer, generator: InProcess) -> None:
    composer.complete()
    composer.again()
    composer.again(same_seed=True)
    composer.set_wishes(replace(composer.wishes, keep_seed=True))
    composer.again()
    seeds = [request.seed for request in generator.asked]
    assert seeds[0] != seeds[1] == seeds[2] == seeds[3]
    answered(qtbot, composer)


def test_the_same_seed_gives_the_same_answers(qtbot: QtBot, composer: Composer, session: Session) -> None:
    composer.complete()
    answered(qtbot, composer)
    first = session.document.proposal.candidates
    composer.again(same_seed=True)
    answered(qtbot, composer)
    assert session.document.proposal.candidates == first


def test_key_and_range_of_the_piece_are_asked_for(qtbot: QtBot, composer: Composer, generator: InProcess) -> None:
    composer.complete()
    rules = generator.asked[0].rules
    assert rules.scale == {7, 9, 11, 0, 2, 4, 6}
    assert (rules.lowest, rules.highest) == (65, 77), "an octave at least"
    composer.set_wishes(replace(composer.wishes, in_key=False, in_range=False))
    composer.again()
    assert generator.asked[1].rules.scale is None
    assert (generator.asked[1].rules.lowest, generator.asked[1].rules.highest) == (0, 127)
    answered(qtbot, composer)


def test_a_guessed_key_binds_only_when_asked(qtbot: QtBot, composer: Composer, session: Session) -> None:
    session.document.apply("No key", lambda s: replace(s, score=replace(s.score, keys=())))
    assert composer.always.key is not None
    assert not composer.always.stated
    assert composer.always.rules(None, True).scale is None
    assert composer.always.rules(True, True).scale == composer.always.key.scale


def test_continuing_goes_on_from_the_end(qtbot: QtBot, composer: Composer, session: Session) -> None:
    composer.go_on()
    answered(qtbot, composer)
    assert composer.answers.request.span == Span(5 * BAR, 9 * BAR)
    assert session.span is None, "a continuation selects no time"
    composer.accept()
    assert session.document.undo_label == "Continue bars 6–9"


def test_an_engine_that_cannot_answer_says_why(qtbot: QtBot, composer: Composer, session: Session) -> None:
    session.set_span((BAR, 2 * BAR))
    session.steering.set_band((61, 61))
    with qtbot.waitSignal(session.said) as said:
        composer.complete()
    assert said.args == ["No note is left: widen the range."]
    assert not composer.previewing


def test_a_full_piece_says_what_to_do(qtbot: QtBot, composer: Composer, session: Session) -> None:
    session.show_piece(State(Score(tracks=(Track("", (Note(0, 60, BAR),)),))), None)
    with qtbot.waitSignal(session.said):
        composer.complete()
    assert not composer.busy


def test_undo_during_a_preview_ends_it(qtbot: QtBot, composer: Composer, session: Session) -> None:
    session.document.apply("Add", edits.add_notes([Note(0, 90, 10)]))
    composer.complete()
    answered(qtbot, composer)
    session.document.undo()
    assert not composer.previewing


def test_the_document_may_choose_too(qtbot: QtBot, composer: Composer, session: Session) -> None:
    composer.complete()
    answered(qtbot, composer)
    session.document.choose(3)
    assert composer.answers.chosen == 3


def test_a_process_that_dies_and_comes_back_doubles_no_note(
    qtbot: QtBot, composer: Composer, generator: InProcess
) -> None:
    with qtbot.waitSignal(generator.arrived):
        composer.complete()
    assert composer.busy
    request = generator.asked[0]
    generator.lost.emit("gone")
    generator.asked.clear()
    generator.ask(request)
    answered(qtbot, composer)
    assert {len(answer.notes) for answer in composer.answers.order} == {2 * BAR // 240}


@pytest.mark.parametrize("keep", list(Keep))
def test_varying_asks_for_what_is_kept_of_the_selected_notes(
    qtbot: QtBot, composer: Composer, session: Session, generator: InProcess, keep: Keep
) -> None:
    session.set_span((2 * BAR, 4 * BAR))
    session.document.look(edits.select(frozenset(NOTES[:3])))
    composer.vary(keep)
    assert (composer.task, composer.keep) == (Task.VARY, keep)
    answered(qtbot, composer)
    assert session.span == (0, 3 * 480)
    assert composer.again() is None
    asked = generator.asked
    assert [(request.task, request.keep, request.span) for request in asked] == [(Task.VARY, keep, Span(0, 1440))] * 2
    answered(qtbot, composer)
    composer.accept()
    assert session.document.undo_label == "Vary bars 1.1–1.3"


def test_varying_takes_the_selected_time_when_no_note_is(composer: Composer, session: Session) -> None:
    session.set_span((0, BAR))
    composer.vary(Keep.RHYTHM)
    assert composer.span == Span(0, BAR)
    composer.drop()


def test_a_variation_of_nothing_kept_is_close_to_what_stands(
    composer: Composer, session: Session, generator: InProcess
) -> None:
    session.set_span((0, BAR))
    composer.vary(Keep.RHYTHM)
    composer.vary()
    composer.set_wishes(replace(composer.wishes, knobs=Knobs(closeness=0.2)))
    composer.vary()
    assert [request.knobs.closeness for request in generator.asked] == [0.0, 0.5, 0.2]
    composer.drop()


def test_varying_nothing_says_what_to_do(composer: Composer, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.said) as said:
        composer.vary()
    assert "select" in said.args[0]
    session.set_span((2 * BAR, 4 * BAR))
    with qtbot.waitSignal(session.said) as said:
        composer.vary()
    assert "G to fill" in said.args[0]
    assert not composer.previewing


def test_lines_among_which_form_chooses_are_seen_growing_and_stopping_keeps_the_best_so_far(
    qtbot: QtBot, composer: Composer, generator: InProcess, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    judging = engine(LIKES_NEW)
    judging.known = index([])
    monkeypatch.setattr(walking_engine, "walk", judging.generate)
    generator.batch = 1
    generator.pause_ms = 5
    session.show_piece(State(request(8).score), None)
    composer.set_wishes(replace(composer.wishes, style="reel", bars=8, candidates=2, seed=4, keep_seed=True))
    composer.go_on()
    shares, grown = [], []

    def told() -> None:
        shares.append(composer.share)
        if composer.answers and len(composer.answers.order[0].notes) > 3:
            grown.append((composer.busy, composer.share))

    composer.changed.connect(told)
    qtbot.waitUntil(lambda: bool(grown) and not composer.busy, timeout=60_000)
    busy, share = grown[0]
    assert busy
    assert 0 < share < 1
    chosen = composer.answers.order
    assert all(answer.done for answer in chosen)
    assert len(set(shares)) > 2
    plain = list(judging.generate(replace(composer.answers.request, drafts=False)))
    assert {answer.number: answer.notes for answer in chosen} == {piece.candidate: piece.notes for piece in plain}
    composer.again(same_seed=True)
    qtbot.waitUntil(lambda: bool(composer.busy and composer.answers and composer.answers.order[0].notes))
    composer.stop()
    assert composer.answers
    assert composer.answers.order[0].notes
    assert not composer.busy
