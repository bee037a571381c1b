"""What the window knows of the engine's expectations: asked only while shown, of what stands there now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.insight import LONG, MOST_NOTES, Insight, near, reach
from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Note, Score, Track
from tests.app.walking_engine import InProcess

NOTES = tuple(Note(i * 480, 60 + 2 * i, 480) for i in range(8))


class Desk:
    def __init__(self) -> None:
        self.session, self.engine, self.style = Session(), InProcess(), "any"
        self.session.show_piece(State(Score(tracks=(Track(notes=NOTES),))), None)
        self.insight = Insight(self.session, self.engine, lambda: self.style)  # type: ignore[arg-type]
        self.insight.see(0, 8 * 480)

    def known(self, qtbot: QtBot) -> None:
        insight = self.insight
        qtbot.waitUntil(lambda: insight._number is None and not insight._soon.isActive())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.session.close()


def test_nothing_is_asked_while_nothing_is_shown(qtbot: QtBot, desk: Desk) -> None:
    desk.session.document.apply("Add", edits.add_notes([Note(4000, 60, 100)]))
    qtbot.wait(80)
    assert desk.engine.looks == []
    desk.insight.switch("writers")
    qtbot.wait(80)
    assert desk.engine.looks == []


def test_every_note_in_view_is_known_soon_after_each_edit(qtbot: QtBot, desk: Desk) -> None:
    desk.insight.switch("surprise")
    desk.known(qtbot)
    assert all(desk.insight.of(note) for note in NOTES)
    before = len(desk.engine.looks)
    for pitch in (40, 41, 42):
        desk.session.document.apply("Add", edits.add_notes([Note(7 * 480 + 240, pitch, 240)]))
    desk.known(qtbot)
    assert len(desk.engine.looks) == before + 1, "edits in a row are looked at together"
    assert all(desk.insight.of(note) for note in desk.session.state.current.notes[:8])


def test_scrolling_there_and_back_asks_again_only_for_what_is_not_known(qtbot: QtBot, desk: Desk) -> None:
    desk.insight.switch("surprise")
    desk.known(qtbot)
    asked = len(desk.engine.looks)
    desk.session.set_span((0, 480))
    desk.insight.refresh()
    desk.known(qtbot)
    assert len(desk.engine.looks) == asked
    desk.style = "reel"
    desk.insight.refresh()
    desk.known(qtbot)
    assert desk.engine.looks[-1].style == "reel"


def test_pens_lie_on_the_grid_and_follow_it(qtbot: QtBot, desk: Desk) -> None:
    desk.insight.switch("chances")
    desk.known(qtbot)
    assert desk.engine.looks[-1].pens == tuple(range(0, 8 * 480 + 1, 120))
    row = desk.insight.at(480)
    assert row is not None
    assert int(row.argmax()) == NOTES[0].pitch + 2
    desk.session.grid = replace(desk.session.grid, denominator=4)
    desk.known(qtbot)
    assert desk.engine.looks[-1].pens == tuple(range(0, 8 * 480 + 1, 480))
    assert desk.insight.at(120) is None


def test_bits_by_place_are_those_of_the_notes(qtbot: QtBot, desk: Desk) -> None:
    desk.insight.switch("surprise")
    desk.known(qtbot)
    track = desk.session.state.current
    bits = desk.insight.bits(track.array["start"], track.array["pitch"])
    np.testing.assert_allclose(bits, [desk.insight.of(note).total for note in NOTES], rtol=1e-6)
    assert np.isnan(desk.insight.bits(np.array([480]), np.array([127], np.int16))).all()


def test_the_magnet_pulls_at_most_two_rows_and_only_when_on(qtbot: QtBot, desk: Desk) -> None:
    insight = desk.insight
    assert insight.pulled(480, 64) == 64
    insight.switch("magnet")
    desk.known(qtbot)
    assert insight.pulled(480, 64) == 62
    assert insight.pulled(480, 63) == 62
    assert insight.pulled(480, 66) == 64
    assert insight.pulled(481, 66) == 66, "nothing is known off the grid"
    assert insight.pulled(480, 127) <= 127


def test_who_waits_is_told_at_once_when_all_is_known(qtbot: QtBot, desk: Desk) -> None:
    told: list[str] = []
    desk.insight.once_known(lambda: told.append("first"))
    assert told == []
    qtbot.waitUntil(lambda: told == ["first"])
    desk.insight.once_known(lambda: told.append("second"))
    assert told == ["first", "second"]


def test_a_new_engine_is_asked_again(qtbot: QtBot, desk: Desk) -> None:
    desk.insight.switch("surprise")
    desk.known(qtbot)
    asked = len(desk.engine.looks)
    desk.engine.ready.emit("another")
    desk.known(qtbot)
    assert len(desk.engine.looks) == asked + 1


def test_of_a_long_track_only_what_is_near_is_sent() -> None:
    notes = tuple(Note(i * 10, 60, 10) for i in range(3 * LONG))
    part = near(Track(notes=notes), 30_000, 31_000).notes
    assert len(part) < LONG
    assert part[-1].start == 31_000
    assert part[0].start == 30_000 - 4_000
    short = Track(notes=notes[:10])
    assert near(short, 0, 10) is short


def test_a_crowded_view_is_looked_at_as_far_as_is_reasonable() -> None:
    notes = tuple(Note(i * 10, 60, 10) for i in range(2 * MOST_NOTES))
    assert reach(Track(notes=notes), 100, 10 * MOST_NOTES) == 10 * MOST_NOTES
    assert reach(Track(notes=notes), 100, 20 * MOST_NOTES) == 100 + 10 * MOST_NOTES
