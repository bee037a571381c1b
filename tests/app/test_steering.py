"""What is drawn in the roll reaches the question; answers follow settings, or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicgen_gui.app.auto_apply import AutoApply
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.motif_questions import MotifQuestions
from musicgen_gui.app.session import Session
from musicgen_gui.app.wishes import Ending
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.engines.request import ChordTones, CurveKind, Span, Task
from musicgen_gui.score.types import KeySignature, Note, Score, Track
from tests.app.walking_engine import InProcess

BAR = 1920
PITCHES = (62, 64, 66, 67)


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    session = Session()
    notes = tuple(Note(i * 480, PITCHES[i % 4], 480) for i in range(32) if not 8 <= i < 16)
    session.show_piece(State(Score(tracks=(Track(notes=notes),), keys=(KeySignature(0, 2),))), None)
    yield session
    session.close()


@pytest.fixture
def engine(session: Session) -> InProcess:
    return InProcess(session)


@pytest.fixture
def composer(session: Session, engine: InProcess) -> Composer:
    return Composer(session, engine, lambda: 0.0, session)


def answered(qtbot: QtBot, composer: Composer) -> None:
    qtbot.waitUntil(lambda: not composer.busy and composer.answers is not None)


def test_band_curves_and_phrase_are_part_of_the_question(
    qtbot: QtBot, session: Session, engine: InProcess, composer: Composer
) -> None:
    session.set_span((2 * BAR, 4 * BAR))
    session.steering.set_band((74, 60))
    session.steering.set_curve(CurveKind.DENSITY, ((2 * BAR, 0.0), (4 * BAR, 1.0)))
    session.steering.set_phrase(session.state.current.notes[:4], 0.5)
    composer.complete()
    answered(qtbot, composer)
    asked = engine.asked[-1]
    assert (asked.rules.lowest, asked.rules.highest) == (60, 74)
    assert [curve.kind for curve in asked.curves] == [CurveKind.DENSITY]
    assert asked.like is not None
    assert asked.like.amount == 0.5
    session.steering.set_curve(CurveKind.DENSITY, ())
    qtbot.waitUntil(lambda: len(engine.asked) == 2)
    assert engine.asked[-1].curves == ()
    assert engine.asked[-1].seed == asked.seed


def test_wishes_become_rules(session: Session, composer: Composer) -> None:
    wishes = replace(composer.wishes, chord_tones=ChordTones.STRONG, largest_leap=7, ending=Ending.FIFTH)
    rules = wishes.request(Task.COMPLETE, session.state.score, 0, Span(2 * BAR, 4 * BAR)).rules
    assert (rules.chord_tones, rules.largest_leap) == (ChordTones.STRONG, 7)
    assert rules.last is not None
    assert {pitch % 12 for pitch in rules.last} == {9}


def test_a_loose_range_leads_and_does_not_bind_nor_does_a_band(session: Session, composer: Composer) -> None:
    score, span = session.state.score, Span(2 * BAR, 4 * BAR)
    strict = composer.wishes.request(Task.COMPLETE, score, 0, span)
    loose = replace(composer.wishes, loose_range=True, no_repeat=4).request(Task.COMPLETE, score, 0, span)
    assert strict.knobs.rather is None
    assert loose.knobs.rather == (strict.rules.lowest, strict.rules.highest)
    assert (loose.rules.lowest, loose.rules.highest, loose.rules.no_repeat) == (0, 127, 4)
    session.set_span((span.start, span.end))
    session.steering.set_band((60, 74))
    steered = session.steering.steered(loose)
    assert (steered.knobs.rather, steered.rules) == ((60, 74), loose.rules)
    assert session.steering.steered(strict).knobs.rather is None


def test_auto_apply_follows_and_off_brings_back_what_was(qtbot: QtBot, engine: InProcess, composer: Composer) -> None:
    switch = AutoApply(composer, composer)
    composer.complete()
    answered(qtbot, composer)
    before = composer.answers
    composer.set_wishes(replace(composer.wishes, largest_leap=7))
    qtbot.waitUntil(lambda: len(engine.asked) == 2)
    answered(qtbot, composer)
    assert composer.answers is not before
    switch.switch(False)
    assert composer.answers is before
    composer.set_wishes(replace(composer.wishes, largest_leap=4))
    qtbot.wait(200)
    assert len(engine.asked) == 2
    switch.switch(True)
    qtbot.waitUntil(lambda: len(engine.asked) == 3)
    assert engine.asked[-1].rules.largest_leap == 4


def test_a_hole_that_goes_elsewhere_leaves_its_band_behind(session: Session) -> None:
    session.set_span((0, BAR))
    session.steering.set_band((60, 72))
    session.set_span((480, 2 * BAR))
    assert session.steering.band == (60, 72)
    session.set_span((3 * BAR, 4 * BAR))
    assert session.steering.band is None


def test_a_marked_motif_is_varied_in_the_hole_and_found_again(
    qtbot: QtBot, session: Session, engine: InProcess, composer: Composer
) -> None:
    asking = MotifQuestions(session, composer, session)
    motif = session.state.current.notes[:4]
    session.document.look(edits.select(frozenset(motif)))
    asking.mark()
    assert session.steering.motif == motif
    asking.find()
    assert len(session.steering.repeats) == 5
    assert len(session.state.selection) == 20
    session.document.look(edits.select_none())
    session.set_span((2 * BAR, 4 * BAR))
    before = session.state.score
    asking.vary_here()
    answered(qtbot, composer)
    asked = engine.asked[-1]
    assert asked.task is Task.VARY
    assert asked.knobs.closeness > 0
    laid = [n.pitch for n in asked.score.tracks[0].notes if 2 * BAR <= n.start < 4 * BAR]
    assert laid == [62, 64, 66, 67] * 2
    assert session.state.score is before
    composer.again()
    answered(qtbot, composer)
    assert [n.pitch for n in engine.asked[-1].score.tracks[0].notes if 2 * BAR <= n.start < 4 * BAR] == laid
    composer.drop()
    composer.vary()
    assert not composer.previewing, "nothing of the user's stands there to vary"
