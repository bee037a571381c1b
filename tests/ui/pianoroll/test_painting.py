"""What stands on the screen: colours where notes are, sharp at any device pixel ratio, nothing hidden by mistake."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import DARK, LIGHT, Theme
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import Proposal, State
from musicgen_gui.score.types import KeySignature, Lock, Note, Origin, Score, Track
from musicgen_gui.ui.pianoroll import PianoRoll
from musicgen_gui.ui.pianoroll.columns import note_arrays
from musicgen_gui.ui.pianoroll.geometry import Geometry
from musicgen_gui.ui.pianoroll.layers import notes as layer
from musicgen_gui.ui.pianoroll.layers.sprites import LEVELS, Sprite, make_sprites
from musicgen_gui.ui.pianoroll.pixels import Pixels
from tests.ui.pianoroll.conftest import NOTES

LOUD = 120


def colour(roll: PianoRoll, tick: float, pitch: int) -> str:
    geometry = roll.view.geometry
    image = roll.canvas.grab().toImage()
    at_y = geometry.y(pitch) + geometry.key_height / 2
    return image.pixelColor(round(geometry.x(tick)), round(at_y)).name()


def show(session: Session, *notes: Note) -> None:
    session.show_piece(State(Score(tracks=(Track(notes=tuple(sorted(notes))), Track(notes=(Note(0, 60, 960),))))), None)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_each_origin_has_its_colour(session: Session, roll: PianoRoll, theme: Theme) -> None:
    session.theme = theme
    show(session, *(Note(960 * i, 64, 960, LOUD, origin=origin) for i, origin in enumerate(Origin)))
    assert [colour(roll, 960 * i + 480, 64) for i in range(3)] == [theme.yours, theme.model, theme.edited]


def test_soft_notes_are_paler(session: Session, roll: PianoRoll) -> None:
    show(session, Note(0, 64, 960, 10), Note(960, 64, 960, LOUD))
    soft, loud = (QColor(colour(roll, tick, 64)).lightness() for tick in (480, 1440))
    assert soft < loud


def test_other_tracks_are_barely_there_and_drums_not_at_all(session: Session, roll: PianoRoll) -> None:
    drums = Track(notes=(Note(0, 66, 960),), channel=9)
    others = Track(notes=(Note(0, 60, 960),))
    session.show_piece(State(Score(tracks=(Track(), others, drums))), None)
    bare, row_of_drums = colour(roll, 1500, 60), colour(roll, 1500, 66)
    assert colour(roll, 700, 60) not in (bare, DARK.yours)
    assert abs(QColor(colour(roll, 700, 60)).lightness() - QColor(bare).lightness()) < 50
    assert colour(roll, 700, 66) == row_of_drums


def test_a_proposal_stands_in_for_the_notes_it_replaces(session: Session, roll: PianoRoll) -> None:
    show(session, Note(0, 64, 960, LOUD), Note(1920, 64, 960, LOUD))
    session.document.propose(Proposal(0, 1920, 3840, ((Note(1920, 67, 960),),)))
    assert colour(roll, 480, 64) == DARK.yours
    assert colour(roll, 2460, 64) == colour(roll, 3060, 64)
    pale = QColor(colour(roll, 2460, 67))
    assert pale.name() not in (DARK.model, colour(roll, 3060, 67))
    assert pale.blue() > pale.green()
    session.document.propose(None)
    assert colour(roll, 2460, 64) == DARK.yours


def test_an_edit_that_is_tried_is_drawn_instead(roll: PianoRoll, session: Session) -> None:
    show(session, Note(0, 64, 960, LOUD))
    moved = Note(0, 70, 960, LOUD)
    roll.view.try_edit(lambda s: s.with_current(s.current.with_notes((moved,))), frozenset(session.state.current.notes))
    assert colour(roll, 480, 64) != DARK.yours
    assert colour(roll, 480, 70) == DARK.yours
    roll.view.stop_trying()
    assert colour(roll, 480, 64) == DARK.yours


def test_rows_outside_of_the_key_are_darker(session: Session, roll: PianoRoll) -> None:
    score = Score(keys=(KeySignature(0, 1),))
    session.show_piece(State(score), None)
    assert colour(roll, 180, 66) == DARK.row_black
    assert colour(roll, 180, 64) == DARK.row_white
    assert colour(roll, 180, 65) == DARK.row_off_scale


def test_the_hole_is_tinted(session: Session, roll: PianoRoll) -> None:
    before = [colour(roll, tick, 62) for tick in (180, 2220)]
    session.set_span((1920, 3840))
    assert colour(roll, 180, 62) == before[0]
    assert colour(roll, 2220, 62) != before[1]


def test_the_playhead_is_white_and_leaves_no_trace(qtbot: QtBot, session: Session, roll: PianoRoll) -> None:
    bare = colour(roll, 700, 62)
    session.transport.seek(700)
    assert colour(roll, 700, 62) == DARK.now
    session.transport.seek(1000)
    assert colour(roll, 700, 62) == bare


def test_locks_and_mutes_can_be_seen(session: Session, roll: PianoRoll) -> None:
    plain = Note(0, 64, 1920, LOUD)
    pictures = []
    for note in (plain, replace(plain, locks=Lock.PITCH), replace(plain, muted=True)):
        show(session, note)
        pictures.append(roll.canvas.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[2]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 2.5])
@pytest.mark.parametrize("width", [1, 2, 3, 7, 30])
def test_a_note_is_as_wide_and_high_as_asked(qtbot: QtBot, ratio: float, width: int) -> None:
    height = int(18 * ratio)
    sprites = make_sprites(DARK, height, ratio)
    image = QImage(60, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    x, y, w = (np.array([value], np.int32) for value in (11, 7, width))
    sprites.draw(painter, LEVELS - 1, x, y, w)
    painter.end()
    columns = [c for c in range(60) if any(image.pixelColor(c, r).alpha() for r in range(80))]
    rows = [r for r in range(80) if any(image.pixelColor(c, r).alpha() for c in range(60))]
    assert columns == list(range(11, 11 + width))
    assert (rows[-1] - rows[0] + 1 == height) if width > 8 * ratio else (rows[0] >= 7 and rows[-1] < 7 + height)
    middle = image.pixelColor(11 + width // 2, 7 + height // 2)
    assert middle.alpha() > (250 if width > 2 else 40)


def test_the_outline_is_sharp(qtbot: QtBot) -> None:
    sprites = make_sprites(DARK, 18, 1.0)
    image = QImage(60, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    x, y, w = (np.array([value], np.int32) for value in (10, 5, 30))
    sprites.draw(painter, int(Sprite.PROPOSED), x, y, w)
    painter.end()
    assert image.pixelColor(10, 14).name() == DARK.model
    assert image.pixelColor(39, 14).name() == DARK.model
    assert image.pixelColor(25, 5).name() == DARK.model
    assert image.pixelColor(25, 22).name() == DARK.model
    assert image.pixelColor(25, 14).alpha() < 128


def test_an_empty_roll_invites(session: Session, roll: PianoRoll) -> None:
    session.show_piece(State(), None)
    empty = roll.canvas.grab().toImage()
    far_away = Note(1_000_000, 60, 1)
    session.document.apply("x", lambda s: s.with_current(s.current.with_notes((far_away,))))
    assert roll.canvas.grab().toImage() != empty
    assert roll.view.is_empty is False


def test_another_track_keeps_the_time_and_comes_into_sight(session: Session, roll: PianoRoll) -> None:
    low = Track(notes=(Note(0, 10, 960),))
    session.show_piece(State(Score(tracks=(Track(notes=NOTES), low))), None)
    roll.view.geometry = roll.view.geometry.scrolled(333, 0)
    left = roll.view.geometry.left
    session.document.look(lambda s: State(s.score, 1))
    assert roll.view.geometry.left == left
    assert 0 < roll.view.geometry.y(10) < roll.view.height


def test_every_part_has_an_accessible_name(roll: PianoRoll) -> None:
    parts = (roll.ruler, *roll.item_lanes, roll.keys, roll.canvas, roll.velocities)
    assert len({part.accessibleName() for part in parts}) == len(parts)
    assert all(part.accessibleDescription() for part in parts)
    assert roll.time_bar.accessibleName()
    assert roll.pitch_bar.accessibleName()


def test_of_very_many_notes_the_longest_at_each_pixel_is_kept() -> None:
    notes = note_arrays((Note(0, 60, 900), Note(1, 60, 100), Note(2, 60, 2000), Note(0, 61, 50), Note(5000, 60, 10)))
    shown = layer.uncovered(notes, Pixels(Geometry(ticks_per_pixel=100), 1.0))
    assert list(zip(shown.start.tolist(), shown.end.tolist(), strict=True)) == [(2, 2002), (0, 50), (5000, 5010)]
